// The two machines of pilots as they are declared: properties that hold on every walk through them.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { positionIn } from "../../../../schema/vocabulary/entry.js";
import {
  PARTICIPATION_MACHINE,
  PARTICIPATION_STATUSES,
  type ParticipationFacts,
} from "../../../../subgraphs/municipalities/pilot/participation/participation-status.js";
import { openPhases } from "../../../../subgraphs/municipalities/pilot/participation/selection.js";
import { stepped } from "../../../../subgraphs/municipalities/pilot/phase-days.js";
import type { DaysByPhase } from "../../../../subgraphs/municipalities/pilot/pilot.entity.js";
import {
  PILOT_MACHINE,
  PILOT_PHASES,
  type PilotFacts,
  type PilotPhase,
} from "../../../../subgraphs/municipalities/pilot/pilot-phase.js";
import { nextSteps, refusalOfStep } from "../../../../subgraphs/municipalities/writing/state-machine.js";

const days = fc.integer({ min: 1, max: 28 }).map((number) => `2027-03-${String(number).padStart(2, "0")}`);
const counts = fc.integer({ min: 0, max: 3 });
const phase = fc.constantFrom(...PILOT_PHASES.map(({ value }) => value));
const facts: fc.Arbitrary<PilotFacts> = fc.record({
  today: days,
  applyUntil: days,
  applications: counts,
  undecided: counts,
  takingPart: counts,
  indicators: counts,
  isReportPublished: fc.boolean(),
  hasEndingReason: fc.boolean(),
});
const participationFacts: fc.Arbitrary<ParticipationFacts> = fc.record({
  pilotPhase: phase,
  today: days,
  applyUntil: days,
});

const openFrom = (from: PilotPhase, known: PilotFacts): PilotPhase[] =>
  nextSteps(PILOT_MACHINE, from, known)
    .filter(({ missing }) => missing.length === 0)
    .map(({ to }) => to);

/** Phases and days of a pilot that takes a random open step under each of the facts. */
function walk(path: readonly (readonly [PilotFacts, number])[]): readonly { at: PilotPhase; days: DaysByPhase }[] {
  const visited: { at: PilotPhase; days: DaysByPhase }[] = [
    { at: "APPLICATION", days: { APPLICATION: { beganOn: "2027-01-01" } } },
  ];
  for (const [known, choice] of path) {
    const last = visited.at(-1);
    const open = last ? openFrom(last.at, known) : [];
    const to = open[choice % Math.max(open.length, 1)];
    if (last && to) visited.push({ at: to, days: stepped(last.days, last.at, to, known.today) });
  }
  return visited;
}

const paths = fc.array(fc.tuple(facts, fc.nat()), { maxLength: 30 });

describe("a pilot, on every walk through its phases,", () => {
  test("is refused exactly the steps that are not shown as open, with a message that names those that are", () => {
    fc.assert(
      fc.property(phase, phase, facts, (from, to, known) => {
        const open = openFrom(from, known);
        const refusal = refusalOfStep(PILOT_MACHINE, from, to, known, "phase");
        expect(refusal === null).toBe(open.includes(to));
        for (const each of refusal ? open : []) expect(refusal?.message).toContain(each);
      }),
    );
  });

  test("goes one phase on, one of two steps back, or to its end", () => {
    fc.assert(
      fc.property(paths, (path) => {
        const phases = walk(path).map(({ at }) => at);
        for (const [index, to] of phases.entries()) {
          const from = phases[index - 1];
          if (!from || to === "CLOSED") continue;
          const distance = positionIn(PILOT_PHASES, to) - positionIn(PILOT_PHASES, from);
          expect(distance === 1 || ["SELECTION>APPLICATION", "ARRIVAL>MATCHING"].includes(`${from}>${to}`)).toBe(true);
        }
      }),
    );
  });

  test("never leaves its end", () => {
    fc.assert(fc.property(facts, (known) => expect(openFrom("CLOSED", known)).toEqual([])));
  });

  test("can always end, with a reason before its evaluation and a report after it", () => {
    const ready = { isReportPublished: true, hasEndingReason: true };
    fc.assert(
      fc.property(paths, facts, (path, known) => {
        const at = walk(path).at(-1)?.at ?? "APPLICATION";
        expect(openFrom(at, { ...known, ...ready }).includes("CLOSED")).toBe(at !== "CLOSED");
      }),
    );
  });

  test("matches and receives nobody without a municipality, and is evaluated only by what was set before", () => {
    fc.assert(
      fc.property(phase, facts, (from, known) => {
        const open = openFrom(from, known);
        if (known.takingPart === 0)
          for (const to of ["PREPARATION", "MATCHING", "ARRIVAL"] as const) expect(open).not.toContain(to);
        if (known.indicators === 0 && from === "PREPARATION") expect(open).not.toContain("MATCHING");
      }),
    );
  });

  test("has exactly one phase that has begun and not ended: the one in which it is", () => {
    fc.assert(
      fc.property(paths, (path) => {
        for (const { at, days: known } of walk(path)) {
          const running = PILOT_PHASES.filter(({ value }) => known[value]?.beganOn && !known[value].endedOn);
          expect(running.map(({ value }) => value)).toEqual([at]);
        }
      }),
    );
  });
});

describe("a municipality's part in a pilot", () => {
  const status = fc.constantFrom(...PARTICIPATION_STATUSES.map(({ value }) => value));
  const isOpen = (from: (typeof PARTICIPATION_STATUSES)[number]["value"], known: ParticipationFacts): string[] =>
    nextSteps(PARTICIPATION_MACHINE, from, known)
      .filter(({ missing }) => missing.length === 0)
      .map(({ to }) => to);

  test("can be withdrawn in every phase but the last, from whatever is not over", () => {
    fc.assert(
      fc.property(status, participationFacts, (from, known) => {
        const isOver = from === "WITHDRAWN" || from === "NOT_SELECTED" || known.pilotPhase === "CLOSED";
        expect(isOpen(from, known).includes("WITHDRAWN")).toBe(!isOver);
      }),
    );
  });

  test("begins anew while the call is open, and never later", () => {
    fc.assert(
      fc.property(status, participationFacts, (from, known) => {
        const isCallOpen = known.pilotPhase === "APPLICATION" && known.today <= known.applyUntil;
        const canApply = isCallOpen && (from === "WITHDRAWN" || from === "NOT_SELECTED");
        expect(isOpen(from, known).includes("APPLIED")).toBe(canApply);
      }),
    );
  });

  test("is decided on in the selection; later only who waits moves up", () => {
    fc.assert(
      fc.property(status, participationFacts, (from, known) => {
        const decisions = isOpen(from, known).filter((to) => to !== "WITHDRAWN" && to !== "APPLIED");
        if (decisions.length > 0) expect(known.pilotPhase === "SELECTION" || from === "WAITING").toBe(true);
        if (["EVALUATION", "CLOSED", "APPLICATION"].includes(known.pilotPhase)) expect(decisions).toEqual([]);
      }),
    );
  });

  test("never stands further than the pilot", () => {
    fc.assert(
      fc.property(phase, (at) => {
        for (const open of openPhases(at))
          expect(positionIn(PILOT_PHASES, open)).toBeLessThanOrEqual(positionIn(PILOT_PHASES, at));
      }),
    );
  });
});
