/**
 * Every variable of the environment that the hub reads, declared once: name, form, default, help. The README's table and
 * the messages for the operator are made from it. Nothing else of the hub reads the environment.
 */
import { resolve } from "node:path";
import { z } from "zod";
import { StartError } from "../subgraphs/runtime/database/server.js";

interface Variable {
  readonly schema: z.ZodType;
  /** As the table shows it. */
  readonly default: string;
  readonly help: string;
}

const port = z.coerce.number().int().min(0).max(65_535);
const url = z.url();

export const VARIABLES = {
  NODE_ENV: {
    schema: z.enum(["development", "production", "test"]).default("development"),
    default: "development",
    help: "`production` switches everything off that is for development only, such as the development key for tokens.",
  },
  HOST: {
    schema: z.string().min(1).default("127.0.0.1"),
    default: "127.0.0.1",
    help: "Address on which the hub listens. Other than this machine only behind a proxy that speaks TLS.",
  },
  PORT: { schema: port.default(4000), default: "4000", help: "Port on which the hub listens; 0 takes a free one." },
  ORTSWAHL_DATA_DIR: {
    schema: z.string().min(1).default(".ortswahl"),
    default: ".ortswahl/",
    help: "Folder of the embedded database and of the development key.",
  },
  DATABASE_URL: {
    schema: url.optional(),
    default: "–",
    help: "A PostgreSQL 15 to 18 instead of the embedded one. Its user owns the database and has CREATEROLE.",
  },
  LOG_LEVEL: {
    schema: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("warn"),
    default: "warn",
    help: "Least weight of a line in the log (JSON on the standard error output).",
  },
} as const satisfies Record<string, Variable>;

export interface Configuration {
  readonly isProduction: boolean;
  readonly host: string;
  readonly port: number;
  /** Absolute. */
  readonly dataDirectory: string;
  readonly databaseUrl: string | undefined;
  readonly logLevel: string;
}

/**
 * The environment as a configuration. An empty variable counts as missing.
 * @throws StartError that names the first variable of the wrong form, never its value: it may be a secret
 */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const read = <Name extends keyof typeof VARIABLES>(name: Name): z.output<(typeof VARIABLES)[Name]["schema"]> => {
    const parsed = VARIABLES[name].schema.safeParse(environment[name] || undefined);
    if (parsed.success) return parsed.data as z.output<(typeof VARIABLES)[Name]["schema"]>;
    throw new StartError(
      `The variable ${name} is not usable: ${parsed.error.issues[0]?.message}. ${VARIABLES[name].help}`,
    );
  };
  return {
    isProduction: read("NODE_ENV") === "production",
    host: read("HOST"),
    port: read("PORT"),
    dataDirectory: resolve(read("ORTSWAHL_DATA_DIR")),
    databaseUrl: read("DATABASE_URL"),
    logLevel: read("LOG_LEVEL"),
  };
}
