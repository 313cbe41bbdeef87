/** The processors' time of all processes of the run's PostgreSQL, as Linux tells it. It knows nothing of statements. */
import { readdir, readFile } from "node:fs/promises";
import { withConnection } from "../../../subgraphs/runtime/database/connection.js";

/** Milliseconds so far; null where the system does not tell. */
export type PostgresCpu = () => Promise<number | null>;

/** Of Linux' clock, on every machine that Node runs on. */
const TICK_MS = 10;

interface ProcessTimes {
  readonly processId: number;
  readonly parent: number;
  readonly own: number;
  /** Of the children that have ended. */
  readonly ended: number;
}

/** Finds the server's first process by one of its connections. @param url of any database on it */
export async function postgresCpu(url: string): Promise<PostgresCpu> {
  const first = await withConnection(url, async (client) => {
    const { rows } = await client.query<{ id: number }>("SELECT pg_backend_pid() AS id");
    return (await timesOf(String(rows[0]?.id)))?.parent ?? null;
  });
  return async () => {
    if (first === null) return null;
    const names = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
    const processes = (await Promise.all(names.map(timesOf))).filter((times) => times !== null);
    const own = processes.filter(({ processId, parent }) => processId === first || parent === first);
    return own.reduce((sum, { processId, own: time, ended }) => sum + time + (processId === first ? ended : 0), 0);
  };
}

/** null: it has ended, or this is no Linux. */
async function timesOf(name: string): Promise<ProcessTimes | null> {
  const text = await readFile(`/proc/${name}/stat`, "utf8").catch(() => null);
  if (text === null) return null;
  // The program's name, in brackets, may hold spaces; the numbers begin behind it with the state.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const [parent = NaN, user = NaN, system = NaN, endedUser = NaN, endedSystem = NaN] = [1, 11, 12, 13, 14].map(
    (place) => Number(fields[place]),
  );
  return {
    processId: Number(name),
    parent,
    own: (user + system) * TICK_MS,
    ended: (endedUser + endedSystem) * TICK_MS,
  };
}
