/** Counts needs: those of today, or the stock at the end of each month. Computed by the database, never by loading rows. */
import type { DataSource, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { groupTotals, intSum } from "../../runtime/database/totals.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { monthBeginning, MONTHS_SQL, monthsOf, type Period, refusePeriod } from "../totals/months.js";
import { type PresentationDimension, presentationDimensions } from "../totals/period.arguments.js";
import { Need } from "./need.entity.js";
import type { NeedFilter } from "./need.inputs.js";
import type { NeedTotal } from "./need-total.types.js";
import { germanDay } from "../writing/german-day.js";
import { refuseWithdrawn } from "../writing/town-right.js";
import { whereNeedIs, narrowNeeds } from "./needs.js";

/**
 * Totals by the dimensions asked for; without any, one row over all. By month they are the stock at the month's end, and
 * the town's state and size those of today. Of the present month it is the stock of now.
 */
export async function needTotals(
  db: DataSource,
  by: readonly PresentationDimension[],
  filter: NeedFilter | null | undefined,
  period: Period,
): Promise<NeedTotal[]> {
  refuseWithdrawn(filter);
  const isByMonth = by.includes("MONTH");
  if (!isByMonth) refusePeriod(period);
  const query = isByMonth ? stockByMonth(db, filter, period) : narrowNeeds(needs(db), filter);
  const rows = await groupTotals<NeedTotal, PresentationDimension>(query, by, presentationDimensions("n.kind"), {
    needs: "count(*)::integer",
    quantity: intSum(`sum(${isByMonth ? "stock" : "n"}.quantity)`),
  });
  return rows.map((row) => Object.assign(row, monthBeginning(row.from)));
}

const needs = (db: DataSource) => db.createQueryBuilder().from(Need, "n");

function stockByMonth(
  db: DataSource,
  filter: NeedFilter | null | undefined,
  period: Period,
): SelectQueryBuilder<ObjectLiteral> {
  const query = db
    .createQueryBuilder()
    .from(MONTHS_SQL, "month")
    .innerJoin("need_stock", "stock", "stock.from_on <= month.to_on AND stock.until_on > month.to_on")
    .innerJoin(Need, "n", "n.key = stock.key")
    .innerJoin(Municipality, "town", "town.ags = n.ags AND town.is_current")
    .setParameters(monthsOf(period, germanDay(new Date())));
  whereNeedIs(query, filter);
  return query;
}
