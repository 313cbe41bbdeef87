// The municipalities' tables in a real database with three empty towns, and a door to their graph for any caller.
import "reflect-metadata";
import type { ExecutionResult } from "graphql";
import type { DataSource } from "typeorm";
import { municipalities } from "../../../subgraphs/municipalities/subgraph.js";
import type { Caller } from "../../../subgraphs/runtime/access/caller.js";
import { mintCaller } from "../../../subgraphs/runtime/access/mint.js";
import { openDataSource, openReader } from "../../../subgraphs/runtime/database/data-source.js";
import { prepareDatabase } from "../../../subgraphs/runtime/database/prepare.js";
import { createReads } from "../../../subgraphs/runtime/database/reads.js";
import { executor } from "../../../subgraphs/runtime/execution.js";
import { schemaOf } from "../../../subgraphs/runtime/subgraph.js";
import { tablesOf } from "../../database/tables-of.js";
import { createTestDatabase } from "../../database/test-database.js";
import { actingAsOwner } from "../../database/who-acts.js";

export const ALTENA = "05962004";
export const HILDESHEIM = "03254021";
/** Gone from the register. */
export const GONE = "03254999";

export const PUBLIC = mintCaller({ id: "somebody", kind: "PUBLIC", scopes: [] });
export const staffOf = (ags: string): Caller =>
  mintCaller({ id: `staff-${ags}`, kind: "TOWN", scopes: ["municipality:write"], ags });

export interface TownsDatabase {
  /** The pool as a process of the owner has it: nobody acts on it who is not named. */
  readonly db: DataSource;
  /** Puts rows there and looks at them, as the owner itself. */
  readonly owner: DataSource;
  /** Connection URL as the owner. */
  readonly url: string;
  /** As superuser, whom no policy holds. */
  readonly superuserUrl: string;
  /** Asks the subgraph, as the gateway does: loaders of its own per call. Data is plain JSON. */
  ask(query: string, variables?: Record<string, unknown>, caller?: Caller): Promise<ExecutionResult>;
  /** How many statements the work sent to the database. */
  statementsOf(work: () => Promise<unknown>): Promise<number>;
  stop(): Promise<void>;
}

const TOWNS_SQL = `
  INSERT INTO district (key, name, state, kind) VALUES
    ('05962', 'Märkischer Kreis', 'NW', 'DISTRICT'), ('03254', 'Hildesheim', 'NI', 'DISTRICT');
  INSERT INTO municipality (ags, ars, name, register_kind, state, district_key, area_ha, population,
      is_current, territorial_status_on) VALUES
    ('${ALTENA}', '059620004004', 'Altena', '63', 'NW', '05962', 4442, 16500, true, '2023-11-30'),
    ('${HILDESHEIM}', '032540021021', 'Hildesheim', '63', 'NI', '03254', 9229, 101000, true, '2023-11-30'),
    ('${GONE}', '032540999999', 'Gone', '64', 'NI', '03254', 100, 900, false, '2023-11-30')`;

/** A migrated database. Whoever opens it stops it. */
export async function openTownsDatabase(): Promise<TownsDatabase> {
  const { adminUrl, superuserUrl, drop } = await createTestDatabase("nothing");
  const { name, entities } = municipalities;
  const urls = await prepareDatabase(adminUrl, [tablesOf(municipalities)], () => undefined);
  const url = urls.get(name) ?? "";
  let statements = 0;
  const db = await openDataSource(url, name, entities, () => statements++);
  const publicDb = await openReader(url, name, entities, () => statements++);
  const owner = await openDataSource(actingAsOwner(url, name), name, entities);
  await owner.query(TOWNS_SQL);
  const execute = executor(schemaOf(municipalities).schema);
  return {
    db,
    owner,
    url,
    superuserUrl,
    ask: async (query, variables = {}, caller = PUBLIC) => {
      const seen = caller.kind === "PUBLIC" ? publicDb : db;
      const reads = createReads(seen, db);
      const context = {
        caller,
        languages: ["de"],
        db: seen,
        reads,
        loaders: municipalities.createLoaders(reads, caller),
        state: null,
      };
      return JSON.parse(JSON.stringify(await execute({ query, variables }, context))) as ExecutionResult;
    },
    statementsOf: async (work) => {
      statements = 0;
      await work();
      return statements;
    },
    stop: async () => {
      await Promise.all([publicDb.destroy(), db.destroy(), owner.destroy()]);
      await drop();
    },
  };
}

/** A text that is written in each of the hub's languages. */
const everywhere = (text: string): string =>
  JSON.stringify(
    Object.fromEntries(["de", "de-x-easy", "en", "uk", "ar", "fa", "ru", "tr", "fr", "ti"].map((tag) => [tag, text])),
  );

/** Rows of a table as a test needs them: what it leaves out is a sound value, and texts are in all languages. */
export const presents = {
  portrait: (db: DataSource, ags: string, row: Record<string, unknown> = {}) =>
    insert(db, "portrait", {
      ags,
      headline: everywhere("Altena"),
      introduction: everywhere("Eine Stadt"),
      confirmed_at: "now",
      ...row,
    }),
  picture: (db: DataSource, ags: string, row: Record<string, unknown> = {}) =>
    insert(db, "picture", {
      ags,
      position: 1,
      address: "https://bilder.example.org/burg.jpg",
      alternative_text: everywhere("Die Burg"),
      ...row,
    }),
  offer: (db: DataSource, ags: string, row: Record<string, unknown> = {}) =>
    insert(db, "offer", {
      ags,
      kind: "SPONSORSHIP",
      title: everywhere("Patenschaft"),
      capacity: 5,
      published_at: "now",
      ...row,
    }),
  need: (db: DataSource, ags: string, row: Record<string, unknown> = {}) =>
    insert(db, "need", {
      ags,
      kind: "RESIDENTS",
      title: everywhere("Familien"),
      quantity: 3,
      urgency: 2,
      published_at: "now",
      ...row,
    }),
};

/** Writes a row as its owner. */
export async function insert(db: DataSource, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(row);
  await db.query(
    `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(", ")})`,
    Object.values(row),
  );
}

/** Noon in Germany so many days ago, as PostgreSQL reads it. */
export const daysAgo = async (db: DataSource, days: number): Promise<string> => {
  const [row] = await db.query<{ moment: string }[]>(
    `SELECT ((local_today() - $1::integer + time '12:00') AT TIME ZONE 'Europe/Berlin')::text AS moment`,
    [days],
  );
  return row!.moment;
};

/** The day in Germany that lies so many days ahead. */
export const dayAhead = async (db: DataSource, days: number): Promise<string> => {
  const [row] = await db.query<{ day: string }[]>("SELECT (local_today() + $1::integer)::text AS day", [days]);
  return row!.day;
};
