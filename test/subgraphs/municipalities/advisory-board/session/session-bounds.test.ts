// When a session can be, what is kept of one that was voted in, and who is told of one that is not public.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../../../hub.js";
import { graphDoor, type GraphDoor } from "../../graph-door.js";
import { boardInSession } from "../../recommendation/board-in-session.js";
import { CARRIED, send } from "../../recommendation/recommendation-mutations.js";
import { emptyBoard, text } from "../boards.js";

const TOWN = "03254021";
const HOUR = 3_600_000;
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

interface Payload {
  readonly session: { readonly id: string; readonly version: number } | null;
  readonly userErrors: readonly { readonly field: string | null; readonly code: string; readonly message: string }[];
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

const mutationOf = (verb: string) =>
  `mutation ($input: BoardSession${verb}Input!) { boardSession${verb}(input: $input) { session { id version } userErrors { field code message } } }`;
const change = (verb: "Create" | "Update" | "Cancel", input: object): Promise<Payload> =>
  staff.ask<Payload>(mutationOf(verb), { input }, `boardSession${verb}`);
const held = { title: text("Erste Sitzung"), startsAt: inHours(-30), endsAt: inHours(-24) };
const ahead = { title: text("Nächste Sitzung"), startsAt: inHours(24), endsAt: inHours(30) };

test.each(["2026-03-07", "morgen"])(
  "a time written as %j is the caller's to mend, who is told how",
  async (startsAt) => {
    const { errors } = await staff.raw(mutationOf("Create"), { input: { boardId, ...held, startsAt } });
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    expect(errors?.[0]?.message).toContain("2026-11-24T09:30:00Z");
    expect(errors?.[0]?.extensions).toMatchObject({ argument: "input.startsAt" });
    const literal = JSON.stringify(startsAt);
    const { errors: others } = await staff.raw(
      `mutation { boardSessionUpdate(input: { id: "x", version: 1, startsAt: ${literal} }) { userErrors { code } } }`,
    );
    expect(others?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    expect(others?.[0]?.message).toContain("2026-11-24T09:30:00Z");
  },
);

describe("a session that is not public", () => {
  const hidden = { ...held, isPublic: false, place: "Nebenzimmer", minutes: text("Unter uns.") };
  const seen = (door: GraphDoor, id: string) =>
    door.ask<object>(
      "query ($id: ID!) { node(id: $id) { ... on BoardSession { place minutes(lang: DE) minutesTexts { text } hasPublicMinutes } } }",
      { id },
      "node",
    );
  const NOTHING = { place: null, minutes: null, minutesTexts: [], hasPublicMinutes: false };

  test("shows place and minutes to the town's staff alone", async () => {
    const { id } = (await change("Create", { boardId, ...hidden })).session!;
    expect(await seen(anyone, id)).toEqual(NOTHING);
    expect(await seen(staff, id)).toMatchObject({ place: "Nebenzimmer", minutes: "Unter uns." });
  });

  test("hides them also where it becomes so later, and publishes none by becoming public", async () => {
    const { id } = (await change("Create", { boardId, ...hidden, isPublic: true })).session!;
    expect(await seen(anyone, id)).toMatchObject({ place: "Nebenzimmer", minutes: "Unter uns." });
    await change("Update", { id, version: 1, isPublic: false });
    expect(await seen(anyone, id)).toEqual(NOTHING);
    await change("Update", { id, version: 2, isPublic: true });
    expect(await seen(anyone, id)).toMatchObject({ place: "Nebenzimmer", minutes: null });
  });

  test("has public minutes where the town says so", async () => {
    const { id } = (await change("Create", { boardId, ...hidden, hasPublicMinutes: true })).session!;
    expect(await seen(anyone, id)).toMatchObject({ place: null, minutes: "Unter uns." });
  });
});

test.each([
  [{ ...held, startsAt: "1026-03-07T08:00:00Z", endsAt: "1026-03-07T16:00:00Z" }, ["startsAt"]],
  [{ ...held, startsAt: "9026-03-07T08:00:00Z", endsAt: "9026-03-07T16:00:00Z" }, ["startsAt"]],
  [{ ...held, startsAt: inHours(-240), endsAt: inHours(0) }, ["endsAt"]],
  [{ ...ahead, minutes: text("Alle waren da.") }, ["minutes"]],
  [{ ...ahead, agenda: [{ title: text("Punkt"), outcome: text("Beschlossen") }] }, ["agenda.0.outcome"]],
])("a session with %j is refused at %j", async (wrong, fields) => {
  const { session, userErrors } = await change("Create", { boardId, ...wrong });
  expect(session).toBeNull();
  expect(userErrors.map(({ field }) => field)).toEqual(fields);
});

describe("a session of a mandated board", () => {
  test("is not before the mandate; what met before is of another kind", async () => {
    const { boardId: mandated } = await boardInSession(hub, "05962004");
    const clerk = await graphDoor(hub, { kind: "TOWN", ags: "05962004" });
    const early = { ...held, startsAt: "2025-10-31T08:00:00Z", endsAt: "2025-10-31T16:00:00Z", boardId: mandated };
    const create = (input: object) => clerk.ask<Payload>(mutationOf("Create"), { input }, "boardSessionCreate");
    const { userErrors } = await create(early);
    expect(userErrors).toMatchObject([{ code: "INVALID_VALUE", field: "startsAt" }]);
    expect(userErrors[0]?.message).toContain("2025-11-01");
    expect((await create({ ...early, kind: "STEERING_GROUP" })).userErrors).toEqual([]);
  });

  test("in which something was voted on keeps its day and is not cancelled", async () => {
    const { boardId: mandated, sessionId } = await boardInSession(hub, TOWN);
    const draft = { boardId: mandated, kind: "MEASURE", title: text("Lotsen"), text: text("Lotsen begleiten.") };
    const { recommendation } = await send(staff, "Create", draft);
    const { userErrors } = await send(staff, "Propose", {
      id: recommendation?.id,
      version: 1,
      sessionId,
      votes: CARRIED,
    });
    expect(userErrors).toEqual([]);
    const seen = { id: sessionId, version: 1 };
    const moved = await change("Update", { ...seen, ...ahead });
    expect(moved.userErrors).toMatchObject([{ code: "STEP_NOT_OPEN", field: "startsAt" }]);
    expect(moved.userErrors[0]?.message).toContain("recommendationCorrectVotes");
    expect((await change("Cancel", seen)).userErrors).toMatchObject([{ code: "STEP_NOT_OPEN", field: "id" }]);
    expect((await change("Update", { ...seen, minutes: text("Lotsen sollen begleiten.") })).userErrors).toEqual([]);
    await send(staff, "Withdraw", { id: recommendation?.id, version: 2 });
    expect((await change("Cancel", { ...seen, version: 2 })).userErrors).toEqual([]);
  });
});
