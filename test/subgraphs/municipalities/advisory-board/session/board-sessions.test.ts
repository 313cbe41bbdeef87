// Sessions with agenda and minutes, and who reads what of them.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../../../hub.js";
import { graphDoor, type GraphDoor } from "../../graph-door.js";
import { emptyBoard, text } from "../boards.js";

const TOWN = "03254021";

interface Session {
  readonly id: string;
  readonly version: number;
  readonly agenda: readonly { readonly title: string }[];
  readonly minutes: string | null;
}
interface Payload {
  readonly session: Session | null;
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

const FIELDS = `id version kind title(lang: DE) startsAt endsAt heldOn place isPublic hasPublicMinutes cancelledAt
  agenda { title(lang: DE) outcome(lang: DE) isPublic } minutes(lang: DE)`;
const change = (verb: "Create" | "Update" | "Cancel", input: object): Promise<Payload> =>
  staff.ask<Payload>(
    `mutation ($input: BoardSession${verb}Input!) { boardSession${verb}(input: $input) {
       session { ${FIELDS} } userErrors { field code } } }`,
    { input },
    `boardSession${verb}`,
  );
const seenBy = (door: GraphDoor, id: string): Promise<Session> =>
  door.ask<Session>(`query ($id: ID!) { node(id: $id) { ... on BoardSession { ${FIELDS} } } }`, { id }, "node");

const session = {
  title: text("Erste Sitzung"),
  startsAt: "2026-03-06T23:30:00.000Z",
  endsAt: "2026-03-07T16:00:00.000Z",
  agenda: [{ title: text("Begrüßung") }, { title: text("Grundstück am Bahnhof"), isPublic: false }],
};

describe("a session", () => {
  test("is held on the German day on which it begins, and is public unless said otherwise", async () => {
    const { session: made, userErrors } = await change("Create", { boardId, ...session, place: "Bürgersaal" });
    expect(userErrors).toEqual([]);
    expect(made).toMatchObject({ kind: "BOARD_SESSION", heldOn: "2026-03-07", isPublic: true, place: "Bürgersaal" });
  });

  test("shows everybody the points that are public, and the town's staff all", async () => {
    const { id } = (await change("Create", { boardId, ...session })).session!;
    expect((await seenBy(anyone, id)).agenda.map(({ title }) => title)).toEqual(["Begrüßung"]);
    expect((await seenBy(staff, id)).agenda).toHaveLength(2);
    const other = await graphDoor(hub, { kind: "TOWN", ags: "05962004" });
    expect((await seenBy(other, id)).agenda).toHaveLength(1);
    await change("Update", { id, version: 1, isPublic: false });
    expect((await seenBy(anyone, id)).agenda).toEqual([]);
  });

  test("has minutes, which everybody reads unless the town keeps them back", async () => {
    const { id } = (await change("Create", { boardId, ...session })).session!;
    await change("Update", { id, version: 1, minutes: text("Der Beirat einigt sich auf drei Leitlinien.") });
    expect((await seenBy(anyone, id)).minutes).toBe("Der Beirat einigt sich auf drei Leitlinien.");
    await change("Update", { id, version: 2, hasPublicMinutes: false });
    expect((await seenBy(anyone, id)).minutes).toBeNull();
    expect((await seenBy(staff, id)).minutes).toContain("Leitlinien");
    const agenda = [{ title: text("Begrüßung"), outcome: text("Alle kennen die Frage.") }];
    expect((await change("Update", { id, version: 3, agenda })).session!.agenda).toEqual([
      { title: "Begrüßung", outcome: "Alle kennen die Frage.", isPublic: true },
    ]);
  });

  test("that is cancelled stays in the list, so that calendars take it out", async () => {
    const { id } = (await change("Create", { boardId, ...session })).session!;
    const { session: cancelled } = await change("Cancel", { id, version: 1 });
    expect(cancelled).toMatchObject({ version: 2, cancelledAt: expect.any(String) });
    const { meetings } = await anyone.ask<{ meetings: { nodes: Session[] } }>(
      `query ($id: ID!) { node(id: $id) { ... on AdvisoryBoard { meetings(filter: { isAhead: false, kind: { eq: BOARD_SESSION } }) { nodes { id } } } } }`,
      { id: boardId },
      "node",
    );
    expect(meetings.nodes.map((each) => each.id)).toContain(id);
  });

  test.each([
    [{ endsAt: "2026-03-06T23:30:00.000Z" }, "endsAt"],
    [{ title: [] }, "title"],
    [{ agenda: [{ title: text(" ") }] }, "agenda.0.title.0.text"],
    [{ agenda: Array(51).fill({ title: text("Punkt") }) }, "agenda"],
    [{ place: "x".repeat(201) }, "place"],
  ])("with %j is refused at %s", async (wrong, field) => {
    const { session: none, userErrors } = await change("Create", { boardId, ...session, ...wrong });
    expect(none).toBeNull();
    expect(userErrors.map((error) => error.field)).toEqual([field]);
  });
});
