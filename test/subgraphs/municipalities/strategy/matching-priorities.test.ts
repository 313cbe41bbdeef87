// How much each need weighs for a town: staff sets it, the council's decision stands above it, and nothing is silent.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { globalId } from "../../../../schema/identity.js";
import { setPrioritiesByRecommendation } from "../../../../subgraphs/municipalities/strategy/priority/matching-priority-changes.js";
import { transactionFor } from "../../../../subgraphs/runtime/database/caller-settings.js";
import { ALTENA, GONE, HILDESHEIM, openTownsDatabase, PUBLIC, staffOf, type TownsDatabase } from "../towns-database.js";

interface Priority {
  readonly id: string;
  readonly importance: number;
  readonly setBy: string;
  readonly version: number;
  readonly overrideReason: string | null;
}
interface Payload {
  readonly matchingPriority: Priority | null;
  readonly userErrors: readonly { readonly field: string; readonly code: string; readonly message: string }[];
}

const FIELDS = "id criterion criterionLabel(lang: DE) importance setBy setByLabel(lang: DE) overrideReason version";
const SET = `mutation ($input: MatchingPrioritySetInput!) { matchingPrioritySet(input: $input) {
  matchingPriority { ${FIELDS} } userErrors { field code message } } }`;
const WITHDRAW = `mutation ($input: MatchingPriorityWithdrawInput!) { matchingPriorityWithdraw(input: $input) {
  matchingPriority { ${FIELDS} withdrawnAt } userErrors { field code message } } }`;
const READ = `query ($ags: AGS!) { municipality(ags: $ags) { matchingPriorities { ${FIELDS} setAt municipality { name } } } }`;
const DEPARTURES = `query ($ags: AGS!, $things: [_Any!]!) {
  municipality(ags: $ags) { overriddenPriorities { ${FIELDS} withdrawnAt setAt } }
  _entities(representations: $things) { ... on Recommendation { overriddenPriorities { ${FIELDS} withdrawnAt setAt } } } }`;
const HISTORY = `query ($ags: AGS!) { municipality(ags: $ags) { matchingPriorities {
  history(first: 9) { nodes { version action changedBy changes { field before after } } } } } }`;

const staff = staffOf(ALTENA);
let towns: TownsDatabase;
beforeAll(async () => {
  towns = await openTownsDatabase();
  const superuser = new pg.Client({ connectionString: towns.superuserUrl });
  await superuser.connect();
  // A recommendation without the board behind it: of which board it is does not matter here.
  await superuser.query("SET session_replication_role = replica");
  await superuser.query(
    `INSERT INTO municipalities.recommendation (key, ags, board_key, kind, title, text)
     VALUES ('school', $1, 'board', 'GUIDELINE', '{"de":"Schule zuerst","en":"School first"}', '{"de":"Text"}')`,
    [ALTENA],
  );
  await superuser.end();
});
afterAll(() => towns.stop());

async function send(query: string, input: object, caller = staff): Promise<Payload> {
  const { data, errors } = await towns.ask(query, { input }, caller);
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0] as Payload;
}
const set = (values: object) => send(SET, { ags: ALTENA, criterion: "NEED_PUPILS", importance: 4, ...values });
const adopt = (criterion: "NEED_PUPILS" | "NEED_LABOUR", importance: number) =>
  transactionFor(towns.db, staff, (transaction) =>
    setPrioritiesByRecommendation(transaction, { ags: ALTENA, recommendationKey: "school", office: "Ratsbüro" }, [
      { criterion, importance },
    ]),
  );
async function read(ags = ALTENA): Promise<readonly Priority[]> {
  const { data } = await towns.ask(READ, { ags });
  return (data?.["municipality"] as { matchingPriorities: Priority[] }).matchingPriorities;
}
const because = [{ language: "de", text: "Die Schule ist gerettet." }];
const otherwise = [{ language: "de", text: "Zwei Klassen mehr." }];

/** Something as others name it by its type and id. */
const named = (type: string, id: string) => [{ __typename: type, id }];

/** Where the town's staff departs from its council, as the public reads it. */
async function departures() {
  const things = named("Recommendation", globalId("Recommendation", "school"));
  const { data, errors } = await towns.ask(DEPARTURES, { ags: ALTENA, things });
  expect(errors).toBeUndefined();
  const { municipality, _entities } = data as Record<"municipality", Departing> & { _entities: Departing[] };
  for (const { id } of municipality.overriddenPriorities) expect(await priorityById(id)).toMatchObject({ id });
  return { ofTown: municipality.overriddenPriorities, ofRecommendation: _entities[0]?.overriddenPriorities };
}
interface Departing {
  readonly overriddenPriorities: readonly Priority[];
}
async function priorityById(id: string, caller = PUBLIC): Promise<unknown> {
  const query = "query ($things: [_Any!]!) { _entities(representations: $things) { ... on MatchingPriority { id } } }";
  const { data } = await towns.ask(query, { things: named("MatchingPriority", id) }, caller);
  return (data as { _entities: unknown[] })._entities[0];
}

test("a town that has set nothing has no priorities", async () => {
  expect(await read(HILDESHEIM)).toEqual([]);
});

describe("staff", () => {
  test("sets a priority once, and another only from the version that it has seen", async () => {
    const { matchingPriority, userErrors } = await set({});
    expect(userErrors).toEqual([]);
    expect(matchingPriority).toMatchObject({ importance: 4, setBy: "STAFF", setByLabel: "Verwaltung", version: 1 });
    expect((await set({ importance: 2 })).userErrors).toMatchObject([{ field: "version", code: "VERSION_CONFLICT" }]);
    expect(await set({ importance: 2, version: 1 })).toMatchObject({ matchingPriority: { importance: 2, version: 2 } });
    // A change that changes nothing is none.
    expect(await set({ importance: 2, version: 2 })).toMatchObject({ matchingPriority: { version: 2 } });
    expect(await read()).toMatchObject([{ criterion: "NEED_PUPILS", criterionLabel: "Schülerinnen und Schüler" }]);
  });

  test("of two clerks who set the same for the first time one is told, and the row is there once", async () => {
    const both = await Promise.all(
      [1, 2].map((importance) => set({ criterion: "NEED_TRAINEES", importance, office: "Wirtschaftsförderung" })),
    );
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(["VERSION_CONFLICT"]);
    expect((await read()).filter(({ version }) => version === 1)).toHaveLength(1);
  });

  test("is told of an importance out of bounds, and of a town that is gone", async () => {
    expect((await set({ criterion: "NEED_LABOUR", importance: 6 })).userErrors).toMatchObject([
      { field: "importance", code: "INVALID_VALUE" },
    ]);
    const gone = { ags: GONE, criterion: "NEED_LABOUR", importance: 3 };
    expect((await send(SET, gone, staffOf(GONE))).userErrors).toMatchObject([{ code: "MUNICIPALITY_GONE" }]);
  });

  test.each([
    ["another town's staff", staffOf(HILDESHEIM), "FORBIDDEN"],
    ["the public", PUBLIC, "UNAUTHENTICATED"],
  ])("%s sets nothing", async (_, caller, code) => {
    const input = { ags: ALTENA, criterion: "NEED_PUPILS", importance: 1, version: 2 };
    expect((await towns.ask(SET, { input }, caller)).errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe("what a recommendation has set that the council adopted", () => {
  test("stands over what staff had set, and says so", async () => {
    expect(await adopt("NEED_PUPILS", 5)).toEqual([]);
    expect((await read())[1]).toMatchObject({ importance: 5, setBy: "RECOMMENDATION", version: 3 });
  });

  test("is not overwritten silently: the refusal names the recommendation, and nothing changes", async () => {
    const { matchingPriority, userErrors } = await set({ importance: 1, version: 3 });
    expect(userErrors).toMatchObject([{ field: "overridesRecommendation", code: "SET_BY_RECOMMENDATION" }]);
    expect(userErrors[0]?.message).toContain("“School first”");
    expect(matchingPriority).toMatchObject({ importance: 5, version: 3 });
    const withdrawal = { id: matchingPriority!.id, version: 3 };
    expect((await send(WITHDRAW, withdrawal)).userErrors).toMatchObject([{ code: "SET_BY_RECOMMENDATION" }]);
  });

  test("is departed from only with a reason", async () => {
    expect((await set({ importance: 1, version: 3, overridesRecommendation: true })).userErrors).toMatchObject([
      { field: "overrideReason", code: "INVALID_VALUE" },
    ]);
    const openly = { importance: 1, version: 3, overridesRecommendation: true, overrideReason: because };
    expect(await set(openly)).toMatchObject({
      matchingPriority: { importance: 1, setBy: "STAFF", version: 4, overrideReason: "Die Schule ist gerettet." },
      userErrors: [],
    });
  });

  test("is departed from once more only with a reason of its own: none stands beside a value that it was not given for", async () => {
    for (const silent of [{}, { overrideReason: because }])
      expect((await set({ importance: 2, version: 4, ...silent })).userErrors).toMatchObject([
        {
          field: "overridesRecommendation",
          code: "SET_BY_RECOMMENDATION",
          message: expect.stringContaining("already"),
        },
      ]);
    expect((await set({ importance: 2, version: 4, overridesRecommendation: true })).userErrors).toMatchObject([
      { field: "overrideReason", code: "INVALID_VALUE" },
    ]);
    // The same value is the same departure.
    expect(await set({ importance: 1, version: 4 })).toMatchObject({
      matchingPriority: { version: 4, overrideReason: "Die Schule ist gerettet." },
      userErrors: [],
    });
    const anew = { importance: 2, version: 4, overridesRecommendation: true, overrideReason: otherwise };
    expect(await set(anew)).toMatchObject({ matchingPriority: { version: 5, overrideReason: "Zwei Klassen mehr." } });
    expect((await read())[1]).toMatchObject({ importance: 2, overrideReason: "Zwei Klassen mehr." });
  });

  test("adopted anew stands again, without the departure", async () => {
    await adopt("NEED_PUPILS", 5);
    expect((await read())[1]).toMatchObject({
      setBy: "RECOMMENDATION",
      importance: 5,
      overrideReason: null,
      version: 6,
    });
  });

  test("is withdrawn openly too: everybody sees that, when and why, at the town, at the recommendation and by its id", async () => {
    const { id } = (await read())[1]!;
    expect(await departures()).toEqual({ ofTown: [], ofRecommendation: [] });
    const openly = { id, version: 6, overridesRecommendation: true, overrideReason: because };
    expect((await send(WITHDRAW, openly)).userErrors).toEqual([]);
    expect(await read()).toHaveLength(1);
    const departure = {
      id,
      criterion: "NEED_PUPILS",
      withdrawnAt: expect.any(String),
      overrideReason: "Die Schule ist gerettet.",
    };
    expect(await departures()).toMatchObject({ ofTown: [departure], ofRecommendation: [departure] });
  });

  test("comes back by whoever sets it next, with the reason for that", async () => {
    expect((await set({ importance: 3 })).userErrors).toMatchObject([{ code: "SET_BY_RECOMMENDATION" }]);
    expect(await set({ importance: 3, overridesRecommendation: true, overrideReason: otherwise })).toMatchObject({
      matchingPriority: { importance: 3, setBy: "STAFF", version: 8, overrideReason: "Zwei Klassen mehr." },
    });
    expect(await departures()).toMatchObject({ ofTown: [{ withdrawnAt: null, overrideReason: "Zwei Klassen mehr." }] });
  });

  test("is not what staff takes back that it had set itself: that is its own to know", async () => {
    const { matchingPriority } = await set({ criterion: "NEED_RESIDENTS", importance: 2 });
    const { id } = matchingPriority!;
    expect((await send(WITHDRAW, { id, version: 1 })).userErrors).toEqual([]);
    expect(await priorityById(id)).toBeNull();
    expect(await priorityById(id, staff)).not.toBeNull();
  });

  test("is kept in the history with all that came after it", async () => {
    const { data } = await towns.ask(HISTORY, { ags: ALTENA }, staff);
    const { matchingPriorities } = data?.["municipality"] as {
      matchingPriorities: { history: { nodes: { version: number; action: string; changes: { field: string }[] }[] } }[];
    };
    const nodes = matchingPriorities[1]?.history.nodes ?? [];
    expect(nodes.map(({ version, action }) => `${version} ${action}`)).toEqual([
      "8 REINSTATED",
      "7 WITHDRAWN",
      "6 UPDATED",
      "5 UPDATED",
      "4 UPDATED",
      "3 UPDATED",
      "2 UPDATED",
      "1 CREATED",
    ]);
    expect(nodes[4]?.changes.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["importance", "overrideReason", "overriddenRecommendationKey", "recommendationKey"]),
    );
    expect((await towns.ask(HISTORY, { ags: ALTENA }, PUBLIC)).errors).toBeDefined();
  });
});

test("the database lets no clerk write another town's priorities, nor a history that did not happen", async () => {
  const stranger = staffOf(HILDESHEIM);
  const written = await transactionFor(towns.db, stranger, (transaction) =>
    transaction.query<[unknown[], number]>("UPDATE matching_priority SET importance = 1"),
  );
  expect(written[1]).toBe(0);
  await expect(
    transactionFor(towns.db, staff, (transaction) =>
      transaction.query(
        `INSERT INTO matching_priority_change (key, version, action, caller_id, state)
         SELECT key, 99, 'UPDATED', 'staff-${ALTENA}', '{}' FROM matching_priority`,
      ),
    ),
  ).rejects.toThrow(/row-level security/);
});
