/**
 * What belongs to households: read for all households of a request at once, in one transaction for all parts, one
 * statement for each. Knows no part by name.
 */
import type { DataSource } from "typeorm";
import type { Caller } from "../../runtime/access/caller.js";
import { transactionFor } from "../../runtime/database/caller-settings.js";
import type { Reads } from "../../runtime/database/reads.js";

/** Rows that belong to a household, such as its wishes. */
export interface HouseholdPart<Row> {
  readonly name: string;
  /** Gives the rows of the households `$1`, in the order in which they are shown, each with its `householdKey`. */
  readonly sql: string;
  /** Only in the type: what a row is. */
  readonly row?: Row;
}

export interface HouseholdPartLoader {
  load<Row>(part: HouseholdPart<Row>, householdKey: string): Promise<readonly Row[]>;
}

interface Asked {
  readonly part: HouseholdPart<unknown>;
  readonly householdKey: string;
}

interface PartRow {
  readonly householdKey: string;
}

/** Loads parts of households as their caller may see them; of a household that it may not see there are none. */
export function householdPartLoader({ db, loader }: Reads, caller: Caller): HouseholdPartLoader {
  const parts = loader<Asked, readonly PartRow[], string>(
    (asked) => readParts(db, caller, asked),
    ({ part, householdKey }) => `${part.name} ${householdKey}`,
  );
  return {
    load: <Row>(part: HouseholdPart<Row>, householdKey: string) =>
      parts.load({ part, householdKey }) as Promise<readonly unknown[]> as Promise<readonly Row[]>,
  };
}

async function readParts(
  db: DataSource,
  caller: Caller,
  asked: readonly Asked[],
): Promise<readonly (readonly PartRow[])[]> {
  const byPart = Map.groupBy(asked, ({ part }) => part);
  const found = new Map<HouseholdPart<unknown>, ReadonlyMap<string, readonly PartRow[]>>();
  await transactionFor(db, caller, async (transaction) => {
    for (const [part, its] of byPart) {
      const keys = its.map(({ householdKey }) => householdKey);
      const rows = await transaction.query<PartRow[]>(part.sql, [keys]);
      found.set(
        part,
        Map.groupBy(rows, ({ householdKey }) => householdKey),
      );
    }
  });
  return asked.map(({ part, householdKey }) => found.get(part)?.get(householdKey) ?? []);
}
