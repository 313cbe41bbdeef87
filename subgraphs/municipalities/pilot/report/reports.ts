/** Who sees an evaluation report. Knows nothing of how it is written. */
import type { Caller } from "../../../runtime/access/caller.js";
import { isPermitted } from "../../../runtime/access/permission.js";
import { PILOT_RIGHT } from "../pilot-right.js";
import type { PilotReport } from "./report.entity.js";

/** A report as far as the caller may know of it: of a draft the programme office alone. */
export const visibleReport = (caller: Caller, report: PilotReport | null): PilotReport | null =>
  report && (report.publishedOn !== null || isPermitted(caller, PILOT_RIGHT)) ? report : null;
