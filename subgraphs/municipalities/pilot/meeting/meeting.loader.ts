/** Dialogue meetings by key, and pages of pilots' meetings: one statement for all that are asked the same. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { pageLoader } from "../../../runtime/database/page-loader.js";
import { pagesByParent } from "../../../runtime/database/page.js";
import { rowsByKey, selectRows } from "../../../runtime/database/rows.js";
import { DialogueMeeting } from "./meeting.entity.js";

export const meetingLoader = (db: DataSource) =>
  new DataLoader<string, DialogueMeeting | null>((keys) => rowsByKey(db, DialogueMeeting, "key", keys));

/** Meetings of several pilots, the latest first. */
export const meetingPageLoader = (db: DataSource) =>
  pageLoader((pilots, _filter: null, page) => {
    const query = selectRows(db, DialogueMeeting, "m").where("m.pilot_key = ANY(:pilots)", { pilots });
    const orderBy = [{ expression: "m.held_on", direction: "DESC", type: "date" }] as const;
    return pagesByParent(db, { query, orderBy, key: "m.key" }, "pilotKey", pilots, page);
  });
