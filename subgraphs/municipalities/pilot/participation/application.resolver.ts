/** The graph's door to what towns write about their part in pilots: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../../context.js";
import { applyToPilot } from "./application.js";
import {
  participationPayload,
  PilotApplicationPayload,
  PilotApplyInput,
  PilotParticipationUpdateInput,
  PilotParticipationWithdrawInput,
} from "./participation-change.inputs.js";
import { updateParticipation, withdrawParticipation } from "./participation-changes.js";
import { PilotParticipation } from "./participation.entity.js";

@Resolver(() => PilotApplicationPayload)
export class PilotApplicationResolver {
  @Access("municipality:write")
  @Mutation(() => PilotApplicationPayload, {
    nullable: true,
    description:
      "Applies to a pilot while its call is open. The state of the municipality's advisory board is kept with the application; one without a board can apply too. Who has withdrawn, or was not selected, can apply again.",
  })
  async pilotApply(
    @Arg("input", () => PilotApplyInput, { description: "The application." }) input: PilotApplyInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return participationPayload(await applyToPilot(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => PilotApplicationPayload, {
    nullable: true,
    description:
      "Changes what a municipality said in its application: the motivation until it is decided on, the number of persons until the evaluation.",
  })
  async pilotParticipationUpdate(
    @Arg("input", () => PilotParticipationUpdateInput, { description: "The change." })
    input: PilotParticipationUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return participationPayload(await updateParticipation(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => PilotApplicationPayload, {
    nullable: true,
    description: "Withdraws a municipality from a pilot, in whatever phase, until the pilot is closed.",
  })
  async pilotParticipationWithdraw(
    @Arg("input", () => PilotParticipationWithdrawInput, { description: "Which part, and why." })
    input: PilotParticipationWithdrawInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return participationPayload(await withdrawParticipation(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => PilotParticipation, {
    nullable: true,
    description: "The municipality's part as it is now, also where the change was refused; null where there is none.",
  })
  participation(@Root() { key }: PilotApplicationPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.participation.load(key);
  }
}
