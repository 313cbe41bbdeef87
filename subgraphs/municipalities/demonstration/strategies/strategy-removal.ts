/** Takes made-up strategies out. What a town's own staff has hung on a made-up goal or strategy keeps it: it is the town's now. */
import type { EntityManager } from "typeorm";
import { deleteMarked, type RemovedRows } from "../../../runtime/demonstration/demonstration.js";

/** In this order: what belongs to something goes before it. */
export async function removeStrategies(transaction: EntityManager): Promise<RemovedRows> {
  const deleted = async (table: string, isHeld: string): Promise<number> => {
    const [, count] = await transaction.query<[unknown[], number]>(
      `DELETE FROM ${table} AS row WHERE is_demonstration AND NOT EXISTS (${isHeld})`,
    );
    return count;
  };
  const goalsOrMeasures = `SELECT FROM strategy_goal WHERE ags = row.ags
    UNION ALL SELECT FROM strategy_measure WHERE ags = row.ags`;
  return {
    matching_priority: await deleteMarked(transaction, "matching_priority"),
    strategy_measure: await deleteMarked(transaction, "strategy_measure"),
    strategy_goal_value: await deleteMarked(transaction, "strategy_goal_value"),
    strategy_goal: await deleted("strategy_goal", "SELECT FROM strategy_goal_value WHERE goal_key = row.key"),
    strategy: await deleted("strategy", goalsOrMeasures),
  };
}
