// The confirmation of a whole part, as a town's staff makes it.
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { globalId } from "../../../../schema/identity.js";
import {
  ALTENA,
  dayAhead,
  daysAgo,
  GONE,
  HILDESHEIM,
  openTownsDatabase,
  presents,
  PUBLIC,
  staffOf,
  type TownsDatabase,
} from "../towns-database.js";

let towns: TownsDatabase;
let old: string;
beforeAll(async () => {
  towns = await openTownsDatabase();
  old = await daysAgo(towns.db, 200);
});
afterEach(async () => {
  await towns.owner.query("DELETE FROM portrait; DELETE FROM offer; DELETE FROM need");
});
afterAll(() => towns.stop());

const CONFIRM = `mutation ($input: PresentationConfirmInput!) {
  presentationConfirm(input: $input) {
    confirmedCount expiredCount
    userErrors { field code }
    municipality { ags freshness { status parts { part status } } }
  }
}`;

const confirm = async (input: Record<string, unknown>, caller = staffOf(ALTENA)) => {
  const { data, errors } = await towns.ask(CONFIRM, { input: { ags: ALTENA, part: "OFFERS", ...input } }, caller);
  expect(errors).toBeUndefined();
  return (data as { presentationConfirm: Record<string, unknown> }).presentationConfirm;
};
const codeOf = async (input: Record<string, unknown>, caller = staffOf(ALTENA)) => {
  const { data, errors } = await towns.ask(CONFIRM, { input: { ags: ALTENA, part: "OFFERS", ...input } }, caller);
  expect((data as Record<string, unknown>)["presentationConfirm"]).toBeNull();
  return errors?.[0]?.extensions["code"];
};
const stillOld = async (table: string): Promise<string[]> => {
  const rows = await towns.owner.query<{ key: string }[]>(
    `SELECT key FROM ${table} WHERE confirmed_at < now() - interval '1 day' ORDER BY key`,
  );
  return rows.map(({ key }) => key);
};

test("all entries of the part are confirmed at once, and no other part, town, expired or withdrawn entry", async () => {
  await presents.offer(towns.owner, ALTENA, { key: "one", confirmed_at: old });
  await presents.offer(towns.owner, ALTENA, {
    key: "two",
    confirmed_at: old,
    available_until: await dayAhead(towns.db, 0),
  });
  await presents.offer(towns.owner, ALTENA, {
    key: "expired",
    confirmed_at: old,
    available_until: await dayAhead(towns.db, -1),
  });
  await presents.offer(towns.owner, ALTENA, { key: "withdrawn", confirmed_at: old, withdrawn_at: old });
  await presents.offer(towns.owner, HILDESHEIM, { key: "other town", confirmed_at: old });
  await presents.need(towns.owner, ALTENA, { key: "need", confirmed_at: old });
  expect(await confirm({})).toEqual({
    confirmedCount: 2,
    expiredCount: 1,
    userErrors: [],
    municipality: {
      ags: ALTENA,
      freshness: {
        status: "RED",
        parts: [
          { part: "PORTRAIT", status: "NOT_PRESENTED" },
          { part: "OFFERS", status: "YELLOW" },
          { part: "NEEDS", status: "RED" },
        ],
      },
    },
  });
  expect(await stillOld("offer")).toEqual(["expired", "other town", "withdrawn"]);
  expect(await stillOld("need")).toEqual(["need"]);
});

test("portrait and needs are confirmed like offers", async () => {
  await presents.portrait(towns.owner, ALTENA, { confirmed_at: old });
  await presents.need(towns.owner, ALTENA, { confirmed_at: old });
  for (const part of ["PORTRAIT", "NEEDS"])
    expect(await confirm({ part })).toMatchObject({ confirmedCount: 1, expiredCount: 0 });
  const { data } = await towns.ask(`{ municipality(ags: "${ALTENA}") { freshness { status } } }`);
  expect(data).toEqual({ municipality: { freshness: { status: "GREEN" } } });
});

test("a part of which nothing is presented is confirmed with nothing", async () => {
  expect(await confirm({ part: "PORTRAIT" })).toMatchObject({ confirmedCount: 0, userErrors: [] });
});

test("a confirmation is no change: the version stays, history and stock get no row, and a colleague's edit goes through", async () => {
  await presents.offer(towns.owner, ALTENA, { key: "flat", confirmed_at: old, office: "Wohnungsamt" });
  const before = await rowsAround("flat");
  await confirm({ office: "Integrationsbüro" });
  expect(await rowsAround("flat")).toEqual(before);
  const { data } = await towns.ask(
    `mutation ($input: OfferUpdateInput!) { offerUpdate(input: $input) { offer { version } userErrors { code } } }`,
    { input: { id: globalId("Offer", "flat"), version: 1, capacity: 7 } },
    staffOf(ALTENA),
  );
  expect(data).toEqual({ offerUpdate: { offer: { version: 2 }, userErrors: [] } });
});

const rowsAround = async (key: string) => {
  const [row] = await towns.owner.query<Record<string, unknown>[]>(
    `SELECT version, updated_at, (SELECT count(*) FROM offer_change WHERE key = $1) AS changes,
       (SELECT count(*) FROM offer_stock WHERE key = $1) AS stock FROM offer WHERE key = $1`,
    [key],
  );
  return row;
};

test("the office that confirmed is shown; a person's name is refused and nothing confirmed", async () => {
  await presents.offer(towns.owner, ALTENA, { key: "flat", confirmed_at: old, office: "Wohnungsamt" });
  expect(await confirm({ office: "Frau Schmidt" })).toMatchObject({
    confirmedCount: 0,
    municipality: null,
    userErrors: [{ field: "office", code: "INVALID_VALUE" }],
  });
  expect(await stillOld("offer")).toEqual(["flat"]);
  await confirm({ office: " Integrationsbüro " });
  await confirm({});
  expect(await towns.owner.query("SELECT office FROM offer")).toEqual([{ office: "Integrationsbüro" }]);
});

test("sent again with its key it is answered as the first time and confirms nothing anew", async () => {
  await presents.need(towns.owner, ALTENA, { key: "first", confirmed_at: old });
  const first = await confirm({ part: "NEEDS", idempotencyKey: "spring" });
  await presents.need(towns.owner, ALTENA, { key: "second", confirmed_at: old });
  expect(await confirm({ part: "NEEDS", idempotencyKey: "spring" })).toMatchObject({
    confirmedCount: first["confirmedCount"],
  });
  expect(await stillOld("need")).toEqual(["second"]);
  expect(await confirm({ part: "OFFERS", idempotencyKey: "spring" })).toMatchObject({
    confirmedCount: 0,
    userErrors: [{ field: "idempotencyKey", code: "IDEMPOTENCY_KEY_REUSED" }],
  });
});

test("only the town's own staff confirms, and only for a town that exists", async () => {
  await presents.offer(towns.owner, ALTENA, { key: "flat", confirmed_at: old });
  expect(await codeOf({}, PUBLIC)).toBe("UNAUTHENTICATED");
  expect(await codeOf({}, staffOf(HILDESHEIM))).toBe("FORBIDDEN");
  expect(await codeOf({ ags: "5962004" })).toBe("BAD_USER_INPUT");
  expect(await stillOld("offer")).toEqual(["flat"]);
  expect(await confirm({ ags: GONE }, staffOf(GONE))).toMatchObject({
    userErrors: [{ field: "ags", code: "MUNICIPALITY_GONE" }],
  });
  expect(await confirm({ ags: "99999999" }, staffOf("99999999"))).toMatchObject({
    userErrors: [{ field: "ags", code: "NOT_FOUND" }],
  });
});

test("twenty confirmations at once do not wait for each other for ever", async () => {
  await towns.owner.query(
    `INSERT INTO offer (ags, kind, title, capacity, published_at, confirmed_at)
       SELECT $1, 'CLUB', '{"de": "Verein"}', 1, now(), $2 FROM generate_series(1, 200)`,
    [ALTENA, old],
  );
  const answers = await Promise.all(Array.from({ length: 20 }, () => confirm({})));
  expect(answers.map(({ confirmedCount }) => confirmedCount)).toEqual(Array(20).fill(200));
});
