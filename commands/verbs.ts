/**
 * The verbs of `npm run hub`, and where each is. The code of a verb is loaded only when it is called: to solve a market
 * takes no database driver, and nobody should wait for one.
 */
import type { Command } from "commander";

const verbs: Readonly<Record<string, (program: Command) => Promise<void>>> = {
  import: async (program) => {
    const [{ addRegisterImport }, { addPresentationImports }] = await Promise.all([
      import("./import-register.js"),
      import("./import-presentation.js"),
    ]);
    const importVerb = program.command("import").description("Bring data into the hub from files.");
    addRegisterImport(importVerb);
    addPresentationImports(importVerb);
  },
  "prepare-database": async (program) => (await import("./prepare-database.js")).addPrepareDatabaseVerb(program),
  serve: async (program) => (await import("./serve.js")).addServeVerb(program),
  demo: async (program) => (await import("./demo.js")).addDemoVerb(program),
  match: async (program) => (await import("./match-market.js")).addMatchVerb(program),
  "api-key": async (program) => (await import("./api-key.js")).addApiKeyVerb(program),
};

/** Adds the verb that is called; all of them where it is none, for the help and for what is said about a wrong call. */
export async function addVerbs(program: Command, called: string | undefined): Promise<void> {
  const only = Object.hasOwn(verbs, called ?? "") ? [verbs[called ?? ""]] : Object.values(verbs);
  for (const add of only) await add?.(program);
}
