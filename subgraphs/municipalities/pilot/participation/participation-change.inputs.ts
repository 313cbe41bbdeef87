/** What towns and the programme office hand in about a town's part in a pilot, and what they get back. */
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { LocalizedTextInput } from "../../../../schema/localized-text.input.js";
import { AgsScalar } from "../../../../schema/scalars.js";
import { UserError } from "../../../../schema/user-error.js";
import type { Written } from "../../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../../writing/fields.js";
import { type PilotPhase, PilotPhaseEnum } from "../pilot-phase.js";
import { type PilotDecision, PilotDecisionEnum } from "./participation-status.js";

const PERSONS = "How many persons the municipality can receive in the pilot.";
const MOTIVATION = "Why it wants to take part";
const VERSION = "The version that was looked at, as `PilotParticipation.version` showed it.";

@InputType({
  description:
    "The application of a municipality to a pilot, the first or, after a withdrawal, another one. The state of its advisory board is kept with it.",
})
export class PilotApplyInput {
  @Field(() => ID, { description: "The pilot." })
  pilotId!: string;

  @Field(() => AgsScalar, { description: "The municipality that applies." })
  ags!: string;

  @Field(() => [LocalizedTextInput], { description: `${MOTIVATION}, in at least one language.` })
  motivation!: LocalizedTextInput[];

  @Field(() => Int, { description: PERSONS })
  persons!: number;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({ description: "What is meant, seen from which version, and by whom it is changed." })
class ParticipationChangeInput {
  @Field(() => ID, { description: "The municipality's part in the pilot." })
  id!: string;

  @Field(() => Int, { description: VERSION })
  version!: number;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({ description: "A change of what a municipality said in its application. What is left out stays." })
export class PilotParticipationUpdateInput extends ParticipationChangeInput {
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: `${MOTIVATION}: all languages, those left out are taken away. Possible until it is decided on.`,
  })
  motivation?: LocalizedTextInput[] | null;

  @Field(() => Int, { nullable: true, description: `${PERSONS} Possible until the evaluation.` })
  persons?: number | null;
}

@InputType({ description: "The withdrawal of a municipality from a pilot, possible until the pilot is closed." })
export class PilotParticipationWithdrawInput extends ParticipationChangeInput {
  @Field(() => String, {
    description: "Why it withdraws: for the municipality itself and the programme office, up to 1000 characters.",
  })
  reason!: string;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description:
      "What others may read about it: everybody, once the programme office had decided on the application; a withdrawal before that stays unknown to others, and its note too.",
  })
  note?: LocalizedTextInput[] | null;
}

@InputType({ description: "The decision of the programme office on an application." })
export class PilotParticipationDecideInput extends ParticipationChangeInput {
  @Field(() => PilotDecisionEnum, { description: "What is decided." })
  decision!: PilotDecision;

  @Field(() => [LocalizedTextInput], {
    description: "The reasons, along the criteria of the call, in at least one language. Public.",
  })
  reasons!: LocalizedTextInput[];
}

@InputType({ description: "Where a municipality stands in a pilot." })
export class PilotParticipationAdvanceInput extends ParticipationChangeInput {
  @Field(() => PilotPhaseEnum, {
    description: "The phase in which it stands: from PREPARATION to the phase of the pilot.",
  })
  phase!: PilotPhase;
}

@Access("municipality:write")
@ObjectType({ description: "What became of an application, of a change of it, or of a withdrawal." })
export class PilotApplicationPayload {
  /** Where the participation of the answer is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}

@Access("pilots:write")
@ObjectType({
  description: "What became of a decision of the programme office about a municipality's part in a pilot.",
})
export class PilotParticipationPayload {
  /** Where the participation of the answer is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}

/** The payload of what was written. */
export const participationPayload = ({
  key,
  errors,
}: Written): PilotApplicationPayload & PilotParticipationPayload => ({ key, userErrors: errors });
