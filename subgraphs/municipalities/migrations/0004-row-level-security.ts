import type { MigrationInterface, QueryRunner } from "typeorm";
import { CALLER_RIGHTS_SQL } from "../../runtime/database/caller-settings.js";

/**
 * Row-level security of what towns present and of what is kept of their requests.
 *
 * What the policies promise: whatever a statement says, a town's staff writes rows of its own town alone and moves none
 * to another, whoever is no staff writes none, and a transaction that does not say who acts writes nothing and sees
 * nothing that is not public. Files, reports of imports and outcomes of requests are seen by the caller whose they are,
 * the history of an entry by its own town, reservations by the matching; the owner itself sees them all.
 * What they do not promise: which columns of a public row are shown to whom is the rules' business, withdrawn entries
 * and live counts included; and the settings that say who acts are set by whoever holds the role, so that the policies
 * guard against what our code forgets, not against someone who runs SQL of his own as this role.
 */
export class RowLevelSecurity1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CALLER_RIGHTS_SQL);
    await runner.query(ACTING_SQL);
    await runner.query(HISTORY_SQL);
    for (const [table, policies] of Object.entries(POLICIES)) await runner.query(securitySql(table, policies));
  }

  async down(): Promise<void> {
    throw new Error("Without row-level security the program would not be what it says; restore a backup instead.");
  }
}

/** Conditions ask these in a sub-select: PostgreSQL then asks once per statement, and not for each row. */
const ACTING_SQL = `
  -- The town whose staff acts and may write for it; null: nobody's.
  CREATE FUNCTION callers_town() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
    CASE WHEN caller_kind() = 'TOWN' AND caller_has_scope('municipality:write') THEN caller_ags() END;
  -- The owner itself: register, demonstration, jobs, migrations; and the operator who imports files for any towns.
  CREATE FUNCTION owner_acts() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE RETURN
    coalesce(caller_kind() = 'SERVICE' AND caller_id() IN ('municipalities', 'operator'), false);
  -- The matching, which reserves and releases.
  CREATE FUNCTION matching_acts() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE RETURN
    coalesce(caller_kind() = 'SERVICE' AND caller_id() = 'matching', false);`;

/** What the owner itself does is nobody's change, as when it said nothing of who acts. */
const HISTORY_SQL = `
  CREATE OR REPLACE FUNCTION keep_created() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.%2$I (key, version, changed_at, action, caller_id, office, state)
      SELECT key, version, least(now(), published_at), ''CREATED'', NULLIF(%1$I.caller_id(), %1$L), office,
        %1$I.written_state(to_jsonb(come)) FROM come', TG_TABLE_SCHEMA, TG_TABLE_NAME || '_change');
    RETURN NULL;
  END $$;
  CREATE OR REPLACE FUNCTION keep_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.%2$I (key, version, action, caller_id, office, state)
      SELECT come.key, come.version,
        CASE WHEN come.withdrawn_at IS NOT NULL AND gone.withdrawn_at IS NULL THEN ''WITHDRAWN''
          WHEN come.withdrawn_at IS NULL AND gone.withdrawn_at IS NOT NULL THEN ''REINSTATED'' ELSE ''UPDATED'' END,
        NULLIF(%1$I.caller_id(), %1$L), come.office, %1$I.written_state(to_jsonb(come))
      FROM come JOIN gone USING (key) WHERE come.version <> gone.version',
      TG_TABLE_SCHEMA, TG_TABLE_NAME || '_change');
    RETURN NULL;
  END $$;`;

/** Who may do what with the rows of a table; what is left out nobody may. */
interface Policies {
  /** What is read without a caller has `true`: its conditions would cost every reader something. */
  readonly select: string;
  readonly insert?: string;
  readonly update?: string;
  /** What a row may be after the change, where that differs from which rows may be changed. */
  readonly updated?: string;
  readonly delete?: string;
}

const OWNER = "(SELECT owner_acts())";
const MATCHING = "(SELECT matching_acts())";
const OWN_TOWN = "ags = (SELECT callers_town())";
const OWN_CALLER = "caller_id = (SELECT caller_id())";
/** Rows about an offer or a need belong to its town. */
const ownTownOf = (table: "offer" | "need", about: string): string =>
  `EXISTS (SELECT FROM ${table} AS present WHERE present.key = ${about}.key
     AND present.ags = (SELECT callers_town()))`;

/** What towns present: public, written by their staff. Entries are withdrawn, not deleted: their history stays. */
const presented = (others = ""): Policies => ({
  select: "true",
  insert: `${OWN_TOWN} OR ${OWNER}`,
  update: `${OWN_TOWN} OR ${OWNER}${others}`,
  delete: OWNER,
});

const historyOf = (table: "offer" | "need"): Policies => ({
  select: `${ownTownOf(table, `${table}_change`)} OR ${OWNER}`,
  insert: `${ownTownOf(table, `${table}_change`)} OR ${OWNER}`,
});

const stockOf = (table: "offer" | "need", others = ""): Policies => {
  const writers = `${ownTownOf(table, `${table}_stock`)} OR ${OWNER}${others}`;
  return { select: "true", insert: writers, update: writers, delete: writers };
};

/** The official register: nobody deletes a town. Its row is what the town's own staff waits for, without changing it. */
const REGISTER: Policies = { select: "true", insert: OWNER, update: OWNER };

const RESERVATIONS = `${MATCHING} OR ${OWNER}`;

const KEPT_OF_REQUESTS: Policies = {
  select: `${OWN_CALLER} OR ${OWNER}`,
  insert: `${OWN_CALLER} AND (SELECT callers_town()) IS NOT NULL`,
  delete: `${OWN_CALLER} OR ${OWNER}`,
};

const POLICIES: Readonly<Record<string, Policies>> = {
  district: REGISTER,
  municipality: { ...REGISTER, update: `${OWN_TOWN} OR ${OWNER}`, updated: OWNER },
  portrait: presented(),
  picture: { ...presented(), delete: `${OWN_TOWN} OR ${OWNER}` },
  offer: presented(` OR ${MATCHING}`),
  need: presented(),
  offer_change: historyOf("offer"),
  need_change: historyOf("need"),
  offer_stock: stockOf("offer", ` OR ${MATCHING}`),
  need_stock: stockOf("need"),
  reservation: { select: RESERVATIONS, insert: RESERVATIONS, update: RESERVATIONS },
  reservation_item: { select: RESERVATIONS, insert: RESERVATIONS },
  upload: KEPT_OF_REQUESTS,
  data_import: KEPT_OF_REQUESTS,
  idempotency: {
    select: `${OWN_CALLER} OR ${OWNER}`,
    insert: OWN_CALLER,
    update: OWN_CALLER,
    delete: `${OWN_CALLER} OR ${OWNER}`,
  },
};

function securitySql(table: string, { select, insert, update, updated = update, ...others }: Policies): string {
  const policy = (name: string, command: string, condition: string | undefined) =>
    condition === undefined ? "" : `CREATE POLICY ${name} ON ${table} FOR ${command};`;
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    ${policy("reading", `SELECT USING (${select})`, select)}
    ${policy("adding", `INSERT WITH CHECK (${insert ?? ""})`, insert)}
    ${policy("changing", `UPDATE USING (${update ?? ""}) WITH CHECK (${updated ?? ""})`, update)}
    ${policy("removing", `DELETE USING (${others.delete ?? ""})`, others.delete)}`;
}
