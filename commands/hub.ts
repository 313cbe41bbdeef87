// The command line, `npm run hub -- <verb>`. Which verbs there are is in verbs.ts, what a verb does is in its own file.
import "reflect-metadata";
import { Command, CommanderError } from "commander";
import { errorCode, StartError } from "../subgraphs/runtime/database/start-error.js";
import { addVerbs } from "./verbs.js";

/** Nothing was done: a wrong call, a file or a database that cannot be used. */
const NOTHING_DONE = 2;
/** The work is done, and its answer got lost: the standard output could not be written. */
const ANSWER_LOST = 3;

const program = new Command("hub")
  .description("Looks after a hub's data, beside a running hub or without one.")
  .usage("<verb> [options]")
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError("(--help tells how)");
// Whoever reads along (| head) may stop before the end, and has all he wanted.
process.stdout.on("error", (error) => {
  const code = errorCode(error);
  if (code === "EPIPE") process.exit();
  process.stderr.write(`The answer cannot be written to the standard output${code ? ` (${code})` : ""}.\n`);
  // Where nothing was done, that is still what is to be known.
  process.exit(process.exitCode ?? ANSWER_LOST);
});
// Where nobody can be told why, the exit code still tells that it went wrong.
process.stderr.on("error", () => undefined);

try {
  await addVerbs(program, process.argv[2]);
  await program.parseAsync();
} catch (error) {
  process.exitCode = explainFailure(error);
}

/** Says in one line what an operator can mend, and with what exit code the command ends. */
function explainFailure(error: unknown): number {
  // Commander has said it already; asking for help is no failure.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : NOTHING_DONE;
  const lines = error instanceof StartError ? [error.message, ...error.detail] : [describe(error)];
  process.stderr.write(`${lines.join("\n")}\n`);
  return NOTHING_DONE;
}

// A function, not a constant: the program above is already running when constants down here come into being.
function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
