/**
 * What belongs to households: read for all households of a request at once, in one transaction for all parts, one
 * statement for each, which reads what is asked for. Knows no part by name.
 */
import type { DataSource } from "typeorm";
import type { Caller } from "../../runtime/access/caller.js";
import { type AskedBelow, type FieldColumns, leftOut, type LeftOut } from "../../runtime/asked-columns.js";
import { transactionFor } from "../../runtime/database/caller-settings.js";
import { type AskedRow, columnLoader } from "../../runtime/database/column-loader.js";
import type { Reads } from "../../runtime/database/reads.js";

/** Rows that belong to a household, such as its wishes. */
export interface HouseholdPart<Row> {
  readonly table: string;
  /** What a row is made of, as SQL. */
  readonly columns: Readonly<Partial<Record<keyof Row & string, string>>>;
  /** Columns that are read where a field is asked that is made of them. */
  readonly fieldColumns: FieldColumns<Row>;
  /** The order in which the rows of a household are shown, as SQL. */
  readonly order: string;
}

export interface HouseholdPartLoader {
  /** @param info of the field that shows the rows, or their number */
  load<Row>(part: HouseholdPart<Row>, householdKey: string, info: AskedBelow): Promise<readonly Row[]>;
}

interface PartKey {
  readonly part: HouseholdPart<object>;
  readonly householdKey: string;
}

interface PartRow {
  readonly householdKey: string;
}

/** Loads parts of households as their caller may see them; of a household that it may not see there are none. */
export function householdPartLoader({ db, loader }: Reads, caller: Caller): HouseholdPartLoader {
  const parts = columnLoader<PartKey, readonly PartRow[]>(loader, {
    find: (asked) => readParts(db, caller, asked),
    nameOf: ({ part, householdKey }) => `${part.table} ${householdKey}`,
    tableOf: ({ part }) => part,
  });
  return {
    load: <Row>(part: HouseholdPart<Row>, householdKey: string, info: AskedBelow) =>
      parts.load({ part, householdKey }, leftOut(info, part.fieldColumns)) as Promise<readonly unknown[]> as Promise<
        readonly Row[]
      >,
  };
}

async function readParts(
  db: DataSource,
  caller: Caller,
  asked: readonly AskedRow<PartKey>[],
): Promise<readonly (readonly PartRow[])[]> {
  const byPart = Map.groupBy(asked, ({ key }) => key.part);
  const found = new Map<HouseholdPart<object>, ReadonlyMap<string, readonly PartRow[]>>();
  await transactionFor(db, caller, async (transaction) => {
    for (const [part, its] of byPart) {
      const keys = its.map(({ key }) => key.householdKey);
      const rows = await transaction.query<PartRow[]>(statement(part, its[0]?.without ?? []), [keys]);
      found.set(
        part,
        Map.groupBy(rows, ({ householdKey }) => householdKey),
      );
    }
  });
  return asked.map(({ key }) => found.get(key.part)?.get(key.householdKey) ?? []);
}

/** Gives the rows of the households `$1`, each with its `householdKey`. */
function statement({ table, columns, order }: HouseholdPart<object>, without: LeftOut): string {
  const read = Object.entries<string>(columns).filter(([property]) => !without.includes(property));
  const selected = [["householdKey", "household_id"], ...read].map(([property, sql]) => `${sql} AS "${property}"`);
  return `SELECT ${selected.join(", ")} FROM ${table} WHERE household_id = ANY($1) ORDER BY household_id, ${order}`;
}
