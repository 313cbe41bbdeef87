/** Who changed what of a pilot and of all that belongs to it: read from the tables that triggers write. */
import type { DataSource } from "typeorm";
import { globalId } from "../../../schema/identity.js";
import type { Connection, Page } from "../../../schema/connection.js";
import type { Caller } from "../../runtime/access/caller.js";
import { queriesFor } from "../../runtime/database/caller-settings.js";
import type { PageLoader } from "../../runtime/database/page-loader.js";
import { pagesByParent } from "../../runtime/database/page.js";
import type { Reads } from "../../runtime/database/reads.js";
import { changedFields, type State } from "../writing/history.js";
import { type PilotChange, PILOT_PARTS, type PilotPart } from "./pilot-history.types.js";

interface ChangeRow extends Omit<PilotChange, "changes" | "aboutId"> {
  readonly key: string;
  readonly state: State;
  readonly before: State | null;
}

/** Table of each part, and the column by which it names its pilot. */
const TABLES: Readonly<Record<PilotPart, readonly [table: string, pilot: string]>> = {
  PILOT: ["pilot", "key"],
  PARTICIPATION: ["pilot_participation", "pilot_key"],
  MEETING: ["dialogue_meeting", "pilot_key"],
  INDICATOR: ["pilot_indicator", "pilot_key"],
  REPORT: ["pilot_report", "pilot_key"],
};

/** The type in the ids of each part; a report has none of its own. */
const TYPES: Readonly<Record<PilotPart, string | null>> = {
  PILOT: "Pilot",
  PARTICIPATION: "PilotParticipation",
  MEETING: "DialogueMeeting",
  INDICATOR: "PilotIndicator",
  REPORT: null,
};

const partSql = (part: PilotPart): string => {
  const [table, pilot] = TABLES[part];
  return `SELECT '${part}' AS about, part.${pilot} AS "pilotKey", c.key, c.version, c.changed_at AS "changedAt", c.action,
      c.caller_id AS "changedBy", c.office, c.state,
      (SELECT state FROM ${table}_change WHERE key = c.key AND version < c.version ORDER BY version DESC LIMIT 1) AS before
    FROM ${table}_change AS c JOIN ${table} AS part ON part.key = c.key
    WHERE part.${pilot} = ANY(:pilots)`;
};

const CHANGES_SQL = `(${PILOT_PARTS.map(({ value }) => partSql(value)).join(" UNION ALL ")})`;

/** Pages of the changes of several pilots, the newest first, in one statement on the caller's behalf. */
export const pilotHistoryLoader = ({ db, pages }: Reads) => {
  const byCaller = new Map<Caller, PageLoader<null, PilotChange>>();
  return (caller: Caller): PageLoader<null, PilotChange> => {
    const known = byCaller.get(caller) ?? pages((pilots, _: null, page) => findChanges(db, caller, pilots, page));
    byCaller.set(caller, known);
    return known;
  };
};

async function findChanges(
  db: DataSource,
  caller: Caller,
  pilots: readonly string[],
  page: Page,
): Promise<Connection<PilotChange>[]> {
  const query = db.createQueryBuilder().select("c.*").from(CHANGES_SQL, "c").setParameters({ pilots });
  const orderBy = [{ expression: `c."changedAt"`, direction: "DESC", type: "timestamptz" }] as const;
  const key = "c.about || c.key || c.version::text";
  const pages = await pagesByParent(queriesFor(db, caller), { query, orderBy, key }, "pilotKey", pilots, page);
  return pages.map((found) => {
    const edges = found.edges.map(({ cursor, node }) => ({ cursor, node: toChange(node as ChangeRow) }));
    return { ...found, edges, nodes: edges.map(({ node }) => node) };
  });
}

function toChange({ state, before, key, ...change }: ChangeRow): PilotChange {
  const type = TYPES[change.about];
  return { ...change, aboutId: type && globalId(type, key), changes: changedFields(before, state) };
}
