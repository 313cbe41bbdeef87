/**
 * What a process for production must have before it starts: whatever is missing, and no secret that anybody could guess.
 * All of it is told at once, by name, never by value.
 */
import { GATEWAY } from "../subgraphs/runtime/access/signature.js";
import type { CallKey } from "../subgraphs/runtime/access/signature-key.js";
import { StartError } from "../subgraphs/runtime/database/server.js";
import { isSecure } from "./caller/issuer-discovery.js";
import { type Configuration, OWNER_VARIABLES, VARIABLES, variableOf } from "./configuration.js";

/** What examples and images of databases come with. */
const WELL_KNOWN_PASSWORDS = new Set(
  "admin administrator change-me change_me changeit changeme default docker example ortswahl pass passw0rd password postgres postgresql qwerty root secret test".split(
    " ",
  ),
);

/** Of 32 random bytes some 30 differ from each other; fewer than 16 were never thrown by chance. */
const FEWEST_DIFFERENT_BYTES = 16;

/**
 * Lets everything go in development, and in production nothing that is missing or easily guessed.
 * @param missing what this process lacks, a line for each variable
 * @throws StartError with a line for each variable
 */
export function checkProduction(configuration: Configuration, missing: readonly string[]): void {
  if (!configuration.isProduction) return;
  const faults = [...missing, ...guessableKeys(configuration), ...guessablePasswords(configuration)];
  if (faults.length > 0) throw new StartError("NODE_ENV is production, and nothing starts like this:", faults);
}

/** What the gateway's process needs for production and does not have. @param owners the names of all of them */
export function missingForGateway(
  { oidcIssuer, subgraphUrls, callKeys, ownerDatabaseUrls }: Configuration,
  owners: readonly string[],
): readonly string[] {
  const lines: string[] = [];
  if (oidcIssuer === undefined) lines.push(`OIDC_ISSUER is missing. ${VARIABLES.OIDC_ISSUER.help}`);
  else if (!isSecure(oidcIssuer)) lines.push("OIDC_ISSUER is not https: on its way anybody could change its keys.");
  // Where an owner runs here, its database holds the gateway's schema too.
  if (owners.every((owner) => subgraphUrls.has(owner)) && !ownerDatabaseUrls.has(GATEWAY))
    lines.push(`${variableOf("DATABASE_URL_", GATEWAY)} is missing. ${OWNER_VARIABLES.DATABASE_URL_.help}`);
  for (const pair of [...subgraphUrls.keys()].map((owner) => `${GATEWAY}_${owner}`))
    if (!callKeys.has(pair))
      lines.push(`${variableOf("CALL_KEY_", pair)} is missing. ${OWNER_VARIABLES.CALL_KEY_.help}`);
  return lines;
}

const guessableKeys = ({ callKeys }: Configuration): readonly string[] =>
  [...callKeys]
    .filter(([, key]) => isGuessable(key))
    .map(
      ([pair]) =>
        `${variableOf("CALL_KEY_", pair)} holds a pattern instead of random bytes. Take \`openssl rand -hex 32\`.`,
    );

/** Few different bytes, a run that is repeated, or a series such as 00 01 02. */
function isGuessable(key: CallKey): boolean {
  const bytes = [...key.export()];
  const steps = new Set(bytes.slice(1).map((byte, index) => (byte - (bytes[index] ?? 0) + 256) % 256));
  const isRepeated = bytes.some(
    (_, length) => length > 0 && length <= bytes.length / 2 && bytes.every((byte, at) => byte === bytes[at % length]),
  );
  return new Set(bytes).size < FEWEST_DIFFERENT_BYTES || steps.size === 1 || isRepeated;
}

function guessablePasswords({ databaseUrl, ownerDatabaseUrls }: Configuration): readonly string[] {
  const urls: readonly (readonly [string, string])[] = [
    ...(databaseUrl === undefined ? [] : [["DATABASE_URL", databaseUrl] as const]),
    ...[...ownerDatabaseUrls].map(([owner, url]) => [variableOf("DATABASE_URL_", owner), url] as const),
  ];
  return urls
    .filter(([, url]) => hasGuessablePassword(new URL(url)))
    .map(([name]) => `${name} has a password that everybody knows. Take \`openssl rand -hex 32\`.`);
}

/** A URL without a password is none of ours to judge: the server may know its client otherwise. */
function hasGuessablePassword({ username, password }: URL): boolean {
  const [user, word] = [username, password].map((part) => decodeURIComponent(part).toLowerCase());
  return word !== undefined && word !== "" && (word === user || WELL_KNOWN_PASSWORDS.has(word.replace(/[0-9!]+$/, "")));
}
