/**
 * A program of its own: what a request to the place finder costs beside the scoring in it and beside a trivial request
 * that crosses two subgraphs, as JSON. The hub is a process as `npm start` starts it, with the default data; this one is
 * its client, over one connection that is kept.
 */
import "reflect-metadata";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type HouseholdProfile, parseProfile } from "../../subgraphs/matching/engine/engine.js";
import { keepTownIndex } from "../../subgraphs/matching/town/index-keeper.js";
import { openDataSource } from "../../subgraphs/runtime/database/data-source.js";
import { ownerUrlsForCommand } from "../../subgraphs/runtime/database/owner-roles.js";
import { createTestDatabase } from "../database/test-database.js";
import { runProgram } from "../start/running-program.js";
import { scoreAll } from "../subgraphs/matching/engine/told-scoring.js";
import { EXAMPLE_PROFILE } from "../subgraphs/matching/place-finder/example-profile.js";
import { openClient } from "./keep-alive-client.js";
import { measurePlaceFinder } from "./place-finder.js";
import { measureInTurns } from "./stopwatch.js";

const ROUNDS = { rounds: 150, warmUps: 40 };
/** The register's part comes from one subgraph, the interest of households from another. */
const TRIVIAL = `{ municipality(ags: "05962004") { name interest { status } } }`;
const PLACE_FINDER = "gateway/pages/explorer/examples/50-place-finder.graphql";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const database = await createTestDatabase();
const dataDirectory = await mkdtemp(path.join(tmpdir(), "ortswahl-bench-"));
const hub = runProgram(process.execPath, [path.join(root, "dist/gateway/main.js")], {
  env: { DATABASE_URL: database.adminUrl, ORTSWAHL_DATA_DIR: dataDirectory, PORT: "0" },
});
try {
  await hub.says(/ready: http\S+/);
  process.stdout.write(JSON.stringify(await measureRequests(/ready: (http\S+)/.exec(hub.output())?.[1] ?? "")));
} finally {
  hub.signal("SIGTERM");
  await hub.ended();
  await database.drop();
  await rm(dataDirectory, { recursive: true, force: true });
}

async function measureRequests(url: string): Promise<Record<string, number>> {
  const { matching } = await ownerUrlsForCommand(database.adminUrl, ["matching"]);
  const db = await openDataSource(matching, "matching", []);
  const { index, parameters } = await keepTownIndex(db).today();
  const operation = await readFile(path.join(root, PLACE_FINDER), "utf8");
  const client = openClient(url);
  const medians = await measureInTurns(
    {
      trivialRequest: () => client.ask(TRIVIAL),
      scoring: () => scoreAll(index, profileAnew(), parameters),
      placeFinderRequest: () => client.ask(operation, { profile: EXAMPLE_PROFILE }),
    },
    ROUNDS,
  );
  client.close();
  const parts = await measurePlaceFinder(db);
  await db.destroy();
  return { ...parts, ...medians };
}

/** As a request brings it: what was worked out for another one's profile is of no use to it. */
function profileAnew(): HouseholdProfile {
  const parsed = parseProfile(EXAMPLE_PROFILE, () => true);
  if ("problems" in parsed) throw new Error("The example profile is not usable.");
  return parsed.profile;
}
