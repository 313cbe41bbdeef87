/** The owner of the place finder: which towns fit a household, how well and why. Its parts, listed. */
import type { Subgraph } from "../runtime/subgraph.js";
import { createLoaders, type MatchingLoaders, type MatchingState } from "./context.js";
import { Copies1790000000001 } from "./migrations/0001-copies.js";
import { RowLevelSecurity1790000000002 } from "./migrations/0002-row-level-security.js";
import { ServiceLanguages1790000000003 } from "./migrations/0003-service-languages.js";
import { TownsSide1790000000004 } from "./migrations/0004-towns-side.js";
import { MatchingParameterResolver } from "./parameter/matching-parameter.resolver.js";
import {
  MatchComparisonResolver,
  MatchContributionResolver,
  MatchExplanationResolver,
  MatchImprovementResolver,
  UnmetConstraintResolver,
} from "./place-finder/match-explanation.resolver.js";
import {
  PlaceExplanationResolver,
  PlaceFinderResolver,
  PlaceSuggestionResolver,
} from "./place-finder/place.resolver.js";
import {
  PlaceExplanationTownSideResolver,
  PlaceSuggestionTownSideResolver,
  TownContributionResolver,
} from "./place-finder/town-side.resolver.js";
import { townCopies } from "./town/copies.js";
import { keepTownIndex } from "./town/index-keeper.js";

export const matching: Subgraph<MatchingLoaders, MatchingState> = {
  name: "matching",
  schema: {
    resolvers: [
      PlaceFinderResolver,
      PlaceSuggestionResolver,
      PlaceExplanationResolver,
      MatchExplanationResolver,
      MatchContributionResolver,
      MatchComparisonResolver,
      MatchImprovementResolver,
      UnmetConstraintResolver,
      PlaceSuggestionTownSideResolver,
      PlaceExplanationTownSideResolver,
      TownContributionResolver,
      MatchingParameterResolver,
    ],
    types: [],
    references: {},
  },
  entities: [],
  migrations: [
    Copies1790000000001,
    RowLevelSecurity1790000000002,
    ServiceLanguages1790000000003,
    TownsSide1790000000004,
  ],
  // The place finder answers from memory, which the owner itself fills.
  publicRows: {},
  createLoaders,
  createState: (db) => ({ towns: keepTownIndex(db) }),
  onCopiesChanged: ({ towns }) => towns.bringUpToDate(),
  feeds: [],
  copies: Object.values(townCopies),
  inner: {},
};
