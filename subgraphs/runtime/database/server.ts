// Where the hub's PostgreSQL comes from: embedded, started and stopped with the hub, or the one that DATABASE_URL names.
// It answers with an address and never knows which tables lie behind it.
import { openEmbeddedServer } from "./embedded/embedded-server.js";
import { checkExternalDatabase, lockExternalDatabase } from "./external-server.js";

export { StartError } from "./start-error.js";

/** A database that this process may use until it says `stop`. */
export interface DatabaseServer {
  /** The hub's database as its owner, who may create roles and is no superuser. Secret: it holds the password. */
  readonly adminUrl: string;
  readonly isEmbedded: boolean;
  /**
   * Ends the use. An embedded server stops, whoever had started it, unless another hub or command still uses it: the
   * last one stops it. Close your own connections first. Idempotent.
   */
  stop(): Promise<void>;
}

/** Where the database is to come from. */
export interface DatabaseServerOptions {
  /** An existing PostgreSQL 15 to 18; without it the embedded one. */
  readonly databaseUrl?: string | undefined;
  /** Where the embedded one keeps its files; an absolute path. */
  readonly dataDirectory: string;
  /** What an operator wants to read while waiting. */
  readonly onProgress: (line: string) => void;
  /** Whether data must survive a power cut (default). Tests do without, for speed. */
  readonly isDurable?: boolean;
}

/**
 * The database for a hub. Only one hub at a time gets it; a killed hub holds nothing.
 * @throws StartError in one clear line for the operator
 */
export async function openDatabaseServer(options: DatabaseServerOptions): Promise<DatabaseServer> {
  const { databaseUrl, dataDirectory, onProgress, isDurable = true } = options;
  if (databaseUrl === undefined) {
    const server = await openEmbeddedServer({ dataDirectory, purpose: "hub", isDurable, onProgress });
    return { adminUrl: server.adminUrl, isEmbedded: true, stop: server.stop };
  }
  await checkExternalDatabase(databaseUrl);
  const unlock = await lockExternalDatabase(databaseUrl, onProgress);
  return { adminUrl: databaseUrl, isEmbedded: false, stop: unlock };
}

/**
 * The database for a command: beside a running hub the hub's own, otherwise one that runs as long as the command. Several
 * commands may run at once; a hub may start or stop meanwhile.
 * @throws StartError in one clear line for the operator
 */
export async function openDatabaseForCommand(options: DatabaseServerOptions): Promise<DatabaseServer> {
  const { databaseUrl, dataDirectory, onProgress, isDurable = true } = options;
  if (databaseUrl === undefined) {
    const server = await openEmbeddedServer({ dataDirectory, purpose: "command", isDurable, onProgress });
    return { adminUrl: server.adminUrl, isEmbedded: true, stop: server.stop };
  }
  await checkExternalDatabase(databaseUrl);
  return { adminUrl: databaseUrl, isEmbedded: false, stop: () => Promise.resolve() };
}
