import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { BOARD_STATUSES } from "../../../../subgraphs/municipalities/advisory-board/board/board-status.js";
import { COUNCIL_OUTCOMES } from "../../../../subgraphs/municipalities/recommendation/decision/council-decision.types.js";
import {
  EFFECTIVE,
  RECOMMENDATION_ACTIONS,
  RECOMMENDATION_MACHINE,
  RECOMMENDATION_STATUSES,
  type RecommendationFacts,
  type RecommendationStatus,
} from "../../../../subgraphs/municipalities/recommendation/recommendation-machine.js";
import { refusalOfAction } from "../../../../subgraphs/municipalities/writing/state-action.js";
import { nextSteps, refusalOfStep } from "../../../../subgraphs/municipalities/writing/state-machine.js";

const statuses = RECOMMENDATION_STATUSES.map(({ value }) => value);
const boardStatuses = BOARD_STATUSES.map(({ value }) => value);
const adoptions: readonly string[] = COUNCIL_OUTCOMES.map(({ value }) => value).filter((value) =>
  value.startsWith("ADOPTED"),
);
const EFFECTS = (["DECLARE_NEED", "START_MEASURE", "SET_PRIORITIES"] as const).map(
  (name) => RECOMMENDATION_ACTIONS[name],
);

const count = fc.integer({ min: 0, max: 12 });
const facts: fc.Arbitrary<RecommendationFacts> = fc.record({
  boardStatus: fc.constantFrom(...boardStatuses),
  effectCount: fc.nat({ max: 2 }),
  votes: fc.array(
    fc.record({ group: fc.constant("NEWCOMERS" as const), inFavour: count, against: count, abstained: count }),
    { maxLength: 3 },
  ),
});

/** What somebody tries, whatever the status is, and how the board and the votes stand at that moment. */
const attempts = fc.array(fc.tuple(fc.constantFrom(...statuses), facts), { maxLength: 40 });

/** The way that attempts really lead: those that are refused change nothing. */
const wayOf = (tried: readonly (readonly [RecommendationStatus, RecommendationFacts])[]): RecommendationStatus[] =>
  tried.reduce<RecommendationStatus[]>(
    (way, [to, now]) => {
      const from = way.at(-1) ?? "DRAFT";
      return refusalOfStep(RECOMMENDATION_MACHINE, from, to, now, "id") === null ? [...way, to] : way;
    },
    [RECOMMENDATION_MACHINE.initial],
  );

const hasEffect = (status: RecommendationStatus, now: RecommendationFacts): boolean =>
  EFFECTS.some((effect) => refusalOfAction(RECOMMENDATION_MACHINE, effect, status, now) === null);

/** All statuses that can be reached from the first one, by steps that `isTaken`, whatever guards say. */
function reachable(isTaken: (from: RecommendationStatus, to: RecommendationStatus) => boolean): Set<string> {
  const found = new Set<RecommendationStatus>([RECOMMENDATION_MACHINE.initial]);
  for (const from of found)
    for (const { from: starts, to } of RECOMMENDATION_MACHINE.steps)
      if (starts.includes(from) && isTaken(from, to)) found.add(to);
  return found;
}

describe("the way of a recommendation", () => {
  test("leads to an effect only over the council's adoption of what was handed over", () => {
    fc.assert(
      fc.property(attempts, facts, (tried, now) => {
        const way = wayOf(tried);
        const last = way.at(-1) ?? "DRAFT";
        if (!hasEffect(last, now)) return;
        const adoption = way.findIndex((status) => adoptions.includes(status));
        expect(adoption).toBeGreaterThan(way.indexOf("HANDED_OVER"));
        expect(way.indexOf("HANDED_OVER")).toBeGreaterThan(way.indexOf("PROPOSED"));
      }),
      { numRuns: 2_000 },
    );
  });

  test("without the council's adoption reaches no status that has effects, even if no guard ever held it back", () => {
    const without = reachable((_, to) => !adoptions.includes(to));
    expect([...without].filter((status) => (EFFECTIVE as readonly string[]).includes(status))).toEqual([]);
    expect(without).not.toContain("IMPLEMENTED");
    expect([...reachable(() => true)].toSorted()).toEqual(statuses.toSorted());
  });

  test("hands over nothing that the board has not carried by a vote in session", () => {
    fc.assert(
      fc.property(facts, (now) => {
        const open = refusalOfStep(RECOMMENDATION_MACHINE, "DRAFT", "PROPOSED", now, "votes") === null;
        const balance = now.votes.reduce((sum, { inFavour, against }) => sum + inFavour - against, 0);
        expect(open).toBe(now.boardStatus === "IN_SESSION" && balance > 0);
      }),
    );
    expect([...reachable((from, to) => !(from === "DRAFT" && to === "PROPOSED"))]).toEqual(["DRAFT", "WITHDRAWN"]);
  });

  test("stands still while the board rests, whatever is tried; what the council adopted has its effects all the same", () => {
    for (const from of statuses)
      for (const to of statuses) {
        const now = { boardStatus: "PAUSED", votes: [], effectCount: 0 } as const;
        expect(refusalOfStep(RECOMMENDATION_MACHINE, from, to, now, "id")).not.toBeNull();
        expect(hasEffect(from, now)).toBe(from === "ADOPTED" || from === "ADOPTED_IN_PART");
      }
  });

  test("is decided again only where the council had referred it", () => {
    const decided = COUNCIL_OUTCOMES.map(({ value }) => value);
    const now = { boardStatus: "DECIDED", votes: [], effectCount: 0 } as const;
    const again = decided.filter((from) =>
      decided.some((to) => refusalOfStep(RECOMMENDATION_MACHINE, from, to, now, "outcome") === null),
    );
    expect(again).toEqual(["REFERRED"]);
  });
});

describe("a refusal", () => {
  test("names the status, what is possible where, and every step that is open, and no other", () => {
    fc.assert(
      fc.property(fc.constantFrom(...statuses), fc.constantFrom(...EFFECTS), facts, (status, effect, now) => {
        const refusal = refusalOfAction(RECOMMENDATION_MACHINE, effect, status, now);
        if (refusal === null) return;
        expect(refusal).toMatchObject({ code: "STEP_NOT_OPEN", field: "id" });
        expect(refusal.message).toContain(`The recommendation is ${status}. `);
        expect(refusal.message).toContain(`One can ${effect.does} only where it is ADOPTED or ADOPTED_IN_PART.`);
        const open = nextSteps(RECOMMENDATION_MACHINE, status, now).filter(({ missing }) => missing.length === 0);
        const [, told = ""] = /Open from \w+: (.*)\.$/.exec(refusal.message) ?? [];
        expect(told.split(", ").filter(Boolean)).toEqual(open.map(({ to }) => to));
      }),
    );
  });
});
