// Seats and steering group as the town's staff writes them, and as everybody reads them.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../../../hub.js";
import { graphDoor, type GraphDoor } from "../../graph-door.js";
import { emptyBoard, fillSeats, text } from "../boards.js";

const TOWN = "03254021";

interface Payload {
  readonly seat: { readonly id: string; readonly version: number; readonly isFilled: boolean } | null;
  readonly userErrors: readonly { readonly field: string | null; readonly code: string }[];
}

let hub: TestHub;
let staff: GraphDoor;
let anyone: GraphDoor;
let boardId: string;
beforeAll(async () => {
  hub = await startTestHub();
  staff = await graphDoor(hub, { kind: "TOWN", ags: TOWN });
  anyone = await graphDoor(hub);
  ({ id: boardId } = await emptyBoard(staff, TOWN));
}, 60_000);
afterAll(() => hub.stop());

const change = (verb: "Create" | "Update" | "Withdraw", input: object): Promise<Payload> => {
  const seat = "seat { id version isFilled holder(lang: DE) group hasVote interpreterLanguage }";
  return staff.ask<Payload>(
    `mutation ($input: BoardSeat${verb}Input!) { boardSeat${verb}(input: $input) { ${seat} userErrors { field code } } }`,
    { input },
    `boardSeat${verb}`,
  );
};
const seat = { group: "NEWCOMERS", holderKind: "DRAWN_ROLE", holder: text("Geloste Einwohnerin, 18–34") };
const board = <Part>(selection: string): Promise<Part> =>
  anyone.ask<Part>(
    `query ($id: ID!) { node(id: $id) { ... on AdvisoryBoard { ${selection} } } }`,
    { id: boardId },
    "node",
  );

describe("a seat", () => {
  test("waits for somebody until it is filled, and votes unless said otherwise", async () => {
    const created = await change("Create", { boardId, ...seat, interpreterLanguage: "uk" });
    expect(created.userErrors).toEqual([]);
    expect(created.seat).toMatchObject({ version: 1, isFilled: false, hasVote: true, interpreterLanguage: "uk" });
    const { id, version } = created.seat!;
    const filled = await change("Update", { id, version, filledFrom: "2026-01-01" });
    expect(filled.seat).toMatchObject({ version: 2, isFilled: true });
    const left = await change("Update", { id, version: 2, filledUntil: "2026-03-01" });
    expect(left.seat).toMatchObject({ version: 3, isFilled: false });
    expect((await change("Withdraw", { id, version: 3 })).userErrors).toEqual([]);
    expect((await change("Update", { id, version: 4, hasVote: false })).userErrors).toMatchObject([
      { code: "WITHDRAWN" },
    ]);
    expect(await anyone.ask("query ($id: ID!) { node(id: $id) { id } }", { id }, "node")).toBeNull();
  });

  test.each([
    [{ holder: text("Herr Yilmaz") }, "holder.0.text"],
    [{ holder: text("beirat@example.org") }, "holder.0.text"],
    [{ filledFrom: "2026-05-01", filledUntil: "2026-04-01" }, "filledUntil"],
    [{ filledUntil: "2026-04-01" }, "filledUntil"],
    [{ interpreterLanguage: "Ukrainisch (fließend)" }, "interpreterLanguage"],
    [{ office: "Frau Kaya" }, "office"],
    [{ boardId: "nonsense" }, "boardId"],
  ])("with %j is refused at %s", async (wrong, field) => {
    const { seat: none, userErrors } = await change("Create", { boardId, ...seat, ...wrong });
    expect(none).toBeNull();
    expect(userErrors.map((error) => error.field)).toEqual([field]);
  });

  test("that somebody else has changed meanwhile is not changed, and shown as it is", async () => {
    const { id } = (await change("Create", { boardId, ...seat, filledFrom: "2026-01-01" })).seat!;
    await change("Update", { id, version: 1, hasVote: false });
    const late = await change("Update", { id, version: 1, interpreterLanguage: "ar" });
    expect(late).toMatchObject({
      seat: { version: 2, hasVote: false, interpreterLanguage: null },
      userErrors: [{ code: "VERSION_CONFLICT", field: "version" }],
    });
  });
});

describe("the composition of a board", () => {
  test("is told by group, with shares, with checks that explain themselves, and seat by seat", async () => {
    await fillSeats(staff, boardId, { POLITICS: 3 });
    const found = await board<{ seatHolders: { totalCount: number }; balanceChecks: { check: string }[] }>(
      `seats { group total filled votes } balance { group share } isBalanced
       balanceChecks { check isMet figure finding(lang: EN) whatToDo(lang: DE) }
       seatHolders(first: 2) { totalCount nodes { holder(lang: DE) group groupLabel(lang: DE) } }`,
    );
    expect(found).toMatchObject({
      seats: [
        { group: "POLITICS", total: 3, filled: 3, votes: 3 },
        { group: "NEWCOMERS", total: 1, filled: 1, votes: 0 },
      ],
      balance: [
        { group: "POLITICS", share: 0.75 },
        { group: "NEWCOMERS", share: 0.25 },
      ],
      isBalanced: false,
      seatHolders: {
        totalCount: 4,
        nodes: [{ group: "NEWCOMERS", groupLabel: "Zugewanderte" }, { group: "POLITICS" }],
      },
    });
    expect(found.balanceChecks).toMatchObject([
      { check: "GROUP_SHARES", isMet: false, figure: 75 },
      { check: "NUMBER_OF_SEATS", figure: 4, whatToDo: "Noch mindestens 21 Sitze besetzen." },
      { check: "NEWCOMERS_PRESENT", isMet: false, figure: 0, finding: "Newcomers have 0 filled seats with a vote." },
      { check: "INTERPRETERS", isMet: false },
      { check: "CHILDCARE", isMet: false },
    ]);
  });
});

describe("the steering group", () => {
  test("is offices and organisations, with what they do, by name; who has left is in it no more", async () => {
    const member = async (verb: string, input: object) =>
      staff.ask<{ member: { id: string; version: number } | null; userErrors: { field: string }[] }>(
        `mutation ($input: SteeringGroupMember${verb}Input!) { steeringGroupMember${verb}(input: $input) {
           member { id version } userErrors { field code } } }`,
        { input },
        `steeringGroupMember${verb}`,
      );
    const shown = async () =>
      (await board<{ steeringGroup: object[] }>("steeringGroup { member(lang: DE) task(lang: DE) }")).steeringGroup;
    const office = await member("Create", { boardId, member: text("Stadtplanungsamt") });
    const left = await member("Create", { boardId, member: text("Sportbund") });
    await member("Update", { id: office.member!.id, version: 1, task: text("Bereitet die Unterlagen vor") });
    await member("Withdraw", { id: left.member!.id, version: 1 });
    expect(await shown()).toEqual([{ member: "Stadtplanungsamt", task: "Bereitet die Unterlagen vor" }]);
    const named = await member("Create", { boardId, member: text("Frau Dr. Weber") });
    expect(named.userErrors.map(({ field }) => field)).toEqual(["member.0.text"]);
    for (const name of ["Tafel", "Bauamt", "Zoll"]) await member("Create", { boardId, member: text(name) });
    expect(await shown()).toMatchObject(
      ["Bauamt", "Stadtplanungsamt", "Tafel", "Zoll"].map((name) => ({ member: name })),
    );
  });
});

test("seats stand by group, and in a group by holder", async () => {
  const other = await emptyBoard(staff, TOWN);
  for (const holder of ["Sportbund", "Caritas", "Tafel", "AWO"])
    await change("Create", {
      boardId: other.id,
      group: "CIVIL_SOCIETY",
      holderKind: "ORGANISATION",
      holder: text(holder),
    });
  await change("Create", {
    boardId: other.id,
    group: "ADMINISTRATION",
    holderKind: "ORGANISATION",
    holder: text("Zoll"),
  });
  const { seatHolders } = await anyone.ask<{ seatHolders: { nodes: { holder: string }[] } }>(
    "query ($id: ID!) { node(id: $id) { ... on AdvisoryBoard { seatHolders { nodes { holder(lang: DE) } } } } }",
    { id: other.id },
    "node",
  );
  expect(seatHolders.nodes.map(({ holder }) => holder)).toEqual(["Zoll", "AWO", "Caritas", "Sportbund", "Tafel"]);
});
