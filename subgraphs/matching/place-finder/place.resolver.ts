/** The graph's door to the place finder: translates, and nothing else. */
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { ConnectionType, PageArguments, parsePage } from "../../../schema/connection.js";
import { AgsScalar, parseAgs } from "../../../schema/scalars.js";
import type { MatchingContext } from "../context.js";
import { HouseholdProfileInput } from "./household-profile.input.js";
import { MatchExplanation } from "./match-explanation.types.js";
import { explanationOf } from "./match-explanations.js";
import { PlaceExplanation, PlaceSuggestion } from "./place.types.js";
import { type PlaceRanking, rankPlaces, standingOf } from "./places.js";

const PlaceFinderResult = ConnectionType(
  "PlaceSuggestion",
  PlaceSuggestion,
  "towns that are possible for a household, the best first",
  "PlaceFinderResult",
);
const PROFILE = {
  description:
    "The household that looks for a town. It is used for this answer alone, never stored or logged: send it in variables, by POST.",
} as const;

@Resolver(() => PlaceFinderResult)
export class PlaceFinderResolver {
  @Access("public")
  @Query(() => PlaceFinderResult, {
    nullable: true,
    description:
      "Where would this household fit? Ranks every municipality of Germany that has inhabitants by what the household wishes and what is presented there today. Public.",
  })
  async placeFinder(
    @Arg("profile", () => HouseholdProfileInput, PROFILE) profile: HouseholdProfileInput,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders, state }: MatchingContext,
  ): Promise<PlaceRanking> {
    const checked = parsePage(page);
    return rankPlaces(await loaders.scoredProfile.load(state.towns, profile), checked);
  }

  @Access("public")
  @Query(() => PlaceExplanation, {
    nullable: true,
    description: "Why this town, or why not? Public. Null where no municipality with inhabitants has this key today.",
  })
  async explainPlace(
    @Arg("profile", () => HouseholdProfileInput, PROFILE) profile: HouseholdProfileInput,
    @Arg("ags", () => AgsScalar, { description: "Official key of the town, 8 digits." }) ags: string,
    @Ctx() { loaders, state }: MatchingContext,
  ): Promise<PlaceExplanation | null> {
    const checked = parseAgs(ags, "ags");
    return standingOf(await loaders.scoredProfile.load(state.towns, profile), checked);
  }

  @Access("public")
  @FieldResolver(() => Int, {
    description:
      "How many towns a hard constraint, or the household's own “never”, excludes. With `totalCount` these are all municipalities that have inhabitants; a town that has presented nothing of a kind is not excluded for it.",
  })
  excludedCount(@Root() { excludedCount }: PlaceRanking): number {
    return excludedCount;
  }
}

@Resolver(() => PlaceSuggestion)
export class PlaceSuggestionResolver {
  @Access("public")
  @FieldResolver(() => MatchExplanation, { description: "Why it has this score." })
  explanation(@Root() { place }: PlaceSuggestion): MatchExplanation {
    return explanationOf(place);
  }
}

@Resolver(() => PlaceExplanation)
export class PlaceExplanationResolver {
  @Access("public")
  @FieldResolver(() => MatchExplanation, { description: "Why it has this score, and what would change it." })
  explanation(@Root() { place }: PlaceExplanation): MatchExplanation {
    return explanationOf(place);
  }
}
