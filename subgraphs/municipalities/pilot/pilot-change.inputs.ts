/** What the programme office hands in to call a pilot out, to change it and to bring it on, and what it gets back. */
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { LocalizedTextInput } from "../../../schema/localized-text.input.js";
import { LocalDate } from "../../../schema/scalars.js";
import { UserError } from "../../../schema/user-error.js";
import type { Written } from "../writing/change.js";
import { IDEMPOTENCY_KEY_FIELD, OFFICE_FIELD } from "../writing/fields.js";
import { PilotPhasePlanInput } from "./phase-days.js";
import { type PilotPhase, PilotPhaseEnum } from "./pilot-phase.js";

@InputType()
class PilotDetailsInput {
  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "What the pilot is about: all languages, in a change those left out are taken away.",
  })
  description?: LocalizedTextInput[] | null;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "By what municipalities are selected: all languages, in a change those left out are taken away.",
  })
  criteria?: LocalizedTextInput[] | null;

  @Field(() => [PilotPhasePlanInput], {
    nullable: true,
    description:
      "The planned days of phases, each phase once; phases that are left out keep theirs. Phases begin and end in their order, and after the last day of applying.",
  })
  phases?: PilotPhasePlanInput[] | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@InputType({ description: "A new pilot: the call to which municipalities apply." })
export class PilotCreateInput extends PilotDetailsInput {
  @Field(() => [LocalizedTextInput], { description: "Its name in a few words, in at least one language." })
  title!: LocalizedTextInput[];

  @Field(() => LocalDate, {
    description: "Last day on which municipalities can apply: today or later, within ten years.",
  })
  applyUntil!: string;

  @Field(() => Int, { description: "For how many persons places are sought, over all municipalities." })
  placesSought!: number;
}

@InputType({
  description: "A change of a pilot. What is left out stays; null takes a value away where there may be none.",
})
export class PilotUpdateInput extends PilotDetailsInput {
  @Field(() => ID, { description: "The pilot that is changed." })
  id!: string;

  @Field(() => Int, { description: "The version from which the change was made, as `Pilot.version` showed it." })
  version!: number;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "Its name in a few words: all languages, those left out are taken away.",
  })
  title?: LocalizedTextInput[] | null;

  @Field(() => LocalDate, {
    nullable: true,
    description:
      "Last day on which municipalities can apply. Yesterday ends the call at once; no earlier day can be set.",
  })
  applyUntil?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "For how many persons places are sought, over all municipalities.",
  })
  placesSought?: number | null;
}

@InputType({ description: "The step of a pilot to another phase." })
export class PilotAdvanceInput {
  @Field(() => ID, { description: "The pilot." })
  id!: string;

  @Field(() => Int, { description: "The version that was looked at, as `Pilot.version` showed it." })
  version!: number;

  @Field(() => PilotPhaseEnum, { description: "The phase to which it goes; `Pilot.nextSteps` shows which are open." })
  phase!: PilotPhase;

  @Field(() => [LocalizedTextInput], {
    nullable: true,
    description: "Why it ends before its evaluation: needed to close it from a phase before EVALUATION. Public.",
  })
  endingReason?: LocalizedTextInput[] | null;

  @Field(() => String, OFFICE_FIELD)
  office?: string | null;

  @Field(() => String, IDEMPOTENCY_KEY_FIELD)
  idempotencyKey?: string | null;
}

@Access("pilots:write")
@ObjectType({ description: "What became of the change of a pilot." })
export class PilotPayload {
  /** Where the pilot of the answer is found. */
  key!: Written["key"];
  @Field(() => [UserError], { description: "What the caller can mend; empty where the change was made." })
  userErrors!: readonly UserError[];
}

/** The payload of what was written. */
export const pilotPayload = ({ key, errors }: Written): PilotPayload => ({ key, userErrors: errors });
