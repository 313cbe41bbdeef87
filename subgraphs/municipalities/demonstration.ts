/**
 * The made-up presentations, boards and strategies of forty real towns, and two pilots, for newcomers to look at: loaded
 * once into tables that are new, taken out by the operator. Knows nothing of other owners' parts.
 */
import type { DataSource, EntityManager } from "typeorm";
import {
  deleteMarked,
  type Demonstration,
  insertRows,
  loadOnce,
  removeForGood,
} from "../runtime/demonstration/demonstration.js";
import { removeBoards } from "./demonstration/boards/board-removal.js";
import { presentationRowsOn } from "./demonstration/day-of-loading.js";
import { type DevelopmentRows, developmentRowsOn } from "./demonstration/development.js";
import { removePilots } from "./demonstration/pilots/pilot-removal.js";
import { removeStrategies } from "./demonstration/strategies/strategy-removal.js";
import { measureAllTowns } from "./pilot/indicator/measuring.js";
import { germanDay } from "./writing/german-day.js";

const PRESENTATION = ["portrait", "picture", "offer", "need"] as const;

// A town that an imported register does not have is left out; one that has presented itself keeps what it wrote.
const TOWN_EXISTS = "EXISTS (SELECT FROM municipality AS town WHERE town.ags = row.ags AND town.is_current)";
const IS_SILENT = "NOT EXISTS (SELECT FROM portrait WHERE portrait.ags = row.ags)";
const IS_MADE_UP = "EXISTS (SELECT FROM portrait WHERE portrait.ags = row.ags AND portrait.is_demonstration)";

type Table = keyof DevelopmentRows;

/** What recommendations and goals belong to, and these themselves: needs refer to them. */
const BEFORE_NEEDS: readonly Table[] = [
  "strategy",
  "strategy_goal",
  "strategy_goal_value",
  "advisory_board",
  "advisory_board_precondition",
  "advisory_board_seat",
  "steering_group_member",
  "board_session",
  "recommendation",
];
/** What comes of recommendations, and the pilots. */
const AFTER_NEEDS: readonly Table[] = [
  "strategy_measure",
  "matching_priority",
  "pilot",
  "pilot_participation",
  "dialogue_meeting",
  "pilot_indicator",
  "pilot_indicator_value",
];

export const demonstration = {
  /** `today` is the day in Germany on which the presentations are as fresh as they are meant to be. */
  load: (db: DataSource, today = germanDay(new Date())) =>
    loadOnce(db, async (transaction) => {
      const rows = presentationRowsOn(today);
      const development = developmentRowsOn(today);
      await insertRows(transaction, "portrait", rows.portrait, `${TOWN_EXISTS} AND ${IS_SILENT}`);
      await insertRows(transaction, "picture", rows.picture, IS_MADE_UP);
      await insertRows(transaction, "offer", rows.offer, TOWN_EXISTS);
      await insertDevelopment(transaction, development, BEFORE_NEEDS);
      await insertRows(transaction, "need", rows.need, TOWN_EXISTS);
      await insertDevelopment(transaction, development, AFTER_NEEDS);
      // What the office sets up is measured at once; what is made up begins as if it had been.
      await measureAllTowns(transaction);
    }),

  remove: (db: DataSource) =>
    removeForGood(db, async (transaction) => {
      const removed: Record<string, number> = {
        ...(await removeStrategies(transaction)),
        ...(await removeBoards(transaction)),
        ...(await removePilots(transaction)),
      };
      for (const table of PRESENTATION) removed[table] = await deleteMarked(transaction, table);
      return removed;
    }),
} satisfies Demonstration;

async function insertDevelopment(
  transaction: EntityManager,
  rows: DevelopmentRows,
  tables: readonly Table[],
): Promise<void> {
  for (const table of tables) {
    // Every board comes with nine open preconditions; these have keys and evidence of their own.
    if (table === "advisory_board_precondition") await deleteMarked(transaction, table);
    const isOfTown = rows[table].every((row) => "ags" in row);
    await insertRows(transaction, table, rows[table], isOfTown ? TOWN_EXISTS : "true");
  }
}
