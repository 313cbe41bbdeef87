// The command line, `npm run hub -- <verb>`: lists the verbs. What a verb does is in its own file.
import "reflect-metadata";
import { Command, CommanderError } from "commander";
import { StartError } from "../subgraphs/runtime/database/server.js";
import { addApiKeyVerb } from "./api-key.js";
import { addDemoVerb } from "./demo.js";
import { addPresentationImports } from "./import-presentation.js";
import { addRegisterImport } from "./import-register.js";
import { addPrepareDatabaseVerb } from "./prepare-database.js";
import { addServeVerb } from "./serve.js";

/** Nothing was done: a wrong call, a file or a database that cannot be used. */
const NOTHING_DONE = 2;

const program = new Command("hub")
  .description("Looks after a hub's data, beside a running hub or without one.")
  .usage("<verb> [options]")
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError("(--help tells how)");
const importVerb = program.command("import").description("Bring data into the hub from files.");
addRegisterImport(importVerb);
addPresentationImports(importVerb);
addPrepareDatabaseVerb(program);
addServeVerb(program);
addDemoVerb(program);
addApiKeyVerb(program);

try {
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
