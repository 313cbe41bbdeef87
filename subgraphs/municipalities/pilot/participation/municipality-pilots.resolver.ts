/** The graph's door from a municipality to its pilots: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { MAX_FIRST } from "../../../../schema/connection.js";
import type { MunicipalitiesContext } from "../../context.js";
import { Municipality } from "../../municipality/municipality.entity.js";
import { sightOf } from "../pilot-right.js";
import { PilotParticipation } from "./participation.entity.js";
import { PilotParticipationFilter } from "./participation.inputs.js";

@Resolver(() => Municipality)
export class MunicipalityPilotsResolver {
  @Access("public")
  @FieldResolver(() => [PilotParticipation], {
    description:
      "The pilots in which it takes part, the newest first, a hundred at most. With a filter also those to which it has applied, which it has left, or for which it was not selected; what nobody has decided on is seen by its own staff and the programme office alone.",
  })
  async pilots(
    @Root() { ags }: Municipality,
    @Arg("filter", () => PilotParticipationFilter, {
      nullable: true,
      description: "Which parts; by default those for which it was selected and that it has not left.",
    })
    filter: PilotParticipationFilter | null | undefined,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const list = filter ? ("APPLICATIONS" as const) : ("TAKING_PART" as const);
    const choice = { list, filter: filter ?? null, sight: sightOf(caller) };
    const page = await loaders.townParticipationPage.load(ags, choice, { first: MAX_FIRST, after: null }, info);
    return page.nodes;
  }
}
