/** The hub as `npm start` runs it: gateway and subgraphs in one process. */
import type { BenchDatabase } from "../data/database.js";
import { type Execution, hubEnvironment, PROGRAMS } from "./hub-environment.js";
import { graphLeg, type Leg } from "./leg.js";
import { startProbed } from "./probed-process.js";

/** Starts it on a database of its own. */
export async function startInProcess(
  execution: Execution,
  { adminUrl }: BenchDatabase,
  folder: string,
  issuerUrl: string,
): Promise<Leg> {
  const environment = {
    ...hubEnvironment(execution, issuerUrl),
    DATABASE_URL: adminUrl,
    ORTSWAHL_DATA_DIR: folder,
  };
  const hub = startProbed({ name: execution, file: PROGRAMS.hub, environment });
  return graphLeg(execution, await hub.says(/ready: (http\S+)/), [hub]);
}
