/** Finds and counts offers. Knows nothing of who reserves them. */
import type { DataSource, SelectQueryBuilder } from "typeorm";
import type { Connection, Page } from "../../../schema/connection.js";
import { whereChoice } from "../../runtime/database/conditions.js";
import { type Listing, pageOf, pagesByParent } from "../../runtime/database/page.js";
import { selectRows } from "../../runtime/database/rows.js";
import { groupTotals } from "../../runtime/database/totals.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { Offer } from "./offer.entity.js";
import type { OfferDimension, OfferFilter, OfferTotal } from "./offer.inputs.js";

/** Free capacity whose period has not ended. */
const IS_AVAILABLE =
  "(o.capacity > o.reserved + o.taken AND (o.available_until IS NULL OR o.available_until >= current_date))";

/** The offers of every municipality, newest first. */
export async function findOffers(
  db: DataSource,
  filter: OfferFilter | null | undefined,
  page: Page,
): Promise<Connection<Offer>> {
  return pageOf(db, newestFirst(narrow(selectRows(db, Offer, "o"), filter)), page);
}

/** The same page of the offers of several municipalities, newest first, in one statement. */
export async function findOffersOf(
  db: DataSource,
  towns: readonly string[],
  filter: OfferFilter | null | undefined,
  page: Page,
): Promise<Connection<Offer>[]> {
  const query = narrow(selectRows(db, Offer, "o"), filter).andWhere("o.ags = ANY(:towns)", { towns });
  return pagesByParent(db, newestFirst(query), "ags", towns, page);
}

/** Totals by the dimensions asked for; without any, one row over all. */
export async function offerTotals(
  db: DataSource,
  by: readonly OfferDimension[],
  filter: OfferFilter | null | undefined,
): Promise<OfferTotal[]> {
  const query = narrow(db.createQueryBuilder().from(Offer, "o"), filter);
  return groupTotals(
    query,
    by,
    { STATE: ["state", "town.state"], KIND: ["kind", "o.kind"] },
    {
      offers: "count(*)::integer",
      capacity: "coalesce(sum(o.capacity), 0)::integer",
      available: "coalesce(sum(o.capacity - o.reserved - o.taken), 0)::integer",
    },
  );
}

function narrow<Row extends object>(
  query: SelectQueryBuilder<Row>,
  filter: OfferFilter | null | undefined,
): SelectQueryBuilder<Row> {
  query.innerJoin(Municipality, "town", "town.ags = o.ags AND town.is_current");
  whereChoice(query, "town.state", "filter.state", filter?.state);
  whereChoice(query, "o.kind", "filter.kind", filter?.kind);
  if (filter?.isAvailable != null)
    query.andWhere(`${IS_AVAILABLE} = :isAvailable`, { isAvailable: filter.isAvailable });
  if (filter?.isDemonstration != null)
    query.andWhere("o.is_demonstration = :isDemonstration", { isDemonstration: filter.isDemonstration });
  return query;
}

const newestFirst = (query: SelectQueryBuilder<Offer>): Listing<Offer> => ({
  query,
  orderBy: [{ expression: "o.published_at", direction: "DESC", type: "timestamptz" }],
  key: "o.key",
});
