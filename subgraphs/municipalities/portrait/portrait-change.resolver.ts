/** The graph's door to changes of portraits: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../context.js";
import { PortraitPayload, portraitPayload, PortraitUpdateInput } from "./portrait-change.inputs.js";
import { updatePortrait } from "./portrait-changes.js";
import { Portrait } from "./portrait.entity.js";

@Resolver(() => PortraitPayload)
export class PortraitChangeResolver {
  @Access("municipality:write")
  @Mutation(() => PortraitPayload, {
    nullable: true,
    description:
      "Introduces a municipality, or changes how it introduces itself. Where somebody else has changed it meanwhile nothing is changed, and the answer holds the present state beside VERSION_CONFLICT.",
  })
  async portraitUpdate(
    @Arg("input", () => PortraitUpdateInput, { description: "The change." }) input: PortraitUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return portraitPayload(await updatePortrait(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => Portrait, {
    nullable: true,
    description: "The portrait as it is now, also where the change was refused; null where there is none.",
  })
  portrait(@Root() { key }: PortraitPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.portrait.load(key);
  }
}
