/** A small tree with the project's own settings and sources that break its laws, to see that the checks find them. */
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { projectRoot } from "./project-files.js";

/** Content by path from the root. */
export type Sources = Readonly<Record<string, string>>;

export interface PlantedTree {
  readonly root: string;
  remove(): Promise<void>;
}

const settings = [
  "package.json",
  "tsconfig.json",
  "eslint.config.mjs",
  ".dependency-cruiser.cjs",
  "gateway/pages/explorer/browser/tsconfig.json",
];

/** Writes the sources beside the project's settings, in a folder of their own, with the project's packages. */
export async function plantTree(sources: Sources): Promise<PlantedTree> {
  const root = await mkdtemp(path.join(tmpdir(), "ortswahl-house-"));
  for (const file of settings) await cp(path.join(projectRoot, file), path.join(root, file));
  await symlink(path.join(projectRoot, "node_modules"), path.join(root, "node_modules"), "dir");
  for (const [file, text] of Object.entries(sources)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}
