/**
 * The variables of which there is one for each owner, or for each pair of processes: where the others are, and by which
 * secrets they are asked. It knows nothing of what is missing: that depends on the process.
 */
import { type CallKey, parseCallKey } from "../subgraphs/runtime/access/signature-key.js";
import { loginOf } from "../subgraphs/runtime/database/login.js";

/** Declared once; the name's end says whose. */
export const OWNER_VARIABLES = {
  SUBGRAPH_URL_: {
    pattern: /^SUBGRAPH_URL_([A-Z]+)$/,
    name: "SUBGRAPH_URL_<OWNER>",
    default: "–",
    help: "Where the owner's own process answers, such as http://municipalities:4000; without it the owner runs in the gateway's process.",
  },
  DATABASE_URL_: {
    pattern: /^DATABASE_URL_([A-Z]+)$/,
    name: "DATABASE_URL_<OWNER>",
    default: "–",
    help: "The database with the owner's own role, for `hub serve <owner>`; of `GATEWAY`, for the gateway where all owners have processes of their own. `hub prepare-database` gives the role this password.",
  },
  CALL_KEY_: {
    pattern: /^CALL_KEY_([A-Z]+_[A-Z]+)$/,
    name: "CALL_KEY_<SENDER>_<RECEIVER>",
    default: "–",
    help: "The key by which one process signs its calls of another: at least 32 random bytes, from `openssl rand -hex 32`. A key for each pair.",
  },
} as const;

type OwnerVariable = keyof typeof OWNER_VARIABLES;

/** The name of an owner's variable, such as `SUBGRAPH_URL_SERVICES`. */
export const variableOf = (prefix: OwnerVariable, owner: string): string => `${prefix}${owner.toUpperCase()}`;

export interface OwnerSettings {
  /** By owner: where its process is. An owner without one runs here. */
  readonly subgraphUrls: ReadonlyMap<string, string>;
  /** By owner: the database with the owner's role. */
  readonly ownerDatabaseUrls: ReadonlyMap<string, string>;
  /** The key of each pair, as `callKey` finds it. */
  readonly callKeys: ReadonlyMap<string, CallKey>;
  /** By variable: a line for each of the wrong form, which counts as missing. Never its value: it may be a secret. */
  readonly unusable: ReadonlyMap<string, string>;
}

/** Reads all of them. An empty variable counts as missing. */
export function readOwnerSettings(environment: NodeJS.ProcessEnv): OwnerSettings {
  const unusable = new Map<string, string>();
  const read = <Value>(variable: OwnerVariable, parse: (text: string) => Value | null): ReadonlyMap<string, Value> => {
    const { pattern, help } = OWNER_VARIABLES[variable];
    const found = Object.entries(environment).flatMap(([name, text]): [string, Value][] => {
      const owner = pattern.exec(name)?.[1]?.toLowerCase();
      if (owner === undefined || !text) return [];
      const value = parse(text);
      if (value !== null) return [[owner, value]];
      unusable.set(name, `The variable ${name} is not usable. ${help}`);
      return [];
    });
    return new Map(found);
  };
  const subgraphUrls = read("SUBGRAPH_URL_", parseOrigin);
  const ownerDatabaseUrls = read("DATABASE_URL_", (text) => (loginOf(text) ? text : null));
  const callKeys = read("CALL_KEY_", parseCallKey);
  for (const [name, line] of sharedKeys(callKeys)) unusable.set(name, line);
  return { subgraphUrls, ownerDatabaseUrls, callKeys, unusable };
}

/** Only scheme, host and port: a path in between would not be the one that is signed. */
function parseOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, origin, pathname, search, username } = new URL(text);
  const isOrigin = ["http:", "https:"].includes(protocol) && pathname === "/" && search === "" && username === "";
  return isOrigin ? origin : null;
}

/** Whoever holds the key of two pairs could speak as the other sender. */
function sharedKeys(keys: ReadonlyMap<string, CallKey>): readonly (readonly [string, string])[] {
  const pairs = [...keys];
  return pairs.flatMap(([pair, key], index) => {
    const same = pairs.slice(0, index).find(([, earlier]) => earlier.equals(key));
    if (!same) return [];
    const [first, second] = [same[0], pair].map((each) => variableOf("CALL_KEY_", each)) as [string, string];
    return [[second, `${first} and ${second} hold the same key; each pair has its own.`]];
  });
}
