// What is said of a board's composition, and what its seats and its steering group say, are one.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../../../hub.js";
import { graphDoor, type GraphDoor } from "../../graph-door.js";
import { emptyBoard, fillSeats, type ShownBoard, text } from "../boards.js";

const TOWN = "03254021";

interface Payload {
  readonly userErrors: readonly { readonly field: string | null; readonly code: string; readonly message: string }[];
}

let hub: TestHub;
let staff: GraphDoor;
let board: ShownBoard;
beforeAll(async () => {
  hub = await startTestHub();
  staff = await graphDoor(hub, { kind: "TOWN", ags: TOWN });
  board = await emptyBoard(staff, TOWN);
}, 60_000);
afterAll(() => hub.stop());

const change = async (name: string, input: object): Promise<Payload["userErrors"]> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { userErrors } = await staff.ask<Payload>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { field code message } } }`,
    { input },
    name,
  );
  return userErrors;
};

test("DIVERSE_COMPOSITION is not MET while the board is not balanced, and the refusal says what is missing", async () => {
  const { id } = board.readiness.preconditions.find(({ precondition }) => precondition === "DIVERSE_COMPOSITION")!;
  const seen = { id, version: 1, evidence: text("Liste der Sitze") };
  const refused = await change("boardPreconditionUpdate", { ...seen, status: "MET" });
  expect(refused).toMatchObject([{ field: "status", code: "INVALID_VALUE" }]);
  expect(refused[0]?.message).toContain("Fill at least 25 more seats.");
  expect(await change("boardPreconditionUpdate", { ...seen, status: "PARTLY" })).toEqual([]);
});

test.each(["klingon", "xx", "de_DE", "deutsch"])(
  "%s is no language that is interpreted",
  async (interpreterLanguage) => {
    const seat = { boardId: board.id, group: "NEWCOMERS", holderKind: "DRAWN_ROLE", holder: text("Geloste Person") };
    const refused = await change("boardSeatCreate", { ...seat, interpreterLanguage });
    expect(refused).toMatchObject([{ field: "interpreterLanguage", code: "INVALID_VALUE" }]);
    expect(refused[0]?.message).toContain("such as uk, ar or fa");
  },
);

test.each(["uk", "ar-SY", "prs", "kmr"])("%s is one", async (interpreterLanguage) => {
  const seat = { boardId: board.id, group: "NEWCOMERS", holderKind: "DRAWN_ROLE", holder: text("Geloste Person") };
  expect(await change("boardSeatCreate", { ...seat, interpreterLanguage })).toEqual([]);
});

test("one office entered twice is no steering group", async () => {
  const member = (words: string) => change("steeringGroupMemberCreate", { boardId: board.id, member: text(words) });
  await member("Stabsstelle Integration");
  await member("Stabsstelle  integration");
  const formed = async () => {
    const { data } = await staff.raw(
      "query ($id: ID!) { node(id: $id) { ... on AdvisoryBoard { version nextSteps { status conditions { name isMet } } } } }",
      { id: board.id },
    );
    return JSON.stringify(data).includes('{"name":"STEERING_GROUP_FORMED","isMet":true}');
  };
  const { mandatedOn, question } = { mandatedOn: "2026-02-10", question: text("Wie wird Ankommen fair?") };
  await change("advisoryBoardUpdate", { id: board.id, version: 1, mandatedOn, question });
  expect(await change("advisoryBoardAdvance", { id: board.id, version: 2, status: "MANDATED" })).toEqual([]);
  expect(await formed()).toBe(false);
  await member("Volkshochschule");
  expect(await formed()).toBe(true);
});

test("DIVERSE_COMPOSITION is shown and counted as MET only as long as the board is balanced", async () => {
  const other = await graphDoor(hub, { kind: "TOWN", ags: "05962012" });
  const { id } = await emptyBoard(other, "05962012");
  await fillSeats(other, id, { CIVIL_SOCIETY: 9, POLITICS: 8, NEWCOMERS: 8 });
  const shown = async () => {
    const { data } = await other.raw(
      `query ($id: ID!) { node(id: $id) { ... on AdvisoryBoard { version isBalanced
        readiness { met preconditions { id precondition status version } } } } }`,
      { id },
    );
    const { version, isBalanced, readiness } = (data as { node: Shown }).node;
    const diversity = readiness.preconditions.find(({ precondition }) => precondition === "DIVERSE_COMPOSITION")!;
    return { isBalanced, met: readiness.met, status: diversity.status, boardVersion: version };
  };
  const update = async (input: object) => {
    const { data } = await other.raw(
      `mutation ($input: AdvisoryBoardUpdateInput!) { advisoryBoardUpdate(input: $input) { userErrors { code } } }`,
      { input: { id, version: (await shown()).boardVersion, ...input } },
    );
    expect(data).toEqual({ advisoryBoardUpdate: { userErrors: [] } });
  };
  const meet = async (): Promise<unknown> => {
    const { id: precondition, version } = await versionOf();
    const { data } = await other.raw(
      `mutation ($input: BoardPreconditionUpdateInput!) { boardPreconditionUpdate(input: $input) {
        precondition { status } userErrors { field } } }`,
      { input: { id: precondition, version, status: "MET", evidence: text("Liste der Sitze") } },
    );
    return data?.["boardPreconditionUpdate"];
  };
  const versionOf = async () => {
    const { data } = await other.raw(
      "query ($id: ID!) { node(id: $id) { ... on AdvisoryBoard { readiness { preconditions { id precondition version } } } } }",
      { id },
    );
    const { preconditions } = (data as { node: Shown }).node.readiness;
    return preconditions.find(({ precondition }) => precondition === "DIVERSE_COMPOSITION")!;
  };
  await update({ hasInterpreters: true, hasChildcare: true });
  expect(await meet()).toEqual({ precondition: { status: "MET" }, userErrors: [] });
  expect(await shown()).toMatchObject({ isBalanced: true, met: 1, status: "MET" });
  await update({ hasChildcare: false });
  expect(await shown()).toMatchObject({ isBalanced: false, met: 0, status: "PARTLY" });
  expect(await meet()).toEqual({ precondition: { status: "PARTLY" }, userErrors: [{ field: "status" }] });
  await update({ hasChildcare: true });
  expect(await shown()).toMatchObject({ isBalanced: true, met: 1, status: "MET" });
});

interface Shown {
  readonly version: number;
  readonly isBalanced: boolean;
  readonly readiness: {
    readonly met: number;
    readonly preconditions: readonly {
      readonly id: string;
      readonly precondition: string;
      readonly status: string;
      readonly version: number;
    }[];
  };
}
