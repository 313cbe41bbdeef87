/**
 * Builds the explorer's page for the browser (gateway/pages/explorer/browser) into dist, if anything that goes into it
 * has changed since the last time; otherwise it only reads a few files (some milliseconds). Knows the bundler; never
 * what is on the page.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("../", import.meta.url));
const source = join(root, "gateway/pages/explorer/browser");
const target = join(root, "dist/gateway/pages/explorer/assets");
const stampName = "inputs.sha256";

/** A hash of everything that decides what the bundle is: the page's sources, the packages' versions, this file. */
function inputsHash() {
  const hash = createHash("sha256");
  const files = readdirSync(source, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  for (const path of [...paths, join(root, "package-lock.json"), fileURLToPath(import.meta.url)]) {
    hash.update(path.slice(root.length)).update("\0").update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
}

/** @returns {boolean} whether the bundle in dist was made of these inputs */
function isBuilt(inputs) {
  const stamp = join(target, stampName);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === inputs;
}

async function bundle(folder) {
  const { build } = await import("vite");
  await build({
    root: source,
    configFile: false,
    envDir: false,
    publicDir: false,
    cacheDir: join(folder, ".vite"),
    base: "/explore/assets/",
    logLevel: "warn",
    // Workers are files of ours, so that the content security policy needs no blob:.
    worker: { format: "es" },
    build: {
      outDir: folder,
      assetsDir: "",
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Monaco is large, is loaded after the page, and is cached for ever.
      chunkSizeWarningLimit: 8192,
      // "use client" in the packages is for server rendering, which is not done here.
      rolldownOptions: { onLog: (level, log, pass) => log.code === "MODULE_LEVEL_DIRECTIVE" || pass(level, log) },
    },
  });
}

/** Puts gzipped bytes beside every file that text compression makes smaller. */
function compress(folder) {
  for (const name of readdirSync(folder).filter((file) => /\.(js|css|svg|ttf)$/.test(file))) {
    const path = join(folder, name);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
}

const inputs = inputsHash();
if (!isBuilt(inputs)) {
  // Built aside and renamed whole: a build that was interrupted leaves the last good page in place.
  const aside = `${target}.${process.pid}`;
  try {
    await bundle(aside);
    compress(aside);
    writeFileSync(join(aside, stampName), inputs);
    // Another process may have been quicker, and a hub may read what it built: the same bytes need no replacing.
    if (!isBuilt(inputs)) {
      rmSync(target, { recursive: true, force: true });
      renameSync(aside, target);
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
