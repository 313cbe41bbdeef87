/**
 * The caller behind an API key. Every request asks the database, so that a key that is revoked is refused from the next
 * request on, at every gateway. Knows nothing of HTTP, and tells nobody why a key is refused.
 */
import { timingSafeEqual } from "node:crypto";
import type { Logger } from "pino";
import { hubError } from "../../schema/errors.js";
import type { Caller } from "../../subgraphs/runtime/access/caller.js";
import { mintCaller } from "../../subgraphs/runtime/access/mint.js";
import { recordOf } from "../../subgraphs/runtime/failure.js";
import type { GatewayQueries } from "../database/gateway-database.js";
import { API_KEY_PREFIX, parseApiKey } from "./api-key.js";
import type { ApiKeyKind } from "./api-keys.js";
import { heldScopes } from "./caller-kinds.js";
import type { CredentialReader } from "./caller-reader.js";

/** Reads the caller of the text of a key. Throws UNAUTHENTICATED, or SUBGRAPH_UNAVAILABLE where nobody can look it up. */
export type ApiKeyReader = (text: string) => Promise<Caller>;

interface ValidKey {
  readonly secretHash: Buffer;
  readonly kind: ApiKeyKind;
  readonly ags: string | null;
  readonly scopes: readonly string[];
  readonly isUsedToday: boolean;
}

const TODAY = "(now() AT TIME ZONE 'UTC')::date";

const FIND_VALID = {
  name: "find-valid-api-key",
  text: `SELECT secret_hash AS "secretHash", kind, ags, scopes, last_used_on IS NOT DISTINCT FROM ${TODAY} AS "isUsedToday"
    FROM api_key WHERE id = $1 AND revoked_at IS NULL AND expires_on >= ${TODAY}`,
};

// Of a key the day is enough: of all requests of a day the first alone writes, also where a hundred come at once.
const MARK_USED = `UPDATE api_key SET last_used_on = ${TODAY} WHERE id = $1 AND last_used_on IS DISTINCT FROM ${TODAY}`;

/** Reads callers by the keys of a database. */
export const apiKeyReader =
  (db: GatewayQueries, log: Logger): ApiKeyReader =>
  async (text) => {
    const key = parseApiKey(text);
    if (!key) throw refused();
    const found = await find(db, key.id, log);
    if (!found || !timingSafeEqual(found.secretHash, key.secretHash)) throw refused();
    if (!found.isUsedToday) void db.query(MARK_USED, [key.id]).catch(() => undefined);
    const { kind, ags } = found;
    // A right that its kind has lost since is lost for the key too.
    const scopes = heldScopes(kind, found.scopes);
    return mintCaller({ id: `api-key-${key.id}`, kind, scopes, ...(ags === null ? {} : { ags }) });
  };

/** API keys among the credentials: what begins like one is one, and nobody takes it for a token. */
export const apiKeyCredentials = (read: ApiKeyReader): CredentialReader => ({
  isMine: (credential) => credential.startsWith(API_KEY_PREFIX),
  read,
});

async function find(db: GatewayQueries, id: string, log: Logger): Promise<ValidKey | undefined> {
  try {
    const { rows } = await db.query({ ...FIND_VALID, values: [id] });
    return (rows as ValidKey[])[0];
  } catch (error) {
    log.error({ failure: recordOf(error) }, "API keys cannot be looked up");
    throw hubError("SUBGRAPH_UNAVAILABLE", "The hub cannot look up API keys at present. Try again in a moment.");
  }
}

const refused = () =>
  hubError("UNAUTHENTICATED", "The API key is not valid here: mistyped, unknown, expired or revoked.");
