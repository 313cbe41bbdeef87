// The files of the embedded server: made once, whole or not at all, and checked before every start.
// It never starts the server and knows no port.
import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, chmod, mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { StartError, errorCode } from "../start-error.js";
import { chooseAccount, type ServerAccount } from "./account.js";
import { embeddedMajorVersion, type ServerBinaries } from "./binaries.js";
import { isAlive } from "./process.js";

/** Name of PostgreSQL's own folder in the data folder. */
const clusterName = "postgresql";
/** Lies inside PostgreSQL's folder, so that files and password appear together. */
const passwordName = "ortswahl.password";
/** Unfinished folders carry the process that makes them; those of dead processes are removed. */
const sidePrefix = "unfinished-";

/** The files of one embedded server, whole and of our version. */
export interface Cluster {
  readonly folder: string;
  /** Of the superuser `postgres` and of the hub's administrator: whoever reads the file is both. */
  readonly password: string;
  readonly account: ServerAccount;
}

/**
 * The files in `dataDirectory`, made now if there are none. Two processes may do this at once: the first rename wins,
 * the other one uses what the first has made.
 * @throws StartError where the folder cannot be used, is broken, or belongs to another PostgreSQL
 */
export async function openCluster(
  dataDirectory: string,
  binaries: ServerBinaries,
  options: { isDurable: boolean; onProgress: (line: string) => void },
): Promise<Cluster> {
  const folder = path.join(dataDirectory, clusterName);
  await makeWritable(dataDirectory);
  const account = await chooseAccount(folder);
  if (account.isAnotherUser) await chmod(dataDirectory, 0o711);
  if (!(await isFolder(folder))) {
    options.onProgress("Preparing an empty database …");
    await create(dataDirectory, folder, binaries, account, options.isDurable);
  }
  return { folder, password: await readPassword(folder), account };
}

async function makeWritable(dataDirectory: string): Promise<void> {
  try {
    await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
    await access(dataDirectory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = errorCode(error) ?? "unknown";
    if (code === "EEXIST" || code === "ENOTDIR") {
      throw new StartError(
        `The data folder ${dataDirectory} is a file or lies in one; ORTSWAHL_DATA_DIR names the folder.`,
      );
    }
    throw new StartError(
      `The data folder ${dataDirectory} cannot be written by this user (${code}); ORTSWAHL_DATA_DIR names another one.`,
    );
  }
}

async function isFolder(folder: string): Promise<boolean> {
  const found = await stat(folder).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  });
  if (found !== undefined && !found.isDirectory()) throw broken(folder, "it is a file");
  return found !== undefined;
}

async function readPassword(folder: string): Promise<string> {
  const read = async (name: string) =>
    readFile(path.join(folder, name), "utf8").catch((error: unknown) => {
      if (errorCode(error) !== "EACCES") throw broken(folder, `${name} is missing`);
      throw new StartError(`The database in ${folder} belongs to another user; start the hub as that user.`);
    });
  const version = (await read("PG_VERSION")).trim();
  if (version !== embeddedMajorVersion) {
    throw new StartError(
      `The database in ${folder} was made by PostgreSQL ${version.slice(0, 20)}, this hub brings ${embeddedMajorVersion}.`,
      ["Start it with the hub that made it and export the data, or set ORTSWAHL_DATA_DIR to another folder."],
    );
  }
  await stat(path.join(folder, "global", "pg_control")).catch(() => {
    throw broken(folder, "global/pg_control is missing");
  });
  return (await read(passwordName)).trim();
}

/** What is said of files that no hub can use. */
export function broken(folder: string, what: string): StartError {
  return new StartError(`The database in ${folder} is broken (${what}).`, [
    "Restore the folder from a backup, or move it away to begin with an empty database.",
  ]);
}

async function create(
  dataDirectory: string,
  folder: string,
  binaries: ServerBinaries,
  account: ServerAccount,
  isDurable: boolean,
): Promise<void> {
  await removeAbandoned(dataDirectory);
  const side = await mkdtemp(path.join(dataDirectory, `${sidePrefix}${String(process.pid)}-`));
  try {
    const made = path.join(side, clusterName);
    const passwordFile = path.join(side, passwordName);
    await mkdir(made, { mode: 0o700 });
    await writeFile(passwordFile, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
    for (const file of [side, made, passwordFile]) await account.own(file);
    await runInitdb(binaries, account, made, passwordFile, isDurable);
    await rename(passwordFile, path.join(made, passwordName));
    await rename(made, folder);
  } catch (error) {
    // Another process was faster: its files are as good as ours.
    if (!["ENOTEMPTY", "EEXIST"].includes(errorCode(error) ?? "")) throw error;
  } finally {
    await rm(side, { recursive: true, force: true });
  }
}

async function removeAbandoned(dataDirectory: string): Promise<void> {
  for (const name of await readdir(dataDirectory)) {
    const maker = Number(name.startsWith(sidePrefix) ? name.slice(sidePrefix.length).split("-")[0] : Number.NaN);
    if (Number.isInteger(maker) && !isAlive(maker)) {
      await rm(path.join(dataDirectory, name), { recursive: true, force: true });
    }
  }
}

async function runInitdb(
  binaries: ServerBinaries,
  account: ServerAccount,
  folder: string,
  passwordFile: string,
  isDurable: boolean,
): Promise<void> {
  const parameters = [
    ...["-D", folder, "-U", "postgres", "--pwfile", passwordFile],
    ...["--auth-host=scram-sha-256", "--auth-local=reject", "--encoding=UTF8", "--locale=C"],
    // Sorts by code point and knows every letter's case, alike on every machine; German order is asked for by name.
    ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    ...(isDurable ? [] : ["--no-sync"]),
  ];
  const child = account.spawn(binaries.initdb, parameters, {
    cwd: folder,
    env: serverEnvironment(),
    stdio: ["ignore", "ignore", "pipe"],
  });
  let words = "";
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => (words += chunk));
  const failure = await new Promise<string | undefined>((resolve) => {
    child.on("error", (error) => {
      resolve(errorCode(error) ?? error.message);
    });
    child.on("close", (code) => {
      resolve(code === 0 ? undefined : `exit code ${String(code)}`);
    });
  });
  if (failure === undefined) return;
  const lines = words.split("\n").filter((line) => line.trim() !== "");
  const reason = "PostgreSQL does not run as root, and as another user it cannot reach the folder or its own programs.";
  throw new StartError(
    `An empty database could not be made in ${path.dirname(path.dirname(folder))} (${failure}).`,
    account.isAnotherUser ? [...lines.slice(-5), reason] : lines.slice(-5),
  );
}

/** Nothing of the caller's environment: a stray PGDATA or LC_ALL would change what the server does. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
}
