/**
 * Every variable of the environment that the hub reads, declared once: name, form, default, help. The README's table and
 * the messages for the operator are made from it. Nothing else of the hub reads the environment.
 */
import { resolve } from "node:path";
import { z } from "zod";
import type { CallKey } from "../subgraphs/runtime/access/signature-key.js";
import { loginOf } from "../subgraphs/runtime/database/login.js";
import { StartError } from "../subgraphs/runtime/database/server.js";
import { areProxies } from "./limits/client-address.js";
import { type OwnerSettings, readOwnerSettings, variableOf } from "./owner-variables.js";

interface Variable {
  readonly schema: z.ZodType;
  /** As the table shows it. */
  readonly default: string;
  readonly help: string;
}

const port = z.coerce
  .number("it is no number")
  .int("it is no whole number")
  .min(0, "it is below 0")
  .max(65_535, "it is above 65535");
const url = z
  .url("it is no URL")
  .refine((text) => loginOf(text) !== null, "PostgreSQL's driver cannot read it; a % in a password is written %25");
const points = z.coerce
  .number("it is no number")
  .int("it is no whole number")
  .min(0, "it is below 0")
  .max(2_000_000_000, "it is above 2000000000")
  .optional();

/**
 * Of a place where many share one address, fifty may look for a place at once: 50 × 615 points for the place finder,
 * several times a minute. A caller that fetches all it may is an organisation's machine: ten of the dearest operation of
 * the guides (960 points) a second.
 */
const PRODUCTION_LIMITS = { public: 200_000, caller: 600_000 } as const;
/** Tests and measurements of one machine never meet it. */
const DEVELOPMENT_LIMIT = 100_000_000;

export const VARIABLES = {
  NODE_ENV: {
    schema: z.enum(["development", "production", "test"]).default("development"),
    default: "development",
    help: "`production` switches everything off that is for development only, such as the development issuer of tokens.",
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
    help: "Folder of the embedded database and of the development issuer's secrets.",
  },
  DATABASE_URL: {
    schema: url.optional(),
    default: "–",
    help: "A PostgreSQL 15 to 18 instead of the embedded one. Its user owns the database and has CREATEROLE.",
  },
  CORS_ORIGINS: {
    schema: z.string().transform(parseOrigins).default([]),
    default: "–",
    help: "Web sites whose pages may read answers in a browser: origins such as https://dashboard.example, with commas between, or `*` for all.",
  },
  TRUSTED_DOCUMENTS: {
    schema: z.string().min(1).optional(),
    default: "–",
    help: "A folder of `.graphql` files: their operations alone are answered. Without it any is.",
  },
  INTROSPECTION: {
    schema: z.enum(["on", "off"]).default("on"),
    default: "on",
    help: "Whether the hub tells its schema; the explorer and most tools need it.",
  },
  RATE_LIMIT_PUBLIC: {
    schema: points,
    default: "200000 in production",
    help: "Points a minute for each network address without a token; 0: no limit. The dearest operation of the guides costs 960.",
  },
  RATE_LIMIT_CALLER: {
    schema: points,
    default: "600000 in production",
    help: "Points a minute for each caller with a token or an API key; 0: no limit.",
  },
  TRUSTED_PROXIES: {
    schema: z
      .string()
      .transform((text) => text.split(",").map((proxy) => proxy.trim()))
      .refine(areProxies, "it is no list of addresses and networks")
      .optional(),
    default: "–",
    help: "Proxies whose X-Forwarded-For counts, such as `loopback` or `10.0.0.0/8,192.0.2.7`. Behind a proxy that is not named here all of the public is one client of the rate limits.",
  },
  OIDC_ISSUER: {
    schema: z
      .url({ protocol: /^https?$/, error: "it is no address of http or https" })
      .refine((text) => !/[?#@]/.test(text), "it has more than a host and a path")
      .optional(),
    default: "–",
    help: "Who issues the tokens of callers: an OpenID Connect issuer, such as https://login.example.org/realms/ortswahl. Needed in production, there by https.",
  },
  OIDC_AUDIENCE: {
    schema: z.string().min(1).default("ortswahl"),
    default: "ortswahl",
    help: "What a token must name as its audience (`aud`) to be meant for this hub.",
  },
  EXECUTION: {
    schema: z.enum(["compiled", "stock"]).default("compiled"),
    default: "compiled",
    help: "Who runs the plans of operations: the hub, which compiles them, or (`stock`) Apollo's own executor. The answers are the same; `stock` is slower.",
  },
  LOG_LEVEL: {
    schema: z.enum(["trace", "debug", "info", "warn", "error", "silent"]).default("warn"),
    default: "warn",
    help: "Least weight of a line in the log (JSON on the standard error output).",
  },
} as const satisfies Record<string, Variable>;

/** Who runs the plans of operations. */
export type Execution = z.output<typeof VARIABLES.EXECUTION.schema>;

export interface Configuration extends OwnerSettings {
  readonly isProduction: boolean;
  readonly host: string;
  readonly port: number;
  /** Absolute. */
  readonly dataDirectory: string;
  readonly databaseUrl: string | undefined;
  readonly logLevel: string;
  readonly execution: Execution;
  /** Origins whose pages may read answers, or `*`. */
  readonly corsOrigins: readonly string[] | "*";
  /** Absolute: the folder of the only operations that are answered. */
  readonly trustedDocuments: string | undefined;
  readonly hasIntrospection: boolean;
  readonly rateLimitPublic: number;
  readonly rateLimitCaller: number;
  readonly trustedProxies: readonly string[];
  /** As the claim `iss` names it. */
  readonly oidcIssuer: string | undefined;
  readonly oidcAudience: string;
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
  const isProduction = read("NODE_ENV") === "production";
  const ownerSettings = readOwnerSettings(environment);
  // In production they are told with all else that is wrong, by `checkProduction`.
  for (const line of isProduction ? [] : ownerSettings.unusable.values()) throw new StartError(line);
  const limits = isProduction ? PRODUCTION_LIMITS : { public: DEVELOPMENT_LIMIT, caller: DEVELOPMENT_LIMIT };
  return {
    isProduction,
    host: read("HOST"),
    port: read("PORT"),
    dataDirectory: resolve(read("ORTSWAHL_DATA_DIR")),
    databaseUrl: read("DATABASE_URL"),
    logLevel: read("LOG_LEVEL"),
    execution: read("EXECUTION"),
    corsOrigins: read("CORS_ORIGINS"),
    trustedDocuments: absolute(read("TRUSTED_DOCUMENTS")),
    hasIntrospection: read("INTROSPECTION") === "on",
    rateLimitPublic: read("RATE_LIMIT_PUBLIC") ?? limits.public,
    rateLimitCaller: read("RATE_LIMIT_CALLER") ?? limits.caller,
    trustedProxies: read("TRUSTED_PROXIES") ?? [],
    oidcIssuer: read("OIDC_ISSUER"),
    oidcAudience: read("OIDC_AUDIENCE"),
    ...ownerSettings,
  };
}

const absolute = (path: string | undefined): string | undefined => (path === undefined ? undefined : resolve(path));

/** Origins as browsers send them: a path, or a slash at the end, would never be equal to one. */
function parseOrigins(text: string, context: z.RefinementCtx): readonly string[] | "*" {
  if (text.trim() === "*") return "*";
  return text.split(",").flatMap((part) => {
    const origin = part.trim();
    if (URL.canParse(origin) && new URL(origin).origin === origin) return [origin];
    context.addIssue("one of them is no origin: scheme, host and port, no path and no slash at the end");
    return [];
  });
}

/**
 * The key by which `sender` signs its calls of `receiver`.
 * @throws StartError that names the variable
 */
export function callKey({ callKeys }: Configuration, sender: string, receiver: string): CallKey {
  const key = callKeys.get(`${sender}_${receiver}`);
  if (key) return key;
  const name = variableOf("CALL_KEY_", `${sender}_${receiver}`);
  throw new StartError(
    `The variable ${name} is missing: the key by which ${sender} signs its calls of ${receiver}, from \`openssl rand -hex 32\`.`,
  );
}
