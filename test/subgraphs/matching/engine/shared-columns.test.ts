// What lets many households share a column of fits: parts, keys, and that the mean of the parts is the fit.
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { CRITERIA } from "../../../../schema/vocabulary/criterion.js";
import { constraintRules } from "../../../../subgraphs/matching/engine/constraints/constraints.js";
import { criterionRules } from "../../../../subgraphs/matching/engine/criteria/criteria.js";
import { profileOfPart } from "../../../../subgraphs/matching/engine/criteria/criterion-rule.js";
import {
  buildTownIndex,
  buildTowns,
  type HouseholdProfile,
  type TownIndex,
} from "../../../../subgraphs/matching/engine/engine.js";
import { knownHousehold } from "../../../../subgraphs/matching/engine/household.js";
import { meanOf, type Question } from "../../../../subgraphs/matching/engine/question.js";
import { partsOf } from "./parts.js";
import { deepFreeze, parameters } from "./rows.js";
import { anyHousehold, world as anyWorld } from "./worlds.js";

/** Holds a promise against random countries with two households each. */
const always = (promise: (index: TownIndex, profiles: readonly [HouseholdProfile, HouseholdProfile]) => void) =>
  fc.assert(
    fc.property(anyWorld, fc.tuple(anyHousehold, anyHousehold), ({ towns, rows, asOf }, profiles) => {
      promise(buildTownIndex(buildTowns(towns, 50), rows, asOf, parameters), deepFreeze(profiles));
    }),
    { numRuns: 300 },
  );

const columnOf = (question: Question, answer: (town: number) => number): number[] =>
  Array.from({ length: question.index.towns.count }, (_, town) => answer(town));

const wishOf = ({ wishes }: HouseholdProfile, criterion: string) =>
  wishes.find((candidate) => candidate.criterion === criterion) ?? null;

test("a household's fit is the mean of its parts', each assessed alone, and no part is where nothing applies", () =>
  always((index, [profile]) => {
    const question = { index, profile, parameters };
    for (const rule of criterionRules) {
      const { criterion, assess } = rule;
      const wish = wishOf(profile, criterion);
      const assessed = assess(question, wish);
      const parts = partsOf(rule, question, wish);
      expect({ criterion, applies: assessed !== null }).toEqual({ criterion, applies: parts.length > 0 });
      if (!assessed) continue;
      const columns = parts.map((part) => {
        const alone = { ...question, profile: profileOfPart(profile, part.member) };
        return columnOf(alone, assess(alone, wish)!.fitOf);
      });
      const means = columnOf(question, (town) =>
        meanOf(
          columns.reduce((sum, column) => sum + column[town]!, 0),
          columns.length,
        ),
      );
      expect({ criterion, fits: columnOf(question, assessed.fitOf) }).toEqual({ criterion, fits: means });
    }
  }));

test("parts with one key have one column of fits, whatever household they are of", () =>
  always((index, profiles) => {
    for (const rule of criterionRules) {
      const { criterion, assess } = rule;
      const known = new Map<string | number, number[]>();
      for (const profile of profiles) {
        const wish = wishOf(profile, criterion);
        for (const part of partsOf(rule, { profile, parameters }, wish)) {
          const alone = { index, parameters, profile: profileOfPart(profile, part.member) };
          const column = columnOf(alone, assess(alone, wish)!.fitOf);
          expect({ criterion, ...part, column: known.get(part.key) ?? column }).toEqual({ criterion, ...part, column });
          known.set(part.key, column);
        }
      }
    }
  }));

test("households with one key of a constraint are kept from the same towns, and none has a key that it cannot bind", () =>
  always((index, profiles) => {
    for (const { constraint, check, keyOf } of constraintRules) {
      const [one, other] = profiles.map((profile) => {
        const question = { index, profile, parameters };
        const checked = check(question);
        const key = keyOf(knownHousehold(question));
        expect({ constraint, binds: checked !== null }).toEqual({ constraint, binds: key !== null });
        return { key, excluded: checked && columnOf(question, (town) => Number(checked.isUnmet(town))) };
      });
      if (one!.key === other!.key) expect(one!.excluded).toEqual(other!.excluded);
    }
  }));

test("the same key comes often enough in these households to say something", () => {
  const keys = fc
    .sample(anyHousehold, { numRuns: 200, seed: 7 })
    .flatMap((profile) =>
      CRITERIA.flatMap(({ value }, place) =>
        partsOf(criterionRules[place]!, { profile, parameters }, wishOf(profile, value)).map(
          ({ key }) => `${value} ${typeof key} ${key}`,
        ),
      ),
    );
  expect(new Set(keys).size).toBeLessThan(keys.length / 2);
});
