// Questions about processes that this one may not have started; it never ends any.
import { execFile } from "node:child_process";
import { readFile, readlink, realpath } from "node:fs/promises";
import { promisify } from "node:util";
import { errorCode } from "../start-error.js";

/** Whether a process with this number exists, whatever it is. */
export function isAlive(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 1) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}

/** Whether this process lives and is a PostgreSQL: after a power cut its number may belong to anybody. */
export async function isPostgres(processId: number): Promise<boolean> {
  if (!isAlive(processId)) return false;
  if (process.platform === "linux") {
    // "4711 (postgres) S …": state Z is a process that has ended and that nobody has collected yet.
    const line = await readFile(`/proc/${String(processId)}/stat`, "utf8").catch(() => "");
    return /^\d+ \(postgres\) [^ZX]/.test(line);
  }
  const shown = await promisify(execFile)("ps", ["-o", "stat=,comm=", "-p", String(processId)]).catch(() => undefined);
  return shown !== undefined && /^[^Z]\S*\s.*postgres$/.test(shown.stdout.trim());
}

/**
 * Whether this PostgreSQL works in `folder`: a copied data folder names the server of the original.
 * @param notedFolder where the server said it works when it started
 */
export async function worksIn(processId: number, folder: string, notedFolder: string): Promise<boolean> {
  const own = await realpath(folder);
  // The link follows a folder that was moved under the running server.
  const actual = await readlink(`/proc/${String(processId)}/cwd`).catch(() => realpath(notedFolder).catch(() => ""));
  return actual === own;
}
