/** How the hub's own processes are run here: for production, with an issuer of tokens beside them. Plain data. */
import { fileURLToPath } from "node:url";

/** Nothing is refused for its rate: the limits are counted, and never reached. */
const NO_LIMIT = "2000000000";

/** How the hub joins the subgraphs' answers; the hub's own variable. */
export type Execution = "compiled" | "stock";

/** What every process of the hub is told. */
export const hubEnvironment = (execution: Execution, issuerUrl: string): NodeJS.ProcessEnv => ({
  NODE_ENV: "production",
  PORT: "0",
  LOG_LEVEL: "warn",
  EXECUTION: execution,
  OIDC_ISSUER: issuerUrl,
  RATE_LIMIT_PUBLIC: NO_LIMIT,
  RATE_LIMIT_CALLER: NO_LIMIT,
  BENCH_COUNTS_STATEMENTS: "1",
});

const compiled = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** The programs of the hub, as users start them. */
export const PROGRAMS = { hub: compiled("gateway/main.js"), command: compiled("commands/hub.js") } as const;
