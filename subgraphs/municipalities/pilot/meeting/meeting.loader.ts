/** Dialogue meetings by key, and pages of pilots' meetings: one statement for all that are asked the same. */
import { pagesByParent } from "../../../runtime/database/page.js";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsByKey, selectRows } from "../../../runtime/database/rows.js";
import { germanTextSql } from "../../writing/german-text.js";
import { DialogueMeeting } from "./meeting.entity.js";

export const meetingLoader = ({ db, loader }: Reads) =>
  loader<string, DialogueMeeting | null>((keys) => rowsByKey(db, DialogueMeeting, "key", keys));

/** Meetings of several pilots, the latest first, and those of one day by title. */
export const meetingPageLoader = ({ db, pages }: Reads) =>
  pages((pilots, _filter: null, page) => {
    const query = selectRows(db, DialogueMeeting, "m").where("m.pilot_key = ANY(:pilots)", { pilots });
    const orderBy = [
      { expression: "m.held_on", direction: "DESC", type: "date" },
      { expression: germanTextSql("m.title"), direction: "ASC", type: "text" },
    ] as const;
    return pagesByParent(db, { query, orderBy, key: "m.key" }, "pilotKey", pilots, page);
  });
