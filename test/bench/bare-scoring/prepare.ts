/** Turns a cohort into what the bare program is given; nothing of this is measured. */
import { type Cohort, householdsInOrder, townsInOrder } from "../../../subgraphs/matching/engine/cohort/cohort.js";
import { scoreCohort } from "../../../subgraphs/matching/engine/cohort/score-cohort.js";
import { constraintRules } from "../../../subgraphs/matching/engine/constraints/constraints.js";
import { knownHousehold } from "../../../subgraphs/matching/engine/household.js";
import { townOf } from "../../../subgraphs/matching/engine/town-index/towns.js";
import { type BareInput, type BareMasks, listsOf } from "./input.js";
import type { HouseholdProfile } from "../../../subgraphs/matching/engine/profile.js";
import { Numbering } from "./numbering.js";
import { prepareHouseholds } from "./prepare-households.js";
import { prepareTowns } from "./prepare-towns.js";

/** What the bare program is given of a cohort; weights are taken from its scoring. */
export function prepareBareInput(cohort: Cohort): BareInput {
  const towns = townsInOrder(cohort);
  const households = householdsInOrder(cohort).map(({ profile }) => profile);
  const { household, town } = scoreCohort(cohort);
  return {
    towns: towns.length,
    household: prepareHouseholds(cohort, towns, households, household.weights),
    town: prepareTowns(cohort, towns, households, town.weights),
    masks: prepareMasks(cohort, towns, households),
  };
}

function prepareMasks(cohort: Cohort, towns: Uint16Array, profiles: readonly HouseholdProfile[]): BareMasks {
  const columns = new Numbering<{ readonly bit: number; readonly profile: HouseholdProfile }>();
  const sets = new Numbering<readonly number[]>();
  const setOfHousehold = Int32Array.from(profiles, (profile) => {
    const known = knownHousehold({ profile, parameters: cohort.parameters });
    const own = constraintRules.flatMap(({ keyOf }, bit) => {
      const key = keyOf(known);
      return key === null ? [] : [columns.numberOf(`${bit} ${key}`, () => ({ bit, profile }))];
    });
    return sets.numberOf(own.join(), () => own);
  });
  const numbers = columns.items.map((_, number) => number);
  const never = constraintRules.findIndex(({ constraint }) => constraint === "NEVER");
  const neverColumns = numbers.filter((number) => columns.items[number]!.bit === never);
  const givenColumns = numbers.filter((number) => columns.items[number]!.bit !== never);
  return {
    givenColumns: Int32Array.from(givenColumns),
    given: Uint16Array.from(
      givenColumns.flatMap((number) => {
        const { bit, profile } = columns.items[number]!;
        const { isUnmet } = constraintRules[bit]!.check({ ...cohort, profile })!;
        return Array.from(towns, (town) => (isUnmet(town) ? 1 << bit : 0));
      }),
    ),
    columnCount: numbers.length,
    neverColumns: Int32Array.from(neverColumns),
    neverTowns: listsOf(
      neverColumns.map((number) =>
        columns.items[number]!.profile.neverAgs.map((ags) => towns.indexOf(townOf(cohort.index.towns, ags))).filter(
          (place) => place >= 0,
        ),
      ),
    ),
    neverBit: 1 << never,
    sets: listsOf(sets.items),
    setOfHousehold,
  };
}
