import { expect, test } from "@jest/globals";
import type { CapacityKind } from "../../../../../schema/vocabulary/capacity-kind.js";
import {
  CAPACITY_KIND_NAMES,
  householdNeeds,
  SUBSTITUTES,
  townCapacities,
  UNLIMITED,
} from "../../../../../subgraphs/matching/engine/cohort/capacity-kinds.js";
import { adult, altena, child, dwelling, family, household, indexOf, offer, parameters, placeOf } from "../rows.js";

/** The kinds that are not 0, by name. */
const named = (figures: readonly number[]): ReadonlyMap<CapacityKind, number> =>
  new Map(figures.flatMap((figure, place) => (figure === 0 ? [] : [[CAPACITY_KIND_NAMES[place]!, figure]])));

const mapOf = (figures: Partial<Record<CapacityKind, number>>) => new Map(Object.entries(figures));

test("a household needs one dwelling of the smallest class that holds it, a place for each child, and room for its persons", () => {
  expect(named(householdNeeds(family, parameters))).toEqual(
    mapOf({
      HOUSING_3_4: 1,
      CHILDCARE: 1,
      PRIMARY_SCHOOL: 1,
      PERSONS: 4,
    }),
  );
  const large = household([
    adult(),
    ...["AGE_0_2", "AGE_3_5", "AGE_10_15", "AGE_10_15", "AGE_16_17", "AGE_16_17"].map((band) =>
      child(band as "AGE_0_2"),
    ),
  ]);
  expect(named(householdNeeds(large, parameters))).toEqual(
    mapOf({
      HOUSING_7_PLUS: 1,
      CHILDCARE: 2,
      SECONDARY_SCHOOL: 2,
      VOCATIONAL_SCHOOL: 2,
      PERSONS: 7,
    }),
  );
});

test("a town has what its open offers say, and what it has not presented limits nobody", () => {
  const index = indexOf([altena], {
    offers: [
      dwelling(altena, 2, { available: 3 }),
      dwelling(altena, 3, { available: 1 }),
      dwelling(altena, 4, { available: 2 }),
      dwelling(altena, 9, { available: 0 }),
      dwelling(altena, 5, { availableFrom: "2027-01-01" }),
      offer(altena, "CHILDCARE", 4),
      offer(altena, "PRIMARY_SCHOOL", 0),
    ],
  });
  const capacities = (persons: number | null) => townCapacities(index, placeOf(index, altena), persons, parameters);
  expect(named(capacities(12))).toEqual(
    mapOf({
      HOUSING_1_2: 3,
      HOUSING_3_4: 3,
      CHILDCARE: 4,
      SECONDARY_SCHOOL: UNLIMITED,
      VOCATIONAL_SCHOOL: UNLIMITED,
      PERSONS: 12,
    }),
  );
  expect(named(capacities(null)).get("PERSONS")).toBe(UNLIMITED);
});

test("a town that presents no dwelling at all limits nobody by them", () => {
  const index = indexOf([altena]);
  expect(townCapacities(index, 0, null, parameters)).toEqual(CAPACITY_KIND_NAMES.map(() => UNLIMITED));
});

test("in the filling pass a larger dwelling may stand in for a smaller one, the next larger first, and nothing else may", () => {
  const byName = SUBSTITUTES.map((places) => places.map((place) => CAPACITY_KIND_NAMES[place]));
  expect(byName).toEqual([
    ["HOUSING_3_4", "HOUSING_5_6", "HOUSING_7_PLUS"],
    ["HOUSING_5_6", "HOUSING_7_PLUS"],
    ["HOUSING_7_PLUS"],
    ...Array.from({ length: 6 }, () => []),
  ]);
});
