// What was wrongly entered can be corrected as long as nothing rests on it, and what a clerk is told beforehand holds.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { globalId, parseGlobalId } from "../../../../schema/identity.js";
import { problemOfContact } from "../../../../subgraphs/municipalities/writing/texts.js";
import { germanDay } from "../../../../subgraphs/municipalities/writing/german-day.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import { graphDoor, type GraphDoor } from "../graph-door.js";
import { type BoardInSession, boardInSession } from "./board-in-session.js";
import { CARRIED, de, handOver, type RecommendationState, send } from "./recommendation-mutations.js";

const TOWN = "03254021";
const TODAY = germanDay(new Date());

let hub: TestHub;
let clerk: GraphDoor;
let board: BoardInSession;
beforeAll(async () => {
  hub = await startTestHub();
  clerk = await graphDoor(hub, { kind: "TOWN", ags: TOWN });
}, 60_000);
afterAll(() => hub.stop());
beforeEach(async () => {
  board = await boardInSession(hub, TOWN);
});

const draft = (words = "Lotsen") => ({ boardId: board.boardId, kind: "MEASURE", title: de(words), text: de(words) });
async function proposed(): Promise<RecommendationState> {
  const { recommendation } = await send(clerk, "Create", draft());
  const votes = { id: recommendation?.id, version: 1, sessionId: board.sessionId, votes: CARRIED };
  return (await send(clerk, "Propose", votes)).recommendation as RecommendationState;
}
async function decided(outcome = "ADOPTED"): Promise<RecommendationState> {
  const { id } = await proposed();
  expect(await handOver(clerk, board.boardId)).toEqual([]);
  const decision = { id, version: 3, outcome, decidedOn: TODAY, reasons: de("So beschlossen.") };
  return (await send(clerk, "Decide", decision)).recommendation as RecommendationState;
}

describe("a decision that was wrongly entered", () => {
  test("is corrected as long as nothing has come of it", async () => {
    const { id } = await decided();
    const right = { id, version: 4, outcome: "REJECTED", decidedOn: TODAY };
    expect((await send(clerk, "CorrectDecision", right)).userErrors).toMatchObject([{ field: "reasons" }]);
    const { recommendation, userErrors } = await send(clerk, "CorrectDecision", { ...right, reasons: de("Zu teuer.") });
    expect(userErrors).toEqual([]);
    expect(recommendation).toMatchObject({
      status: "REJECTED",
      decision: { outcome: "REJECTED", reasons: "Zu teuer." },
    });
    const early = { id, version: 5, outcome: "ADOPTED", decidedOn: "2026-01-01" };
    expect((await send(clerk, "CorrectDecision", early)).userErrors).toMatchObject([{ field: "decidedOn" }]);
  });

  test("stays once something rests on it, and the refusal says what", async () => {
    const { id } = await decided();
    const need = { kind: "RESIDENTS", title: de("Familien"), quantity: 3 };
    expect((await send(clerk, "DeclareNeed", { id, version: 4, need })).userErrors).toEqual([]);
    const right = { id, version: 5, outcome: "REJECTED", decidedOn: TODAY, reasons: de("Zu teuer.") };
    const { userErrors } = await send(clerk, "CorrectDecision", right);
    expect(userErrors).toMatchObject([{ code: "STEP_NOT_OPEN" }]);
    expect(userErrors[0]?.message).toContain("Nothing may have come of the decision yet");
  });

  test("and so is the day on which it was put into practice", async () => {
    const { id } = await decided();
    const report = { id, note: de("Zwei Lotsen begleiten.") };
    await send(clerk, "FollowUp", { ...report, version: 4, implementedOn: TODAY });
    const { recommendation } = await send(clerk, "FollowUp", { ...report, version: 5 });
    expect(recommendation).toMatchObject({ status: "ADOPTED", followUp: { implementedOn: null } });
  });
});

test("votes keep the group whose dissent is written down", async () => {
  const { id } = await proposed();
  await send(clerk, "NoteDissent", { id, version: 2, dissent: [{ group: "POLITICS", text: de("Zu teuer.") }] });
  const votes = [{ group: "NEWCOMERS", inFavour: 5, against: 0 }];
  const { userErrors } = await send(clerk, "CorrectVotes", { id, version: 3, votes });
  expect(userErrors).toMatchObject([{ field: "votes", code: "INVALID_VALUE" }]);
  expect(userErrors[0]?.message).toContain("recommendationNoteDissent");
  await send(clerk, "NoteDissent", { id, version: 3, dissent: [] });
  expect((await send(clerk, "CorrectVotes", { id, version: 4, votes })).userErrors).toEqual([]);
});

test("drafts that come at once have places of their own", async () => {
  const made = await Promise.all([1, 2, 3, 4].map((number) => send(clerk, "Create", draft(`Nummer ${number}`))));
  const places = made.map(({ recommendation }) => recommendation?.["position"]);
  expect([...places].sort()).toEqual([1, 2, 3, 4]);
});

test("a refusal speaks of what one does, not of a name in the declaration", async () => {
  await board.moveTo("FOLLOW_UP");
  const { userErrors } = await send(clerk, "Create", draft());
  expect(userErrors[0]?.message).toContain("To write or edit a draft, this is missing");
});

describe("what a clerk is told beforehand", () => {
  const told = async (id: string) => {
    const { data } = await clerk.raw(
      "query ($id: ID!) { node(id: $id) { ... on Recommendation { version viewerCanUpdate viewerCannotUpdateReasons } } }",
      { id },
    );
    return (data as { node: { version: number; viewerCanUpdate: boolean; viewerCannotUpdateReasons: string[] } }).node;
  };
  const EN = [
    { language: "de", text: "Lotsen" },
    { language: "en", text: "Guides" },
  ];

  test("is what the mutation answers, whatever the board's status", async () => {
    const { id: proposal } = await proposed();
    const { recommendation } = await send(clerk, "Create", draft());
    for (const status of ["IN_SESSION", "PREPARING", "PAPER_HANDED_OVER", "DECIDED", "FOLLOW_UP", "CLOSED"]) {
      await board.query(
        "UPDATE advisory_board SET status = $2, closed_on = CASE WHEN $2 = 'CLOSED' THEN local_today() END WHERE key = $1",
        [board.key, status],
      );
      for (const id of [proposal, recommendation?.id ?? ""]) {
        const { version, viewerCanUpdate, viewerCannotUpdateReasons } = await told(id);
        const { userErrors } = await send(clerk, "Update", { id, version, title: EN });
        expect([status, viewerCanUpdate]).toEqual([status, userErrors.length === 0]);
        expect(viewerCannotUpdateReasons).toHaveLength(viewerCanUpdate ? 0 : 1);
      }
    }
  });
});

describe("texts that everybody reads", () => {
  test.each([
    "Fragen an ayla@example.org",
    "Ruf an: 0171 1234567",
    "Telefon 02352 2090",
    "+49 2352 209-0",
    "Büro (02352) 209-17",
    "Durchwahl 317",
    "01711234567",
  ])("do not have %s", async (words) => {
    expect(problemOfContact(words)).not.toBeNull();
  });

  test.each([
    "Beschluss des Rates vom 10.02.2026, Vorlage 014/2026",
    "Beschluss vom 01.02.2026, Drucksache 0117/2026",
    "120.000 Euro für 2026/2027, davon 0,5 Stellen",
    "58762 Altena, Kirchstraße 20; AGS 05962004",
    "Zwischen 08:00 und 16:30 Uhr, Saal 012",
    "2026-02-10",
  ])("may have %s", (words) => {
    expect(problemOfContact(words)).toBeNull();
  });

  test("are refused at their field", async () => {
    const { userErrors } = await send(clerk, "Create", { ...draft(), text: de("Mehr bei ayla@example.org") });
    expect(userErrors).toMatchObject([{ field: "text.0.text", code: "INVALID_VALUE" }]);
  });
});

describe("seats of a day on which a group voted", () => {
  const seatOf = async (group: string) => {
    const [row] = await board.query(
      `SELECT key, version FROM advisory_board_seat WHERE board_key = $1 AND seat_group = $2 AND has_vote
         AND withdrawn_at IS NULL AND filled_from < local_today() ORDER BY key LIMIT 1`,
      [board.key, group],
    );
    return { id: globalId("BoardSeat", String(row?.["key"])), version: row?.["version"] };
  };
  const change = async (verb: "Update" | "Withdraw", input: object) => {
    const { data } = await clerk.raw(
      `mutation ($input: BoardSeat${verb}Input!) { boardSeat${verb}(input: $input) { userErrors { code message } } }`,
      { input },
    );
    return (data as Record<string, { userErrors: { code: string; message: string }[] }>)[`boardSeat${verb}`]
      ?.userErrors;
  };

  test("cannot become fewer than its votes, and the refusal names the session", async () => {
    await proposed();
    const seat = await seatOf("NEWCOMERS");
    for (const lost of [{ filledFrom: TODAY }, { hasVote: false }, { group: "SCIENCE" }, { filledUntil: "2026-01-01" }])
      expect(await change("Update", { ...seat, ...lost })).toEqual([
        { code: "INVALID_VALUE", message: expect.stringContaining("NEWCOMERS voted in the session “Sitzung”") },
      ]);
    // Five votes of five seats: one that had none to lose may go.
    expect(await change("Update", { ...(await seatOf("CIVIL_SOCIETY")), filledFrom: TODAY })).toEqual([]);
  });

  test("stay as they were when a seat is withdrawn or left later", async () => {
    const { id } = await proposed();
    expect(await change("Withdraw", await seatOf("NEWCOMERS"))).toEqual([]);
    expect(await change("Update", { ...(await seatOf("NEWCOMERS")), filledUntil: TODAY })).toEqual([]);
    expect((await send(clerk, "CorrectVotes", { id, version: 2, votes: CARRIED })).userErrors).toEqual([]);
  });

  test("are not taken from a vote of the same day by withdrawing one", async () => {
    const { recommendation } = await send(clerk, "Create", draft());
    await board.query(
      "UPDATE board_session SET starts_at = now() - interval '1 minute', ends_at = now() + interval '1 hour' WHERE key = $1",
      [parseGlobalId(board.sessionId)?.key],
    );
    await send(clerk, "Propose", { id: recommendation?.id, version: 1, sessionId: board.sessionId, votes: CARRIED });
    expect(await change("Withdraw", await seatOf("NEWCOMERS"))).toMatchObject([{ code: "INVALID_VALUE" }]);
  });
});

test("a vote that was entered with another session gets the right one, and its day", async () => {
  const { id } = await proposed();
  const [other] = await board.query(
    `INSERT INTO board_session (board_key, ags, kind, title, starts_at, ends_at) VALUES ($1, $2, 'BOARD_SESSION',
       '{"de": "Klausur"}', '2026-03-07T09:00Z', '2026-03-07T15:00Z') RETURNING key`,
    [board.key, TOWN],
  );
  const right = { id, version: 2, sessionId: globalId("BoardSession", String(other?.["key"])), votes: CARRIED };
  const corrected = await send(clerk, "CorrectVotes", right);
  expect(corrected).toMatchObject({
    userErrors: [],
    recommendation: { proposedOn: "2026-03-07", session: { id: right.sessionId } },
  });
  const ahead = { ...right, version: 3, sessionId: board.nextSessionId };
  expect((await send(clerk, "CorrectVotes", ahead)).userErrors).toMatchObject([{ field: "sessionId" }]);
});
