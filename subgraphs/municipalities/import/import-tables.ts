/** The statements of an import: what the tables hold of a file's rows, and the planned rows into them, all at once. */
import type { ClientBase } from "pg";
import type { EntityManager } from "typeorm";
import { selectRows } from "../../runtime/database/rows.js";
import { copyRows, type CopyValue } from "../../runtime/import/copy-rows.js";
import { MOST_ENTRIES } from "../writing/town-right.js";
import type { Presented } from "../writing/presented.js";
import { type PlannedRow, rowKeyOf } from "./import-plan.js";
import type { ImportedRow, KeyedRow } from "./importable.js";

/** One statement is for all rows of a file, or waits for another import: longer than what a request may take. */
const STATEMENT_TIMEOUT = "120s";

/** Imports of one kind follow one another: two at once would create the same rows twice. */
export async function waitForTurn(transaction: EntityManager, noun: string): Promise<void> {
  await transaction.query(`SET LOCAL statement_timeout = '${STATEMENT_TIMEOUT}'`);
  await transaction.query("SELECT pg_advisory_xact_lock(hashtext($1))", [`ortswahl import ${noun}`]);
}

/**
 * By AGS: whether the town is in the present register. Until the transaction ends nobody else creates anything for these
 * towns (a new row's reference to its town waits for this lock), so that what is compared here is what is written to.
 */
export async function lockTowns(
  transaction: EntityManager,
  towns: readonly string[],
): Promise<ReadonlyMap<string, boolean>> {
  const rows = await transaction.query<{ ags: string; isCurrent: boolean }[]>(
    `SELECT ags, is_current AS "isCurrent" FROM municipality WHERE ags = ANY($1) ORDER BY ags FOR UPDATE`,
    [towns],
  );
  return new Map(rows.map(({ ags, isCurrent }) => [ags, isCurrent]));
}

/** The first town that would present more than one may, with so many new entries; null where none would. */
export async function findOverfull(
  transaction: EntityManager,
  noun: string,
  created: ReadonlyMap<string, number>,
): Promise<string | null> {
  const [row] = await transaction.query<{ ags: string }[]>(
    `SELECT ags FROM unnest($1::text[], $2::integer[]) AS town (ags, created)
     WHERE created + (SELECT count(*) FROM ${noun} AS r WHERE r.ags = town.ags) > $3 ORDER BY ags LIMIT 1`,
    [[...created.keys()], [...created.values()], MOST_ENTRIES],
  );
  return row?.ags ?? null;
}

/** The rows that a file names, by `rowKeyOf`, locked until the transaction ends: no clerk changes them in between. */
export async function lockRows<Row extends KeyedRow, Values extends object>(
  transaction: EntityManager,
  { entity }: Presented<Row, Values>,
  named: readonly ImportedRow[],
): Promise<ReadonlyMap<string, Row>> {
  const rows = await selectRows(transaction, entity, "r")
    .innerJoin(
      "(SELECT unnest(:towns::text[]) AS ags, unnest(:externalIds::text[]) AS external_id)",
      "named",
      "named.ags = r.ags AND named.external_id = r.external_id",
    )
    .setParameters({ towns: named.map(({ ags }) => ags), externalIds: named.map(({ externalId }) => externalId) })
    // The order in which proposals lock offers, whatever the database's own: or the two could wait for each other.
    .orderBy('r.key COLLATE "C"')
    .setLock("pessimistic_write", undefined, ["r"])
    .getRawMany<Row>();
  return new Map(rows.map((row) => [rowKeyOf(row), row]));
}

/** Writes the planned rows. Triggers keep history and stock, as for a clerk's change. */
export async function writeRows<Row extends KeyedRow, Values extends object>(
  transaction: EntityManager,
  { noun, columns }: Presented<Row, Values>,
  planned: readonly PlannedRow<Values>[],
): Promise<void> {
  if (planned.length === 0) return;
  const names = Object.values<string>(columns);
  const staged = ["ags", ...names];
  await transaction.query(
    `CREATE TEMPORARY TABLE incoming ON COMMIT DROP AS SELECT ${staged.join(", ")} FROM ${noun} WITH NO DATA`,
  );
  await copyRows(await clientOf(transaction), "incoming", staged, copied(planned, Object.keys(columns)));
  await transaction.query("ANALYZE incoming");
  const written = `version = r.version + 1, updated_at = now(), confirmed_at = now(), withdrawn_at = NULL,
    is_demonstration = false`;
  await transaction.query(
    `UPDATE ${noun} AS r SET (${names.join(", ")}) = (${names.map((name) => `i.${name}`).join(", ")}), ${written}
     FROM incoming AS i WHERE r.ags = i.ags AND r.external_id = i.external_id`,
  );
  await transaction.query(
    `INSERT INTO ${noun} (${staged.join(", ")}, published_at)
     SELECT ${staged.map((name) => `i.${name}`).join(", ")}, now() FROM incoming AS i
     WHERE NOT EXISTS (SELECT FROM ${noun} AS r WHERE r.ags = i.ags AND r.external_id = i.external_id)`,
  );
  await transaction.query("DROP TABLE incoming");
}

function* copied<Values extends object>(
  planned: readonly PlannedRow<Values>[],
  names: readonly string[],
): Generator<CopyValue[]> {
  for (const { ags, values } of planned) yield [ags, ...names.map((name) => copyValue(values[name as keyof Values]))];
}

const copyValue = (value: unknown): CopyValue =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : (value as CopyValue);

/** A week: who hands in the same file every night says every night that it still holds, and need not write it each time. */
const CONFIRMED_DAYS = 7;

/** Rows that stand there as the file has them are confirmed by it. */
export async function confirmRows(transaction: EntityManager, noun: string, keys: readonly string[]): Promise<void> {
  await transaction.query(
    `UPDATE ${noun} SET confirmed_at = now()
     WHERE key = ANY($1) AND confirmed_at < now() - interval '${CONFIRMED_DAYS} days'`,
    [keys],
  );
}

/** The connection of a transaction: COPY is none of TypeORM's words. */
async function clientOf({ queryRunner }: EntityManager): Promise<ClientBase> {
  if (!queryRunner) throw new Error("An import runs in a transaction.");
  return (await queryRunner.connect()) as ClientBase;
}
