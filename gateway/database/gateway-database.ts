/**
 * The gateway's connections to its own schema: few, each statement one round trip, and a breaker that spares requests the
 * waiting while the database is down. It knows no table.
 */
import { circuitBreaker, ConsecutiveBreaker, handleWhen } from "cockatiel";
import pg from "pg";
import { connectionOptions } from "../../subgraphs/runtime/database/data-source.js";
import { checkPrepared } from "../../subgraphs/runtime/database/prepared.js";
import { StartError } from "../../subgraphs/runtime/database/server.js";
import type { Configuration } from "../configuration.js";
import { variableOf } from "../owner-variables.js";
import { gatewaySchema } from "./gateway-schema.js";

/** A request holds one for a fraction of a millisecond: four carry more requests than the process answers. */
const POOL_SIZE = 4;
/** A statement here takes a millisecond; who has no answer by then goes on without the database. */
const PATIENCE_MS = 2_000;
/** One failure may be a connection that was cut. */
const FAILURES_TO_OPEN = 2;
/** After this pause one statement tries whether the database is back; the others fail at once. */
const OPEN_MS = 1_000;

/** What is counted may be lost in a crash, and no request waits for a disk. Keys are made by commands, which do wait. */
const SETTINGS = `-c synchronous_commit=off -c statement_timeout=${PATIENCE_MS}`;

/** Whoever sends statements to the schema: the pool of a gateway, or the connection of a command. */
export interface GatewayQueries {
  query(statement: string | pg.QueryConfig, values?: unknown[]): Promise<{ readonly rows: object[] }>;
}

export interface GatewayDatabase extends GatewayQueries {
  /** What holds it back from answering, in words; empty when it answers. */
  unreadiness(): Promise<readonly string[]>;
  /** Ends the connections, after the statements in hand. */
  stop(): Promise<void>;
}

/**
 * Where the gateway's schema is: what its variable names, or the database that this process has prepared.
 * @throws StartError where neither is there, and where the database of the variable was not prepared
 */
export async function findGatewayDatabase(
  { ownerDatabaseUrls }: Pick<Configuration, "ownerDatabaseUrls">,
  preparedUrl: string | undefined,
): Promise<string> {
  const variable = variableOf("DATABASE_URL_", gatewaySchema.name);
  const url = ownerDatabaseUrls.get(gatewaySchema.name);
  if (url) await checkPrepared(url, gatewaySchema, variable);
  const found = url ?? preparedUrl;
  if (found) return found;
  throw new StartError(
    `The variable ${variable} is missing: the database with the role of the gateway, for API keys and rate limits.`,
  );
}

/** Opens the connections. None is made before the first statement. @param url with the gateway's own role */
export function openGatewayDatabase(url: string): GatewayDatabase {
  const { applicationName, extra } = connectionOptions(url, gatewaySchema.name, SETTINGS);
  const pool = new pg.Pool({
    ...extra,
    connectionString: url,
    application_name: applicationName,
    max: POOL_SIZE,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  // A connection that breaks while nobody uses it would end the process.
  pool.on("error", () => undefined);
  const breaker = circuitBreaker(handleWhen(isOutage), {
    halfOpenAfter: OPEN_MS,
    breaker: new ConsecutiveBreaker(FAILURES_TO_OPEN),
  });
  const query: GatewayDatabase["query"] = (statement, values) => breaker.execute(() => pool.query(statement, values));
  return {
    query,
    unreadiness: () =>
      query("SELECT 1").then(
        () => [],
        () => [`${gatewaySchema.name}: its database does not answer`],
      ),
    stop: () => pool.end(),
  };
}

/** A statement that PostgreSQL refuses says nothing about whether it is there (class 23: a rule of a table). */
const isOutage = (error: unknown): boolean => !(error instanceof pg.DatabaseError && error.code?.startsWith("23"));
