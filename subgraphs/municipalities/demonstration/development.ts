/**
 * What made-up towns do beside presenting themselves: boards, strategies, pilots. All rows by table, in the order in
 * which they refer to one another. Knows nothing of the database.
 */
import { DEMONSTRATION_BOARDS } from "./boards/boards.js";
import { boardRow, preconditionRows, sessionRows, steeringGroupRows } from "./boards/board-rows.js";
import { recommendationRows } from "./boards/recommendation-rows.js";
import { seatRows } from "./boards/seat-rows.js";
import { type Calendar, calendarOn } from "./calendar.js";
import type { Row } from "./draw.js";
import { type PilotRows, pilotRows } from "./pilots/pilot-rows.js";
import { presentationRows } from "./rows.js";
import { type StrategyRows, strategyRows } from "./strategies/strategy-rows.js";

export interface BoardRows {
  readonly advisory_board: readonly Row[];
  readonly advisory_board_precondition: readonly Row[];
  readonly advisory_board_seat: readonly Row[];
  readonly steering_group_member: readonly Row[];
  readonly board_session: readonly Row[];
  readonly recommendation: readonly Row[];
}

export type DevelopmentRows = StrategyRows & BoardRows & PilotRows;

/**
 * The rows as on this day; what happened lies before it, and what is planned after it.
 * @param today the day of loading in Germany, as ISO text
 */
export function developmentRowsOn(today: string): DevelopmentRows {
  const calendar = calendarOn(today);
  const strategies = strategyRows(calendar);
  return { ...strategies, ...boardRows(calendar, effectsIn(strategies)), ...pilotRows(calendar) };
}

const boardRows = (calendar: Calendar, effects: (key: string) => number): BoardRows => ({
  advisory_board: DEMONSTRATION_BOARDS.map((plan) => boardRow(plan, calendar)),
  advisory_board_precondition: DEMONSTRATION_BOARDS.flatMap((plan) => preconditionRows(plan, calendar)),
  advisory_board_seat: DEMONSTRATION_BOARDS.flatMap((plan) => seatRows(plan, calendar)),
  steering_group_member: DEMONSTRATION_BOARDS.flatMap((plan) => steeringGroupRows(plan, calendar)),
  board_session: DEMONSTRATION_BOARDS.flatMap((plan) => sessionRows(plan, calendar)),
  recommendation: DEMONSTRATION_BOARDS.flatMap((plan) => recommendationRows(plan, calendar, effects)),
});

/** How often a recommendation has brought something about: each need and measure, and all its priorities at once. */
function effectsIn({ strategy_measure: measures, matching_priority: priorities }: StrategyRows) {
  const made = [...presentationRows().need, ...measures].map((row) => row["recommendation_key"]);
  const weighed = new Set(priorities.map((row) => row["recommendation_key"]));
  return (key: string): number => made.filter((other) => other === key).length + (weighed.has(key) ? 1 : 0);
}
