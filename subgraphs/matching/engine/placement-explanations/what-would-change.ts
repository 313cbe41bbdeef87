/**
 * What would have placed a household in a town: one change at a time, each tried by running the mechanism again. Only
 * what the second run confirms is stated.
 */
import { needsAt } from "../market/market.js";
import type { Market } from "../market/market.js";
import type { Room } from "../market/room.js";
import { solve } from "../mechanisms/solve.js";
import { improvements, type Improvement } from "../improvements.js";
import type { ExplainedRun } from "./explained-run.js";
import { countHolders, LEAST_TOLD } from "./holders.js";
import { kindsLacking } from "./room-left.js";

/** More places of one kind in a town, with which the household would have been placed there. */
export interface MoreRoom {
  /** Place in the market's capacity kinds. */
  readonly kind: number;
  /**
   * The fewest that do, ≥ 1; null, and not told, where fewer than five households have any of the kind and more than one
   * might be lacking: what they need could be worked out.
   */
  readonly places: number | null;
}

/** The single changes to the household's German or to what a town presents that lift its score or make it possible. */
export const scoreImprovements = (run: ExplainedRun, household: number, town: number): readonly Improvement[] =>
  improvements(run.cohort.index, run.profiles[household]!, run.cohort.parameters, run.scoring.towns[town]!);

/**
 * For every kind that a household lacks in a full town, the fewest more places of that kind alone with which the same
 * mechanism places it there. A kind of which more places alone do not help is left out. Runs the mechanism once for each
 * try, at most as often as the household needs places.
 * @param room what the run's solution leaves
 */
export function moreRoom(run: ExplainedRun, room: Room, household: number, town: number): readonly MoreRoom[] {
  const { market } = run.problem;
  const lacking = kindsLacking(run.problem, room, household, town);
  return market.capacityKinds.flatMap((_, kind) => {
    if (!(lacking & (1 << kind))) return [];
    const needed = market.needs.values[needsAt(market.needs, household, town) + kind]!;
    for (let places = 1; places <= needed; places++) {
      if (townWith(run, household, town, kind, places) !== town) continue;
      const isTold = needed === 1 || countHolders(run, town, kind) >= LEAST_TOLD;
      return [{ kind, places: isTold ? places : null }];
    }
    return [];
  });
}

/** The town of a household after the same run with more room in some town. */
function townWith(run: ExplainedRun, household: number, town: number, kind: number, places: number): number {
  const market = withMoreRoom(run.problem.market, town, kind, places);
  return solve(run.mechanism.run, { ...run.problem, market }).townOf[household]!;
}

/** The market as it would be with more places of a kind in a town. */
export function withMoreRoom(market: Market, town: number, kind: number, places: number): Market {
  const capacities = market.capacities.slice();
  capacities[town * market.capacityKinds.length + kind]! += places;
  return { ...market, capacities };
}
