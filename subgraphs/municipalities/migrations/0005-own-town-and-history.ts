import type { MigrationInterface, QueryRunner } from "typeorm";
import { IDEMPOTENCY_TOWN_SQL } from "../../runtime/database/idempotency.js";
import { ownerWritesSql } from "../../runtime/database/owner-policies.js";

/**
 * Narrower row-level security, in four ways.
 *
 * The owner's own bookkeeping is written by the owner alone: whoever left a tombstone would take an offer out of every
 * reader's copy. A town's staff adds to the history of its entries what its triggers write and nothing else: in its own
 * name, of the present moment and version; and of the stock it changes the present, never a day that is over. Files,
 * reports of imports and keys of requests belong to a caller and its town: who changes the town leaves them behind.
 * Those from before have no town; nobody sees them, and they are forgotten in time.
 */
export class OwnTownAndHistory1790000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ["tombstone", "default_data"]) await runner.query(ownerWritesSql(table));
    await runner.query(HISTORY_SQL);
    for (const table of ["offer", "need"] as const) await runner.query(historyPolicySql(table));
    await runner.query(stockPolicySql("offer", ` OR ${MATCHING}`));
    await runner.query(stockPolicySql("need"));
    for (const table of ["upload", "data_import"]) await runner.query(keptOfRequestsSql(table));
    await runner.query(IDEMPOTENCY_TOWN_SQL);
    await runner.query(KEYS_SQL);
  }

  async down(): Promise<void> {
    throw new Error("Without row-level security the program would not be what it says; restore a backup instead.");
  }
}

const OWNER = "(SELECT owner_acts())";
const MATCHING = "(SELECT matching_acts())";
const OWN_CALLER = "caller_id = (SELECT caller_id())";

/** What the owner itself does is nobody's change; a clerk may be called like the owner, and is somebody. */
const CHANGER = "CASE WHEN %1$I.caller_kind() <> ''SERVICE'' OR %1$I.caller_id() <> %1$L THEN %1$I.caller_id() END";

const HISTORY_SQL = `
  CREATE OR REPLACE FUNCTION keep_created() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.%2$I (key, version, changed_at, action, caller_id, office, state)
      SELECT key, version, least(now(), published_at), ''CREATED'', ${CHANGER}, office,
        %1$I.written_state(to_jsonb(come)) FROM come', TG_TABLE_SCHEMA, TG_TABLE_NAME || '_change');
    RETURN NULL;
  END $$;
  CREATE OR REPLACE FUNCTION keep_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.%2$I (key, version, action, caller_id, office, state)
      SELECT come.key, come.version,
        CASE WHEN come.withdrawn_at IS NOT NULL AND gone.withdrawn_at IS NULL THEN ''WITHDRAWN''
          WHEN come.withdrawn_at IS NULL AND gone.withdrawn_at IS NOT NULL THEN ''REINSTATED'' ELSE ''UPDATED'' END,
        ${CHANGER}, come.office, %1$I.written_state(to_jsonb(come))
      FROM come JOIN gone USING (key) WHERE come.version <> gone.version',
      TG_TABLE_SCHEMA, TG_TABLE_NAME || '_change');
    RETURN NULL;
  END $$;`;

/** Rows about an offer or a need belong to its town. */
const ownTownOf = (table: "offer" | "need", about: string, condition = ""): string =>
  `EXISTS (SELECT FROM ${table} AS present WHERE present.key = ${about}.key
     AND present.ags = (SELECT callers_town())${condition})`;

/** The trigger has written the present version when its statement ends: nothing is left to be written by another. */
const historyPolicySql = (table: "offer" | "need"): string => `
  DROP POLICY adding ON ${table}_change;
  CREATE POLICY adding ON ${table}_change FOR INSERT WITH CHECK (
    (${OWN_CALLER} AND changed_at = now()
      AND ${ownTownOf(table, `${table}_change`, ` AND present.version = ${table}_change.version`)})
    OR ${OWNER});`;

/** As the triggers write it: what begins today is made and replaced, what was true until today is ended today. */
function stockPolicySql(table: "offer" | "need", others = ""): string {
  const stock = `${table}_stock`;
  const own = ownTownOf(table, stock);
  const rest = `OR ${OWNER}${others}`;
  return `
  DROP POLICY adding ON ${stock};
  DROP POLICY changing ON ${stock};
  DROP POLICY removing ON ${stock};
  CREATE POLICY adding ON ${stock} FOR INSERT
    WITH CHECK ((from_on = (SELECT local_today()) AND until_on = 'infinity' AND ${own}) ${rest});
  CREATE POLICY changing ON ${stock} FOR UPDATE
    USING ((until_on > (SELECT local_today()) AND ${own}) ${rest})
    WITH CHECK ((until_on = (SELECT local_today()) AND ${own}) ${rest});
  CREATE POLICY removing ON ${stock} FOR DELETE
    USING ((from_on >= (SELECT local_today()) AND ${own}) ${rest});`;
}

const keptOfRequestsSql = (table: string): string => `
  ALTER TABLE ${table} ADD ags text;
  DROP POLICY adding ON ${table};
  DROP POLICY reading ON ${table};
  DROP POLICY removing ON ${table};
  CREATE POLICY adding ON ${table} FOR INSERT
    WITH CHECK (${OWN_CALLER} AND ags = (SELECT callers_town()));
  CREATE POLICY reading ON ${table} FOR SELECT
    USING ((${OWN_CALLER} AND ags = (SELECT caller_ags())) OR ${OWNER});
  CREATE POLICY removing ON ${table} FOR DELETE
    USING ((${OWN_CALLER} AND ags = (SELECT caller_ags())) OR ${OWNER});`;

/** Who speaks for no town has the keys that have none. */
const OWN_KEY = `(${OWN_CALLER} AND ags = (SELECT coalesce(caller_ags(), '')))`;
const KEYS_SQL = `
  DROP POLICY adding ON idempotency;
  DROP POLICY changing ON idempotency;
  DROP POLICY reading ON idempotency;
  DROP POLICY removing ON idempotency;
  CREATE POLICY adding ON idempotency FOR INSERT WITH CHECK (${OWN_KEY});
  CREATE POLICY changing ON idempotency FOR UPDATE USING (${OWN_KEY}) WITH CHECK (${OWN_KEY});
  CREATE POLICY reading ON idempotency FOR SELECT USING (${OWN_KEY} OR ${OWNER});
  CREATE POLICY removing ON idempotency FOR DELETE USING (${OWN_KEY} OR ${OWNER});`;
