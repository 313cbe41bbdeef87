// The embedded PostgreSQL as one thing that hubs and commands use together: whoever comes first starts it, whoever
// leaves last stops it, and one that outlived its starter is adopted. It knows no owners and no tables.
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { StartError, errorCode } from "../start-error.js";
import { scramVerifier } from "../scram.js";
import { describeHolder, lockKeys, lockSpace, openSession, sessionName, takeHubLock, tryLock } from "../session.js";
import type { Session } from "../session.js";
import { findServerBinaries } from "./binaries.js";
import { broken, openCluster, type Cluster } from "./cluster.js";
import { findPostmaster, startPostmaster, stopPostmaster, type Postmaster } from "./postmaster.js";

/** Role and database of the hub on the embedded server. The role has the rights that an external one needs, no more. */
const administrator = "ortswahl";

/** An embedded server in use by this process. */
export interface EmbeddedServer {
  /** The hub's database as its owner: CREATEROLE, no superuser. */
  readonly adminUrl: string;
  /** The server's own database as superuser; for tests that make databases. */
  readonly superuserUrl: string;
  /** Ends the use, and the server if nobody else uses it; idempotent. */
  stop(): Promise<void>;
}

/** How an embedded server is to be used. */
export interface EmbeddedUse {
  readonly dataDirectory: string;
  /** One hub at a time; commands as many as you like, beside a hub or without one. */
  readonly purpose: "hub" | "command";
  /** Whether data must survive a power cut; tests do without. */
  readonly isDurable: boolean;
  readonly onProgress: (line: string) => void;
}

/** @throws StartError where the data folder cannot be used, or a second hub wants it */
export async function openEmbeddedServer(use: EmbeddedUse): Promise<EmbeddedServer> {
  const binaries = findServerBinaries();
  const cluster = await openCluster(use.dataDirectory, binaries, use);
  for (;;) {
    const postmaster =
      (await findPostmaster(cluster.folder)) ?? (await startPostmaster(cluster, binaries, use.isDurable));
    const session = postmaster && (await enter(cluster, postmaster, use));
    // Undefined: the server is just being stopped by its last user, or another process starts it.
    if (postmaster === undefined || session === undefined) {
      await pause(50);
      continue;
    }
    const stop = once(() => leave(session, postmaster));
    try {
      await prepare(session, cluster, use);
    } catch (error) {
      await stop();
      throw error;
    }
    return {
      adminUrl: urlOf(postmaster, administrator, cluster.password, administrator),
      superuserUrl: urlOf(postmaster, "postgres", cluster.password, "postgres"),
      stop,
    };
  }
}

const urlOf = ({ port }: Postmaster, user: string, password: string, database: string): string =>
  `postgresql://${user}:${password}@127.0.0.1:${String(port)}/${database}?sslmode=disable`;

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

async function enter(cluster: Cluster, postmaster: Postmaster, use: EmbeddedUse): Promise<Session | undefined> {
  let isFirst = true;
  const take = async (client: pg.Client): Promise<boolean> => {
    if (!(await tryLock(client, lockKeys.inUse, "together"))) return false;
    const mustRetakeHubLock = !isFirst && use.purpose === "hub";
    isFirst = false;
    return mustRetakeHubLock ? (await takeHubLock(client)) === undefined : true;
  };
  try {
    const url = urlOf(postmaster, "postgres", cluster.password, "postgres");
    return await openSession(url, sessionName(use.purpose), take, () => {
      use.onProgress("The database connection was lost, and another hub has taken the data folder meanwhile.");
    });
  } catch (error) {
    if (["28P01", "28000"].includes(errorCode(error) ?? "")) {
      throw new StartError(`The database in ${cluster.folder} refuses the password that lies beside it.`);
    }
    const isPassing = ["ECONNREFUSED", "ECONNRESET", "57P01", "57P03"].includes(errorCode(error) ?? "57P03");
    if (isPassing) return undefined;
    if (error instanceof pg.DatabaseError) throw broken(cluster.folder, error.message);
    throw error;
  }
}

async function prepare(session: Session, cluster: Cluster, use: EmbeddedUse): Promise<void> {
  const client = session.client();
  if (client === undefined) throw new StartError(`The database in ${cluster.folder} broke off the first connection.`);
  if (use.purpose === "hub") {
    const holder = await takeHubLock(client);
    if (holder !== undefined) {
      throw new StartError(
        `A hub is already running (${describeHolder(holder)}) on the data folder ${use.dataDirectory}; stop it first, ` +
          "or set ORTSWAHL_DATA_DIR to another folder.",
      );
    }
  }
  await client.query("SELECT pg_advisory_lock($1, $2)", [lockSpace, lockKeys.preparation]);
  await makeAdministrator(client, cluster.password);
  await client.query("SELECT pg_advisory_unlock($1, $2)", [lockSpace, lockKeys.preparation]);
}

async function makeAdministrator(client: pg.Client, password: string): Promise<void> {
  const roles = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [administrator]);
  if (roles.rowCount === 0) {
    const verifier = pg.escapeLiteral(scramVerifier(password));
    await client.query(`CREATE ROLE ${administrator} LOGIN NOSUPERUSER CREATEROLE NOCREATEDB PASSWORD ${verifier}`);
  }
  const databases = await client.query("SELECT FROM pg_database WHERE datname = $1", [administrator]);
  if (databases.rowCount === 0) await client.query(`CREATE DATABASE ${administrator} OWNER ${administrator}`);
}

async function leave(session: Session, postmaster: Postmaster): Promise<void> {
  const client = session.client();
  if (client !== undefined && (await isLastUser(client).catch(() => false))) await stopPostmaster(postmaster);
  await session.end();
}

/**
 * Gives up the own use and asks whether nobody else's is left. Of several who leave in the same moment exactly one hears
 * yes; it holds the lock alone until the server is gone, and whoever connects meanwhile sees that it is ending.
 */
async function isLastUser(client: pg.Client): Promise<boolean> {
  await client.query("SELECT pg_advisory_unlock_shared($1, $2)", [lockSpace, lockKeys.inUse]);
  return tryLock(client, lockKeys.inUse, "alone");
}
