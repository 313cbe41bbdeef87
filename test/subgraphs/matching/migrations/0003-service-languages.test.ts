import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { matching } from "../../../../subgraphs/matching/subgraph.js";
import { actAsOwner } from "../../../../subgraphs/runtime/database/caller-settings.js";
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { prepareDatabase } from "../../../../subgraphs/runtime/database/prepare.js";
import { createTestDatabase, type TestDatabase } from "../../../database/test-database.js";

let database: TestDatabase;
const rows = async (sql: string) =>
  withConnection(database.superuserUrl, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);

/** A hub whose copies were filled before languages were kept. */
beforeAll(async () => {
  database = await createTestDatabase("nothing");
  const { name, entities, migrations } = matching;
  const released = { name, entities, migrations: migrations.slice(0, 2) };
  const urls = await prepareDatabase(database.adminUrl, [released], () => undefined);
  const old = await openDataSource(urls.get(name) ?? "", name, []);
  await old.transaction(async (transaction) => {
    await actAsOwner(transaction, name);
    await transaction.query(`INSERT INTO service (key, ags, kind) VALUES ('course', '05962004', 'INTEGRATION_COURSE')`);
    await transaction.query(
      `INSERT INTO feed_cursor (feed, epoch, xid, key) VALUES
         ('services.services', 'before', '7', 'course'), ('services.jobs', 'before', '7', 'job')`,
    );
  });
  await old.destroy();
  await prepareDatabase(database.adminUrl, [{ name, entities, migrations }], () => undefined);
});
afterAll(() => database.drop());

test("the copy of services is kept, and asked for anew with its languages; other copies go on where they were", async () => {
  expect(await rows(`SELECT key, languages FROM matching.service`)).toEqual([{ key: "course", languages: null }]);
  expect(await rows(`SELECT feed, epoch FROM matching.feed_cursor ORDER BY feed`)).toEqual([
    { feed: "services.jobs", epoch: "before" },
    { feed: "services.services", epoch: "" },
  ]);
});
