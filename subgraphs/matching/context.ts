/** What this owner's resolvers get: the index of towns, and what one request has worked out. */
import type { SubgraphContext } from "../runtime/subgraph.js";
import { scoredProfileLoader } from "./place-finder/scored-profile.js";
import type { IndexKeeper } from "./town/index-keeper.js";

export const createLoaders = () => ({ scoredProfile: scoredProfileLoader() });

export type MatchingLoaders = ReturnType<typeof createLoaders>;
export interface MatchingState {
  readonly towns: IndexKeeper;
}
export type MatchingContext = SubgraphContext<MatchingLoaders, MatchingState>;
