// The days of a board: in their order, not still to come, and to be corrected where one was wrongly entered.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { germanDay } from "../../../../../subgraphs/municipalities/writing/german-day.js";
import { startTestHub, type TestHub } from "../../../../hub.js";
import { graphDoor, type GraphDoor } from "../../graph-door.js";
import { type BoardInSession, boardInSession } from "../../recommendation/board-in-session.js";
import { CARRIED, type RecommendationState, send } from "../../recommendation/recommendation-mutations.js";
import { emptyBoard, text } from "../boards.js";

const TOWN = "03254021";
const DAY = 86_400_000;
const inDays = (days: number): string => germanDay(new Date(Date.now() + days * DAY));
/** The board of these tests met 30 days ago. */
const MET = -30;

interface Payload {
  readonly board: { readonly version: number } | null;
  readonly userErrors: readonly { readonly field: string | null; readonly code: string; readonly message: string }[];
}

let hub: TestHub;
let staff: GraphDoor;
beforeAll(async () => {
  hub = await startTestHub();
  staff = await graphDoor(hub, { kind: "TOWN", ags: TOWN });
}, 60_000);
afterAll(() => hub.stop());

const change = (verb: "Create" | "Update" | "Advance", input: object): Promise<Payload> =>
  staff.ask<Payload>(
    `mutation ($input: AdvisoryBoard${verb}Input!) { advisoryBoard${verb}(input: $input) { board { version } userErrors { field code message } } }`,
    { input },
    `advisoryBoard${verb}`,
  );

describe("a board at its beginning", () => {
  test.each(["mandatedOn", "foundedOn"])("has no %s that is still to come", async (field) => {
    const { id } = await emptyBoard(staff, TOWN);
    const { userErrors } = await change("Update", { id, version: 1, [field]: inDays(2) });
    expect(userErrors).toMatchObject([{ field, code: "INVALID_VALUE" }]);
    expect(userErrors[0]?.message).toContain("still to come");
  });

  test("was founded as the town says, else on the day of the mandate, also once that was corrected", async () => {
    const { id } = await emptyBoard(staff, TOWN);
    const founded = async () => {
      const { foundedOn } = await staff.ask<{ foundedOn: string }>(
        "query ($id: ID!) { node(id: $id) { ... on AdvisoryBoard { foundedOn } } }",
        { id },
        "node",
      );
      return foundedOn;
    };
    await change("Update", { id, version: 1, mandatedOn: "2026-02-10", question: text("Wie?") });
    expect((await change("Advance", { id, version: 2, status: "MANDATED" })).userErrors).toEqual([]);
    await change("Update", { id, version: 3, mandatedOn: "2026-02-12" });
    expect(await founded()).toBe("2026-02-12");
    await change("Update", { id, version: 4, foundedOn: "2026-03-01" });
    expect(await founded()).toBe("2026-03-01");
  });

  test("says of a day before 1900 which days there are", async () => {
    const { id } = await emptyBoard(staff, TOWN);
    const { userErrors } = await change("Update", { id, version: 1, mandatedOn: "1026-02-10" });
    expect(userErrors[0]?.message).toContain("from 1900-01-01 to 9999-12-31");
  });
});

describe("a step", () => {
  let board: BoardInSession;
  let proposal: RecommendationState;
  beforeEach(async () => {
    board = await boardInSession(hub, TOWN);
    const draft = { boardId: board.boardId, kind: "MEASURE", title: text("Lotsen"), text: text("Lotsen begleiten.") };
    const { recommendation } = await send(staff, "Create", draft);
    const votes = { id: recommendation?.id, version: 1, sessionId: board.sessionId, votes: CARRIED };
    proposal = (await send(staff, "Propose", votes)).recommendation as RecommendationState;
  });
  const handOver = (takenOn: string) =>
    change("Advance", { id: board.boardId, version: 1, status: "PAPER_HANDED_OVER", takenOn });
  const decide = (version: number, decidedOn: string) =>
    send(staff, "Decide", { id: proposal.id, version, outcome: "ADOPTED", decidedOn });
  const read = async () => {
    const { data } = await staff.raw(
      "query ($id: ID!) { node(id: $id) { ... on AdvisoryBoard { version handedOverOn decidedOn recommendations { nodes { handedOverOn } } history(first: 1) { nodes { changes { field before } } } } } }",
      { id: board.boardId },
    );
    return (data as { node: { version: number; handedOverOn: string; decidedOn: string } }).node;
  };

  test("is not before the votes, and the refusal says which day is the other one", async () => {
    const { userErrors } = await handOver(inDays(MET - 1));
    expect(userErrors).toMatchObject([{ field: "takenOn", code: "INVALID_VALUE" }]);
    expect(userErrors[0]?.message).toContain(`${inDays(MET)}, the day on which the board voted last`);
    expect((await handOver(inDays(1))).userErrors).toMatchObject([{ field: "takenOn" }]);
    expect((await handOver(inDays(MET))).userErrors).toEqual([]);
  });

  test("to DECIDED or CLOSED is not before what the council decided", async () => {
    await handOver(inDays(-20));
    await decide(3, inDays(-10));
    const step = { id: board.boardId, version: 2, reason: text("Fertig.") };
    for (const status of ["DECIDED", "CLOSED"])
      expect((await change("Advance", { ...step, status, takenOn: inDays(-11) })).userErrors).toMatchObject([
        { field: "takenOn", code: "INVALID_VALUE" },
      ]);
    expect((await change("Advance", { ...step, status: "DECIDED", takenOn: inDays(-10) })).userErrors).toEqual([]);
  });

  test("has a day that is corrected while the board is not closed, within its order, and the paper's with it", async () => {
    await handOver(inDays(-20));
    const update = async (days: object) =>
      change("Update", { id: board.boardId, version: (await read()).version, ...days });
    expect((await update({ decidedOn: inDays(-5) })).userErrors).toMatchObject([{ field: "decidedOn" }]);
    expect((await update({ handedOverOn: inDays(MET - 1) })).userErrors).toMatchObject([{ field: "handedOverOn" }]);
    expect((await update({ handedOverOn: null })).userErrors).toMatchObject([{ field: "handedOverOn" }]);
    expect((await update({ handedOverOn: inDays(-25) })).userErrors).toEqual([]);
    expect(await read()).toMatchObject({
      handedOverOn: inDays(-25),
      recommendations: { nodes: [{ handedOverOn: inDays(-25) }] },
    });
    await decide(4, inDays(-24));
    expect((await update({ handedOverOn: inDays(-23) })).userErrors).toMatchObject([{ field: "handedOverOn" }]);
    expect((await update({ mandatedOn: inDays(-26) })).userErrors).toMatchObject([{ field: "mandatedOn" }]);
    const step = { id: board.boardId, version: (await read()).version, status: "DECIDED", takenOn: inDays(-1) };
    expect((await change("Advance", step)).userErrors).toEqual([]);
    expect((await update({ decidedOn: inDays(-24) })).userErrors).toEqual([]);
    expect((await update({ decidedOn: inDays(-25) })).userErrors).toMatchObject([{ field: "decidedOn" }]);
    expect(JSON.stringify(await read())).toContain(inDays(-1));
  });
});
