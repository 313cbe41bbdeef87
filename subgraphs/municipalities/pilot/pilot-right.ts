/** Who may write what of pilots, and who sees an application before anybody has decided on it. Knows no table. */
import type { Caller } from "../../runtime/access/caller.js";
import { isPermitted, type Right } from "../../runtime/access/permission.js";
import { ANY_TOWN_RIGHT } from "../writing/town-right.js";

/** The right of the programme office: calls, selection, phases, meetings, indicators and reports. */
export const PILOT_RIGHT: Right = { scope: "pilots:write" };

/** Whose applications a caller sees that nobody has decided on: all, those of one town, or none. */
export interface Sight {
  readonly isOffice: boolean;
  readonly ags: string | null;
}

/** What a caller may see of applications. */
export const sightOf = (caller: Caller): Sight => ({
  isOffice: isPermitted(caller, PILOT_RIGHT),
  ags: isPermitted(caller, ANY_TOWN_RIGHT) ? (caller.ags ?? null) : null,
});

/** Whether the caller is the programme office, or staff of the town. */
export const concerns = ({ isOffice, ags }: Sight, town: string): boolean => isOffice || ags === town;
