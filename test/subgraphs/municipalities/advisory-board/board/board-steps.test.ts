// The course of a board, for any board and any way through its steps.
import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  type BoardFacts,
  BOARD_STEPS,
} from "../../../../../subgraphs/municipalities/advisory-board/board/board-steps.js";
import {
  BOARD_STATUSES,
  type BoardStatus,
} from "../../../../../subgraphs/municipalities/advisory-board/board/board-status.js";
import { BOARD_GROUPS } from "../../../../../subgraphs/municipalities/advisory-board/composition/board-group.js";
import { PRECONDITIONS } from "../../../../../subgraphs/municipalities/advisory-board/precondition/precondition.js";
import { nextSteps, refusalOfStep } from "../../../../../subgraphs/municipalities/writing/state-machine.js";

const STATUSES = BOARD_STATUSES.map(({ value }) => value);
const status = fc.constantFrom(...STATUSES);
const working = fc.constantFrom(...STATUSES.filter((each) => each !== "PAUSED" && each !== "CLOSED"));

const facts = fc.record<BoardFacts>({
  pausedFrom: fc.option(working),
  isMandated: fc.boolean(),
  hasQuestion: fc.boolean(),
  preconditions: fc.dictionary(
    fc.constantFrom(...PRECONDITIONS.map(({ value }) => value)),
    fc.constantFrom("OPEN" as const, "PARTLY" as const, "MET" as const),
  ),
  steeringGroupMembers: fc.nat({ max: 4 }),
  seats: fc.array(
    fc.record({
      group: fc.constantFrom(...BOARD_GROUPS.map(({ value }) => value)),
      isFilled: fc.constant(true),
      hasVote: fc.constant(true),
    }),
    { maxLength: 45 },
  ),
  hasInterpreters: fc.boolean(),
  hasChildcare: fc.boolean(),
  sessionsHeld: fc.nat({ max: 3 }),
  recommendationsDrafted: fc.nat({ max: 2 }),
  recommendationsProposed: fc.nat({ max: 2 }),
  recommendationsAtCouncil: fc.nat({ max: 2 }),
  recommendationsDecided: fc.nat({ max: 2 }),
});

const refusal = (from: BoardStatus, to: BoardStatus, of: BoardFacts) =>
  refusalOfStep(BOARD_STEPS, from, to, of, "status");

describe("any board", () => {
  test("takes a step exactly where it is shown as open, and is told the open ones and what is missing where not", () => {
    fc.assert(
      fc.property(status, status, facts, (from, to, of) => {
        const steps = nextSteps(BOARD_STEPS, from, of);
        const open = steps.filter(({ missing }) => missing.length === 0).map((step) => step.to);
        const refused = refusal(from, to, of);
        expect(refused === null).toBe(open.includes(to));
        if (!refused) return;
        expect(refused).toMatchObject({ code: "STEP_NOT_OPEN", field: "status" });
        for (const each of open) expect(refused.message).toContain(each);
        const asked = steps.find((step) => step.to === to);
        for (const { whatToDo } of asked?.missing ?? []) expect(refused.message).toContain(whatToDo.en);
      }),
    );
  });

  test("may pause and close whenever it is at work, and goes on exactly where it was", () => {
    fc.assert(
      fc.property(working, status, facts, (from, to, of) => {
        expect(refusal(from, "PAUSED", of)).toBeNull();
        expect(refusal(from, "CLOSED", of)).toBeNull();
        const resting = { ...of, pausedFrom: from };
        expect(refusal("PAUSED", to, resting) === null).toBe(to === from || to === "CLOSED");
      }),
    );
  });

  test("never leaves CLOSED", () => {
    fc.assert(fc.property(status, facts, (to, of) => expect(refusal("CLOSED", to, of)).not.toBeNull()));
  });

  test("never skips a status, and never comes to meet without mandate, question, coordinator, moderation and balance", () => {
    const course: readonly BoardStatus[] = STATUSES.filter((each) => each !== "PAUSED");
    fc.assert(
      fc.property(fc.array(fc.tuple(status, facts), { maxLength: 40 }), (steps) => {
        let present: BoardStatus = "IDEA";
        let pausedFrom: BoardStatus | null = null;
        for (const [to, of] of steps) {
          if (refusal(present, to, { ...of, pausedFrom })) continue;
          const from: BoardStatus = pausedFrom ?? present;
          if (to !== "PAUSED" && to !== "CLOSED")
            expect(course.indexOf(to) - course.indexOf(from)).toBe(pausedFrom ? 0 : 1);
          if (to === "IN_SESSION" && !pausedFrom)
            for (const needed of ["COUNCIL_MANDATE", "QUESTION_AND_AIM", "COORDINATOR", "NEUTRAL_MODERATION"] as const)
              expect(of.preconditions[needed]).toBe("MET");
          pausedFrom = to === "PAUSED" ? present : null;
          present = to;
        }
      }),
    );
  });
});

test("every status is reached from the idea, and every one but CLOSED has a way on", () => {
  const reached = new Set<string>([BOARD_STEPS.initial]);
  for (let size = 0; size < reached.size;)
    for (const { from, to } of ((size = reached.size), BOARD_STEPS.steps))
      if (from.some((each) => reached.has(each))) reached.add(to);
  expect([...reached].sort()).toEqual([...STATUSES].sort());
  for (const each of STATUSES.filter((one) => one !== "CLOSED"))
    expect(BOARD_STEPS.steps.some(({ from }) => from.includes(each))).toBe(true);
});
