/** The graph's door to confirmations: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../context.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { confirmPart } from "./confirmation.js";
import { confirmPayload, PresentationConfirmInput, PresentationConfirmPayload } from "./confirmation.inputs.js";

@Resolver(() => PresentationConfirmPayload)
export class PresentationConfirmResolver {
  @Access("municipality:write")
  @Mutation(() => PresentationConfirmPayload, {
    nullable: true,
    description:
      "Says that everything in a part of a municipality's presentation still holds: all entries count as confirmed now. Entries whose period has ended stay expired. No version changes, so nobody's changes conflict with it.",
  })
  async presentationConfirm(
    @Arg("input", () => PresentationConfirmInput, { description: "Which part." }) input: PresentationConfirmInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return confirmPayload(await confirmPart(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => Municipality, {
    nullable: true,
    description: "The municipality as it is now; null where the confirmation was refused.",
  })
  municipality(
    @Root() { ags }: PresentationConfirmPayload,
    @Ctx() context: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const loaders = freshLoaders(context);
    return ags === null ? null : loaders.municipality.load(ags, info);
  }
}
