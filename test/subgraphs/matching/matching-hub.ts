// The place finder on a real database: the real register, what a test presents in towns, and the owners' real feeds.
import "reflect-metadata";
import type { ExecutionResult } from "graphql";
import pg from "pg";
import { pino } from "pino";
import type { DataSource } from "typeorm";
import { matching } from "../../../subgraphs/matching/subgraph.js";
import { feeds as municipalitiesFeeds } from "../../../subgraphs/municipalities/feeds.js";
import { municipalities } from "../../../subgraphs/municipalities/subgraph.js";
import { loadDefaultRegister } from "../../../subgraphs/municipalities/register/register-import.js";
import { mintCaller } from "../../../subgraphs/runtime/access/mint.js";
import { openDataSource } from "../../../subgraphs/runtime/database/data-source.js";
import { prepareDatabase } from "../../../subgraphs/runtime/database/prepare.js";
import { changes, cursorSchema, type Feed } from "../../../subgraphs/runtime/feed/changes.js";
import type { InnerClient } from "../../../subgraphs/runtime/inner/inner.js";
import { startSubgraph } from "../../../subgraphs/runtime/subgraph.js";
import { feeds as servicesFeeds } from "../../../subgraphs/services/feeds.js";
import { services } from "../../../subgraphs/services/subgraph.js";
import { z } from "zod";
import { createTestDatabase } from "../../database/test-database.js";

/** The owners without their demonstrations: only what a test presents is presented. */
const OWNERS = [
  { name: "municipalities", migrations: municipalities.migrations, entities: [], feeds: municipalitiesFeeds },
  { name: "services", migrations: services.migrations, entities: [], feeds: servicesFeeds },
  { ...matching, feeds: [] },
];

export interface MatchingHub {
  /** Writes rows as the owner of what is presented in towns. */
  readonly present: (sql: string, parameters?: readonly unknown[]) => Promise<void>;
  /** From now on the other owners answer; before, they are not reachable. */
  readonly openOwners: () => void;
  readonly filled: Promise<void>;
  /** The matching's own connections, to look behind the graph. */
  readonly db: DataSource;
  ask(query: string, variables?: Record<string, unknown>, languages?: readonly string[]): Promise<ExecutionResult>;
  /** Everything that was logged so far. */
  readonly log: () => string;
  stop(): Promise<void>;
}

/** Starts the matching with the default register of municipalities, in which nobody presents anything yet. */
export async function startMatchingHub(): Promise<MatchingHub> {
  const database = await createTestDatabase("nothing");
  const urls = await prepareDatabase(database.adminUrl, OWNERS, () => undefined);
  const urlOf = (owner: string): string => urls.get(owner) ?? "";
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  await client.query("SET search_path = municipalities, services, extensions");
  await loadDefaultRegister(client);
  const [municipalities, services, db] = await Promise.all([
    openDataSource(urlOf("municipalities"), "municipalities", []),
    openDataSource(urlOf("services"), "services", []),
    openDataSource(urlOf("matching"), "matching", []),
  ]);
  const lines: string[] = [];
  const log = pino({ level: "trace" }, { write: (line) => void lines.push(line) });
  const owners = innerClient({ municipalities, services });
  const running = await startSubgraph(matching, { databaseUrl: urlOf("matching"), inner: owners.client, log });
  const caller = mintCaller({ id: "public", kind: "PUBLIC", scopes: [] });
  return {
    present: async (sql, parameters = []) => void (await client.query(sql, [...parameters])),
    openOwners: owners.open,
    filled: running.filled,
    db,
    ask: (query, variables, languages = []) => running.execute({ query, variables }, { caller, languages, scope: {} }),
    log: () => lines.join(""),
    stop: async () => {
      await running.stop();
      await Promise.all([municipalities, services, db].map((source) => source.destroy()));
      await client.end();
      await database.drop();
    },
  };
}

const askSchema = z.object({ feed: z.string(), after: cursorSchema.nullable(), first: z.number() });

/** The inner door to real feeds, shut until it is opened. */
function innerClient(sources: Readonly<Record<string, DataSource>>): { client: InnerClient; open: () => void } {
  let isOpen = false;
  const feedOf = (owner: string, name: string): Feed | undefined =>
    OWNERS.find((candidate) => candidate.name === owner)?.feeds.find((feed) => feed.name === name);
  const client: InnerClient = {
    call: async (owner, operation, input) => {
      const { feed: name, after, first } = askSchema.parse(input);
      const [source, feed] = [sources[owner], feedOf(owner, name)];
      if (!isOpen || !source || !feed || operation !== "changes") throw new Error(`${owner} is not reachable.`);
      return changes(source, feed, after, first);
    },
  };
  return { client, open: () => (isOpen = true) };
}

/** Tries until the promise holds; a change is seen after the next poll of the feeds. */
export async function eventually(check: () => Promise<void>, patienceMs = 30_000): Promise<void> {
  const limit = Date.now() + patienceMs;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > limit) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
