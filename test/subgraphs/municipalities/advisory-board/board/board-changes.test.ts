// A town's staff runs a board through the graph, with its token: from the idea to the sessions, and to its end.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../../../hub.js";
import { graphDoor, type GraphDoor } from "../../graph-door.js";
import { emptyBoard, fillSeats, meetPreconditions, type ShownBoard, text } from "../boards.js";

/** A town whose board nobody else in the tests looks at. */
const TOWN = "07211000";
const OTHER_TOWN = "05962004";

interface Payload {
  readonly board: ShownBoard | null;
  readonly userErrors: readonly { readonly field: string | null; readonly code: string; readonly message: string }[];
}

const BOARD = `board { id version status foundedOn mandatedOn closedOn isBalanced pausedFrom
  readiness { met total next { precondition whatToDo(lang: EN) whoDoesIt(lang: DE) howOneKnows(lang: DE) }
    preconditions { id version precondition status evidence(lang: DE) } }
  nextSteps { status isOpen conditions { name isMet text(lang: DE) } } }`;

let hub: TestHub;
let staff: GraphDoor;
let anyone: GraphDoor;
beforeAll(async () => {
  hub = await startTestHub();
  staff = await graphDoor(hub, { kind: "TOWN", ags: TOWN });
  anyone = await graphDoor(hub);
}, 60_000);
afterAll(() => hub.stop());

const change = (name: string, input: object, door = staff): Promise<Payload> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const fields = `${BOARD} userErrors { field code message }`;
  return door.ask<Payload>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input }, name);
};
const advance = async (board: ShownBoard, status: string, more: object = {}): Promise<Payload> =>
  change("advisoryBoardAdvance", { id: board.id, version: board.version, status, ...more });
const found = (): Promise<ShownBoard> => emptyBoard(staff, TOWN);
const present = async (): Promise<ShownBoard> => {
  const { advisoryBoard } = await staff.ask<{ advisoryBoard: ShownBoard }>(
    `{ municipality(ags: "${TOWN}") { advisoryBoard { id version status } } }`,
    {},
    "municipality",
  );
  return advisoryBoard;
};
const close = async (): Promise<void> => {
  const { userErrors } = await advance(await present(), "CLOSED", { reason: text("Der Rat hat anders entschieden.") });
  expect(userErrors).toEqual([]);
};

describe("a board", () => {
  test("begins as an idea with nine open preconditions, and tells what to do first", async () => {
    const { board, userErrors } = await change("advisoryBoardCreate", { ags: TOWN });
    expect(userErrors).toEqual([]);
    expect(board).toMatchObject({
      version: 1,
      status: "IDEA",
      isBalanced: false,
      readiness: { met: 0, total: 9, next: { precondition: "COUNCIL_MANDATE" } },
    });
    expect(board!.readiness.preconditions).toHaveLength(9);
    expect(board!.nextSteps.find(({ status }) => status === "MANDATED")).toMatchObject({
      isOpen: false,
      conditions: [
        { name: "MANDATE_GIVEN", isMet: false },
        { name: "QUESTION_PUT", isMet: false },
      ],
    });
    await close();
  });

  test("is one at a time; the next may be founded when it has ended, and both stay to be read", async () => {
    const first = await found();
    expect((await change("advisoryBoardCreate", { ags: TOWN })).userErrors).toMatchObject([
      { code: "ALREADY_EXISTS", field: "ags" },
    ]);
    await close();
    const second = await found();
    const { advisoryBoards } = await anyone.ask<{ advisoryBoards: { nodes: ShownBoard[] } }>(
      `{ municipality(ags: "${TOWN}") { advisoryBoards { nodes { id closingReason(lang: DE) } } } }`,
      {},
      "municipality",
    );
    expect(advisoryBoards.nodes.map(({ id }) => id).slice(0, 2)).toEqual([second.id, first.id]);
    expect(advisoryBoards.nodes[1]).toMatchObject({ closingReason: "Der Rat hat anders entschieden." });
    await close();
  });

  test("goes from the idea to its sessions as soon as all is there, and not before", async () => {
    let board = await found();
    const refused = await advance(board, "MANDATED");
    expect(refused.userErrors).toMatchObject([{ code: "STEP_NOT_OPEN", field: "status" }]);
    expect(refused.userErrors[0]?.message).toMatch(/mandatedOn.*question.*Open from IDEA: PAUSED, CLOSED\./);
    expect((await advance(board, "IN_SESSION")).userErrors[0]?.message).toContain("No step leads from IDEA");
    const mandate = { mandatedOn: "2026-02-10", question: text("Wie wird der Bahnhof wieder ein Ort?") };
    board = (
      await change("advisoryBoardUpdate", {
        id: board.id,
        version: board.version,
        ...mandate,
        hasInterpreters: true,
        hasChildcare: true,
      })
    ).board!;
    board = (await advance(board, "MANDATED")).board!;
    expect(board).toMatchObject({ status: "MANDATED", foundedOn: "2026-02-10" });
    const lost = { id: board.id, version: board.version, question: null };
    expect((await change("advisoryBoardUpdate", lost)).userErrors).toMatchObject([{ field: "question" }]);
    for (const member of ["Hauptamt", "Caritasverband"])
      await staff.ask(
        `mutation ($input: SteeringGroupMemberCreateInput!) { steeringGroupMemberCreate(input: $input) { member { id } } }`,
        { input: { boardId: board.id, member: text(member) } },
        "steeringGroupMemberCreate",
      );
    board = (await advance(board, "PREPARING")).board!;
    await fillSeats(staff, board.id, { CIVIL_SOCIETY: 9, POLITICS: 6, ADMINISTRATION: 5, NEWCOMERS: 5 });
    expect((await advance(board, "IN_SESSION")).userErrors[0]?.message).toContain("NEUTRAL_MODERATION");
    await meetPreconditions(staff, board, ["COUNCIL_MANDATE", "QUESTION_AND_AIM", "COORDINATOR", "NEUTRAL_MODERATION"]);
    const meeting = await advance(board, "IN_SESSION");
    expect(meeting.userErrors).toEqual([]);
    expect(meeting.board).toMatchObject({ status: "IN_SESSION", isBalanced: true, readiness: { met: 4, total: 9 } });
    await close();
  });

  test("rests and goes on where it was", async () => {
    const board = await found();
    const resting = (await advance(board, "PAUSED")).board!;
    expect(resting).toMatchObject({ status: "PAUSED", pausedFrom: "IDEA" });
    expect(resting.nextSteps.map(({ status }) => status)).toEqual(["IDEA", "CLOSED"]);
    expect((await advance(resting, "MANDATED")).userErrors).toMatchObject([{ code: "STEP_NOT_OPEN" }]);
    expect((await advance(resting, "IDEA")).board).toMatchObject({ status: "IDEA", pausedFrom: null });
    await close();
  });

  test("that has ended stays as it was, with all that belongs to it", async () => {
    const board = await found();
    expect((await advance(board, "CLOSED")).userErrors).toMatchObject([{ field: "reason", code: "INVALID_VALUE" }]);
    await close();
    const ended = await present();
    const late = { id: ended.id, version: ended.version, title: text("Doch noch") };
    expect((await change("advisoryBoardUpdate", late)).userErrors).toMatchObject([{ code: "STEP_NOT_OPEN" }]);
    const seat = { boardId: ended.id, group: "FAITH", holderKind: "ORGANISATION", holder: text("Moscheeverein") };
    const { userErrors } = await staff.ask<Payload>(
      "mutation ($input: BoardSeatCreateInput!) { boardSeatCreate(input: $input) { userErrors { code } } }",
      { input: seat },
      "boardSeatCreate",
    );
    expect(userErrors).toMatchObject([{ code: "STEP_NOT_OPEN" }]);
    const read = await staff.ask<object>(
      `{ municipality(ags: "${TOWN}") { advisoryBoard { viewerCanUpdate viewerCannotUpdateReasons } } }`,
      {},
      "municipality",
    );
    expect(read).toEqual({ advisoryBoard: { viewerCanUpdate: false, viewerCannotUpdateReasons: ["ENDED"] } });
  });

  test.each([
    [{ mandatedOn: "gestern" }, "mandatedOn"],
    [{ coordinatorOffice: "Frau Schmidt" }, "coordinatorOffice"],
    [{ moderation: "moderation@example.org" }, "moderation"],
    [{ coordinatorWeeklyHours: 900 }, "coordinatorWeeklyHours"],
    [{ budgetCents: -1 }, "budgetCents"],
    [{ question: [{ language: "xx", text: "?" }] }, "question.0.language"],
  ])("with %j is refused at %s", async (wrong, field) => {
    const { board, userErrors } = await change("advisoryBoardCreate", { ags: TOWN, ...wrong });
    expect(board).toBeNull();
    expect(userErrors.map((error) => error.field)).toContain(field);
  });
});

describe("who may write a board", () => {
  test("is the town's own staff: others are refused, and nobody else's board is changed", async () => {
    const board = await found();
    const other = await graphDoor(hub, { kind: "TOWN", ags: OTHER_TOWN });
    const query = `mutation { advisoryBoardUpdate(input: { id: "${board.id}", version: 1, hasChildcare: true }) { userErrors { code } } }`;
    for (const [door, code] of [
      [other, "FORBIDDEN"],
      [await graphDoor(hub, { kind: "CHAMBER" }), "FORBIDDEN"],
      [anyone, "UNAUTHENTICATED"],
    ] as const) {
      const { errors } = await door.raw(query);
      expect(errors).toMatchObject([{ extensions: { code } }]);
    }
    expect(await present()).toMatchObject({ id: board.id, version: board.version });
    await close();
  });

  test("is written down: each version with who changed what, for the town's staff alone", async () => {
    const board = await found();
    const moderation = "Institut für Dialog";
    await change("advisoryBoardUpdate", { id: board.id, version: board.version, moderation, office: "Hauptamt" });
    const query = `query ($id: ID!) { node(id: $id) { ... on AdvisoryBoard { history {
      nodes { version action office changedBy changes { field before after } } } } } }`;
    const { history } = await staff.ask<{ history: { nodes: readonly object[] } }>(query, { id: board.id }, "node");
    expect(history.nodes[0]).toMatchObject({
      version: 2,
      action: "UPDATED",
      office: "Hauptamt",
      changedBy: expect.any(String),
      changes: [{ field: "moderation", before: null, after: `"${moderation}"` }],
    });
    expect(history.nodes[1]).toMatchObject({ version: 1, action: "CREATED" });
    const { errors } = await anyone.raw(query, { id: board.id });
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
    await close();
  });
});
