// A program of its own, so that nothing else of the bench disturbs it: the times of an import of offers, as JSON.
import "reflect-metadata";
import pg from "pg";
import { municipalities } from "../../subgraphs/municipalities/subgraph.js";
import { openDataSource } from "../../subgraphs/runtime/database/data-source.js";
import { ensureOwnerRoles } from "../../subgraphs/runtime/database/owner-roles.js";
import { createTestDatabase } from "../database/test-database.js";
import { measureOfferImport } from "./offer-import.js";

const database = await createTestDatabase();
const urls = await ensureOwnerRoles(database.adminUrl, ["municipalities"]);
const db = await openDataSource(urls.municipalities, "municipalities", municipalities.entities);
const superuser = new pg.Client({ connectionString: database.superuserUrl });
await superuser.connect();
const towns = await superuser.query<{ ags: string }>(
  "SELECT ags FROM municipalities.municipality WHERE is_current ORDER BY ags",
);
const times = await measureOfferImport({ db, superuser, towns: towns.rows.map(({ ags }) => ags) });
await superuser.end();
await db.destroy();
await database.drop();
process.stdout.write(JSON.stringify(times));
