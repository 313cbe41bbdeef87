// The rules of the municipalities with their conditions taken away: what is another town's is neither changed nor seen.
// Each is tried once more without row-level security, where it does the harm.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { globalId } from "../../schema/identity.js";
import { confirmPart } from "../../subgraphs/municipalities/freshness/confirmation.js";
import { IMPORTS, importsByKey, readIssues } from "../../subgraphs/municipalities/import/data-imports.js";
import { keepUpload, readUpload } from "../../subgraphs/municipalities/import/uploads.js";
import { updateOffer, withdrawOffer } from "../../subgraphs/municipalities/offer/offer-changes.js";
import { updatePortrait } from "../../subgraphs/municipalities/portrait/portrait-changes.js";
import { historyLoader } from "../../subgraphs/municipalities/writing/history.js";
import { transactionFor } from "../../subgraphs/runtime/database/caller-settings.js";
import { createReads } from "../../subgraphs/runtime/database/reads.js";
import {
  ALTENA,
  HILDESHEIM,
  openTownsDatabase,
  presents,
  staffOf,
  type TownsDatabase,
} from "../subgraphs/municipalities/towns-database.js";
import { withLostConditions } from "./lost-conditions.js";

const altena = staffOf(ALTENA);
const hildesheim = staffOf(HILDESHEIM);

let towns: TownsDatabase;
let superuser: pg.Client;
beforeAll(async () => {
  towns = await openTownsDatabase();
  superuser = new pg.Client({
    connectionString: towns.superuserUrl,
    options: "-c search_path=municipalities,extensions",
  });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await towns.stop();
});

/** What both towns have, alike; nothing of it was confirmed lately. */
beforeEach(async () => {
  await superuser.query("TRUNCATE portrait, picture, offer, need, upload, data_import, idempotency CASCADE");
  for (const [ags, name] of [
    [ALTENA, "altena"],
    [HILDESHEIM, "hildesheim"],
  ] as const) {
    await presents.portrait(towns.owner, ags, { confirmed_at: "2026-01-01" });
    await presents.picture(towns.owner, ags);
    for (const number of [1, 2])
      await presents.offer(towns.owner, ags, { key: `${name}-${number}`, confirmed_at: "2026-01-01" });
    await presents.offer(towns.owner, ags, { key: `${name}-own`, external_id: "KITA-1", kind: "CHILDCARE" });
    await presents.need(towns.owner, ags, { confirmed_at: "2026-01-01" });
  }
});

/** All that Hildesheim has, as text. */
async function hildesheims(): Promise<string> {
  const { rows } = await superuser.query<{ all: string }>(
    `SELECT jsonb_build_array(
       (SELECT jsonb_agg(p ORDER BY ags) FROM portrait AS p WHERE ags = $1),
       (SELECT jsonb_agg(p ORDER BY key) FROM picture AS p WHERE ags = $1),
       (SELECT jsonb_agg(o ORDER BY key) FROM offer AS o WHERE ags = $1),
       (SELECT jsonb_agg(n ORDER BY key) FROM need AS n WHERE ags = $1),
       (SELECT jsonb_agg(c ORDER BY key, version) FROM offer_change AS c WHERE key LIKE 'hildesheim%'),
       (SELECT jsonb_agg(s ORDER BY key, from_on) FROM offer_stock AS s WHERE key LIKE 'hildesheim%'),
       (SELECT jsonb_agg(u ORDER BY id) FROM upload AS u WHERE caller_id = $2))::text AS all`,
    [HILDESHEIM, hildesheim.id],
  );
  return rows[0]?.all ?? "";
}

const HELD = ["portrait", "picture", "offer", "need", "offer_change", "offer_stock", "upload", "data_import"];

/** The same work in a database without row-level security. */
async function unguarded<Result>(work: () => Promise<Result>): Promise<Result> {
  const all = (what: string) => superuser.query(HELD.map((table) => `ALTER TABLE ${table} ${what}`).join(";"));
  await all("DISABLE ROW LEVEL SECURITY");
  try {
    return await work();
  } finally {
    await all("ENABLE ROW LEVEL SECURITY");
  }
}

const own = (key: string) => ({ id: globalId("Offer", key), version: 1 });
const FILE = Buffer.from(
  ["AGS;Externe Kennung;Art;Titel (Deutsch);Anzahl", `${ALTENA};KITA-1;CHILDCARE;Kita;9`, ""].join("\r\n"),
);
const importing = () =>
  transactionFor(towns.db, altena, (transaction) =>
    IMPORTS.OFFERS(transaction, FILE, {
      writer: altena,
      mayWrite: (ags) => ags === ALTENA,
      office: null,
      isAllOrNothing: true,
      isDryRun: false,
    }),
  );
const text = (words: string) => [{ language: "de", text: words }] as never;

describe("a change of Altena's staff whose statement lost its condition leaves all that is Hildesheim's", () => {
  const changes: [string, RegExp, () => Promise<unknown>][] = [
    ["a confirmation of offers", /^WITH present/, () => confirmPart(towns.db, altena, { ags: ALTENA, part: "OFFERS" })],
    ["a confirmation of needs", /^WITH present/, () => confirmPart(towns.db, altena, { ags: ALTENA, part: "NEEDS" })],
    ["an offer's change", /^UPDATE offer/, () => updateOffer(towns.db, altena, { ...own("altena-1"), capacity: 9 })],
    ["a withdrawal", /^UPDATE offer/, () => withdrawOffer(towns.db, altena, own("altena-1"))],
    [
      "new pictures",
      /^DELETE FROM picture/,
      () =>
        updatePortrait(towns.db, altena, {
          ags: ALTENA,
          version: 1,
          pictures: [{ address: "https://example.org/a.jpg", alternativeText: text("Altena") }],
        }),
    ],
    ["an import", /^UPDATE offer AS r/, importing],
    [
      "files that are one too many",
      /^DELETE FROM upload/,
      async () => {
        for (let count = 0; count < 11; count += 1) await keepUpload(towns.db, altena, Buffer.from("mine"));
      },
    ],
  ];
  test.each(changes)("%s", async (_, statement, change) => {
    await keepUpload(towns.db, hildesheim, Buffer.from("Hildesheim's"));
    const before = await hildesheims();
    await withLostConditions(towns.db, statement, change);
    expect(await hildesheims()).toBe(before);
  });

  test.each(changes)("(%s would not without row-level security)", async (_, statement, change) => {
    await keepUpload(towns.db, hildesheim, Buffer.from("Hildesheim's"));
    const before = await hildesheims();
    await unguarded(() => withLostConditions(towns.db, statement, change));
    expect(await hildesheims()).not.toBe(before);
  });

  test("(the condition is lost: of Altena's own all is changed)", async () => {
    await withLostConditions(towns.db, /^UPDATE offer/, () =>
      updateOffer(towns.db, altena, { ...own("altena-1"), capacity: 9 }),
    );
    const { rows } = await superuser.query("SELECT key FROM offer WHERE capacity = 9 ORDER BY key");
    expect(rows).toHaveLength(3);
  });
});

describe("what is Hildesheim's alone is not read on behalf of Altena's staff", () => {
  const EVERY = /./;
  let upload: string;
  let report: string;
  beforeEach(async () => {
    upload = await keepUpload(towns.db, hildesheim, Buffer.from("Hildesheim's"));
    const [row] = await transactionFor(towns.db, hildesheim, (transaction) =>
      transaction.query<{ id: string }[]>(
        `INSERT INTO data_import (caller_id, ags, kind, report, issues_csv)
         VALUES ($1, $2, 'OFFERS', '{"rejected": 1}', 'Hildesheim') RETURNING id`,
        [hildesheim.id, HILDESHEIM],
      ),
    );
    report = row?.id ?? "";
  });

  const reads: [string, () => Promise<unknown>, unknown][] = [
    ["a report", () => importsByKey(towns.db, altena, [report]), [null]],
    ["rejected rows", () => readIssues(towns.db, altena, report), null],
    ["a file", () => transactionFor(towns.db, altena, (transaction) => readUpload(transaction, altena, upload)), null],
    [
      "the history of an offer",
      async () => {
        const page = await historyLoader(
          createReads(towns.db),
          "offer",
        )(altena).load("hildesheim-1", null, { first: 9, after: null });
        return page.nodes;
      },
      [],
    ],
  ];
  test.each(reads)("%s", async (_, read, nothing) => {
    expect(await withLostConditions(towns.db, EVERY, read)).toEqual(nothing);
  });

  test.each(reads)("(%s would be without row-level security)", async (_, read, nothing) => {
    const seen = await unguarded(() => withLostConditions(towns.db, EVERY, read));
    expect(seen).not.toEqual(nothing);
  });
});
