/** Finds and counts needs. Knows nothing of who meets them. */
import type { DataSource, SelectQueryBuilder } from "typeorm";
import type { Connection, Page } from "../../../schema/connection.js";
import { whereChoice } from "../../runtime/database/conditions.js";
import { type Listing, pageOf, pagesByParent } from "../../runtime/database/page.js";
import { selectRows } from "../../runtime/database/rows.js";
import { groupTotals } from "../../runtime/database/totals.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { Need } from "./need.entity.js";
import type { NeedDimension, NeedFilter, NeedTotal } from "./need.inputs.js";

/** The needs of every municipality, newest first. */
export async function findNeeds(
  db: DataSource,
  filter: NeedFilter | null | undefined,
  page: Page,
): Promise<Connection<Need>> {
  return pageOf(db, newestFirst(narrow(selectRows(db, Need, "n"), filter)), page);
}

/** The same page of the needs of several municipalities, newest first, in one statement. */
export async function findNeedsOf(
  db: DataSource,
  towns: readonly string[],
  filter: NeedFilter | null | undefined,
  page: Page,
): Promise<Connection<Need>[]> {
  const query = narrow(selectRows(db, Need, "n"), filter).andWhere("n.ags = ANY(:towns)", { towns });
  return pagesByParent(db, newestFirst(query), "ags", towns, page);
}

/** Totals by the dimensions asked for; without any, one row over all. */
export async function needTotals(
  db: DataSource,
  by: readonly NeedDimension[],
  filter: NeedFilter | null | undefined,
): Promise<NeedTotal[]> {
  const query = narrow(db.createQueryBuilder().from(Need, "n"), filter);
  return groupTotals(
    query,
    by,
    { STATE: ["state", "town.state"], KIND: ["kind", "n.kind"] },
    {
      needs: "count(*)::integer",
      quantity: "coalesce(sum(n.quantity), 0)::integer",
    },
  );
}

function narrow<Row extends object>(
  query: SelectQueryBuilder<Row>,
  filter: NeedFilter | null | undefined,
): SelectQueryBuilder<Row> {
  query.innerJoin(Municipality, "town", "town.ags = n.ags AND town.is_current");
  whereChoice(query, "town.state", "filter.state", filter?.state);
  whereChoice(query, "n.kind", "filter.kind", filter?.kind);
  if (filter?.isDemonstration != null)
    query.andWhere("n.is_demonstration = :isDemonstration", { isDemonstration: filter.isDemonstration });
  return query;
}

const newestFirst = (query: SelectQueryBuilder<Need>): Listing<Need> => ({
  query,
  orderBy: [{ expression: "n.published_at", direction: "DESC", type: "timestamptz" }],
  key: "n.key",
});
