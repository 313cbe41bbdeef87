/** An owner's connection pool: its role, its schema first in the search path, time in UTC and as text. */
import pg from "pg";
import { DataSource, type Logger } from "typeorm";
import { extensionSchema } from "./owner-roles.js";
import { CONNECTION_LIFETIME_SECONDS, PreparingClient } from "./preparing-client.js";

/** Connections of one owner's process: two cores answer no faster with more. */
const POOL_SIZE = 8;

/** Longest statement of a request. Whoever needs longer is a job, not a request. */
const STATEMENT_TIMEOUT = "30s";

type Constructor = abstract new (...args: never[]) => unknown;

/** Opens the pool of an owner. Whoever opens it destroys it, before the database server stops. */
export async function openDataSource(
  url: string,
  owner: string,
  entities: readonly Constructor[],
  onStatement?: StatementObserver,
): Promise<DataSource> {
  const options = connectionOptions(url, owner, `-c statement_timeout=${STATEMENT_TIMEOUT}`);
  const db = new DataSource({
    ...options,
    entities: [...entities] as unknown as (() => unknown)[],
    ...(onStatement ? { logging: ["query"] as const, logger: statementLogger(owner, onStatement) } : {}),
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
export function connectionOptions(url: string, owner: string, settings = "") {
  return {
    type: "postgres",
    url,
    applicationName: `ortswahl ${owner}`,
    schema: owner,
    poolSize: POOL_SIZE,
    installExtensions: false,
    extra: {
      options: `-c search_path=${owner},${extensionSchema} -c timezone=UTC ${settings}`,
      Client: PreparingClient,
      maxLifetimeSeconds: CONNECTION_LIFETIME_SECONDS,
      types: { getTypeParser },
    },
  } as const;
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
