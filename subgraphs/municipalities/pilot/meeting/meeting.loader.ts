/** Dialogue meetings by key, and pages of pilots' meetings: one statement for all that are asked the same. */
import { type FieldColumns, underTheirNames } from "../../../runtime/asked-columns.js";
import { pagesByParent } from "../../../runtime/database/page.js";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowByKey, selectRows } from "../../../runtime/database/rows.js";
import { germanTextSql } from "../../writing/german-text.js";
import { PRESENTED_COLUMNS } from "../../writing/written-row.js";
import { DialogueMeeting } from "./meeting.entity.js";

/** What a meeting is read without where nobody asks for it. */
export const MEETING_COLUMNS: FieldColumns<DialogueMeeting> = {
  ...PRESENTED_COLUMNS,
  ...underTheirNames<DialogueMeeting>("title", "heldOn", "place", "isOnline", "agenda", "minutes"),
};

export const meetingLoader = (reads: Reads) => rowByKey(reads, DialogueMeeting, "key", MEETING_COLUMNS);

/** Meetings of several pilots, the latest first, and those of one day by title. */
export const meetingPageLoader = ({ db, pages }: Reads) =>
  pages((pilots, _filter: null, page, without) => {
    const query = selectRows(db, DialogueMeeting, "m", without).where("m.pilot_key = ANY(:pilots)", { pilots });
    const orderBy = [
      { expression: "m.held_on", direction: "DESC", type: "date" },
      { expression: germanTextSql("m.title"), direction: "ASC", type: "text" },
    ] as const;
    return pagesByParent(db, { query, orderBy, key: "m.key" }, "pilotKey", pilots, page);
  }, MEETING_COLUMNS);
