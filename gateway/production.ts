/**
 * What a process for production must have before it starts: whatever is missing, and no secret that anybody could guess.
 * All of it is told at once, by name, never by value.
 */
import { GATEWAY } from "../subgraphs/runtime/access/signature.js";
import { StartError } from "../subgraphs/runtime/database/server.js";
import { isSecure } from "./caller/issuer-discovery.js";
import { type Configuration, VARIABLES } from "./configuration.js";
import { hasGuessablePassword, isGuessableKey } from "./guessable.js";
import { OWNER_VARIABLES, variableOf } from "./owner-variables.js";

/**
 * Lets everything go in development, and in production nothing that is missing or easily guessed.
 * @param missing what this process lacks, a line for each variable
 * @throws StartError with a line for each variable
 */
export function checkProduction(configuration: Configuration, missing: readonly string[]): void {
  if (!configuration.isProduction) return;
  const { unusable } = configuration;
  const others = missing.filter((line) => !unusable.has(line.split(" ", 1)[0] ?? ""));
  const faults = [
    ...unusable.values(),
    ...others,
    ...guessableKeys(configuration),
    ...guessablePasswords(configuration),
  ];
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
    .filter(([, key]) => isGuessableKey(key))
    .map(
      ([pair]) =>
        `${variableOf("CALL_KEY_", pair)} holds a pattern instead of random bytes. Take \`openssl rand -hex 32\`.`,
    );

function guessablePasswords({ databaseUrl, ownerDatabaseUrls }: Configuration): readonly string[] {
  const urls: readonly (readonly [string, string])[] = [
    ...(databaseUrl === undefined ? [] : [["DATABASE_URL", databaseUrl] as const]),
    ...[...ownerDatabaseUrls].map(([owner, url]) => [variableOf("DATABASE_URL_", owner), url] as const),
  ];
  return urls
    .filter(([, url]) => hasGuessablePassword(url))
    .map(
      ([name]) =>
        `${name} has a password that everybody knows, or one of less than 12 characters. Take \`openssl rand -hex 32\`.`,
    );
}
