// `hub api-key`: keys for machines are made, listed and revoked. Who may have one is the gateway's own rule; here are the
// words and the exit codes.
import { type Command, InvalidArgumentError, Option } from "commander";
import {
  API_KEY_KINDS,
  ApiKeyRefusal,
  type ApiKeyKind,
  createApiKey,
  listApiKeys,
  type ListedApiKey,
  revokeApiKey,
} from "../gateway/caller/api-keys.js";
import { API_KEY_PREFIX } from "../gateway/caller/api-key.js";
import { gatewaySchema } from "../gateway/database/gateway-schema.js";
import { parseAgs } from "../schema/scalars.js";
import { StartError } from "../subgraphs/runtime/database/server.js";
import { withOwner } from "./owner-connection.js";

const DESCRIPTION =
  "API keys are for machines of organisations, as an alternative to tokens of an issuer. A key is shown once, when it is made; the hub keeps only its hash. People use tokens: there are no keys for case workers and households.";

const EXIT_CODES = `
Exit codes:
  0  done
  2  nothing was done: the wish cannot be fulfilled, or there is no such key or no database

The database is the running hub's, or the one in ORTSWAHL_DATA_DIR, or the one that DATABASE_URL names. The hub may run
meanwhile; what is revoked is refused from the next request on.`;

/** Adds `api-key` and what can be done with it. */
export function addApiKeyVerb(program: Command): void {
  const apiKey = program
    .command("api-key")
    .summary("look after the API keys of machines")
    .description(DESCRIPTION)
    .addHelpText("after", EXIT_CODES);
  addCreate(apiKey);
  apiKey
    .command("list")
    .description("All keys, the newest first, also those that do not hold any more. Their secrets are nowhere.")
    .option("--json", "answer in JSON on the standard output", false)
    .addHelpText("after", EXIT_CODES)
    .action(async ({ json }: { readonly json: boolean }) => {
      const keys = await withOwner(gatewaySchema.name, listApiKeys);
      say(json ? inJson({ keys }) : keys.length === 0 ? "There is no API key." : keys.map(describeKey).join("\n"));
    });
  apiKey
    .command("revoke")
    .description("Revoke a key, at once and for good. Repeating it does no harm.")
    .argument("<id>", "as the list shows it; the whole key does too", parseId)
    .option("--json", "answer in JSON on the standard output", false)
    .addHelpText("after", EXIT_CODES)
    .action(async (id: string, { json }: { readonly json: boolean }) => {
      const key = await withOwner(gatewaySchema.name, (db) => revokeApiKey(db, id));
      if (!key) throw new StartError(`There is no API key ${id}; \`api-key list\` shows all.`);
      say(json ? inJson(key) : `Revoked: ${describeKey(key)}`);
    });
}

interface CreateFlags {
  readonly kind: ApiKeyKind;
  readonly label: string;
  readonly scope: readonly string[];
  readonly expires: string;
  readonly ags?: string;
  readonly json: boolean;
}

function addCreate(apiKey: Command): void {
  const kinds = API_KEY_KINDS.map(wordOf);
  apiKey
    .command("create")
    .description("Make a key and show it, once: on the standard output, alone.")
    .addOption(
      new Option("--kind <kind>", `whose machine it is: ${kinds.join(", ")}`)
        .argParser(parseKind)
        .makeOptionMandatory(),
    )
    .requiredOption("--label <organisation>", 'who holds it, such as "IHK Arnsberg"; no person\'s name')
    .requiredOption("--scope <scope...>", "what it may do beyond reading public data, such as jobs:write")
    .requiredOption("--expires <day>", "the last day on which it holds, such as 2027-06-30; within two years")
    .option("--ags <ags>", "the municipality of a town's key", parseTown)
    .option("--json", "answer in JSON on the standard output, the key among the rest", false)
    .addHelpText("after", EXIT_CODES)
    .action(async ({ kind, label, scope, expires, ags, json }: CreateFlags) => {
      const wish = { kind, label, scopes: scope, expiresOn: expires, ags };
      const { key, ...made } = await withOwner(gatewaySchema.name, (db) => createApiKey(db, wish)).catch(explain);
      if (!json) process.stderr.write(`${describeKey(made)}\nThe key is shown this once:\n`);
      say(json ? inJson({ ...made, key }) : key);
    });
}

function explain(error: unknown): never {
  throw error instanceof ApiKeyRefusal ? new StartError(error.message) : error;
}

const wordOf = (kind: string): string => kind.toLowerCase().replace("_", "-");

function parseKind(text: string): ApiKeyKind {
  const kind = API_KEY_KINDS.find((known) => wordOf(known) === text);
  if (kind) return kind;
  const people = ["case-worker", "household"].includes(text) ? "People use tokens, not keys. " : "";
  throw new InvalidArgumentError(`${people}It is ${API_KEY_KINDS.map(wordOf).join(", ")}.`);
}

function parseTown(text: string): string {
  try {
    return parseAgs(text, "ags");
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

/** Whoever finds a key in the open has the whole of it, and whoever reads the log the caller's id. */
function parseId(text: string): string {
  const [id = ""] = text
    .replace(API_KEY_PREFIX, "")
    .replace(/^api-key-/, "")
    .split("_");
  return id;
}

function describeKey({ id, kind, ags, scopes, label, expiresOn, revokedAt, lastUsedOn }: ListedApiKey): string {
  // The day is over when it is over in UTC, as the door reckons.
  const isOver = expiresOn < new Date().toISOString().slice(0, 10);
  const life = isOver ? `expired ${expiresOn}` : `holds until ${expiresOn}`;
  const state = revokedAt === null ? life : `revoked ${revokedAt}`;
  const use = lastUsedOn === null ? "never used" : `last used ${lastUsedOn}`;
  return `${id}  ${wordOf(kind)}${ags === null ? "" : ` ${ags}`}  ${scopes.join(" ")}  ${label}  ${state}, ${use}`;
}

const inJson = (value: unknown): string => JSON.stringify(value, undefined, 2);
const say = (text: string): void => void process.stdout.write(`${text}\n`);
