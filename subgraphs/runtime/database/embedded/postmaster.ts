// The process of the embedded server: found by PostgreSQL's own postmaster.pid, started, stopped.
// It never knows users, databases or hubs.
import { open, readFile, rename, stat, truncate } from "node:fs/promises";
import { createServer } from "node:net";
import { totalmem } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { StartError } from "../start-error.js";
import type { ServerBinaries } from "./binaries.js";
import { serverEnvironment, type Cluster } from "./cluster.js";
import { isAlive, isPostgres, worksIn } from "./process.js";

/** A running server, as its own postmaster.pid tells. */
export interface Postmaster {
  readonly processId: number;
  readonly port: number;
}

/** A crash of a big database may take minutes to recover from; nothing healthy takes longer than this. */
const startLimitMs = 300_000;
/** A fast shutdown writes one checkpoint; after this the server is told to stop at once. */
const stopLimitMs = 30_000;
const pollMs = 20;
/** The log is for the last failures only. */
const logLimitBytes = 5_000_000;

/** The server that runs on these files and is ready, waiting while it starts or stops; undefined if none runs. */
export async function findPostmaster(clusterFolder: string): Promise<Postmaster | undefined> {
  const limit = Date.now() + startLimitMs;
  for (;;) {
    const noted = await readPostmasterFile(clusterFolder);
    if (noted === undefined || !(await isServerOf(clusterFolder, noted))) return undefined;
    if (noted.status === "ready") return { processId: noted.processId, port: noted.port };
    if (Date.now() > limit) throw new StartError(`The database in ${clusterFolder} neither starts nor stops.`);
    await pause(pollMs);
  }
}

interface NotedPostmaster extends Postmaster {
  readonly folder: string;
  readonly status: string;
}

async function readPostmasterFile(clusterFolder: string): Promise<NotedPostmaster | undefined> {
  const text = await readFile(path.join(clusterFolder, "postmaster.pid"), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const [processId, folder = "", , port, , , , status = ""] = text.split("\n");
  return { processId: Number(processId), folder, port: Number(port), status: status.trim() };
}

async function isServerOf(clusterFolder: string, noted: NotedPostmaster): Promise<boolean> {
  return (await isPostgres(noted.processId)) && worksIn(noted.processId, clusterFolder, noted.folder);
}

/**
 * Starts the server on a free port of 127.0.0.1 and waits until it answers.
 * @returns undefined if another process has started one on the same files meanwhile
 * @throws StartError with the last words of the server's log
 */
export async function startPostmaster(
  cluster: Cluster,
  binaries: ServerBinaries,
  isDurable: boolean,
): Promise<Postmaster | undefined> {
  await putForeignFileAside(cluster.folder);
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await tryStart(cluster, binaries, await findFreePort(), isDurable);
    if (typeof outcome !== "string") return outcome;
    if (outcome.includes('lock file "postmaster.pid"')) return undefined;
    // Somebody took the port between our question and the server's answer.
    const isPortTaken = /could not bind|could not create any TCP/.test(outcome);
    // Backends of a killed server need a moment to notice.
    const isOldServerEnding = outcome.includes("shared memory block");
    if (attempt < 5 && (isPortTaken || isOldServerEnding)) {
      await pause(isOldServerEnding ? 500 : 0);
      continue;
    }
    throw new StartError(`PostgreSQL does not start on the data in ${cluster.folder}.`, outcome.split("\n"));
  }
}

// PostgreSQL leaves a file alone whose process lives, whatever that process is; a dead one's it replaces itself.
async function putForeignFileAside(clusterFolder: string): Promise<void> {
  const noted = await readPostmasterFile(clusterFolder);
  if (noted === undefined || !isAlive(noted.processId) || (await isServerOf(clusterFolder, noted))) return;
  const file = path.join(clusterFolder, "postmaster.pid");
  await rename(file, `${file}.stale`).catch(() => undefined);
}

async function tryStart(
  cluster: Cluster,
  binaries: ServerBinaries,
  port: number,
  isDurable: boolean,
): Promise<Postmaster | string> {
  const logFile = path.join(path.dirname(cluster.folder), "postgresql.log");
  const logStart = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  if (logStart > logLimitBytes) await truncate(logFile);
  const log = await open(logFile, "a", 0o600);
  const child = cluster.account.spawn(binaries.postgres, serverParameters(cluster.folder, port, isDurable), {
    cwd: cluster.folder,
    env: serverEnvironment(),
    stdio: ["ignore", log.fd, log.fd],
  });
  child.unref();
  let hasEnded = false;
  child.on("error", () => (hasEnded = true));
  child.on("exit", () => (hasEnded = true));
  try {
    const limit = Date.now() + startLimitMs;
    while (!hasEnded && Date.now() < limit) {
      const noted = await readPostmasterFile(cluster.folder);
      if (noted?.processId === child.pid && noted?.status === "ready") return { processId: noted.processId, port };
      await pause(pollMs);
    }
    if (!hasEnded) child.kill("SIGQUIT");
    return await lastFailures(logFile, logStart > logLimitBytes ? 0 : logStart);
  } finally {
    await log.close();
  }
}

function serverParameters(folder: string, port: number, isDurable: boolean): string[] {
  const settings = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    // A socket's path may have 107 bytes, a folder's more.
    unix_socket_directories: "",
    // A hub opens up to a hundred: two pools for each owner, the queues' and the gateway's, and commands come beside it.
    max_connections: "300",
    shared_buffers: `${String(sharedBuffersMb())}MB`,
    maintenance_work_mem: "128MB",
    // One machine, no replica: a bulk load writes less.
    wal_level: "minimal",
    max_wal_senders: "0",
    max_wal_size: "1GB",
    random_page_cost: "1.1",
    jit: "off",
    TimeZone: "UTC",
    log_timezone: "UTC",
    // The log must hold nothing of a person: no statements, no values of a row that broke a rule.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_checkpoints: "off",
    ...(isDurable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  return ["-D", folder, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}

/**
 * Pages that PostgreSQL keeps by itself: an eighth of the machine's memory, or of what a container leaves of it. With
 * PostgreSQL's own 128 MB a hub with full data (some 400 MB) would fetch pages from the system again and again.
 */
function sharedBuffersMb(): number {
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return Math.min(2_048, Math.max(128, Math.floor(memory / 8 / 2 ** 20)));
}

async function lastFailures(logFile: string, from: number): Promise<string> {
  const text = (await readFile(logFile)).subarray(from).toString("utf8");
  const lines = text.split("\n").filter((line) => /FATAL|PANIC|ERROR|HINT|LOG: {2}could not/.test(line));
  const plain = lines.map((line) => line.replace(/^.*?\[\d+\] /, "").replace(/: {2}/, ": "));
  return plain.slice(-6).join("\n") || "It ended without a word.";
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new StartError("No free port on 127.0.0.1 was found.");
  return address.port;
}

/** Stops the server and waits until its process is gone. */
export async function stopPostmaster({ processId }: Postmaster): Promise<void> {
  for (const [signal, limitMs] of [
    ["SIGINT", stopLimitMs],
    ["SIGQUIT", stopLimitMs],
    ["SIGKILL", 1_000],
  ] as const) {
    try {
      process.kill(processId, signal);
    } catch {
      return;
    }
    const limit = Date.now() + limitMs;
    while (Date.now() < limit) {
      if (!(await isPostgres(processId))) return;
      await pause(pollMs);
    }
  }
}
