/**
 * The packages of what the hub is compared with: a package of the bench's own (test/bench/peers), installed by its
 * lockfile when the bench first needs it, where no other tool of the project looks. Nothing else ever installs it.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const SOURCE = fileURLToPath(new URL("../../../../../test/bench/peers/", import.meta.url));
const PLACE = fileURLToPath(new URL("../../../../../node_modules/.cache/ortswahl-bench-peers/", import.meta.url));
const STAMP = path.join(PLACE, "installed");
const PARTS = ["package.json", "package-lock.json", "hive.mjs"] as const;

/** Makes them ready. @returns the program that serves Hive Gateway */
export async function installPeers(tell: (line: string) => void): Promise<string> {
  const lock = await readFile(path.join(SOURCE, "package-lock.json"));
  const wanted = createHash("sha256").update(lock).update(process.version).digest("hex");
  await mkdir(PLACE, { recursive: true });
  for (const part of PARTS) await cp(path.join(SOURCE, part), path.join(PLACE, part));
  if ((await readFile(STAMP, "utf8").catch(() => "")) !== wanted) {
    tell("Installing Hive Gateway, for the bench alone");
    await rm(STAMP, { force: true });
    const [program, ...parameters] = npm();
    // No package of theirs has to run anything to be installed.
    const install = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    await promisify(execFile)(program, [...parameters, ...install], { cwd: PLACE });
    await writeFile(STAMP, wanted);
  }
  return path.join(PLACE, "hive.mjs");
}

function npm(): readonly [string, ...string[]] {
  const running = process.env["npm_execpath"];
  return running !== undefined && path.basename(running).startsWith("npm-cli") ? [process.execPath, running] : ["npm"];
}
