/** The graph's door to households: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { ConnectionType, PageArguments, parsePage } from "../../../schema/connection.js";
import { CONSENTS } from "../consent/consents.js";
import { Consent } from "../consent/consent.types.js";
import { leftOut } from "../../runtime/asked-columns.js";
import type { RefugeesContext } from "../context.js";
import { HouseholdMember } from "../member/member.types.js";
import { MEMBERS } from "../member/members.js";
import { RankedMunicipality } from "../ranking/ranking.types.js";
import { RANKING } from "../ranking/rankings.js";
import { SOCIAL_TIES } from "../social-tie/social-ties.js";
import { MunicipalityReference } from "../town/municipality.reference.js";
import { HouseholdWish } from "../wish/wish.types.js";
import { WISHES } from "../wish/wishes.js";
import { Household } from "./household.entity.js";
import { HouseholdFilter, HouseholdOrder } from "./household.inputs.js";
import { FIELD_COLUMNS, findHouseholds, householdKeyIn } from "./households.js";

const HouseholdConnection = ConnectionType("Household", Household, "households");

@Resolver(() => Household)
export class HouseholdResolver {
  @Access("cases:read")
  @Query(() => HouseholdConnection, {
    nullable: true,
    description:
      "The caller's own cases, newest registered first unless ordered otherwise: a case worker's households, or the household itself.",
  })
  households(
    @Arg("filter", () => HouseholdFilter, { nullable: true, description: "Which of them; all by default." })
    filter: HouseholdFilter | null | undefined,
    @Arg("orderBy", () => [HouseholdOrder], {
      nullable: true,
      description: "In which order: the first step decides, the next breaks its ties. Each field once.",
    })
    orderBy: HouseholdOrder[] | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { db, reads, caller }: RefugeesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reads.root(() => findHouseholds(db, caller, filter, orderBy, parsePage(page), leftOut(info, FIELD_COLUMNS)));
  }

  @Access("cases:read")
  @Query(() => Household, {
    nullable: true,
    description: "The household with this id, of the caller's own cases; null for every other id.",
  })
  household(
    @Arg("id", () => ID, { description: "The household's `id`." }) id: string,
    @Ctx() { loaders }: RefugeesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const key = householdKeyIn(id);
    return key === null ? null : loaders.household.load(key, info);
  }

  @FieldResolver(() => Int, { description: "How many members it has." })
  async size(@Root() { key }: Household, @Ctx() { loaders }: RefugeesContext, @Info() info: GraphQLResolveInfo) {
    return (await loaders.part.load(MEMBERS, key, info)).length;
  }

  @FieldResolver(() => [HouseholdMember], { description: "Everyone who moves together, by number." })
  members(@Root() { key }: Household, @Ctx() { loaders }: RefugeesContext, @Info() info: GraphQLResolveInfo) {
    return loaders.part.load(MEMBERS, key, info);
  }

  @FieldResolver(() => [HouseholdWish], {
    description: "What it wishes of a town, the most important first; each criterion at most once.",
  })
  wishes(@Root() { key }: Household, @Ctx() { loaders }: RefugeesContext, @Info() info: GraphQLResolveInfo) {
    return loaders.part.load(WISHES, key, info);
  }

  @FieldResolver(() => [RankedMunicipality], {
    description: "The towns that it has put in an order of its own, the favourite first.",
  })
  ranking(@Root() { key }: Household, @Ctx() { loaders }: RefugeesContext, @Info() info: GraphQLResolveInfo) {
    return loaders.part.load(RANKING, key, info);
  }

  @FieldResolver(() => [MunicipalityReference], {
    description: "The towns in which it knows people. Whom it knows there is not kept.",
  })
  socialTies(@Root() { key }: Household, @Ctx() { loaders }: RefugeesContext, @Info() info: GraphQLResolveInfo) {
    return loaders.part.load(SOCIAL_TIES, key, info);
  }

  @FieldResolver(() => [Consent], {
    description: "What it has consented to, by purpose, the latest of each first. What it was never asked is missing.",
  })
  consents(@Root() { key }: Household, @Ctx() { loaders }: RefugeesContext, @Info() info: GraphQLResolveInfo) {
    return loaders.part.load(CONSENTS, key, info);
  }
}
