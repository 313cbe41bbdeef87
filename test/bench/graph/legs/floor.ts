/** The floor: the best SQL by hand, one statement an operation, behind node:http. */
import { fileURLToPath } from "node:url";
import type { BenchDatabase } from "../data/database.js";
import type { Leg } from "./leg.js";
import { startProbed } from "./probed-process.js";

const PROGRAM = fileURLToPath(new URL("../floor/floor-server.js", import.meta.url));

/** The operations that it knows, by the name of their ratio. */
export const FLOOR_OPERATIONS = {
  portrait: "municipality-portrait",
  totals: "dashboard-totals",
  jobs: "chamber-jobs",
} as const;

/** Starts it, as superuser: no policy is applied to its rows. */
export async function startFloor({ superuserUrl }: BenchDatabase): Promise<Leg> {
  const environment = { DATABASE_URL: superuserUrl, BENCH_COUNTS_STATEMENTS: "1" };
  const server = startProbed({ name: "floor", file: PROGRAM, environment });
  const url = await server.says(/ready: (http\S+)/);
  return {
    name: "floor",
    urlOf: (operation) => `${url}/${operation}`,
    processes: [server],
    stop: () => server.stop(),
  };
}
