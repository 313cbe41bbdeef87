// The scores of all towns, none put off: as tests compare them, and as the stopwatch measures them.
import {
  type HouseholdProfile,
  type Parameters,
  score,
  type Scoring,
  type TownIndex,
} from "../../../../subgraphs/matching/engine/engine.js";

/** A scoring in plain figures. */
export interface ToldScoring extends Pick<Scoring, "mask" | "possibleCount" | "excludedCount"> {
  readonly scores: Int32Array;
}

/** Works out what a scoring has put off. */
export const told = ({ scoreOf, mask, possibleCount, excludedCount }: Scoring): ToldScoring => ({
  scores: Int32Array.from(mask, (_, town) => scoreOf(town)),
  mask,
  possibleCount,
  excludedCount,
});

/** Scores every town for a household, to the end. */
export const scoreAll = (index: TownIndex, profile: HouseholdProfile, parameters: Parameters): ToldScoring =>
  told(score(index, profile, parameters));
