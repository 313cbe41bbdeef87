/**
 * `npm test`, the whole check: what can be read from the sources first, then every test against a real PostgreSQL. All
 * stages run, whatever the earlier ones find. `npm test -- portrait` runs the tests alone whose path matches.
 */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram, stopPrograms } from "./check/program.js";
import { runStages } from "./check/stage.js";
import { staticStages } from "./check/static-stages.js";

/** The check is made for machines with two cores; more tests at a time would wait for each other. */
const AT_ONCE = 2;

const root = path.resolve(fileURLToPath(new URL("../../", import.meta.url)));
const parameters = process.argv.slice(2);
const choosesTests = parameters.some((parameter) => !parameter.startsWith("-"));
const say = (text: string): void => void process.stdout.write(`${text}\n`);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    stopPrograms(signal);
    process.exitCode = 1;
  });

const failed = choosesTests ? [] : await runStages(staticStages(root), AT_ONCE, say);
if (process.exitCode === undefined) {
  const { code } = await runProgram(root, [...jest(), ...parameters], "shown");
  // Beyond the summary only what it does not say.
  if (failed.length > 0) process.stderr.write(`The tests aside, this failed above: ${failed.join(", ")}.\n`);
  process.exitCode = code !== 0 || failed.length > 0 ? 1 : 0;
}

function jest(): readonly string[] {
  const node = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
  return [...node, "node_modules/jest/bin/jest.js", "--config", "jest.config.mjs", `--maxWorkers=${AT_ONCE}`];
}
