/** Turns the seats of a made-up board into rows: the town's own holders first, then the usual ones of each group. */
import type { BoardGroup } from "../../advisory-board/composition/board-group.js";
import type { Calendar } from "../calendar.js";
import type { Row } from "../draw.js";
import { SEAT_HOLDERS } from "../words/seat-holders.js";
import { boardKey } from "./board-keys.js";
import type { BoardPlan, GroupPlan, Holder } from "./board-plan.js";
import { ofBoard } from "./board-rows.js";

/** The seats of a board, those that are not filled too. */
export function seatRows(plan: BoardPlan, calendar: Calendar): Row[] {
  const { seats } = plan;
  if (!seats) return [];
  const groups = Object.entries(seats.groups) as [BoardGroup, GroupPlan][];
  const taken = groups.flatMap(([group, planned]) =>
    holdersOf(group, planned).map((holder, index) => ({ group, holder, isFilled: index < planned.filled })),
  );
  return taken.map(({ group, holder, isFilled }, index) => ({
    key: `${boardKey(plan.ags)}-seat-${String(index + 1).padStart(2, "0")}`,
    seat_group: group,
    holder_kind: holder.kind,
    holder: holder.holder,
    filled_from: isFilled ? calendar.day(seats.filledFrom) : null,
    filled_until: null,
    // The administration advises its boards, and leaves the votes to the others.
    has_vote: group !== "ADMINISTRATION",
    interpreter_language: holder.language ?? null,
    withdrawn_at: null,
    ...ofBoard(plan, calendar, seats.filledFrom),
  }));
}

function holdersOf(group: BoardGroup, { total, own = [] }: GroupPlan): readonly Holder[] {
  const holders = [...own, ...SEAT_HOLDERS[group]].slice(0, total);
  if (holders.length < total) throw new RangeError(`There are ${holders.length} holders of ${group}, not ${total}.`);
  return holders;
}
