import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { scoreCohort } from "../../../../../subgraphs/matching/engine/cohort/score-cohort.js";
import { explain, type PresentedRows, score } from "../../../../../subgraphs/matching/engine/engine.js";
import { explainForTown } from "../../../../../subgraphs/matching/engine/town-criteria/explain-for-town.js";
import { newcomerOf } from "../../../../../subgraphs/matching/engine/town-criteria/newcomer.js";
import { deepFreeze } from "../rows.js";
import { anyCohortRows, type CohortRows, cohortOf } from "./cohorts.js";

/** Rows of every kind the other way round. */
const turnedRows = (rows: PresentedRows): PresentedRows => ({
  ...rows,
  ...Object.fromEntries(
    Object.entries(rows).map(([kind, list]: [string, readonly unknown[]]) => [kind, list.toReversed()]),
  ),
});

/** Holds a promise against many random cohorts. */
const always = (promise: (rows: CohortRows) => void) =>
  fc.assert(fc.property(anyCohortRows, promise), { numRuns: 300 });

describe("for every cohort", () => {
  test("scores and masks are those of the place finder, for every household and town", () =>
    always((rows) => {
      const cohort = cohortOf(rows);
      const { households, towns, household, mask } = scoreCohort(cohort);
      const byId = new Map(rows.households.map((one) => [one.id, one]));
      households.forEach((id, place) => {
        const alone = score(cohort.index, byId.get(id)!.profile, cohort.parameters);
        towns.forEach((town, position) => {
          const at = place * towns.length + position;
          expect({ score: household.scores[at], mask: mask[at] }).toEqual({
            score: alone.scoreOf(town),
            mask: alone.mask[town],
          });
        });
      });
    }));

  test("weights and fits are those of the explanation, criterion by criterion", () =>
    always((rows) => {
      const cohort = cohortOf(rows);
      const { households, towns, household } = scoreCohort(cohort);
      const { criteria, weights, column, fits } = household;
      const byId = new Map(rows.households.map((one) => [one.id, one]));
      households.forEach((id, place) => {
        towns.forEach((town, position) => {
          const counting = criteria.flatMap((criterion, number) => {
            const at = place * criteria.length + number;
            if (column[at] === -1) return [];
            return [{ criterion, weight: weights[at], fit: fits[column[at]! * towns.length + position] }];
          });
          const { contributions } = explain(cohort.index, byId.get(id)!.profile, cohort.parameters, town);
          expect(counting).toEqual(
            contributions
              .filter(({ reason }) => reason.code !== "NOT_APPLICABLE")
              .map(({ criterion, weight, fit }) => ({ criterion, weight, fit })),
          );
        });
      });
    }));

  test("the towns' scores, weights and fits are those of their explanation", () =>
    always((rows) => {
      const cohort = cohortOf(rows);
      const { households, towns, town: side } = scoreCohort(cohort);
      const byId = new Map(rows.households.map((one) => [one.id, one]));
      households.forEach((id, place) => {
        const newcomer = newcomerOf(byId.get(id)!.profile);
        const question = { ...cohort, newcomer, occupations: cohort.index.occupations };
        towns.forEach((town, position) => {
          const explained = explainForTown(question, town);
          const own = side.criteria.map((criterion, number) => ({
            criterion,
            weight: side.weights[position * side.criteria.length + number],
            fit: side.fits[side.column[place * side.criteria.length + number]! * towns.length + position],
          }));
          expect(own).toEqual(
            explained.contributions.map(({ criterion, weight, fit }) => ({ criterion, weight, fit })),
          );
          expect(side.scores[place * towns.length + position]).toBe(explained.score);
        });
      });
    }));

  test("the order of households, towns and rows does not show in a single byte", () =>
    always((rows) => {
      const { world, participants, needs, preferences, households } = rows;
      const turned = {
        world: {
          ...world,
          towns: world.towns.toReversed(),
          rows: turnedRows(world.rows),
        },
        participants: participants.toReversed(),
        needs: needs.toReversed(),
        preferences: preferences.toReversed(),
        households: households.toReversed(),
      };
      const { household, town, ...rest } = scoreCohort(cohortOf(turned));
      const expected = scoreCohort(cohortOf(rows));
      expect(rest).toEqual({ households: expected.households, towns: expected.towns, mask: expected.mask });
      expect([household, town]).toEqual([expected.household, expected.town]);
    }));

  test("nothing that is handed in is changed", () =>
    always((rows) => {
      const cohort = deepFreeze(cohortOf(rows));
      const before = structuredClone(cohort);
      expect(scoreCohort(cohort)).toEqual(scoreCohort(cohort));
      expect(cohort).toEqual(before);
    }));
});

test("a tie counts as the place finder counts it, however far a fit reaches", () => {
  const lengthsKm = fc.constantFrom(0.1, 50, 4_950, 5_000, 6_000, 20_000);
  fc.assert(
    fc.property(anyCohortRows, lengthsKm, (rows, decayKm) => {
      const cohort = cohortOf(rows);
      const { socialTies } = cohort.parameters;
      const parameters = { ...cohort.parameters, socialTies: { ...socialTies, decayKm } };
      const { households, towns, household } = scoreCohort({ ...cohort, parameters });
      const byId = new Map(rows.households.map((one) => [one.id, one]));
      households.forEach((id, place) => {
        const { scoreOf } = score(cohort.index, byId.get(id)!.profile, parameters);
        const own = household.scores.subarray(place * towns.length, (place + 1) * towns.length);
        expect([...own]).toEqual(Array.from(towns, scoreOf));
      });
    }),
    { numRuns: 100 },
  );
});

test("an id that two households have is refused", () => {
  const [rows] = fc.sample(anyCohortRows, { numRuns: 1, seed: 7 });
  const twice = { ...rows!, households: [rows!.households[0]!, rows!.households[0]!] };
  expect(() => scoreCohort(cohortOf(twice))).toThrow("Two households have the id");
});

test("a town that the index has not is refused", () => {
  const [rows] = fc.sample(anyCohortRows, { numRuns: 1, seed: 7 });
  expect(() => scoreCohort(cohortOf({ ...rows!, participants: ["05999999"] }))).toThrow(
    "The index has no town 05999999.",
  );
});
