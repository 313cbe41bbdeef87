import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { germanDay } from "../../../../subgraphs/municipalities/writing/german-day.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import { graphDoor, type GraphDoor } from "../graph-door.js";
import { type BoardInSession, boardInSession } from "./board-in-session.js";
import { CARRIED, de, handOver, mutationOf, type RecommendationState, send } from "./recommendation-mutations.js";

const HILDESHEIM = "03254021";
const TODAY = germanDay(new Date());

let hub: TestHub;
let clerk: GraphDoor;
let board: BoardInSession;
beforeAll(async () => {
  hub = await startTestHub();
  clerk = await graphDoor(hub, { kind: "TOWN", ags: HILDESHEIM });
}, 60_000);
afterAll(() => hub.stop());

/** A board with so many proposals; withdrawn ones are not counted. */
async function proposals(count: number): Promise<RecommendationState[]> {
  board = await boardInSession(hub, HILDESHEIM);
  const proposed: RecommendationState[] = [];
  for (let at = 0; at < count; at++) {
    const kind = ["MEASURE", "GUIDELINE", "VISION"][at % 3];
    const input = { boardId: board.boardId, kind, title: de(`Nummer ${at}`), text: de("Text") };
    const { recommendation } = await send(clerk, "Create", input);
    const votes = { id: recommendation?.id, version: 1, sessionId: board.sessionId, votes: CARRIED };
    proposed.push((await send(clerk, "Propose", votes)).recommendation as RecommendationState);
  }
  return proposed;
}

/** The same before the council. */
async function handedOver(count: number): Promise<RecommendationState[]> {
  const proposed = await proposals(count);
  expect(await handOver(clerk, board.boardId)).toEqual([]);
  return proposed.map((each) => ({ ...each, version: each.version + 1, status: "HANDED_OVER" }));
}

const decide = (of: RecommendationState, outcome: string, changes: object = {}) =>
  send(clerk, "Decide", { id: of.id, version: of.version, outcome, decidedOn: TODAY, ...changes });

const PAPER = `query ($id: ID!) { node(id: $id) { ... on AdvisoryBoard { status
  paper { question(lang: DE) handedOverOn vision { title(lang: DE) } guidelines { title(lang: DE) }
    measures { title(lang: DE) status votes { group inFavour against abstained } dissent { group text(lang: DE) } decision { outcome } } } } } }`;

describe("the paper", () => {
  test("is handed over as a whole with the board's step: all that was proposed, in its order, with support and dissent", async () => {
    const [measure, , , second] = (await proposals(4)) as [RecommendationState, unknown, unknown, RecommendationState];
    await send(clerk, "NoteDissent", {
      id: measure.id,
      version: 2,
      dissent: [{ group: "POLITICS", text: de("Zu teuer.") }],
    });
    await send(clerk, "Withdraw", { id: second.id, version: 2 });
    expect(await handOver(clerk, board.boardId)).toEqual([]);
    const { data } = await hub.ask(PAPER, { id: board.boardId });
    expect(data).toEqual({
      node: {
        status: "PAPER_HANDED_OVER",
        paper: {
          question: "Wie wird Ankommen fair?",
          handedOverOn: TODAY,
          vision: [{ title: "Nummer 2" }],
          guidelines: [{ title: "Nummer 1" }],
          measures: [
            {
              title: "Nummer 0",
              status: "HANDED_OVER",
              votes: [
                { group: "POLITICS", inFavour: 3, against: 2, abstained: 0 },
                { group: "NEWCOMERS", inFavour: 5, against: 0, abstained: 1 },
              ],
              dissent: [{ group: "POLITICS", text: "Zu teuer." }],
              decision: null,
            },
          ],
        },
      },
    });
  });

  test("stays with the board as long as a draft is left, and what was proposed stays PROPOSED", async () => {
    const [proposed] = await proposals(1);
    await send(clerk, "Create", { boardId: board.boardId, kind: "VISION", title: de("Offen"), text: de("Text") });
    expect(await handOver(clerk, board.boardId)).toMatchObject([{ code: "STEP_NOT_OPEN" }]);
    const { data } = await hub.ask("query ($id: ID!) { node(id: $id) { ... on Recommendation { status version } } }", {
      id: proposed?.id,
    });
    expect(data).toEqual({ node: { status: "PROPOSED", version: 2 } });
  });

  test("is not handed over without anything in it", async () => {
    await proposals(0);
    expect(await handOver(clerk, board.boardId)).toMatchObject([{ code: "STEP_NOT_OPEN" }]);
    expect((await hub.ask(PAPER, { id: board.boardId })).data).toMatchObject({ node: { paper: null } });
  });

  test("holds what was proposed at the last moment, or refuses it: nothing is left behind PROPOSED", async () => {
    const [first] = await proposals(1);
    const input = { boardId: board.boardId, kind: "MEASURE", title: de("Letzte"), text: de("Text") };
    const { recommendation } = await send(clerk, "Create", input);
    const votes = { id: recommendation?.id, version: 1, sessionId: board.sessionId, votes: CARRIED };
    await Promise.all([send(clerk, "Propose", votes), handOver(clerk, board.boardId)]);
    await handOver(clerk, board.boardId);
    const rows = await board.query("SELECT status, version FROM recommendation WHERE board_key = $1", [board.key]);
    expect(first).toBeDefined();
    expect(rows.map(({ status }) => status)).toEqual(["HANDED_OVER", "HANDED_OVER"]);
  });
});

describe("the council's decision", () => {
  test("is entered with its day, its reasons and its reference", async () => {
    const [one] = (await handedOver(1)) as [RecommendationState];
    const input = { reasons: de("Ohne den zweiten Satz."), reference: "Vorlage 2026/117" };
    const { recommendation, userErrors } = await decide(one, "ADOPTED_IN_PART", input);
    expect(userErrors).toEqual([]);
    expect(recommendation).toMatchObject({
      status: "ADOPTED_IN_PART",
      decision: {
        outcome: "ADOPTED_IN_PART",
        decidedOn: TODAY,
        reasons: "Ohne den zweiten Satz.",
        reference: "Vorlage 2026/117",
      },
    });
  });

  test.each(["REFERRED", "REJECTED", "ADOPTED_IN_PART"])("that it is %s needs reasons", async (outcome) => {
    const [one] = (await handedOver(1)) as [RecommendationState];
    expect((await decide(one, outcome)).userErrors).toMatchObject([{ field: "reasons", code: "INVALID_VALUE" }]);
    expect((await decide(one, outcome, { reasons: de("Weil.") })).userErrors).toEqual([]);
  });

  test("may follow on a referral, and on nothing else", async () => {
    const [one] = (await handedOver(1)) as [RecommendationState];
    const referred = (await decide(one, "REFERRED", { reasons: de("Erst der Ausschuss.") })).recommendation;
    const again = await decide(referred as RecommendationState, "REFERRED", { reasons: de("Noch einmal.") });
    expect(again.userErrors).toMatchObject([
      { field: "outcome", code: "STEP_NOT_OPEN", message: expect.stringMatching(/Open from REFERRED: ADOPTED, /) },
    ]);
    const { recommendation } = await decide(referred as RecommendationState, "REJECTED", { reasons: de("Kein Geld.") });
    expect(recommendation).toMatchObject({ status: "REJECTED", decision: { outcome: "REJECTED" } });
    const late = await decide(recommendation as RecommendationState, "ADOPTED");
    expect(late.userErrors).toMatchObject([{ code: "STEP_NOT_OPEN", message: expect.stringMatching(/is REJECTED/) }]);
  });

  test.each([
    [{ decidedOn: "2999-01-01" }, "decidedOn"],
    [{ decidedOn: "2020-01-01" }, "decidedOn"],
    [{ decidedOn: "gestern" }, "decidedOn"],
    [{ reference: "x".repeat(121) }, "reference"],
  ])("with %j is refused at %s", async (wrong, field) => {
    const [one] = (await handedOver(1)) as [RecommendationState];
    expect((await decide(one, "ADOPTED", wrong)).userErrors).toMatchObject([{ field, code: "INVALID_VALUE" }]);
  });

  test("of a day before that is refused, and the answer says by what step an earlier day is entered", async () => {
    const [one] = (await handedOver(1)) as [RecommendationState];
    expect((await decide(one, "ADOPTED", { decidedOn: "2026-06-23" })).userErrors).toMatchObject([
      {
        field: "decidedOn",
        code: "INVALID_VALUE",
        message: expect.stringMatching(
          `before ${TODAY}, the day on which the paper .* advisoryBoardAdvance .* takenOn`,
        ),
      },
    ]);
  });

  test("comes after the paper was handed over, is the own town's to enter, and of two at once one is told", async () => {
    const [proposed] = (await proposals(1)) as [RecommendationState];
    expect((await decide(proposed, "ADOPTED")).userErrors).toMatchObject([
      { code: "STEP_NOT_OPEN", message: expect.stringMatching(/No step leads from PROPOSED to ADOPTED/) },
    ]);
    await handOver(clerk, board.boardId);
    const one = { ...proposed, version: 3 };
    const other = await graphDoor(hub, { kind: "TOWN", ags: "05962004" });
    const input = { id: one.id, version: 3, outcome: "ADOPTED", decidedOn: TODAY };
    expect((await other.raw(mutationOf("Decide"), { input })).errors).toMatchObject([
      { extensions: { code: "FORBIDDEN" } },
    ]);
    const both = await Promise.all([decide(one, "ADOPTED"), decide(one, "REJECTED", { reasons: de("Nein.") })]);
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(["VERSION_CONFLICT"]);
  });
});

describe("the follow-up", () => {
  test("reports what has become of an adopted one, and at the end that it was put into practice", async () => {
    const [one] = (await handedOver(1)) as [RecommendationState];
    const adopted = (await decide(one, "ADOPTED")).recommendation as RecommendationState;
    const begun = await send(clerk, "FollowUp", { id: one.id, version: adopted.version, note: de("Begonnen.") });
    expect(begun.recommendation).toMatchObject({
      status: "ADOPTED",
      followUp: { implementedOn: null, note: "Begonnen." },
    });
    const done = { id: one.id, version: adopted.version + 1, implementedOn: TODAY, note: de("Fertig.") };
    expect((await send(clerk, "FollowUp", done)).recommendation).toMatchObject({
      status: "IMPLEMENTED",
      decision: { outcome: "ADOPTED" },
      followUp: { implementedOn: TODAY, note: "Fertig." },
    });
  });

  test("is of what the council has adopted alone", async () => {
    const [one] = (await handedOver(1)) as [RecommendationState];
    const followUp = { id: one.id, version: one.version, implementedOn: TODAY, note: de("Fertig.") };
    expect((await send(clerk, "FollowUp", followUp)).userErrors).toMatchObject([
      { field: "implementedOn", code: "STEP_NOT_OPEN" },
    ]);
  });
});
