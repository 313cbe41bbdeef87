/** What of pilots decides on their next steps, counted by the database. Knows no step. */
import type { Queries } from "../../runtime/database/caller-settings.js";
import type { Reads } from "../../runtime/database/reads.js";
import type { PilotFacts } from "./pilot-phase.js";

/** The facts of several pilots, in one statement. Nobody has said here why one of them ends early. */
export async function readFacts(db: Queries, keys: readonly string[]): Promise<ReadonlyMap<string, PilotFacts>> {
  const rows = await db.query<(PilotFacts & { readonly key: string })[]>(
    `SELECT p.key, local_today() AS today, p.apply_until AS "applyUntil",
       count(*) FILTER (WHERE part.status <> 'WITHDRAWN')::integer AS applications,
       count(*) FILTER (WHERE part.status = 'APPLIED')::integer AS undecided,
       count(*) FILTER (WHERE part.status = 'SELECTED')::integer AS "takingPart",
       (SELECT count(*) FROM pilot_indicator AS i WHERE i.pilot_key = p.key)::integer AS indicators,
       EXISTS (SELECT FROM pilot_report AS r WHERE r.pilot_key = p.key AND r.published_on IS NOT NULL
         AND num_nulls(r.course, r.findings, r.recommendations) = 0) AS "isReportPublished",
       false AS "hasEndingReason"
     FROM pilot AS p LEFT JOIN pilot_participation AS part ON part.pilot_key = p.key
     WHERE p.key = ANY($1) GROUP BY p.key`,
    [keys],
  );
  return new Map(rows.map(({ key, ...facts }) => [key, facts]));
}

/** Facts by pilot, asked together. How many applications wait is everybody's to know; which ones is not. */
export const pilotFactsLoader = ({ ownerDb, loader }: Reads) =>
  loader<string, PilotFacts | null>(async (keys) => {
    const found = await readFacts(ownerDb, keys);
    return keys.map((key) => found.get(key) ?? null);
  });
