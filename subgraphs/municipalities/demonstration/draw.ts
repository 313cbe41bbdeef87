/** What the demonstration of the towns draws by chance: the same every time, each subject from a source of its own. */
import { type Chance, chanceOf } from "../../runtime/demonstration/chance.js";
import { demonstrationDay } from "../../runtime/demonstration/demonstration.js";

export type Row = Readonly<Record<string, unknown>>;

/** Changing it changes every row that is drawn by chance. */
const SEED = "ortswahl demonstration 1";

/** The source for one subject of one town: what is drawn for another subject changes nothing in it. */
export const chanceFor = (subject: string, ags: string): Chance => chanceOf(`${SEED} ${subject} ${ags}`);

/** A moment in office hours, at most so many days before the demonstration's day, and `earlier` days before that. */
export const moment = (chance: Chance, days: number, earlier = 0): string =>
  `${demonstrationDay(-chance.between(1, days) - earlier)}T${String(chance.between(7, 15)).padStart(2, "0")}:${chance.pick(["00", "15", "30", "45"])}:00Z`;

/** A moment in office hours after `since`, at the latest the day before the demonstration's day, less `earlier` days. */
export function laterMoment(chance: Chance, since: string, earlier: number): string {
  const room = Math.round((Date.parse(demonstrationDay(-earlier)) - Date.parse(since.slice(0, 10))) / 86_400_000) - 1;
  const drawn = moment(chance, Math.max(room, 1), earlier);
  return drawn > since ? drawn : since;
}
