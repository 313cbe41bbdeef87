/** An owner's connection pool: its role, its schema first in the search path, time in UTC and as text. */
import pg from "pg";
import type { DataSource, Logger } from "typeorm";
import { GatheringPool } from "./gathering-pool.js";
import { loginOf } from "./login.js";
import { extensionSchema, readerRoleName, roleInOptions } from "./owner-roles.js";
import { CONNECTION_LIFETIME_SECONDS, IDLE_CONNECTION_MS, PreparingClient } from "./preparing-client.js";
import { TurnPool } from "./turn-pool.js";

/** Connections of one owner's process, for transactions that wait for each other's locks too. */
const POOL_SIZE = 8;

/** Connections for what is public: each is held for one statement, not for a transaction. */
const READER_POOL_SIZE = 6;

const KEEP_ALIVE_MS = 30_000;

/**
 * For the statements of requests. Each may take 30 s, and those of a wave are
 * worked on one after another and answered together: whoever needs longer is a job. None has helpers: they shorten a
 * single long statement and cost every other one, which run side by side anyway. A prepared statement is planned once for
 * all values: PostgreSQL would plan most lists by keys anew for each, because it takes a list of unknown length for a long
 * one, and that takes longer than the list.
 */
const REQUEST_SETTINGS = [
  "-c statement_timeout=30s",
  "-c max_parallel_workers_per_gather=0",
  "-c plan_cache_mode=force_generic_plan",
].join(" ");

type Constructor = abstract new (...args: never[]) => unknown;

/** Opens the pool of an owner. Whoever opens it destroys it, before the database server stops. */
export function openDataSource(
  url: string,
  owner: string,
  entities: readonly Constructor[],
  onStatement?: StatementObserver,
): Promise<DataSource> {
  return open(connectionOptions(url, owner, REQUEST_SETTINGS), entities, onStatement);
}

/**
 * Opens the pool that reads an owner's public rows: the owner logs in and takes the reader's role from the first moment
 * of each connection on. Whatever a statement says, it sees no row that is not public, and writes none.
 * @param url with the owner's login
 * @throws Error where the connection is not the reader's, such as behind a pooler that drops options
 */
export async function openReader(
  url: string,
  owner: string,
  entities: readonly Constructor[],
  onStatement?: StatementObserver,
): Promise<DataSource> {
  const reader = readerRoleName(loginOf(url)?.database ?? "", owner);
  const settings = `-c role=${roleInOptions(reader)} -c default_transaction_read_only=on ${REQUEST_SETTINGS}`;
  const db = await open(connectionOptions(url, owner, settings, READER_POOL_SIZE), entities, onStatement);
  const [row] = await db.query<{ role: string }[]>("SELECT current_user AS role");
  if (row?.role === reader) return db;
  await db.destroy();
  throw new Error(`A connection for public reads is not the role ${reader}.`);
}

function open(
  options: ReturnType<typeof connectionOptions>,
  entities: readonly Constructor[],
  onStatement?: StatementObserver,
): Promise<DataSource> {
  const db = new GatheringPool({
    ...options,
    driver: { ...pg, Pool: TurnPool },
    entities: [...entities] as unknown as (() => unknown)[],
    ...(onStatement ? { logging: ["query"] as const, logger: statementLogger(options.schema, onStatement) } : {}),
  });
  return db.initialize();
}

/** The owner whose pool it is. */
export function ownerOf({ options }: DataSource): string {
  if (!("schema" in options) || options.schema === undefined) throw new Error("The pool is no owner's.");
  return options.schema;
}

/** Sees the text of every statement that an owner sends, without its values. For tests and measurements. */
export type StatementObserver = (owner: string, statement: string) => void;

function statementLogger(owner: string, onStatement: StatementObserver): Logger {
  const ignore = (): void => undefined;
  return {
    logQuery: (statement) => onStatement(owner, statement),
    logQueryError: ignore,
    logQuerySlow: ignore,
    logSchemaBuild: ignore,
    logMigration: ignore,
    log: ignore,
  };
}

/** How an owner's schema is reached, by its own role or by the migrations. */
export function connectionOptions(url: string, owner: string, settings = "", poolSize = POOL_SIZE) {
  const place = urlWithoutOptions(url);
  return {
    type: "postgres",
    url: place.url,
    applicationName: `ortswahl ${owner}`,
    schema: owner,
    poolSize,
    installExtensions: false,
    extra: {
      options: `${place.options} -c search_path=${owner},${extensionSchema} -c timezone=UTC ${settings}`,
      Client: PreparingClient,
      maxLifetimeSeconds: CONNECTION_LIFETIME_SECONDS,
      idleTimeoutMillis: IDLE_CONNECTION_MS,
      // A network on the way may forget a connection on which nothing moves.
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
      types: { getTypeParser },
    },
  } as const;
}

/** The driver takes the options of the URL instead of ours, where it has any: both are sent, ours last. */
function urlWithoutOptions(url: string): { readonly url: string; readonly options: string } {
  const place = URL.canParse(url) ? new URL(url) : null;
  const options = place?.searchParams.get("options");
  if (!place || options == null) return { url, options: "" };
  place.searchParams.delete("options");
  return { url: place.href, options };
}

const isoText = (text: string): string => text.replace(" ", "T").replace(/\+00$/, "Z");

/** Points of time and days stay text: a Date in between costs time and, for days, the time zone's hour. */
const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.TIMESTAMPTZ, isoText],
  [pg.types.builtins.DATE, (text) => text],
  // Counts and sums; all of ours are far below 2^53.
  [pg.types.builtins.INT8, Number],
]);

const getTypeParser: typeof pg.types.getTypeParser = (oid, format): unknown => {
  const ours = format === "binary" ? undefined : PARSERS.get(oid);
  return ours ?? pg.types.getTypeParser(oid, format);
};
