// The services' tables in a real database, with five towns that came by the feed of their owner, and a door to the graph.
import "reflect-metadata";
import type { ExecutionResult } from "graphql";
import type { DataSource } from "typeorm";
import { feeds } from "../../../subgraphs/municipalities/feeds.js";
import { municipalities } from "../../../subgraphs/municipalities/subgraph.js";
import { mintCaller } from "../../../subgraphs/runtime/access/mint.js";
import { openDataSource } from "../../../subgraphs/runtime/database/data-source.js";
import { prepareDatabase } from "../../../subgraphs/runtime/database/prepare.js";
import { createReads } from "../../../subgraphs/runtime/database/reads.js";
import { executor } from "../../../subgraphs/runtime/execution.js";
import { changes, cursorSchema, type Feed } from "../../../subgraphs/runtime/feed/changes.js";
import { follow } from "../../../subgraphs/runtime/feed/copy.js";
import { schemaOf } from "../../../subgraphs/runtime/subgraph.js";
import { loadOccupations } from "../../../subgraphs/services/occupation/occupations.js";
import { services } from "../../../subgraphs/services/subgraph.js";
import { townReferenceCopy } from "../../../subgraphs/runtime/feed/town-reference.js";
import { untilFeedsTellAll } from "../../database/settled.js";
import { tablesOf } from "../../database/tables-of.js";
import { createTestDatabase } from "../../database/test-database.js";
import { actingAsOwner } from "../../database/who-acts.js";

export interface ServicesDatabase {
  /** The pool as a process of the owner has it: nobody acts on it who is not named. */
  readonly db: DataSource;
  /** Puts rows there, as the owner itself. */
  readonly owner: DataSource;
  /** Asks the subgraph, as the gateway does: loaders of its own per call. Data is plain JSON. */
  ask(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** How many statements the work sent to the database. */
  statementsOf(work: () => Promise<unknown>): Promise<number>;
  /** Runs the feed of a table of this owner from the beginning. */
  feed(name: string): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** Towns for tests: Altena and Lüdenscheid are 11 km apart, Hildesheim is 180 km away, Gone was merged into another. */
const TOWNS_SQL = `
  INSERT INTO district (key, name, state, kind) VALUES
    ('05962', 'Märkischer Kreis', 'NW', 'DISTRICT'), ('03254', 'Hildesheim', 'NI', 'DISTRICT');
  INSERT INTO municipality (ags, ars, name, register_kind, state, district_key, area_ha, population,
      latitude, longitude, location_precision, is_current, territorial_status_on) VALUES
    ('05962004', '059620004004', 'Altena', '63', 'NW', '05962', 4442, 16500, 51.296, 7.673, 'MUNICIPALITY', true, '2023-11-30'),
    ('05962032', '059620032032', 'Lüdenscheid', '63', 'NW', '05962', 8702, 71000, 51.219, 7.627, 'MUNICIPALITY', true, '2023-11-30'),
    ('03254021', '032540021021', 'Hildesheim', '63', 'NI', '03254', 9229, 101000, 52.152, 9.951, 'MUNICIPALITY', true, '2023-11-30'),
    ('03254999', '032540999999', 'Gone', '64', 'NI', '03254', 100, 900, 52.1, 9.9, 'MUNICIPALITY', false, '2023-11-30'),
    ('03254998', '032540998998', 'Nowhere', '64', 'NI', '03254', 100, 900, NULL, NULL, NULL, true, '2023-11-30')`;

/** Migrated database of both owners, without anybody's default towns. Whoever opens it stops it. */
export async function openServicesDatabase(): Promise<ServicesDatabase> {
  const { adminUrl, drop } = await createTestDatabase("nothing");
  // Without their demonstration: only what a test presents is presented.
  const work = { ...tablesOf(services), loadDefaults: loadOccupations };
  const urls = await prepareDatabase(adminUrl, [tablesOf(municipalities), work], () => undefined);
  const townsUrl = actingAsOwner(urls.get("municipalities") ?? "", "municipalities");
  const towns = await openDataSource(townsUrl, "municipalities", municipalities.entities);
  const db = await openDataSource(urls.get("services") ?? "", "services", services.entities);
  await towns.query(TOWNS_SQL);
  await untilFeedsTellAll(towns);
  const town = feeds.find(({ name }) => name === townReferenceCopy.feed) as Feed;
  await follow(
    db,
    {
      call: async (_owner, _operation, input) => {
        const { after, first } = input as { after: unknown; first: number };
        return changes(towns, town, cursorSchema.nullable().parse(after), first);
      },
    },
    townReferenceCopy,
  );
  await towns.destroy();
  const owner = await openDataSource(actingAsOwner(urls.get("services") ?? "", "services"), "services", []);
  const stop = async () => {
    await Promise.all([db.destroy(), owner.destroy()]);
    await drop();
  };
  return { ...doors(db), owner, stop };
}

function doors(db: DataSource): Omit<ServicesDatabase, "owner" | "stop"> {
  const execute = executor(schemaOf(services).schema);
  const caller = mintCaller({ id: "test", kind: "PUBLIC", scopes: [] });
  let statements = 0;
  db.setOptions({ logging: ["query"], logger: countingLogger(() => statements++) });
  return {
    db,
    ask: async (query, variables = {}) => {
      const reads = createReads(db);
      const context = {
        caller,
        languages: ["de"],
        db,
        reads,
        loaders: services.createLoaders(reads, caller),
        state: null,
      };
      return JSON.parse(JSON.stringify(await execute({ query, variables }, context))) as ExecutionResult;
    },
    statementsOf: async (work) => {
      statements = 0;
      await work();
      return statements;
    },
    feed: async (name) => {
      const feed = services.feeds.find((candidate) => candidate.name === name) as Feed;
      await untilFeedsTellAll(db);
      const { entries } = await changes(db, feed, null, 1_000);
      return entries.flatMap(({ row }) => (row ? [row] : []));
    },
  };
}

const nothing = () => undefined;
const countingLogger = (onQuery: () => void) => ({
  logQuery: onQuery,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
});
