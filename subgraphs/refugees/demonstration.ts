/**
 * Four thousand made-up households in reception, four hundred of them in the cohort of the current pilot: loaded once,
 * taken out whole, by the owner acting for itself. Knows nothing of other owners' parts.
 */
import { type Demonstration, insertRows, loadOnce, removeForGood } from "../runtime/demonstration/demonstration.js";
import { householdRows } from "./demonstration/rows.js";

const PARTS = ["household_member", "wish", "ranking", "social_tie", "consent"] as const;

export const demonstration: Demonstration = {
  load: (db) =>
    loadOnce(db, async (transaction) => {
      const rows = householdRows();
      for (const table of ["household", ...PARTS] as const) await insertRows(transaction, table, rows[table]);
    }),

  remove: (db) =>
    removeForGood(db, async (transaction) => {
      const removed: Record<string, number> = {};
      // Without a WHERE, which would have to read rows: the policy alone says that only made-up ones go.
      for (const table of [...PARTS, "household"] as const) {
        const [, count] = await transaction.query<[unknown[], number]>(`DELETE FROM ${table}`);
        removed[table] = count;
      }
      return removed;
    }),
};
