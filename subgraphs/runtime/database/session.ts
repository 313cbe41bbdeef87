// The connection by which a hub or a command is present at a database: it holds advisory locks, which PostgreSQL lets
// go the moment the process ends, however it ends. It knows nothing of how the server was started.
import type pg from "pg";
import { setTimeout as pause } from "node:timers/promises";
import { connect } from "./connection.js";

/** First half of the keys of all advisory locks of the hub ("ORTS"). */
export const lockSpace = 0x4f525453;

/** Second half: what a lock means. */
export const lockKeys = {
  /** Held alone by the hub that works on this database. */
  hub: 1,
  /** Held together by all who use an embedded server; whoever gets it alone may stop the server. */
  inUse: 2,
  /** Held alone for a moment while roles, schemas and databases are made. */
  preparation: 3,
} as const;

/** A connection for locks that comes back when it breaks. */
export interface Session {
  /** The present connection; undefined while it is broken. */
  client(): pg.Client | undefined;
  /** Ends the session with all its locks; idempotent. */
  end(): Promise<void>;
}

/** The pause between two attempts to reach a database that was lost. */
const retryMs = 1_000;

/**
 * Opens a session and takes its locks; takes them again when the connection was lost and the database is back.
 * @param take answers false if the locks belong to somebody else; the session is then not opened
 * @param onRefused the locks went to somebody else while the connection was lost
 */
export async function openSession(
  url: string,
  applicationName: string,
  take: (client: pg.Client) => Promise<boolean>,
  onRefused: () => void,
): Promise<Session | undefined> {
  let present: pg.Client | undefined;
  const ending = new AbortController();
  const enter = async (): Promise<boolean> => {
    const client = await connect(url, applicationName, () => {
      present = undefined;
      void comeBack();
    });
    const isTaken = await take(client);
    if (isTaken && !ending.signal.aborted) present = client;
    else await endQuietly(client);
    return isTaken;
  };
  const comeBack = async (): Promise<void> => {
    while (!ending.signal.aborted && present === undefined) {
      await pause(retryMs, undefined, { ref: false });
      if (ending.signal.aborted) return;
      const isTaken = await enter().catch(() => undefined);
      if (isTaken === false) {
        onRefused();
        return;
      }
    }
  };
  const end = async () => {
    ending.abort();
    if (present !== undefined) await endQuietly(present);
    present = undefined;
  };
  if (!(await enter())) {
    await end();
    return undefined;
  }
  return { client: () => present, end };
}

async function endQuietly(client: pg.Client): Promise<void> {
  client.removeAllListeners("end");
  client.removeAllListeners("error");
  client.on("error", () => undefined);
  await client.end().catch(() => undefined);
}

/** Tries to take a lock for the session, without waiting. */
export async function tryLock(client: pg.Client, key: number, mode: "alone" | "together"): Promise<boolean> {
  const lock = mode === "alone" ? "pg_try_advisory_lock" : "pg_try_advisory_lock_shared";
  const { rows } = await client.query<{ taken: boolean }>(`SELECT ${lock}($1, $2) AS taken`, [lockSpace, key]);
  return rows[0]?.taken === true;
}

/** A hub that was killed is gone from PostgreSQL's sight a moment later. */
const hubLockPatienceMs = 1_500;

/** Takes the hub's lock. @returns undefined when taken, otherwise the name of the session that holds it */
export async function takeHubLock(client: pg.Client): Promise<string | undefined> {
  const limit = Date.now() + hubLockPatienceMs;
  for (;;) {
    if (await tryLock(client, lockKeys.hub, "alone")) return undefined;
    if (Date.now() > limit) return findHubLockHolder(client);
    await pause(100);
  }
}

async function findHubLockHolder(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string | null }>(
    `SELECT activity.application_name AS name
       FROM pg_locks AS lock JOIN pg_stat_activity AS activity USING (pid)
      WHERE lock.locktype = 'advisory' AND lock.classid = $1 AND lock.objid = $2 AND lock.granted
        AND lock.database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [lockSpace, lockKeys.hub],
  );
  return rows[0]?.name ?? "unknown";
}

/** How a session of this process names itself to PostgreSQL. */
export const sessionName = (purpose: "hub" | "command"): string => `ortswahl ${purpose} ${String(process.pid)}`;

/** The process number in a session's name, as words for a message. */
export function describeHolder(name: string): string {
  const processId = /^ortswahl hub (\d+)$/.exec(name)?.[1];
  return processId === undefined ? "another session" : `process ${processId}`;
}
