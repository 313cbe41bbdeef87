import "reflect-metadata";
import { readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { gatewaySchema, schemas } from "../../gateway/database/gateway-schema.js";
import { withConnection } from "../../subgraphs/runtime/database/connection.js";
import { ownerRoleName, readerRoleName } from "../../subgraphs/runtime/database/owner-roles.js";
import { prepareDatabase } from "../../subgraphs/runtime/database/prepare.js";
import { describeSchema } from "../../subgraphs/runtime/database/schema-shape.js";
import { tablesOf } from "../database/tables-of.js";
import { createTestDatabase, type TestDatabase } from "../database/test-database.js";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase("nothing");
  await prepareDatabase(database.adminUrl, schemas.map(tablesOf), () => undefined);
});
afterAll(() => database.drop());

const HEAD = `-- The shape of this owner's tables after all migrations, as the database says it. Written by
-- UPDATE_SCHEMA_SQL=1 npm test -- schema-sql, and compared by npm test. "role" is the owner's login role, "reader" the one that
-- reads for the public.

`;

test.each(schemas.filter(({ migrations }) => migrations.length > 0).map(({ name }) => name))(
  "the shape of %s stands in its schema.sql",
  async (owner) => {
    const room = owner === gatewaySchema.name ? owner : `subgraphs/${owner}`;
    const file = new URL(`../../../${room}/schema.sql`, import.meta.url);
    const roles = { role: ownerRoleName(database.name, owner), reader: readerRoleName(database.name, owner) };
    const shape =
      HEAD + (await withConnection(database.superuserUrl, (client) => describeSchema(client, owner, roles)));
    if (process.env["UPDATE_SCHEMA_SQL"] && !process.env["CI"]) await writeFile(file, shape);
    expect(shape).toBe(await readFile(file, "utf8"));
  },
);
