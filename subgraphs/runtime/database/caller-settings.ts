/** Tells PostgreSQL on whose behalf a transaction runs; row-level security policies read it. Knows no policy. */
import type { EntityManager } from "typeorm";
import type { Caller } from "../access/caller.js";

/**
 * The SQL functions by which policies ask who acts. A setting that was made with `set_config(…, true)` becomes '' after
 * its transaction, not NULL: NULLIF, or the next transaction on the connection would have an empty caller.
 */
export const CALLER_SQL = `
  CREATE FUNCTION caller_kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
    NULLIF(current_setting('ortswahl.caller_kind', true), '');
  CREATE FUNCTION caller_id() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
    NULLIF(current_setting('ortswahl.caller_id', true), '');`;

/** From here to the end of the transaction the owner itself acts, for no user: with its own default data, say. */
export async function actAsOwner(transaction: EntityManager, owner: string): Promise<void> {
  await transaction.query(
    "SELECT set_config('ortswahl.caller_kind', 'SERVICE', true), set_config('ortswahl.caller_id', $1, true)",
    [owner],
  );
}

/** From here to the end of the transaction PostgreSQL knows on whose behalf it works. */
export async function actForCaller(
  transaction: EntityManager,
  { kind, id }: Pick<Caller, "kind" | "id">,
): Promise<void> {
  await transaction.query(
    "SELECT set_config('ortswahl.caller_kind', $1, true), set_config('ortswahl.caller_id', $2, true)",
    [kind, id],
  );
}
