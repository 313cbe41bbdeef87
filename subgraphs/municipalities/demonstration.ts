/**
 * The made-up presentations of forty real towns, for newcomers to look at: loaded once into tables that are new, taken
 * out whole by the operator. Knows nothing of other owners' parts.
 */
import type { DataSource } from "typeorm";
import {
  deleteMarked,
  type Demonstration,
  insertRows,
  loadOnce,
  removeForGood,
} from "../runtime/demonstration/demonstration.js";
import { presentationRowsOn } from "./demonstration/day-of-loading.js";
import { removePilots } from "./demonstration/pilots.js";
import { removeStrategies } from "./demonstration/strategies.js";
import { germanDay } from "./writing/german-day.js";

const TABLES = ["portrait", "picture", "offer", "need"] as const;

// A town that an imported register does not have is left out; one that has presented itself keeps what it wrote.
const TOWN_EXISTS = "EXISTS (SELECT FROM municipality AS town WHERE town.ags = row.ags AND town.is_current)";
const IS_SILENT = "NOT EXISTS (SELECT FROM portrait WHERE portrait.ags = row.ags)";
const IS_MADE_UP = "EXISTS (SELECT FROM portrait WHERE portrait.ags = row.ags AND portrait.is_demonstration)";

export const demonstration = {
  /** `today` is the day in Germany on which the presentations are as fresh as they are meant to be. */
  load: (db: DataSource, today = germanDay(new Date())) =>
    loadOnce(db, async (transaction) => {
      const rows = presentationRowsOn(today);
      await insertRows(transaction, "portrait", rows.portrait, `${TOWN_EXISTS} AND ${IS_SILENT}`);
      await insertRows(transaction, "picture", rows.picture, IS_MADE_UP);
      await insertRows(transaction, "offer", rows.offer, TOWN_EXISTS);
      await insertRows(transaction, "need", rows.need, TOWN_EXISTS);
    }),

  remove: (db: DataSource) =>
    removeForGood(db, async (transaction) => {
      const removed: Record<string, number> = {
        ...(await removeStrategies(transaction)),
        ...(await removePilots(transaction)),
      };
      for (const table of TABLES) removed[table] = await deleteMarked(transaction, table);
      return removed;
    }),
} satisfies Demonstration;
