/** Counts offers: those of today, or the stock at the end of each month. Computed by the database, never by loading rows. */
import type { DataSource, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { groupTotals, intSum } from "../../runtime/database/totals.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { monthBeginning, MONTHS_SQL, monthsOf, type Period, refusePeriod } from "../totals/months.js";
import { type PresentationDimension, presentationDimensions } from "../totals/period.arguments.js";
import { PUBLIC_AVAILABLE_OF_O } from "./availability.js";
import { Offer } from "./offer.entity.js";
import type { OfferFilter } from "./offer.inputs.js";
import type { OfferTotal } from "./offer-total.types.js";
import { germanDay } from "../writing/german-day.js";
import { refuseWithdrawn } from "../writing/town-right.js";
import { whereOfferIs, narrowOffers } from "./offers.js";

/**
 * Totals by the dimensions asked for; without any, one row over all. By month they are the stock at the month's end, and
 * the town's state and size those of today. Of the present month it is the stock of now.
 */
export async function offerTotals(
  db: DataSource,
  by: readonly PresentationDimension[],
  filter: OfferFilter | null | undefined,
  period: Period,
): Promise<OfferTotal[]> {
  refuseWithdrawn(filter);
  const isByMonth = by.includes("MONTH");
  if (!isByMonth) refusePeriod(period);
  const query = isByMonth ? stockByMonth(db, filter, period) : narrowOffers(offers(db), filter);
  const measured = isByMonth ? "stock" : "o";
  const rows = await groupTotals<OfferTotal, PresentationDimension>(query, by, presentationDimensions("o.kind"), {
    offers: "count(*)::integer",
    capacity: intSum(`sum(${measured}.capacity)`),
    available: intSum(`sum(${isByMonth ? AVAILABLE_THEN : PUBLIC_AVAILABLE_OF_O})`),
  });
  return rows.map((row) => Object.assign(row, monthBeginning(row.from)));
}

const offers = (db: DataSource) => db.createQueryBuilder().from(Offer, "o");

/** What was free at the end of a month; of the present one what the public sees today. */
const AVAILABLE_THEN = `CASE WHEN month.to_on >= local_today() THEN ${PUBLIC_AVAILABLE_OF_O}
  ELSE greatest(0, stock.capacity - stock.used) END`;

function stockByMonth(
  db: DataSource,
  filter: OfferFilter | null | undefined,
  period: Period,
): SelectQueryBuilder<ObjectLiteral> {
  const query = db
    .createQueryBuilder()
    .from(MONTHS_SQL, "month")
    .innerJoin("offer_stock", "stock", "stock.from_on <= month.to_on AND stock.until_on > month.to_on")
    .innerJoin(Offer, "o", "o.key = stock.key")
    .innerJoin(Municipality, "town", "town.ags = o.ags AND town.is_current")
    .setParameters(monthsOf(period, germanDay(new Date())));
  whereOfferIs(query, filter);
  if (filter?.isAvailable != null)
    query.andWhere(
      `((${AVAILABLE_THEN}) > 0 AND coalesce(stock.available_until, 'infinity') >= least(month.to_on, local_today()))
        = :isAvailable`,
      { isAvailable: filter.isAvailable },
    );
  return query;
}
