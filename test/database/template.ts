import "reflect-metadata";
import { schemas } from "../../gateway/database/gateway-schema.js";
import { prepareDatabase } from "../../subgraphs/runtime/database/prepare.js";

/**
 * Fills the database from which every test's own is copied: what a hub finds after its first start (roles, schemas,
 * migrations, default data). Called once per run, by the first test that asks for a database.
 * @param adminUrl an empty database, as its owner; every connection to it must be closed at the end
 */
export async function fillTemplate(adminUrl: string): Promise<void> {
  await prepareDatabase(adminUrl, schemas, () => undefined);
}
