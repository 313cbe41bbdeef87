import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../../hub.js";
import { graphDoor, type GraphDoor } from "../graph-door.js";
import { type BoardInSession, boardInSession } from "./board-in-session.js";
import { CARRIED, de, mutationOf, type Payload, type RecommendationState, send } from "./recommendation-mutations.js";

const HILDESHEIM = "03254021";

let hub: TestHub;
let clerk: GraphDoor;
let colleague: GraphDoor;
let board: BoardInSession;
beforeAll(async () => {
  hub = await startTestHub();
  clerk = await graphDoor(hub, { kind: "TOWN", ags: HILDESHEIM });
  colleague = await graphDoor(hub, { kind: "TOWN", ags: HILDESHEIM });
  board = await boardInSession(hub, HILDESHEIM);
}, 60_000);
afterAll(() => hub.stop());

const least = () => ({
  boardId: board.boardId,
  kind: "MEASURE",
  title: de("Patenschaften"),
  text: de("Je Familie eine."),
});
async function draft(changes: object = {}): Promise<RecommendationState> {
  const { recommendation, userErrors } = await send(clerk, "Create", { ...least(), ...changes });
  expect(userErrors).toEqual([]);
  return recommendation as RecommendationState;
}
async function proposal(votes: readonly object[] = CARRIED): Promise<RecommendationState> {
  const { id } = await draft();
  const { recommendation, userErrors } = await send(clerk, "Propose", {
    id,
    version: 1,
    sessionId: board.sessionId,
    votes,
  });
  expect(userErrors).toEqual([]);
  return recommendation as RecommendationState;
}

describe("a draft", () => {
  test("needs board, kind, title and text, and comes last of its kind unless its place is named", async () => {
    const first = await draft({ kind: "VISION" });
    expect(first).toMatchObject({ version: 1, status: "DRAFT", position: 1, votes: [], dissent: [], decision: null });
    expect(await draft({ kind: "VISION", position: 7 })).toMatchObject({ position: 7 });
    expect(await draft({ kind: "VISION" })).toMatchObject({ position: 8 });
  });

  test.each([
    [{ title: [] }, "title", "INVALID_VALUE"],
    [{ text: de(" ") }, "text.0.text", "INVALID_VALUE"],
    [{ position: 0 }, "position", "INVALID_VALUE"],
    [{ office: "Frau Kaya" }, "office", "INVALID_VALUE"],
    [{ boardId: "nonsense" }, "boardId", "NOT_FOUND"],
  ])("with %j is refused at %s", async (wrong, field, code) => {
    const { recommendation, userErrors } = await send(clerk, "Create", { ...least(), ...wrong });
    expect(recommendation).toBeNull();
    expect(userErrors).toMatchObject([{ field, code }]);
  });

  test("is written by the board's own town alone", async () => {
    const other = await graphDoor(hub, { kind: "TOWN", ags: "05962004" });
    const { id } = await draft();
    const refused = { path: [expect.stringMatching(/^recommendation/)], extensions: { code: "FORBIDDEN" } };
    expect((await other.raw(mutationOf("Create"), { input: least() })).errors).toMatchObject([refused]);
    const update = { id, version: 1, title: de("Fremd") };
    expect((await other.raw(mutationOf("Update"), { input: update })).errors).toMatchObject([refused]);
    const anybody = await graphDoor(hub);
    expect((await anybody.raw(mutationOf("Update"), { input: update })).errors).toMatchObject([
      { extensions: { code: "UNAUTHENTICATED" } },
    ]);
  });

  test("sent again with its key is made once, two at the same moment too", async () => {
    const input = { ...least(), idempotencyKey: "sitzung-3-antrag-7" };
    const [one, other] = await Promise.all([send(clerk, "Create", input), send(clerk, "Create", input)]);
    expect(one.recommendation?.id).toBe(other.recommendation?.id);
    const { userErrors } = await send(clerk, "Create", { ...input, title: de("Anderes") });
    expect(userErrors).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED" }]);
  });

  test("of two clerks who change it at once one is told, and nothing of either is lost unseen", async () => {
    const { id } = await draft();
    const [one, other] = await Promise.all([
      send(clerk, "Update", { id, version: 1, title: de("Von mir") }),
      send(colleague, "Update", { id, version: 1, text: de("Von ihr") }),
    ]);
    const refusals = [one, other].flatMap(({ userErrors }) => userErrors.map(({ code }) => code));
    expect(refusals).toEqual(["VERSION_CONFLICT"]);
    const late = one.userErrors.length > 0 ? one : other;
    expect(late.recommendation).toMatchObject({ version: 2 });
  });
});

describe("a vote", () => {
  test("makes a draft a proposal, with the votes of each group in the order of the groups and the day of the session", async () => {
    const proposed = await proposal([...CARRIED].reverse());
    expect(proposed).toMatchObject({
      status: "PROPOSED",
      version: 2,
      session: { id: board.sessionId },
      proposedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      votes: [
        { group: "POLITICS", inFavour: 3, against: 2, abstained: 0 },
        { group: "NEWCOMERS", inFavour: 5, against: 0, abstained: 1 },
      ],
    });
  });

  test("never counts more votes than the group had seats with a vote on the day of the session", async () => {
    const { id } = await draft();
    // One seat of NEWCOMERS has no vote, one of POLITICS was filled after the session.
    const votes = [
      { group: "NEWCOMERS", inFavour: 7, against: 0 },
      { group: "POLITICS", inFavour: 4, against: 1, abstained: 1 },
      { group: "FAITH", inFavour: 1, against: 0 },
      { group: "ADMINISTRATION", inFavour: 3, against: 1 },
    ];
    const input = { id, version: 1, sessionId: board.sessionId };
    const { recommendation, userErrors } = await send(clerk, "Propose", { ...input, votes });
    expect(recommendation).toMatchObject({ status: "DRAFT", version: 1, votes: [] });
    expect(userErrors).toMatchObject([
      { field: "votes.0", code: "INVALID_VALUE", message: expect.stringMatching(/has 7 votes here, and had 6 seats/) },
      { field: "votes.1", code: "INVALID_VALUE", message: expect.stringMatching(/has 6 votes here, and had 5 seats/) },
      { field: "votes.2", code: "INVALID_VALUE", message: expect.stringMatching(/has 1 votes here, and had 0 seats/) },
    ]);
  });

  test("that is not carried leaves the draft a draft and says what is missing", async () => {
    const { id } = await draft();
    const votes = [{ group: "POLITICS", inFavour: 2, against: 2, abstained: 1 }];
    const { userErrors } = await send(clerk, "Propose", { id, version: 1, sessionId: board.sessionId, votes });
    expect(userErrors).toMatchObject([
      {
        field: "votes",
        code: "STEP_NOT_OPEN",
        message: expect.stringMatching(
          /is DRAFT\..*more votes have to be in favour than against.*Open from DRAFT: WITHDRAWN/,
        ),
      },
    ]);
  });

  test("is of a session of the same board that is over", async () => {
    const { id } = await draft();
    const propose = (sessionId: string) => send(clerk, "Propose", { id, version: 1, sessionId, votes: CARRIED });
    expect((await propose(board.nextSessionId)).userErrors).toMatchObject([
      { field: "sessionId", code: "INVALID_VALUE" },
    ]);
    const elsewhere = await boardInSession(hub, "05962004");
    expect((await propose(elsewhere.sessionId)).userErrors).toMatchObject([{ field: "sessionId", code: "NOT_FOUND" }]);
  });

  test("is corrected until the paper is handed over, and the history shows who did", async () => {
    const { id } = await proposal();
    const votes = [{ group: "NEWCOMERS", inFavour: 4, against: 1, abstained: 1 }];
    const { recommendation, userErrors } = await send(colleague, "CorrectVotes", { id, version: 2, votes });
    expect(userErrors).toEqual([]);
    expect(recommendation).toMatchObject({ status: "PROPOSED", version: 3, votes });
    const query = `query ($id: ID!) { node(id: $id) { ... on Recommendation { history(first: 1) { nodes {
      version action changes { field before after } } } } } }`;
    const { data } = await clerk.raw(query, { id });
    expect(data).toMatchObject({
      node: { history: { nodes: [{ version: 3, action: "UPDATED", changes: [{ field: "votes" }] }] } },
    });
    const anybody = await graphDoor(hub);
    expect((await anybody.raw(query, { id })).errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  });

  test("binds title and text: further languages may be added, and nothing else", async () => {
    const { id } = await proposal();
    const other = await send(clerk, "Update", { id, version: 2, title: de("Etwas anderes") });
    expect(other.userErrors).toMatchObject([{ field: "title", code: "STEP_NOT_OPEN" }]);
    const title = [...de("Patenschaften"), { language: "uk", text: "Патронат" }];
    const added = await send(clerk, "Update", { id, version: 2, title });
    expect(added).toMatchObject({ userErrors: [], recommendation: { version: 3, status: "PROPOSED" } });
  });
});

describe("dissent", () => {
  test("is written down by group beside a proposal, and goes with it", async () => {
    const { id } = await proposal();
    const dissent = [{ group: "POLITICS", text: de("Zu teuer.") }];
    const { recommendation } = await send(clerk, "NoteDissent", { id, version: 2, dissent });
    expect(recommendation).toMatchObject({ version: 3, dissent: [{ group: "POLITICS", text: "Zu teuer." }] });
  });

  test.each([
    [[{ group: "POLITICS", text: [] }], "dissent.0.text"],
    [[{ group: "SCIENCE", text: de("Nein") }], "dissent.0.group"],
    [
      [
        { group: "POLITICS", text: de("Nein") },
        { group: "POLITICS", text: de("Doch") },
      ],
      "dissent.1.group",
    ],
  ])("as %j is refused at %s", async (dissent, field) => {
    const { id } = await proposal();
    expect((await send(clerk, "NoteDissent", { id, version: 2, dissent })).userErrors).toMatchObject([
      { field, code: "INVALID_VALUE" },
    ]);
  });
});

describe("a withdrawn recommendation", () => {
  test("stays to be read with its reason, and nothing can be done with it any more", async () => {
    const { id } = await proposal();
    const { recommendation } = await send(clerk, "Withdraw", { id, version: 2, reason: de("Schon beschlossen.") });
    expect(recommendation).toMatchObject({ status: "WITHDRAWN", version: 3 });
    const { data } = await hub.ask(
      "query ($id: ID!) { node(id: $id) { ... on Recommendation { withdrawalReason(lang: DE) nextSteps { status } } } }",
      { id },
    );
    expect(data).toEqual({ node: { withdrawalReason: "Schon beschlossen.", nextSteps: [] } });
    const again: Payload = await send(clerk, "CorrectVotes", { id, version: 3, votes: CARRIED });
    expect(again.userErrors).toMatchObject([
      { code: "STEP_NOT_OPEN", message: expect.stringMatching(/is WITHDRAWN.*No step is open/) },
    ]);
  });
});

describe("outside of its sessions", () => {
  test.each(["PREPARING", "PAPER_HANDED_OVER", "PAUSED"])("a board that is %s writes nothing", async (status) => {
    const resting = await boardInSession(hub, "05962004");
    const other = await graphDoor(hub, { kind: "TOWN", ags: "05962004" });
    const input = { ...least(), boardId: resting.boardId };
    const { recommendation } = await send(other, "Create", input);
    await resting.query(
      "UPDATE advisory_board SET status = $2, paused_from = CASE WHEN $2 = 'PAUSED' THEN 'IN_SESSION' END WHERE key = $1",
      [resting.key, status],
    );
    expect((await send(other, "Create", input)).userErrors).toMatchObject([
      { field: "boardId", code: "STEP_NOT_OPEN", message: expect.stringMatching(/board has to be IN_SESSION/) },
    ]);
    const id = recommendation?.id;
    expect((await send(other, "Update", { id, version: 1, title: de("Neu") })).userErrors).toMatchObject([
      { code: "STEP_NOT_OPEN" },
    ]);
    const propose = { id, version: 1, sessionId: resting.sessionId, votes: CARRIED };
    expect((await send(other, "Propose", propose)).userErrors).toMatchObject([{ code: "STEP_NOT_OPEN" }]);
    await resting.query("UPDATE advisory_board SET paused_from = NULL, status = 'IN_SESSION' WHERE key = $1", [
      resting.key,
    ]);
  });
});
