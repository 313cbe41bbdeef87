import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CONSTRAINTS } from "../../../../schema/vocabulary/constraint.js";
import { WISHED_CRITERIA } from "../../../../schema/vocabulary/wished-criterion.js";
import {
  buildTownIndex,
  buildTowns,
  compareTo,
  explain,
  type HouseholdProfile,
  improvements,
  type JobRow,
  type OfferRow,
  rank,
  rankOf,
  type Reason,
  reasonText,
  replaceRows,
  score,
  type TownIndex,
  townOf,
} from "../../../../subgraphs/matching/engine/engine.js";
import { referenceFit, referenceMask } from "./reference.js";
import type { World } from "./reference-community.js";
import { deepFreeze, parameters } from "./rows.js";
import { scoreAll, told } from "./told-scoring.js";
import { anyHousehold, world as anyWorld } from "./worlds.js";

const build = ({ towns, rows, asOf }: World): TownIndex =>
  buildTownIndex(buildTowns(towns, 50), rows, asOf, parameters);

/** Holds a promise against many random countries and households. */
const always = (promise: (world: World, profile: HouseholdProfile) => void) =>
  fc.assert(fc.property(anyWorld, anyHousehold, promise), { numRuns: 300 });

describe("for every country and household", () => {
  test("fits and masks are those of the plain reference", () =>
    always((world, profile) => {
      const index = build(world);
      const scoring = score(index, profile, parameters);
      for (const town of world.towns) {
        const place = townOf(index.towns, town.ags);
        expect(scoring.mask[place]).toBe(referenceMask(world, profile, town));
        const { contributions } = explain(index, profile, parameters, place);
        for (const { criterion, fit } of contributions) {
          expect({ criterion, fit }).toEqual({ criterion, fit: referenceFit(world, profile, criterion, town) ?? 0 });
        }
      }
    }));

  test("weights sum to 10,000 and contributions to the score of the scoring, exactly", () =>
    always((world, profile) => {
      const index = build(world);
      const { scores } = scoreAll(index, profile, parameters);
      scores.forEach((own, town) => {
        const { contributions, score: explained } = explain(index, profile, parameters, town);
        expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(own);
        expect(explained).toBe(own);
        expect(contributions.reduce((sum, { weight }) => sum + weight, 0)).toBe(10_000);
      });
    }));

  test("no score is lower than its least, nor higher than with all that is put off", () =>
    always((world, profile) => {
      const { scoreOf, least, putOffAtMost } = score(build(world), profile, parameters);
      least.forEach((own, town) => {
        expect(scoreOf(town)).toBeGreaterThanOrEqual(own);
        expect(scoreOf(town)).toBeLessThanOrEqual(own + putOffAtMost);
      });
    }));

  test("every excluded town has a reason in both languages, and every town is either possible or excluded", () =>
    always((world, profile) => {
      const index = build(world);
      const { mask, possibleCount, excludedCount } = score(index, profile, parameters);
      expect(possibleCount + excludedCount).toBe(world.towns.length);
      mask.forEach((bits, town) => {
        const { isPossible, unmetConstraints } = explain(index, profile, parameters, town);
        expect(isPossible).toBe(bits === 0);
        expect(unmetConstraints.map(({ constraint }) => constraint)).toEqual(
          CONSTRAINTS.filter((_, bit) => bits & (1 << bit)).map(({ value }) => value),
        );
        for (const { needed, offered, reason } of unmetConstraints) {
          expect(offered).toBeLessThanOrEqual(needed);
          expect(reasonText(reason, "de")).toMatch(/\.$/);
          expect(reasonText(reason, "en")).toMatch(/\.$/);
        }
      });
    }));

  test("what counts only where it is wished says nothing without a wish, whatever towns present", () =>
    always((world, profile) => {
      const index = build(world);
      const { contributions } = explain(index, { ...profile, wishes: [] }, parameters, 0);
      const wished: readonly string[] = WISHED_CRITERIA.map(({ value }) => value);
      expect(contributions.filter(({ criterion }) => wished.includes(criterion))).toEqual([]);
    }));

  test("without consent a special category neither counts nor excludes, as if it had not been stated", () =>
    always((world, stated) => {
      const index = build(world);
      const profile = { ...stated, specialCategoriesConsent: false };
      const wishes = stated.wishes.filter(({ criterion }) => !["PROTECTION", "FAITH_COMMUNITY"].includes(criterion));
      const silent = { ...profile, wishes, requirements: { ...stated.requirements, protection: [] } };
      expect(scoreAll(index, profile, parameters)).toEqual(scoreAll(index, silent, parameters));
    }));

  test("the order of rows and of wishes does not matter", () =>
    always((world, profile) => {
      const { offers, jobs, services, occupations, facts } = world.rows;
      const rows = {
        offers: offers.toReversed(),
        jobs: jobs.toReversed(),
        services: services.toReversed(),
        occupations: occupations.toReversed(),
        facts: facts.toReversed(),
      };
      const [index, other] = [build(world), build({ ...world, towns: world.towns.toReversed(), rows })];
      const turned = { ...profile, wishes: profile.wishes.toReversed() };
      expect(scoreAll(other, turned, parameters)).toEqual(scoreAll(index, profile, parameters));
      const whole = (of: TownIndex, by: HouseholdProfile) =>
        world.towns.map((_, town) => explain(of, by, parameters, town));
      expect(whole(other, turned)).toEqual(whole(index, profile));
    }));

  test("a stated improvement, made, gives the stated score", () =>
    always((world, profile) => {
      const index = build(world);
      const before = explain(index, profile, parameters, 0);
      for (const { change, scoreAfter, isPossibleAfter } of improvements(index, profile, parameters, 0)) {
        expect(scoreAfter > before.score || (isPossibleAfter && !before.isPossible)).toBe(true);
        const made = withChange(world, profile, change, index);
        const after = score(build(made.world), made.profile, parameters);
        expect(after.scoreOf(0)).toBe(scoreAfter);
        expect(after.mask[0] === 0).toBe(isPossibleAfter);
      }
    }));

  test("nothing that is handed in is changed", () =>
    always((world, profile) => {
      deepFreeze([world, profile, parameters]);
      const index = deepFreeze(build(world));
      const before = structuredClone(index);
      const scoring = score(index, profile, parameters);
      rank(index.towns, scoring, 3);
      improvements(index, profile, parameters, 0);
      const [here, best] = [0, world.towns.length - 1].map((town) => explain(index, profile, parameters, town));
      compareTo(here!, best!, "");
      expect(index).toEqual(before);
      expect(scoreAll(index, profile, parameters)).toEqual(told(scoring));
    }));

  test("one more free place or dwelling never lowers a fit", () =>
    always((world, profile) => {
      const offers = world.rows.offers.map((row) => ({ ...row, available: row.available + 1 }));
      const [index, richer] = [build(world), build({ ...world, rows: { ...world.rows, offers } })];
      world.towns.forEach((_, town) => {
        const fits = (of: TownIndex) => explain(of, profile, parameters, town).contributions.map(({ fit }) => fit);
        fits(richer).forEach((fit, position) => expect(fit).toBeGreaterThanOrEqual(fits(index)[position]!));
      });
    }));

  test("replacing rows gives the index that building anew gives", () =>
    fc.assert(
      fc.property(anyWorld, anyWorld, (world, { rows }) => {
        const anew = build({ ...world, rows });
        expect(replaceRows(build(world), rows, parameters)).toEqual(anew);
        const { offers } = rows;
        expect(replaceRows(build(world), { offers }, parameters)).toEqual(
          build({ ...world, rows: { ...world.rows, offers } }),
        );
      }),
    ));

  test("pages behind one another are the whole order, and each town's rank is its place in it", () =>
    always((world, profile) => {
      const { towns, ...rest } = build(world);
      const scoring = score({ towns, ...rest }, profile, parameters);
      const expected = world.towns
        .map((_, town) => town)
        .filter((town) => scoring.mask[town] === 0)
        .sort((one, other) => scoring.scoreOf(other) - scoring.scoreOf(one) || one - other);
      const walked = [];
      for (let page = rank(towns, scoring, 2); ;) {
        walked.push(...page.towns);
        const last = page.towns.at(-1);
        if (!page.hasNextPage || !last) break;
        page = rank(towns, scoring, 2, { score: last.score, ags: towns.ags[last.town]! });
      }
      expect(walked.map(({ town }) => town)).toEqual(expected);
      expect(walked.map(({ rank: own }) => own)).toEqual(expected.map((_, position) => position + 1));
      expect(walked.map(({ town }) => rankOf(scoring, town))).toEqual(walked.map(({ rank: own }) => own));
    }));

  test("differences to another town sum to the difference of the scores", () =>
    always((world, profile) => {
      const index = build(world);
      const { scores } = scoreAll(index, profile, parameters);
      const best = world.towns.length - 1;
      const [here, there] = [0, best].map((town) => explain(index, profile, parameters, town));
      const differences = compareTo(here!, there!, "").map(({ pointsDifference }) => pointsDifference);
      expect(differences.reduce((one, other) => one + other, 0)).toBe(scores[0]! - scores[best]!);
    }));
});

/** The rows and the household as a stated improvement of the first town would have them. */
function withChange(world: World, profile: HouseholdProfile, change: Reason, index: TownIndex) {
  const ags = index.towns.ags[0]!;
  const blank = { id: "new", ags, maxPersons: null, isStepFree: null, monthlyRentCents: null };
  const open = { ...blank, availableFrom: null, availableUntil: null };
  const { rows } = world;
  const withOffer = (added: OfferRow) => ({
    world: { ...world, rows: { ...rows, offers: [...rows.offers, added] } },
    profile,
  });
  switch (change.code) {
    case "LEARN_GERMAN": {
      const learner = profile.members.filter(({ role }) => role === "ADULT")[change.adult - 1]!;
      const others = learner.languages.filter(({ code }) => code !== "de");
      const languages = [...others, { code: "de", level: change.to }];
      const members = profile.members.map((member) => (member === learner ? { ...member, languages } : member));
      return { world, profile: { ...profile, members } };
    }
    case "MORE_PLACES":
      return withOffer({ ...open, kind: change.kind, available: change.places });
    case "ONE_DWELLING": {
      const { persons: maxPersons, stepFree: isStepFree } = change;
      return withOffer({ ...open, kind: "HOUSING", available: 1, maxPersons, isStepFree });
    }
    case "ONE_COURSE": {
      const levels = { levelFrom: change.level, levelTo: change.level };
      const added = { id: "new", ags, kind: "INTEGRATION_COURSE", ...levels, freePlaces: 1, reachKm: 0, languages: [] };
      return { world: { ...world, rows: { ...rows, services: [...rows.services, added] } }, profile };
    }
    default:
      throw new Error(`${change.code} is no change that this test can make; add it here.`);
  }
}

test("the property tests would notice a job that is forgotten", () => {
  const isNoticed = () =>
    fc.assert(
      fc.property(anyWorld, anyHousehold, (world, profile) => {
        const jobs: readonly JobRow[] = world.rows.jobs.slice(1);
        const index = build({ ...world, rows: { ...world.rows, jobs } });
        for (const { criterion, fit } of explain(index, profile, parameters, 0).contributions) {
          expect(fit).toBe(referenceFit(world, profile, criterion, world.towns[0]!) ?? 0);
        }
      }),
      { numRuns: 2000 },
    );
  expect(isNoticed).toThrow();
});
