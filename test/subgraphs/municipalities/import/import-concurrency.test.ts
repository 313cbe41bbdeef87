// Imports beside each other and beside clerks, through a real hub: nothing is lost, nobody waits for ever.
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";
import { globalId } from "../../../../schema/identity.js";
import { actingAsOwner } from "../../../database/who-acts.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import { importDoor, lines, type ImportDoor } from "./import-door.js";

const ALTENA = "05962004";
const HEADINGS = "ags,externalId,kind,title_de,capacity";
const ROWS = 300;

let hub: TestHub;
let altena: ImportDoor;
beforeAll(async () => {
  hub = await startTestHub();
  altena = await importDoor(hub, { kind: "TOWN", ags: ALTENA });
}, 60_000);
afterAll(() => hub.stop());

const numbers = Array.from({ length: ROWS }, (_, at) => at);
const clubs = (name: string, capacity: number): string =>
  lines(
    HEADINGS,
    ...numbers.map((at) => `${ALTENA},${name}-${String(at)},CLUB,Verein ${String(at)},${String(capacity)}`),
  );

interface Stands {
  readonly key: string;
  readonly version: number;
  readonly capacity: number;
  readonly changes: number;
}

/** What stands there of the offers of a file, by key of the sender, with the lines of their histories. */
const standing = (name: string) =>
  withConnection(actingAsOwner(hub.adminUrl, "municipalities"), async (client) => {
    const { rows } = await client.query<Stands>(
      `SELECT key, version, capacity,
         (SELECT count(*)::integer FROM municipalities.offer_change AS c WHERE c.key = o.key) AS changes
       FROM municipalities.offer AS o WHERE external_id LIKE $1 ORDER BY key`,
      [`${name}-%`],
    );
    return rows;
  });

test("of two imports of the same file at once one creates all rows, and the other finds them", async () => {
  const file = clubs("ZWEIMAL", 10);
  const both = await Promise.all([altena.brought("offers", file), altena.brought("offers", file)]);
  const counts = both
    .map(({ created, unchanged }) => [created, unchanged])
    .sort(([one = 0], [other = 0]) => one - other);
  expect(counts).toEqual([
    [0, ROWS],
    [ROWS, 0],
  ]);
  const rows = await standing("ZWEIMAL");
  expect(rows).toHaveLength(ROWS);
  for (const row of rows) expect(row).toMatchObject({ version: 1, changes: 1 });
});

test("beside eight clerks who edit the same offers every change counts, and whoever came too late is told", async () => {
  await altena.brought("offers", clubs("BEIDE", 10));
  const query =
    "mutation ($input: OfferUpdateInput!) { offerUpdate(input: $input) { offer { version } userErrors { code } } }";
  const keys = (await standing("BEIDE")).map(({ key }) => key);
  const outcomes = { made: 0, conflicts: 0 };
  let isImporting = true;
  const clerk = async (first: number): Promise<void> => {
    for (let at = first; isImporting; at = (at + 8) % keys.length) {
      const key = keys[at] ?? "";
      const seen = (await standing("BEIDE")).find((each) => each.key === key);
      const input = { id: globalId("Offer", key), version: seen?.version, capacity: 1_000 + at };
      const { userErrors } = await altena.graph.ask<{ userErrors: { code: string }[] }>(
        query,
        { input },
        "offerUpdate",
      );
      if (userErrors.length === 0) outcomes.made += 1;
      else {
        expect(userErrors).toEqual([{ code: "VERSION_CONFLICT" }]);
        outcomes.conflicts += 1;
      }
    }
  };
  const imports = async (): Promise<number> => {
    let updated = 0;
    // Until some clerk was in time, which on a busy machine can take longer.
    for (let capacity = 11; capacity <= 18 || (outcomes.made === 0 && capacity <= 60); capacity += 1)
      updated += (await altena.brought("offers", clubs("BEIDE", capacity))).updated;
    isImporting = false;
    return updated;
  };
  const [updated] = await Promise.all([imports(), ...[0, 1, 2, 3, 4, 5, 6, 7].map(clerk)]);
  const rows = await standing("BEIDE");
  // Each version is one change of somebody, and each is in the history.
  expect(rows.reduce((total, { version }) => total + version - 1, 0)).toBe(updated + outcomes.made);
  for (const { version, changes } of rows) expect(changes).toBe(version);
  expect(outcomes.made).toBeGreaterThan(0);
}, 120_000);

test("an offer that a clerk publishes under the same key meanwhile is brought up to date, and nothing else fails", async () => {
  await withConnection(actingAsOwner(hub.adminUrl, "municipalities"), async (clerk) => {
    await clerk.query("SET search_path = municipalities, extensions");
    await clerk.query("BEGIN");
    await clerk.query(
      `INSERT INTO offer (ags, external_id, kind, title, capacity, published_at)
       VALUES ($1, 'ZUGLEICH-7', 'CLUB', '{"de": "Vom Schalter"}', 1, now())`,
      [ALTENA],
    );
    const importing = altena.brought("offers", clubs("ZUGLEICH", 10));
    // The import knows nothing of the row until it waits for it.
    await untilSomebodyWaits();
    await clerk.query("COMMIT");
    expect(await importing).toMatchObject({ rejected: 0, isApplied: true });
  });
  const rows = await standing("ZUGLEICH");
  expect(rows).toHaveLength(ROWS);
  expect(rows.map(({ capacity }) => capacity)).toEqual(rows.map(() => 10));
  expect(rows.filter(({ version, changes }) => version === 2 && changes === 2)).toHaveLength(1);
});

async function untilSomebodyWaits(): Promise<void> {
  await withConnection(actingAsOwner(hub.adminUrl, "municipalities"), async (watch) => {
    for (;;) {
      const { rows } = await watch.query<{ waits: boolean }>(
        `SELECT EXISTS (SELECT FROM pg_locks AS lock JOIN pg_stat_activity USING (pid)
           WHERE NOT lock.granted AND datname = current_database()) AS waits`,
      );
      if (rows[0]?.waits) return;
      await pause(20);
    }
  });
}
