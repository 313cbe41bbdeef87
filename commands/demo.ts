// `hub demo remove`: takes the demonstration out. What belongs to it is each owner's own knowledge; here are the words
// and the exit codes.
import type { Command } from "commander";
import { owners } from "../subgraphs/owners.js";
import { openDataSource } from "../subgraphs/runtime/database/data-source.js";
import type { RemovedRows } from "../subgraphs/runtime/demonstration/demonstration.js";
import { withOwners } from "./owner-connection.js";

const DESCRIPTION = [
  "Takes out every town's presentation, job, service and household that was made up for the demonstration, and nothing",
  "else: towns and whatever people have entered stay. It does not come back at the next start. The hub may run",
  "meanwhile; repeating it does no harm.",
].join(" ");

const EXIT_CODES = `
Exit codes:
  0  nothing made up is left
  2  there is no database, or it refused

The database is the running hub's, or the one in ORTSWAHL_DATA_DIR, or the one that DATABASE_URL names.`;

/** Adds \`demo\` and what can be done with it. */
export function addDemoVerb(program: Command): void {
  const demo = program.command("demo").description("Look after the demonstration that a new hub shows.");
  demo
    .command("remove")
    .summary("take the demonstration out, for good")
    .description(DESCRIPTION)
    .option("--json", "answer in JSON on the standard output", false)
    .addHelpText("after", EXIT_CODES)
    .action(async ({ json }: { readonly json: boolean }) => {
      const removed = await removeDemonstrations();
      process.stdout.write(json ? `${JSON.stringify({ removed }, undefined, 2)}\n` : describe(removed));
    });
}

type RemovedByOwner = Readonly<Record<string, RemovedRows>>;

async function removeDemonstrations(): Promise<RemovedByOwner> {
  const parts = owners.flatMap(({ name, demonstration }) => (demonstration ? [{ name, demonstration }] : []));
  const names = parts.map(({ name }) => name);
  return withOwners(names, async (urls, closeLater) => {
    const removed: Record<string, RemovedRows> = {};
    for (const { name, demonstration } of parts) {
      const db = await openDataSource(urls[name] ?? "", name, []);
      closeLater(() => db.destroy());
      removed[name] = await demonstration.remove(db);
    }
    return removed;
  });
}

function describe(removed: RemovedByOwner): string {
  const lines = Object.entries(removed).map(([owner, tables]) => {
    const figures = Object.entries(tables).map(([table, count]) => `${count.toLocaleString("en-GB")} ${table}`);
    return `${owner}: ${figures.join(", ")}`;
  });
  const total = Object.values(removed)
    .flatMap((tables) => Object.values(tables))
    .reduce((sum, count) => sum + count, 0);
  const first = total > 0 ? "The demonstration was taken out." : "There was no demonstration left to take out.";
  return [first, ...(total > 0 ? lines : []), ""].join("\n");
}
