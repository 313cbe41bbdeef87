// PostgreSQL refuses to run as root. This file answers as whom it runs instead; it never starts the server itself.
import { execFile, spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { chown, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { StartError } from "../start-error.js";

const run = promisify(execFile);

/** As whom the programs of the server run, and what that takes. */
export interface ServerAccount {
  /** Starts a program as this account, in a session of its own: Ctrl-C in the terminal does not reach it. */
  spawn(program: string, parameters: readonly string[], options: SpawnOptions): ChildProcess;
  /** Hands a file or folder that this process has made to the account. */
  own(file: string): Promise<void>;
  /** Whether other users' rights apply to it, so that the data folder must let it pass. */
  readonly isAnotherUser: boolean;
}

/**
 * The account for a server whose files lie in `clusterFolder` (which need not exist yet).
 * An ordinary user runs it as himself. Root runs it as the owner of the existing files; files of root's own run as
 * `nobody` inside a user namespace, which keeps root's access to its own files and drops its capabilities; where the
 * machine allows no namespaces, as `nobody` in truth.
 */
export async function chooseAccount(clusterFolder: string): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return ownAccount;
  const owner = await stat(clusterFolder).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return otherAccount(owner.uid, owner.gid);
  if (await hasUserNamespaces()) return namespaceAccount;
  if (owner !== undefined) {
    throw new StartError(
      `PostgreSQL does not run as root, and the data in ${clusterFolder} belong to root; start the hub as another user.`,
    );
  }
  const { uid, gid } = await findNobody();
  return otherAccount(uid, gid);
}

const ownAccount: ServerAccount = {
  spawn: (program, parameters, options) => spawn(program, parameters, { ...options, detached: true }),
  own: () => Promise.resolve(),
  isAnotherUser: false,
};

const namespaceParameters = ["--user", "--map-user=65534", "--map-group=65534", "--"];

const namespaceAccount: ServerAccount = {
  // unshare replaces itself by the program: the process id stays the one that spawn answers.
  spawn: (program, parameters, options) =>
    spawn("unshare", [...namespaceParameters, program, ...parameters], { ...options, detached: true }),
  own: () => Promise.resolve(),
  isAnotherUser: false,
};

function otherAccount(uid: number, gid: number): ServerAccount {
  return {
    spawn: (program, parameters, options) => spawn(program, parameters, { ...options, uid, gid, detached: true }),
    own: (file) => chown(file, uid, gid),
    isAnotherUser: true,
  };
}

async function hasUserNamespaces(): Promise<boolean> {
  if (process.platform !== "linux") return false;
  return run("unshare", [...namespaceParameters, "true"]).then(
    () => true,
    () => false,
  );
}

async function findNobody(): Promise<{ uid: number; gid: number }> {
  try {
    const [user, group] = await Promise.all([run("id", ["-u", "nobody"]), run("id", ["-g", "nobody"])]);
    return { uid: Number(user.stdout), gid: Number(group.stdout) };
  } catch {
    throw new StartError(
      "PostgreSQL does not run as root, and this machine has no user nobody; start the hub as another user.",
    );
  }
}
