// What is said of a board's composition, and what its seats and its steering group say, are one.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../../../hub.js";
import { graphDoor, type GraphDoor } from "../../graph-door.js";
import { emptyBoard, type ShownBoard, text } from "../boards.js";

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
