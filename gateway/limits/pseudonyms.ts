/**
 * What stands for a client in the table of budgets: a hash under a key that all gateways of a database share for a day
 * and that is then removed. Until then nobody without the key, and afterwards nobody at all, gets from it to an address.
 */
import { createHmac, createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import type { GatewayQueries } from "../database/gateway-database.js";

const KEY_BYTES = 32;

export interface Pseudonyms {
  /** The pseudonym of a client for today (UTC), alike at every gateway. Without the database it is this process's own. */
  of(client: string): Promise<string>;
  /** Removes the keys of former days, whichever gateway made them. */
  forget(): Promise<void>;
}

// The update changes nothing; it makes PostgreSQL return the key of whoever came first.
const SHARE_KEY = `INSERT INTO pseudonym_key (day, key) VALUES ($1, $2)
  ON CONFLICT (day) DO UPDATE SET day = excluded.day RETURNING key`;

/** @param today for tests */
export function pseudonyms(
  db: GatewayQueries,
  today = (): string => new Date().toISOString().slice(0, 10),
): Pseudonyms {
  const own = createSecretKey(randomBytes(KEY_BYTES));
  let kept: { readonly day: string; readonly key: Promise<KeyObject> } | undefined;
  const keyOf = async (day: string): Promise<KeyObject> => {
    if (kept?.day !== day) kept = { day, key: shareKey(db, day) };
    const asked = kept;
    try {
      return await asked.key;
    } catch {
      // The next request asks again.
      if (kept === asked) kept = undefined;
      return own;
    }
  };
  return {
    of: async (client) =>
      createHmac("sha256", await keyOf(today()))
        .update(client)
        .digest("base64url"),
    forget: async () => void (await db.query("DELETE FROM pseudonym_key WHERE day < $1", [today()])),
  };
}

async function shareKey(db: GatewayQueries, day: string): Promise<KeyObject> {
  const { rows } = await db.query(SHARE_KEY, [day, randomBytes(KEY_BYTES)]);
  const [row] = rows as { readonly key: Buffer }[];
  if (!row) throw new Error("PostgreSQL has not told the key of the day.");
  return createSecretKey(row.key);
}
