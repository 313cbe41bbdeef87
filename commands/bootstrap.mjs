// The one door of every npm script: makes a fresh clone ready (packages, compiled sources, explorer page), then runs
// the program that was asked for on the project's own Node. Runs on any Node from 20 and needs no package itself.
// It never reads the hub's configuration.
//   node commands/bootstrap.mjs start|test|bench|hub|token [arguments …]
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { compile, isCompiled } from "./bootstrap/compilation.mjs";
import { withLock } from "./bootstrap/lock.mjs";
import { arePackagesReady, installPackages, projectNode } from "./bootstrap/packages.mjs";
import { createSteps, Failure } from "./bootstrap/steps.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The compiled program of each script, and whether it serves or tests the explorer page. */
const programs = {
  start: { file: "dist/gateway/main.js", hasExplorer: true },
  test: { file: "dist/test/check.js", hasExplorer: true },
  bench: { file: "dist/test/bench/main.js", hasExplorer: false },
  hub: { file: "dist/commands/hub.js", hasExplorer: false },
  token: { file: "dist/commands/token.js", hasExplorer: false },
};

/** Makes everything ready; one process at a time, and without a lock or a written byte where everything is. */
async function prepare(steps, hasExplorer) {
  const explorer = path.join(root, "commands", "build-explorer.mjs");
  const buildsExplorer = hasExplorer && existsSync(explorer);
  if (arePackagesReady(root) && isCompiled(root) && !buildsExplorer) return;
  await withLock(path.join(root, ".bootstrap.lock"), steps, async () => {
    if (!arePackagesReady(root)) await installPackages(root, steps);
    if (!isCompiled(root)) await compile(root, steps);
    // It knows its own sources and does nothing where nothing changed.
    if (buildsExplorer) {
      await steps.run("Building the explorer page", projectNode(root), [explorer], { cwd: root, isQuiet: true });
    }
  });
}

async function main() {
  const [mode, ...parameters] = process.argv.slice(2);
  const program = Object.hasOwn(programs, mode ?? "") ? programs[mode] : undefined;
  if (Number(process.versions.node.split(".")[0]) < 20) {
    throw new Failure(`Node ${process.versions.node} is too old; any Node from 20 will do.`);
  }
  if (program === undefined) {
    throw new Failure(`Usage: node commands/bootstrap.mjs ${Object.keys(programs).join("|")} [arguments …]`);
  }
  // Of hub, token and bench stdout holds the answer alone.
  const steps = createSteps(mode === "start" || mode === "test" ? process.stdout : process.stderr);
  let outcome;
  try {
    await prepare(steps, program.hasExplorer);
    if (!existsSync(path.join(root, program.file))) throw new Failure(`There is no ${program.file} to run.`);
    outcome = await steps.become(projectNode(root), [
      "--enable-source-maps",
      path.join(root, program.file),
      ...parameters,
    ]);
  } catch (error) {
    if (steps.interruption === undefined) throw error;
    outcome = { signal: steps.interruption };
  }
  return exitCode(mode, outcome, steps.interruption);
}

// A hub that was asked to stop has done what it should; a check or a command that was interrupted has not.
function exitCode(mode, { code, signal }, interruption) {
  if (signal == null) return code ?? 1;
  if (mode === "start" && interruption !== undefined && signal !== "SIGKILL") return 0;
  return { SIGHUP: 129, SIGINT: 130, SIGKILL: 137, SIGTERM: 143 }[signal] ?? 1;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    const lines = error instanceof Failure ? [error.message, ...error.detail] : [error.stack];
    process.stderr.write(`${lines.join("\n")}\n`);
    process.exit(1);
  },
);
