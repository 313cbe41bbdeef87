/** The graph's door to what the programme office decides about towns in pilots: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../../context.js";
import {
  participationPayload,
  PilotParticipationAdvanceInput,
  PilotParticipationDecideInput,
  PilotParticipationPayload,
} from "./participation-change.inputs.js";
import { PilotParticipation } from "./participation.entity.js";
import { advanceParticipation, decideOnApplication } from "./selection.js";

@Resolver(() => PilotParticipationPayload)
export class PilotSelectionResolver {
  @Access("pilots:write")
  @Mutation(() => PilotParticipationPayload, {
    nullable: true,
    description:
      "Decides on an application, with reasons that everybody reads. Possible in the phase SELECTION; who waits can move up later.",
  })
  async pilotParticipationDecide(
    @Arg("input", () => PilotParticipationDecideInput, { description: "The decision." })
    input: PilotParticipationDecideInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return participationPayload(await decideOnApplication(db, caller, input));
  }

  @Access("pilots:write")
  @Mutation(() => PilotParticipationPayload, {
    nullable: true,
    description: "Says in which phase a selected municipality stands: never further than the pilot itself.",
  })
  async pilotParticipationAdvance(
    @Arg("input", () => PilotParticipationAdvanceInput, { description: "Which part, and which phase." })
    input: PilotParticipationAdvanceInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return participationPayload(await advanceParticipation(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => PilotParticipation, {
    nullable: true,
    description: "The municipality's part as it is now, also where the change was refused; null where there is none.",
  })
  participation(@Root() { key }: PilotParticipationPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.participation.load(key);
  }
}
