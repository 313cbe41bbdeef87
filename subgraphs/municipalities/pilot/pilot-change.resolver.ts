/** The graph's door to changes of pilots: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../context.js";
import { advancePilot } from "./pilot-advance.js";
import {
  PilotAdvanceInput,
  PilotCreateInput,
  pilotPayload,
  PilotPayload,
  PilotUpdateInput,
} from "./pilot-change.inputs.js";
import { createPilot, updatePilot } from "./pilot-changes.js";
import { Pilot } from "./pilot.entity.js";

@Resolver(() => PilotPayload)
export class PilotChangeResolver {
  @Access("pilots:write")
  @Mutation(() => PilotPayload, {
    nullable: true,
    description: "Calls a pilot out. It begins in the phase APPLICATION, and municipalities can apply at once.",
  })
  async pilotCreate(
    @Arg("input", () => PilotCreateInput, { description: "The call." }) input: PilotCreateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return pilotPayload(await createPilot(db, caller, input));
  }

  @Access("pilots:write")
  @Mutation(() => PilotPayload, {
    nullable: true,
    description:
      "Changes a pilot. Where somebody else has changed it meanwhile nothing is changed, and the answer holds the present state beside VERSION_CONFLICT.",
  })
  async pilotUpdate(
    @Arg("input", () => PilotUpdateInput, { description: "The change." }) input: PilotUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return pilotPayload(await updatePilot(db, caller, input));
  }

  @Access("pilots:write")
  @Mutation(() => PilotPayload, {
    nullable: true,
    description:
      "Brings a pilot to another phase, and along with it the municipalities that stand in the phase that ends. A step that is not open is refused with STEP_NOT_OPEN, and the message says what is missing.",
  })
  async pilotAdvance(
    @Arg("input", () => PilotAdvanceInput, { description: "The step." }) input: PilotAdvanceInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return pilotPayload(await advancePilot(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => Pilot, {
    nullable: true,
    description: "The pilot as it is now, also where the change was refused; null where there is none.",
  })
  pilot(@Root() { key }: PilotPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.pilot.load(key);
  }
}
