import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { BoardStatus } from "../../../../subgraphs/municipalities/advisory-board/board/board-status.js";
import { BOARD_STATUSES } from "../../../../subgraphs/municipalities/advisory-board/board/board-status.js";
import { findBoardFacts } from "../../../../subgraphs/municipalities/advisory-board/board/board-facts.js";
import { BOARD_STEPS, type BoardFacts } from "../../../../subgraphs/municipalities/advisory-board/board/board-steps.js";
import { BOARD_GROUPS } from "../../../../subgraphs/municipalities/advisory-board/composition/board-group.js";
import { demonstration } from "../../../../subgraphs/municipalities/demonstration.js";
import { DEMONSTRATION_BOARDS } from "../../../../subgraphs/municipalities/demonstration/boards/boards.js";
import {
  type DevelopmentRows,
  developmentRowsOn,
} from "../../../../subgraphs/municipalities/demonstration/development.js";
import type { Row } from "../../../../subgraphs/municipalities/demonstration/draw.js";
import {
  PARTICIPATION_MACHINE,
  type ParticipationStatus,
} from "../../../../subgraphs/municipalities/pilot/participation/participation-status.js";
import { readFacts } from "../../../../subgraphs/municipalities/pilot/pilot-facts.js";
import {
  PILOT_MACHINE,
  PILOT_PHASES,
  type PilotPhase,
} from "../../../../subgraphs/municipalities/pilot/pilot-phase.js";
import {
  RECOMMENDATION_MACHINE,
  type RecommendationStatus,
} from "../../../../subgraphs/municipalities/recommendation/recommendation-machine.js";
import type { RecommendationVotes } from "../../../../subgraphs/municipalities/recommendation/support/support.types.js";
import { problemsOfVotes } from "../../../../subgraphs/municipalities/recommendation/support/votes.js";
import { MEASURE_MACHINE } from "../../../../subgraphs/municipalities/strategy/strategy-status.js";
import { nextSteps } from "../../../../subgraphs/municipalities/writing/state-machine.js";
import { ownerItself, transactionFor } from "../../../../subgraphs/runtime/database/caller-settings.js";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { ensureOwnerRoles } from "../../../../subgraphs/runtime/database/owner-roles.js";
import { DEMONSTRATION_DAY } from "../../../../subgraphs/runtime/demonstration/demonstration.js";
import { createTestDatabase, type TestDatabase } from "../../../database/test-database.js";

const rows = developmentRowsOn(DEMONSTRATION_DAY);

/** Every text in several languages that stands anywhere in the rows. */
function textsIn(value: unknown): Readonly<Record<string, string>>[] {
  if (typeof value !== "object" || value === null) return [];
  if ("de" in value) return [value as Record<string, string>];
  return Object.values(value).flatMap(textsIn);
}

/** A status is in the data as a plain text. */
const statusOf = (row: Row): string => String(row["status"]);

describe("the boards, strategies and pilots that the demonstration makes up", () => {
  test("are the same every time, and one day later the same as well", () => {
    expect(developmentRowsOn(DEMONSTRATION_DAY)).toEqual(rows);
    expect(developmentRowsOn("2026-11-02")).toEqual(rows);
  });

  test("have a board in every status, each in another town, strategies of a dozen towns, two pilots in different phases", () => {
    expect(rows.advisory_board.map(statusOf).sort()).toEqual(BOARD_STATUSES.map(({ value }) => value).sort());
    expect(new Set(rows.advisory_board.map(({ ags }) => ags)).size).toBe(rows.advisory_board.length);
    expect(rows.strategy.length).toBeGreaterThanOrEqual(12);
    for (const { ags } of rows.strategy) expect(rows.strategy_goal.some((goal) => goal["ags"] === ags)).toBe(true);
    expect(rows.pilot.map(({ phase }) => phase)).toEqual(["ARRIVAL", "SELECTION"]);
    for (const { key } of rows.pilot) {
      const statuses = rows.pilot_participation.filter((part) => part["pilot_key"] === key).map(statusOf);
      expect(statuses).toEqual(expect.arrayContaining(["SELECTED", "NOT_SELECTED", "WITHDRAWN"]));
    }
  });

  test("say everything in German and English, and name nobody", () => {
    const texts = textsIn(rows);
    expect(texts.length).toBeGreaterThan(500);
    for (const text of texts) {
      expect(Object.keys(text).sort()).toEqual(["de", "en"]);
      expect(text["en"]).not.toBe(text["de"]);
      for (const words of Object.values(text)) {
        expect(words).toMatch(/^\S.*\S$/u);
        expect(words).not.toMatch(/ {2}|\b(?:Herrn?|Frau|Dr\.|Mr|Mrs|Ms)\b|@/u);
      }
    }
  });

  test("refer to what came of a recommendation: a need, measures and weights of Altena among them", () => {
    const effects = rows.recommendation.filter(({ effect_count: count }) => Number(count) > 0);
    for (const { decision } of effects) expect(["ADOPTED", "ADOPTED_IN_PART"]).toContain(decision);
    expect(effects.filter(({ ags }) => ags === "05962004")).toHaveLength(3);
    const weights = rows.matching_priority.filter(({ ags, recommendation_key: key }) => ags === "05962004" && key);
    expect(weights.map(({ criterion, importance }) => [criterion, importance])).toEqual([
      ["NEED_RESIDENTS", 5],
      ["NEED_TRAINEES", 4],
      ["NEED_LABOUR", 3],
    ]);
  });

  test("follow the order of things, on whatever day of the week a hub loads them", () => {
    for (const today of ["2026-11-01", "2026-11-05", "2027-02-28", "2028-02-29"]) {
      const moved = developmentRowsOn(today);
      for (const board of moved.advisory_board) expectOrder(board, moved, today);
      for (const { measured_on: day } of moved.strategy_goal_value) expect(String(day) <= today).toBe(true);
      for (const { updated_at: moment } of Object.values(moved).flat())
        if (moment !== undefined) expect(String(moment).slice(0, 10) <= today).toBe(true);
    }
  });
});

describe("the series of a made-up pilot", () => {
  // On different days of a month: a meeting counts from the end of its own month on, and a town until it withdraws.
  test.each([DEMONSTRATION_DAY, "2026-11-26", "2027-02-14"])("loaded on %s say what its lists say", (today) => {
    const { pilot_indicator: indicators, pilot_indicator_value: values, ...lists } = developmentRowsOn(today);
    const counted = values.flatMap(({ indicator_key: key, period, value }) => {
      const indicator = indicators.find((each) => each["key"] === key);
      const of = (list: readonly Row[]) => list.filter((row) => row["pilot_key"] === indicator?.["pilot_key"]);
      const isPast = (day: unknown) => typeof day === "string" && day.slice(0, 7) <= String(period);
      const towns = of(lists.pilot_participation).filter(
        ({ joined_on: joined, withdrawn_at: left }) => isPast(joined) && !isPast(left),
      );
      const expected = {
        TOWNS_TAKING_PART: towns.length,
        PLACES_OFFERED: towns.reduce((sum, { persons }) => sum + Number(persons), 0),
        DIALOGUE_MEETINGS: of(lists.dialogue_meeting).filter(({ held_on: day }) => isPast(day)).length,
      }[String(indicator?.["kind"])];
      return expected === undefined ? [] : [[indicator?.["kind"], period, value, expected] as const];
    });
    expect(counted).toHaveLength(36);
    expect(new Set(counted.map(([, , value]) => value)).size).toBeGreaterThan(4);
    for (const [kind, period, value, expected] of counted)
      expect([kind, period, value]).toEqual([kind, period, expected]);
  });
});

/** Idea, mandate, sessions, paper and decision come one after the other; what was held has minutes, what is to come has none. */
function expectOrder(board: Row, { board_session: sessions }: DevelopmentRows, today: string): void {
  const held = sessions.filter((session) => session["board_key"] === board["key"] && session["minutes"]);
  const ahead = sessions.filter((session) => session["board_key"] === board["key"] && !session["minutes"]);
  const before = held.filter(
    ({ kind, starts_at: at }) => kind === "BOARD_SESSION" && !isAfter(at, board["decided_on"]),
  );
  const days = [
    board["created_at"],
    board["mandated_on"],
    ...before.map(({ starts_at: at }) => at),
    board["handed_over_on"],
    board["decided_on"],
    board["closed_on"],
  ].flatMap((day) => (typeof day === "string" ? day.slice(0, 10) : []));
  expect(days).toEqual([...days].sort());
  expect(days.every((day) => day <= today)).toBe(true);
  expect(held.every(({ ends_at: at }) => String(at).slice(0, 10) < today)).toBe(true);
  expect(ahead.every(({ starts_at: at }) => String(at).slice(0, 10) > today)).toBe(true);
}

const isAfter = (moment: unknown, day: unknown): boolean =>
  typeof day === "string" && String(moment).slice(0, 10) > day;

/** The stations of a board that never went back. */
const COURSE = ["IDEA", "MANDATED", "PREPARING", "IN_SESSION", "PAPER_HANDED_OVER", "DECIDED", "FOLLOW_UP"] as const;

function courseTo(status: BoardStatus, pausedFrom: BoardStatus | null): BoardStatus[] {
  if (status === "PAUSED" && pausedFrom) return [...courseTo(pausedFrom, null), "PAUSED"];
  if (status === "CLOSED") return [...COURSE, "CLOSED"];
  return COURSE.slice(0, COURSE.findIndex((station) => station === status) + 1);
}

/** The facts when the board took the step: what lies before the council now had been proposed before it was handed over. */
const factsBefore = (to: BoardStatus, facts: BoardFacts): BoardFacts =>
  to === "PAPER_HANDED_OVER"
    ? {
        ...facts,
        recommendationsProposed:
          facts.recommendationsProposed + facts.recommendationsAtCouncil + facts.recommendationsDecided,
        recommendationsAtCouncil: 0,
        recommendationsDecided: 0,
      }
    : facts;

describe("every status of the demonstration is one to which the declared steps lead", () => {
  let database: TestDatabase;
  let db: Awaited<ReturnType<typeof openDataSource>>;
  beforeAll(async () => {
    database = await createTestDatabase();
    const { municipalities: url } = await ensureOwnerRoles(database.adminUrl, ["municipalities"]);
    db = await openDataSource(url, "municipalities", []);
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  test.each(DEMONSTRATION_BOARDS)("the board of $ags is $status", async ({ ags, status, pausedFrom = null }) => {
    const [facts] = await findBoardFacts(db, [`demonstration-${ags}-board`]);
    const course = courseTo(status, pausedFrom);
    course.slice(1).forEach((to, at) => {
      const steps = nextSteps(BOARD_STEPS, course[at] ?? "IDEA", factsBefore(to, facts as BoardFacts));
      expect(steps.find((step) => step.to === to)?.missing).toEqual([]);
    });
  });

  test("a recommendation was carried by votes that its seats could cast, and came to its status by the declared steps", () => {
    for (const row of rows.recommendation) {
      const votes = row["votes"] as RecommendationVotes[];
      const seats = rows.advisory_board_seat.filter(
        (seat) => seat["board_key"] === row["board_key"] && seat["has_vote"] && seat["filled_from"],
      );
      const byGroup = new Map(
        BOARD_GROUPS.map(({ value }) => [value, seats.filter(({ seat_group: group }) => group === value).length]),
      );
      if (votes.length > 0) expect(problemsOfVotes(votes, byGroup)).toEqual([]);
      const status = statusOf(row) as RecommendationStatus;
      const isCouncils = ["ADOPTED", "ADOPTED_IN_PART", "REFERRED", "REJECTED", "IMPLEMENTED"].includes(status);
      const decision = isCouncils ? [row["decision"] as RecommendationStatus] : [];
      const paper: RecommendationStatus[] = row["handed_over_on"] ? ["PROPOSED", "HANDED_OVER"] : [];
      const course = [...new Set<RecommendationStatus>(["DRAFT", ...paper, ...decision, status])];
      course.slice(1).forEach((to, at) => {
        const boardStatus = to === "PROPOSED" || to === "WITHDRAWN" ? "IN_SESSION" : "PAPER_HANDED_OVER";
        const steps = nextSteps(RECOMMENDATION_MACHINE, course[at] ?? "DRAFT", { boardStatus, votes, effectCount: 0 });
        expect(steps.find((step) => step.to === to)?.missing).toEqual([]);
      });
    }
  });

  test("a pilot came to its phase, and each town to what it is there", async () => {
    const facts = await readFacts(
      db,
      rows.pilot.map(({ key }) => String(key)),
    );
    for (const pilot of rows.pilot) {
      const phases = PILOT_PHASES.map(({ value }) => value);
      const course = phases.slice(0, phases.indexOf(pilot["phase"] as PilotPhase) + 1);
      const known = facts.get(String(pilot["key"]));
      course.slice(1).forEach((to, at) => {
        const steps = known ? nextSteps(PILOT_MACHINE, course[at] ?? "APPLICATION", known) : [];
        expect(steps.find((step) => step.to === to)?.missing).toEqual([]);
      });
    }
    const during = { pilotPhase: "SELECTION", today: "2026-11-01", applyUntil: "2026-10-01" } as const;
    for (const part of rows.pilot_participation) {
      const decided = part["joined_on"] ? (["SELECTED"] as const) : [];
      const end = statusOf(part) as ParticipationStatus;
      const course: ParticipationStatus[] = [...new Set<ParticipationStatus>(["APPLIED", ...decided, end])];
      course.slice(1).forEach((to, at) => {
        const steps = nextSteps(PARTICIPATION_MACHINE, course[at] ?? "APPLIED", during);
        expect(steps.find((step) => step.to === to)?.missing).toEqual([]);
      });
    }
  });

  test("every indicator about towns has a value of the present month from the first moment on", async () => {
    const unmeasured = await db.query<Row[]>(`SELECT kind FROM pilot_indicator AS i WHERE about = 'TOWNS' AND NOT EXISTS
      (SELECT FROM pilot_indicator_value WHERE indicator_key = i.key AND period = to_char(local_today(), 'YYYY-MM'))`);
    expect(unmeasured).toEqual([]);
  });

  test("a measure that was begun has an office that answers for it", () => {
    for (const measure of rows.strategy_measure.filter((each) => statusOf(each) !== "PLANNED")) {
      const subject = { responsibleOffice: measure["responsible_office"] as string | null };
      const [begin] = nextSteps(MEASURE_MACHINE, "PLANNED", subject);
      expect(begin?.missing).toEqual([]);
    }
  });

  test("what people have written into a made-up board stays when the demonstration goes, with the board around it", async () => {
    await transactionFor(db, ownerItself("municipalities"), async (transaction) => {
      await transaction.query(`INSERT INTO advisory_board_seat (board_key, ags, seat_group, holder_kind, holder)
        VALUES ('demonstration-05958004-board', '05958004', 'FAITH', 'ORGANISATION', '{"de": "Eine echte Gemeinde"}')`);
      await transaction.query(`INSERT INTO pilot_participation (pilot_key, ags, motivation, persons, phase)
        VALUES ('demonstration-pilot-arrival-by-choice', '05911000', '{"de": "Wir auch"}', 5, 'ARRIVAL')`);
    });
    expect(await demonstration.remove(db)).toMatchObject({ advisory_board: 8, strategy: 14, pilot: 1 });
    const [left] = await db.query<Row[]>(`SELECT
      (SELECT array_agg(ags) FROM advisory_board) AS boards, (SELECT count(*)::int FROM advisory_board_seat) AS seats,
      (SELECT count(*)::int FROM advisory_board_precondition WHERE status = 'MET') AS met,
      (SELECT array_agg(ags) FROM pilot_participation) AS applications,
      (SELECT count(*)::int FROM pilot_indicator_value) AS measured`);
    expect(left).toEqual({ boards: ["05958004"], seats: 33, met: 7, applications: ["05911000"], measured: 0 });
    const again = await demonstration.remove(db);
    expect(Object.values(again).every((count) => count === 0)).toBe(true);
  });
});
