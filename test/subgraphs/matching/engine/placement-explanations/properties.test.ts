import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CONSTRAINTS } from "../../../../../schema/vocabulary/constraint.js";
import { needsAt, pairOf, UNPLACED } from "../../../../../subgraphs/matching/engine/market/market.js";
import { solve } from "../../../../../subgraphs/matching/engine/mechanisms/solve.js";
import {
  contributionsOf,
  unmetConstraints,
  unmetNames,
} from "../../../../../subgraphs/matching/engine/placement-explanations/contributions.js";
import type { ExplainedRun } from "../../../../../subgraphs/matching/engine/placement-explanations/explained-run.js";
import { lacksOf, LEAST_TOLD } from "../../../../../subgraphs/matching/engine/placement-explanations/holders.js";
import { explainPlacements } from "../../../../../subgraphs/matching/engine/placement-explanations/placement-explanation.js";
import {
  differences,
  medianTown,
} from "../../../../../subgraphs/matching/engine/placement-explanations/reference-towns.js";
import { roomLeft } from "../../../../../subgraphs/matching/engine/placement-explanations/room-left.js";
import {
  moreRoom,
  scoreImprovements,
  withMoreRoom,
} from "../../../../../subgraphs/matching/engine/placement-explanations/what-would-change.js";
import {
  WHY_NOT,
  whyNot,
  type WhyNotCode,
} from "../../../../../subgraphs/matching/engine/placement-explanations/why-not.js";
import { explain } from "../../../../../subgraphs/matching/engine/engine.js";
import { adultsOf } from "../../../../../subgraphs/matching/engine/need.js";
import { anyParts, anyRun, runOf } from "./runs.js";

/** Holds a promise against many random runs. */
const always = (promise: (run: ExplainedRun) => void, numRuns = 100) =>
  fc.assert(fc.property(anyRun, promise), { numRuns });

const everyPair = function* ({ scoring }: ExplainedRun): Generator<{ household: number; town: number; at: number }> {
  const towns = scoring.towns.length;
  for (let at = 0; at < scoring.households.length * towns; at++)
    yield { household: Math.floor(at / towns), town: at % towns, at };
};

const sum = (values: readonly number[]): number => values.reduce((whole, one) => whole + one, 0);

const sumOf = (items: readonly { readonly points: number }[]): number =>
  items.reduce((sum, { points }) => sum + points, 0);

/** What each household that is placed in a town has of a kind there, counted from the answer anew; those of nothing left out. */
function holdersOf({ problem: { market }, solution }: ExplainedRun, town: number, kind: number): readonly number[] {
  const needOf = (who: number, of: number) => market.needs.values[needsAt(market.needs, who, town) + of]!;
  return [...solution.townOf.keys()]
    .filter((who) => solution.townOf[who] === town)
    .map((who) => {
      const substitute = solution.substituteOf[who]!;
      const moved = market.substitutes.findIndex((those, base) => those.length > 0 && needOf(who, base) > 0);
      if (substitute === kind) return needOf(who, moved);
      return substitute >= 0 && moved === kind ? 0 : needOf(who, kind);
    })
    .filter((taken) => taken > 0);
}

/** Whether some kind that a household needs is used up in a town, counted from the answer anew. */
function isFull(run: ExplainedRun, household: number, town: number): boolean {
  const { market, fill } = run.problem;
  const kinds = market.capacityKinds.length;
  const needOf = (who: number, kind: number) => market.needs.values[needsAt(market.needs, who, town) + kind]!;
  const usedOf = (kind: number) => sum(holdersOf(run, town, kind));
  const fits = (kind: number, need: number) => market.capacities[town * kinds + kind]! - usedOf(kind) >= need;
  return market.capacityKinds.some((_, kind) => {
    const need = needOf(household, kind);
    if (need === 0 || fits(kind, need)) return false;
    return !(fill && market.substitutes[kind]!.some((other) => fits(other, need)));
  });
}

/** The answers that are true of a pair, by the run's own columns. */
function trueAnswers(run: ExplainedRun, household: number, town: number): ReadonlySet<WhyNotCode> {
  const { scoring, problem, solution } = run;
  const { pairs } = problem.market;
  const placement = solution.townOf[household]!;
  const scoreOf = (place: number) => scoring.household.scores[household * scoring.towns.length + place]!;
  const pair = pairOf(pairs, household, town);
  const own = placement === UNPLACED ? Infinity : pairOf(pairs, household, placement);
  const answers = new Set<WhyNotCode>();
  if (placement === town) return answers.add(WHY_NOT.nothing);
  if (scoring.mask[household * scoring.towns.length + town]) answers.add(WHY_NOT.impossible);
  if (pair >= 0 && problem.forbidden[pair]) answers.add(WHY_NOT.forbidden);
  if (problem.fixed[household] !== UNPLACED) answers.add(WHY_NOT.fixed);
  if (pair < 0) answers.add(WHY_NOT.notListed);
  const full = isFull(run, household, town);
  if (full) answers.add(WHY_NOT.full);
  const isLessToSum = run.mechanism.name === "WELFARE" && placement !== UNPLACED && scoreOf(town) < scoreOf(placement);
  if (pair > own || isLessToSum) answers.add(WHY_NOT.rankedLower);
  if (!full) answers.add(WHY_NOT.unfilled);
  return answers;
}

describe("for every run", () => {
  test("contributions sum to the score exactly, and are those of the place finder with its reasons", () =>
    always((run) => {
      for (const { household, town, at } of everyPair(run)) {
        const contributions = contributionsOf(run, household, town);
        expect(sumOf(contributions)).toBe(run.scoring.household.scores[at]);
        const explained = explain(
          run.cohort.index,
          run.profiles[household]!,
          run.cohort.parameters,
          run.scoring.towns[town]!,
        );
        expect(contributions.map(({ reason, ...figures }) => ({ ...figures, reason: reason() }))).toEqual(
          explained.contributions.filter(({ weight }) => weight > 0),
        );
      }
    }, 50));

  test("every excluded town has a reason for each bit of its mask, with what is needed and offered", () =>
    always((run) => {
      for (const { household, town, at } of everyPair(run)) {
        const unmet = unmetConstraints(run, household, town);
        const names = CONSTRAINTS.filter((_, bit) => run.scoring.mask[at]! & (1 << bit)).map(({ value }) => value);
        expect(unmet.map(({ constraint }) => constraint)).toEqual(names);
        expect(unmetNames(run, household, town)).toEqual(names);
        for (const { needed, offered } of unmet) expect(offered).toBeLessThanOrEqual(needed);
      }
    }, 50));

  test("every town but the household's own has exactly one answer, and it is true", () =>
    always((run) => {
      const room = roomLeft(run.problem.market, run.solution);
      for (const { household, town } of everyPair(run)) {
        const answer = whyNot(run, room, household, town);
        expect(trueAnswers(run, household, town)).toContain(answer);
        if (run.problem.fill) expect(answer).not.toBe(WHY_NOT.unfilled);
      }
    }));

  test("every answer is given in some run, or the promise would be empty for it", () => {
    const given = new Set<WhyNotCode>();
    for (const run of fc.sample(anyRun, { seed: 7, numRuns: 150 })) {
      const room = roomLeft(run.problem.market, run.solution);
      for (const { household, town } of everyPair(run)) given.add(whyNot(run, room, household, town));
    }
    expect([...given].sort()).toEqual(Object.values(WHY_NOT));
  });

  test("every town above every placement is answered as it is answered alone, and no other", () =>
    always((run) => {
      const room = roomLeft(run.problem.market, run.solution);
      const { start, town } = run.problem.market.pairs;
      for (const { household, town: placement, above } of explainPlacements(run)) {
        const listed = [...town.subarray(start[household], start[household + 1])];
        const place = listed.indexOf(placement);
        expect(above).toEqual(
          (place < 0 ? listed : listed.slice(0, place)).map((one) => ({
            town: one,
            answer: whyNot(run, room, household, one),
          })),
        );
        for (const { answer } of above) expect(answer).not.toBe(WHY_NOT.nothing);
      }
    }));

  test("all placements are explained as each alone: contributions, mask and what sets it apart from the best other town", () =>
    always((run) => {
      const explanations = explainPlacements(run);
      expect(explanations.map(({ town }) => town)).toEqual([...run.solution.townOf]);
      const { scores } = run.scoring.household;
      const towns = run.scoring.towns.length;
      const { start, town: listed } = run.problem.market.pairs;
      for (const { household, town, contributions, unmet, reference } of explanations) {
        if (town === UNPLACED) {
          expect({ contributions, unmet, reference }).toEqual({ contributions: [], unmet: [], reference: null });
          continue;
        }
        const scoreOf = (place: number) => scores[household * towns + place]!;
        const others = [...listed.subarray(start[household], start[household + 1])].filter((place) => place !== town);
        expect(reference ? [scoreOf(reference.town)] : []).toEqual(
          others.length ? [Math.max(...others.map(scoreOf))] : [],
        );
        expect(sumOf(contributions)).toBe(scoreOf(town));
        if (reference) expect(sumOf(reference.differences)).toBe(scoreOf(town) - scoreOf(reference.town));
        expect(unmet).toEqual(unmetConstraints(run, household, town).map(({ constraint }) => constraint));
      }
    }));

  test("differences to any town sum to the difference of the scores; half of the listed towns are above the median", () =>
    always((run) => {
      const { scores } = run.scoring.household;
      for (const { household, town, at } of everyPair(run)) {
        const apart = differences(run, household, town, 0);
        expect(sumOf(apart)).toBe(scores[at]! - scores[at - town]!);
      }
      const { start, town: listed } = run.problem.market.pairs;
      run.scoring.households.forEach((_, household) => {
        const towns = [...listed.subarray(start[household], start[household + 1])];
        const median = medianTown(run, household);
        if (!towns.length) return expect(median).toBe(UNPLACED);
        const scoreOf = (place: number) => scores[household * run.scoring.towns.length + place]!;
        const above = towns.filter((place) => scoreOf(place) > scoreOf(median)).length;
        const below = towns.filter((place) => scoreOf(place) < scoreOf(median)).length;
        expect(above).toBeLessThanOrEqual(towns.length / 2);
        expect(below).toBeLessThanOrEqual(towns.length / 2);
      });
    }));

  test("more places that are stated, made, place the household there, and no fewer do; how many is told of five holders", () =>
    always((run) => {
      const room = roomLeft(run.problem.market, run.solution);
      for (const { household, town } of everyPair(run)) {
        if (whyNot(run, room, household, town) !== WHY_NOT.full) continue;
        const townWith = (kind: number, places: number) => {
          const market = withMoreRoom(run.problem.market, town, kind, places);
          return solve(run.mechanism.run, { ...run.problem, market }).townOf[household];
        };
        for (const { kind, places } of moreRoom(run, room, household, town)) {
          const { needs } = run.problem.market;
          const needed = needs.values[needsAt(needs, household, town) + kind]!;
          const fewest = [...Array(needed).keys()]
            .map((more) => more + 1)
            .find((more) => townWith(kind, more) === town);
          expect(fewest).toBeDefined();
          expect(places).toBe(needed > 1 && holdersOf(run, town, kind).length < LEAST_TOLD ? null : fewest);
        }
      }
    }, 100));

  test("German that is stated to lift a score, learnt, gives the stated score in a cohort scored anew", () => {
    let learnt = 0;
    fc.assert(
      fc.property(anyParts, (parts) => {
        const run = runOf(parts);
        const [first, ...rest] = parts.rows.households.toSorted((one, other) => (one.id < other.id ? -1 : 1));
        for (const { change, scoreAfter, isPossibleAfter } of scoreImprovements(run, 0, 0)) {
          if (change.code !== "LEARN_GERMAN") continue;
          learnt++;
          const learner = adultsOf(first!.profile)[change.adult - 1]!.member;
          const others = learner.languages.filter(({ code }) => code !== "de");
          const languages = [...others, { code: "de", level: change.to }];
          const members = first!.profile.members.map((one) => (one === learner ? { ...one, languages } : one));
          const changed = { ...first!, profile: { ...first!.profile, members } };
          const { scoring } = runOf({ ...parts, rows: { ...parts.rows, households: [changed, ...rest] } });
          expect(scoring.household.scores[0]).toBe(scoreAfter);
          expect(scoring.mask[0] === 0).toBe(isPossibleAfter);
        }
      }),
      { numRuns: 40, seed: 7 },
    );
    expect(learnt).toBeGreaterThan(0);
  });

  test("who holds a full town is told for every kind that lacks, and no count under five", () =>
    always((run) => {
      const room = roomLeft(run.problem.market, run.solution);
      for (const { household, town } of everyPair(run)) {
        const isLacking = whyNot(run, room, household, town) === WHY_NOT.full;
        const lacks = lacksOf(run, room, household, town);
        if (isLacking) expect(lacks).not.toHaveLength(0);
        for (const { kind, needed, free, capacity, holders } of lacks) {
          const left = room[town * run.problem.market.capacityKinds.length + kind]!;
          expect(left).toBeLessThan(needed);
          expect(free).toBe(holdersOf(run, town, kind).length < LEAST_TOLD ? null : left);
          expect(holders.length > 0).toBe(left < capacity);
          for (const { households } of holders) expect(households ?? 5).toBeGreaterThanOrEqual(5);
        }
      }
    }));

  test("nothing that is handed in is changed", () =>
    always((run) => {
      const before = structuredClone({ ...run, mechanism: run.mechanism.name });
      const room = roomLeft(run.problem.market, run.solution);
      explainPlacements(run);
      for (const { household, town } of everyPair(run)) {
        contributionsOf(run, household, town);
        lacksOf(run, room, household, town);
        medianTown(run, household);
      }
      moreRoom(run, room, 0, 0);
      expect({ ...run, mechanism: run.mechanism.name }).toEqual(before);
    }, 50));
});
