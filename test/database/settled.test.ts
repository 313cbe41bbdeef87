import { expect, test } from "@jest/globals";
import { withConnection } from "../../subgraphs/runtime/database/connection.js";
import { createTestDatabase } from "./test-database.js";

// subgraphs/runtime/feed/README.md says it under its limits.
test("a transaction that writes in one database holds back the feeds of another on the same server", async () => {
  const [here, there] = await Promise.all([createTestDatabase("nothing"), createTestDatabase("nothing")]);
  await withConnection(there.adminUrl, async (writer) => {
    await writer.query("BEGIN");
    const written = await writer.query<{ xid: string }>("SELECT pg_current_xact_id()::text AS xid");
    await withConnection(here.adminUrl, async (reader) => {
      const seen = await reader.query<{ isHeldBack: boolean }>(
        `SELECT pg_snapshot_xmin(pg_current_snapshot()) <= $1::xid8 AS "isHeldBack"`,
        [written.rows[0]?.xid],
      );
      expect(seen.rows).toEqual([{ isHeldBack: true }]);
    });
    await writer.query("ROLLBACK");
  });
  await Promise.all([here.drop(), there.drop()]);
});
