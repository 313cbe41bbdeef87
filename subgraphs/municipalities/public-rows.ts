/**
 * Which rows of this owner everybody may see. The rules say the same of a single row (`visibleOffer`, `visibleReport` …):
 * each holds should the other be forgotten. Knows nothing of columns: what of a public row is hidden, the rules hide.
 */
import { EVERY_ROW, type PublicRows } from "../runtime/database/public-rows.js";

/** What its town has taken back is for its staff alone. */
const STANDING = "withdrawn_at IS NULL";

/** That what came of a recommendation was taken back is told beside it, with the reason. */
const OF_COUNCIL_OR_STANDING = `${STANDING} OR recommendation_key IS NOT NULL`;

export const publicRows: PublicRows = {
  municipality: EVERY_ROW,
  district: EVERY_ROW,
  portrait: EVERY_ROW,
  picture: EVERY_ROW,
  offer: STANDING,
  need: OF_COUNCIL_OR_STANDING,
  strategy: EVERY_ROW,
  strategy_goal: STANDING,
  strategy_goal_value: STANDING,
  strategy_measure: OF_COUNCIL_OR_STANDING,
  // A departure from what the council adopted is everybody's to know, taken back or not.
  matching_priority: `${STANDING} OR overridden_recommendation_key IS NOT NULL`,
  // A board works in public: its drafts, what it withdrew, and that it meets behind closed doors.
  advisory_board: EVERY_ROW,
  advisory_board_precondition: EVERY_ROW,
  board_session: EVERY_ROW,
  recommendation: EVERY_ROW,
  advisory_board_seat: STANDING,
  steering_group_member: STANDING,
  pilot: EVERY_ROW,
  // An application is its town's and the programme office's until somebody has decided on it.
  pilot_participation: "decided_on IS NOT NULL",
  // That a meeting was called off is told, so that nobody travels in vain.
  dialogue_meeting: EVERY_ROW,
  pilot_indicator: EVERY_ROW,
  pilot_indicator_value: EVERY_ROW,
  pilot_report: "published_on IS NOT NULL",
};
