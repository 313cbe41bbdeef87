/** A cohort: the households that a run places together, and the towns that take part. Plain data; knows no rule. */
import type { HouseholdProfile } from "../profile.js";
import { byText } from "../text-order.js";
import type { DeclaredNeeds } from "../town-criteria/declared-needs.js";
import type { TownIndex } from "../town-index/town-index.js";
import { townOf } from "../town-index/towns.js";
import type { Parameters } from "../parameters/parameters.js";

export interface CohortHousehold {
  /** Pseudonymous, different for each; by it the lottery draws. */
  readonly id: string;
  readonly profile: HouseholdProfile;
  /** ISO date or time from which it has waited. */
  readonly registeredOn: string;
  /** AGS of towns in its own order, the favourite first; towns that do not take part are passed over. */
  readonly ranking: readonly string[];
}

/** What is to be scored. */
export interface Cohort {
  readonly index: TownIndex;
  /** AGS of the towns that take part, in any order. */
  readonly towns: readonly string[];
  /** In any order. */
  readonly households: readonly CohortHousehold[];
  readonly needs: DeclaredNeeds;
  readonly parameters: Parameters;
}

/**
 * The households in order of id.
 * @throws RangeError where two have one id
 */
export function householdsInOrder({ households }: Pick<Cohort, "households">): readonly CohortHousehold[] {
  const sorted = households.toSorted((one, other) => byText(one.id, other.id));
  sorted.forEach(({ id }, position) => {
    if (id === sorted[position + 1]?.id) throw new RangeError(`Two households have the id ${id}.`);
  });
  return sorted;
}

/**
 * Places in the index of the towns that take part, ascending, each once.
 * @throws RangeError for a town that the index has not
 */
export function townsInOrder({ index, towns }: Pick<Cohort, "index" | "towns">): Uint16Array {
  const places = towns.map((ags) => {
    const place = townOf(index.towns, ags);
    if (place < 0) throw new RangeError(`The index has no town ${ags}.`);
    return place;
  });
  return Uint16Array.from(new Set(places)).sort();
}
