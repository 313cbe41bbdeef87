// For maintainers: `node dist/commands/compile-register.js FILE` compiles the default register anew from an official
// GV100AD file. It needs npm and tar. What it makes of the file is written in the register's own room.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileRegister } from "../subgraphs/municipalities/register/compile/compile.js";

const [file, keptFolder] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write("Usage: node dist/commands/compile-register.js GV100AD-FILE [FOLDER-FOR-PACKAGES]\n");
  process.exit(2);
}
const folder = keptFolder ?? (await mkdtemp(join(tmpdir(), "ortswahl-register-")));
try {
  const summary = await compileRegister(file, folder);
  process.stdout.write(`${JSON.stringify(summary, undefined, 2)}\n`);
} finally {
  if (keptFolder === undefined) await rm(folder, { recursive: true, force: true });
}
