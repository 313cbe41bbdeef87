/** The project's own files, as somebody who clones it sees them: nothing that is installed, compiled or run. */
import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json. */
export const projectRoot = path.resolve(fileURLToPath(new URL("../../../", import.meta.url)));

const rooms = "{.ci,commands,docs,gateway,schema,subgraphs,test}";

/** Every file in the rooms and at the top, by path from the root with forward slashes. */
export const projectFiles = (): readonly string[] =>
  globSync([`${rooms}/**/*`, "*", ".*"], { cwd: projectRoot, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();

/** A file's text. */
export const readProjectFile = (file: string): Promise<string> => readFile(path.join(projectRoot, file), "utf8");
