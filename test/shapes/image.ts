// The folder that the Dockerfile makes, without Docker: exactly the files that it copies, and no other.
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../", import.meta.url));

export interface Image {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Makes the folder of the last stage. The packages are this tree's own. */
export async function makeImage(): Promise<Image> {
  const folder = await mkdtemp(path.join(tmpdir(), "ortswahl-image-"));
  const dockerfile = await readFile(path.join(root, "Dockerfile"), "utf8");
  const copies = [...dockerfile.matchAll(/^COPY --from=build \/app\/(\S+) (\S+)$/gm)];
  for (const [, source = "", target = ""] of copies) {
    await mkdir(path.dirname(path.join(folder, target)), { recursive: true });
    await cp(path.join(root, source), path.join(folder, target), { recursive: true, filter: isInBuild });
  }
  await symlink(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The build has no tests: .dockerignore leaves them out. */
const isInBuild = (file: string): boolean => !file.startsWith(path.join(root, "dist", "test"));
