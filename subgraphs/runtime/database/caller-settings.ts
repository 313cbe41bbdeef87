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

/** What policies ask beyond that, after `CALLER_SQL`: for whom the caller speaks, and what it may. */
export const CALLER_RIGHTS_SQL = `
  CREATE FUNCTION caller_ags() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
    NULLIF(current_setting('ortswahl.caller_ags', true), '');
  CREATE FUNCTION caller_household() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE RETURN
    NULLIF(current_setting('ortswahl.caller_household', true), '')::uuid;
  CREATE FUNCTION caller_has_scope(scope text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE RETURN
    scope = ANY (string_to_array(current_setting('ortswahl.caller_scopes', true), ' '));`;

const SET_CALLER = `SELECT set_config('ortswahl.caller_kind', $1, true), set_config('ortswahl.caller_id', $2, true),
  set_config('ortswahl.caller_scopes', $3, true), set_config('ortswahl.caller_ags', $4, true),
  set_config('ortswahl.caller_household', $5, true)`;

/** From here to the end of the transaction the owner itself acts, for no user: with its own default data, say. */
export async function actAsOwner(transaction: EntityManager, owner: string): Promise<void> {
  await transaction.query(SET_CALLER, ["SERVICE", owner, "", "", ""]);
}

/** From here to the end of the transaction PostgreSQL knows on whose behalf it works. */
export async function actForCaller(
  transaction: EntityManager,
  { kind, id, scopes = [], ags = "", householdId = "" }: Pick<Caller, "kind" | "id"> & Partial<Caller>,
): Promise<void> {
  await transaction.query(SET_CALLER, [kind, id, scopes.join(" "), ags, householdId]);
}
