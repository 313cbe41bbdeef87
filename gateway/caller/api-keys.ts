/**
 * The rules of API keys: who may have one, for what and until when; made, listed, revoked. A key's secret leaves here
 * once, when it is made.
 */
import { z } from "zod";
import type { GatewayQueries } from "../database/gateway-database.js";
import { generateApiKey } from "./api-key.js";
import { SCOPES_BY_KIND } from "./caller-kinds.js";

/** Machines of organisations. People have tokens, which end within hours and with their account. */
export const API_KEY_KINDS = ["CHAMBER", "RESEARCHER", "TOWN", "AUDITOR", "PROGRAMME_OFFICE"] as const;
export type ApiKeyKind = (typeof API_KEY_KINDS)[number];

const LONGEST_LABEL = 100;

/** What a new key is to be. */
export interface ApiKeyWish {
  readonly kind: ApiKeyKind;
  /** The organisation that holds it; no person's name. */
  readonly label: string;
  readonly scopes: readonly string[];
  /** The last day on which it holds, in UTC, such as `2027-06-30`. */
  readonly expiresOn: string;
  /** The town for whose staff it speaks: for TOWN, and for no other kind. */
  readonly ags?: string | undefined;
}

/** A key as it is listed: everything but the secret. */
export interface ListedApiKey {
  readonly id: string;
  readonly kind: ApiKeyKind;
  readonly ags: string | null;
  readonly scopes: readonly string[];
  readonly label: string;
  readonly createdAt: string;
  readonly expiresOn: string;
  readonly revokedAt: string | null;
  readonly lastUsedOn: string | null;
}

/** Why there is no key, in words for whoever asked for it. */
export class ApiKeyRefusal extends Error {
  override readonly name = "ApiKeyRefusal";
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;
const COLUMNS = `id, kind, ags, scopes, label, to_char(created_at AT TIME ZONE 'UTC', ${ISO}) AS "createdAt",
  expires_on::text AS "expiresOn", to_char(revoked_at AT TIME ZONE 'UTC', ${ISO}) AS "revokedAt",
  last_used_on::text AS "lastUsedOn"`;

/**
 * Makes a key. Its text is in the answer and nowhere else.
 * @throws ApiKeyRefusal for a wish that no key can fulfil
 */
export async function createApiKey(
  db: GatewayQueries,
  wish: ApiKeyWish,
  now = new Date(),
): Promise<ListedApiKey & { readonly key: string }> {
  checkWish(wish, now);
  const { id, text, secretHash } = generateApiKey();
  const { rows } = await db.query(
    `INSERT INTO api_key (id, secret_hash, kind, ags, scopes, label, expires_on) VALUES ($1, $2, $3, $4, $5, $6, $7)
     RETURNING ${COLUMNS}`,
    [id, secretHash, wish.kind, wish.ags ?? null, [...new Set(wish.scopes)], wish.label.trim(), wish.expiresOn],
  );
  const [made] = rows as ListedApiKey[];
  if (!made) throw new Error("PostgreSQL has not told which key it keeps.");
  return { ...made, key: text };
}

/** All keys, also those that do not hold any more, the newest first. */
export async function listApiKeys(db: GatewayQueries): Promise<readonly ListedApiKey[]> {
  const { rows } = await db.query(`SELECT ${COLUMNS} FROM api_key ORDER BY created_at DESC, id`);
  return rows as ListedApiKey[];
}

/** Revokes a key for good, from the next request on. Repeating it keeps the first time. null: there is no such key. */
export async function revokeApiKey(db: GatewayQueries, id: string): Promise<ListedApiKey | null> {
  const { rows } = await db.query(
    `UPDATE api_key SET revoked_at = coalesce(revoked_at, now()) WHERE id = $1 RETURNING ${COLUMNS}`,
    [id],
  );
  return (rows as ListedApiKey[])[0] ?? null;
}

function checkWish({ kind, label, scopes, ags, expiresOn }: ApiKeyWish, now: Date): void {
  checkLabel(label);
  const possible: readonly string[] = SCOPES_BY_KIND[kind];
  const foreign = scopes.find((scope) => !possible.includes(scope));
  if (foreign !== undefined)
    throw new ApiKeyRefusal(`The scope ${foreign} is not for ${kind}, which may hold: ${possible.join(", ")}.`);
  if (scopes.length === 0)
    throw new ApiKeyRefusal(`A key has at least one scope; ${kind} may hold: ${possible.join(", ")}.`);
  if ((kind === "TOWN") !== (ags !== undefined))
    throw new ApiKeyRefusal(
      kind === "TOWN" ? "A key of a town needs its AGS." : `Only a key of a town has an AGS, not one of ${kind}.`,
    );
  checkExpiry(expiresOn, now);
}

function checkLabel(label: string): void {
  const length = label.trim().length;
  if (length === 0 || length > LONGEST_LABEL || /\p{Cc}/u.test(label))
    throw new ApiKeyRefusal(
      `The label is the organisation's name, in 1 to ${LONGEST_LABEL} characters without line breaks.`,
    );
  if (label.includes("@"))
    throw new ApiKeyRefusal("The label looks like somebody's e-mail address; it is the organisation's name.");
}

function checkExpiry(expiresOn: string, now: Date): void {
  if (!z.iso.date().safeParse(expiresOn).success)
    throw new ApiKeyRefusal(`${JSON.stringify(expiresOn.slice(0, 40))} is no day; one is written like 2027-06-30.`);
  const today = dayOf(now);
  const latest = dayOf(inTwoYears(now));
  if (expiresOn < today) throw new ApiKeyRefusal(`The key would have expired already: today is ${today}.`);
  if (expiresOn > latest) throw new ApiKeyRefusal(`A key holds for two years at most: until ${latest}.`);
}

function inTwoYears(now: Date): Date {
  const then = new Date(Date.UTC(now.getUTCFullYear() + 2, now.getUTCMonth(), now.getUTCDate()));
  // The 29th of February has no counterpart: the last of the month, as PostgreSQL counts.
  if (then.getUTCMonth() !== now.getUTCMonth()) then.setUTCDate(0);
  return then;
}

const dayOf = (time: Date): string => time.toISOString().slice(0, 10);
