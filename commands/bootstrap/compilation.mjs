// From .ts to dist/: only when a source changed, and without leftovers of sources that are gone.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { projectNode } from "./packages.mjs";

const stampName = ".compiled";

/** Whether dist/ is what the compiler would make of the present sources. */
export function isCompiled(root) {
  const sources = findSources(root);
  try {
    if (readFileSync(path.join(root, "dist", stampName), "utf8") !== digest(root, sources)) return false;
  } catch {
    return false;
  }
  return sources.every((source) => existsSync(outputOf(root, source.file)));
}

/** Compiles what changed. The stamp is written last: an interrupted compilation is done again. */
export async function compile(root, steps) {
  const sources = findSources(root);
  const stamp = digest(root, sources);
  const dist = path.join(root, "dist");
  rmSync(path.join(dist, stampName), { force: true });
  // The compiler believes its notes; where somebody removed compiled files they are wrong.
  if (
    existsSync(dist) &&
    !sources.every((source) => existsSync(outputOf(root, source.file)) || isNewer(dist, source))
  ) {
    rmSync(path.join(dist, ".tsbuildinfo"), { force: true });
  }
  const compiler = path.join(root, "node_modules", "typescript", "bin", "tsc");
  await steps.run("Compiling", projectNode(root), [compiler, "-p", root], { cwd: root });
  removeLeftovers(root, dist);
  writeFileSync(path.join(dist, stampName), stamp);
}

function isNewer(dist, source) {
  const notes = statSync(path.join(dist, ".tsbuildinfo"), { throwIfNoEntry: false });
  return notes === undefined || source.changedAt > notes.mtimeMs;
}

function findSources(root) {
  const { include, exclude } = JSON.parse(readFileSync(path.join(root, "tsconfig.json"), "utf8"));
  const sources = [];
  const visit = (folder) => {
    if (exclude.includes(folder)) return;
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(file);
      else if (/\.(m?ts|json)$/.test(entry.name)) {
        const { mtimeMs, size } = statSync(path.join(root, file));
        sources.push({ file, changedAt: mtimeMs, size });
      }
    }
  };
  for (const folder of include) if (existsSync(path.join(root, folder))) visit(folder);
  return sources.sort((one, other) => (one.file < other.file ? -1 : 1));
}

function digest(root, sources) {
  const hash = createHash("sha256");
  for (const settings of ["tsconfig.json", "package-lock.json"]) hash.update(readFileSync(path.join(root, settings)));
  return hash.update(JSON.stringify(sources)).digest("hex");
}

function outputOf(root, source) {
  // Of declarations nothing is made, of data only where a source imports them.
  if (/\.(d\.m?ts|json)$/.test(source)) return path.join(root, source);
  return path.join(root, "dist", source.replace(/ts$/, "js"));
}

/** Removes what the compiler made of sources that are gone: a deleted test would go on running. */
function removeLeftovers(root, dist) {
  for (const entry of readdirSync(dist, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.m?js$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const source = path.join(root, path.relative(dist, file)).replace(/js$/, "ts");
    if (existsSync(source) || !isMadeFrom(source, `${file}.map`)) continue;
    rmSync(file);
    rmSync(`${file}.map`);
  }
}

// dist/ also holds bundles of others: only the compiler's own map names the one source that the place suggests.
function isMadeFrom(source, map) {
  try {
    const { sources } = JSON.parse(readFileSync(map, "utf8"));
    return sources.length === 1 && path.resolve(path.dirname(map), sources[0]) === source;
  } catch {
    return false;
  }
}
