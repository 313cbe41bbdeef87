/** Jobs near a town, counted and the first page, in one statement: what `chamber-jobs` asks. */
import { createHash } from "node:crypto";
import { chordOf } from "../../../../subgraphs/runtime/database/conditions.js";
import { type FloorStatement, idSql, listSql } from "./statement.js";

const PAGE = 20;
/** The graph's cursors begin with a mark of their order. */
const mark = createHash("sha256").update("j.published_at DESC,j.key ASC").digest("base64url").slice(0, 6);

/** A point of time as the graph writes it, and as its cursors do: those have no fractions where there are none. */
const isoSql = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const cursorSql = `translate(encode(convert_to('["${mark}","' || to_char(published_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || '","' || key || '"]',
  'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/** Keys first: whole rows are read for the page alone. */
const FOUND = `SELECT job.key, job.published_at FROM services.job
  WHERE job.ags = ANY (ARRAY(SELECT town.ags FROM services.town AS centre, services.town AS town
      WHERE centre.ags = $1 AND town.is_current AND town.point <@ cube_enlarge(centre.point, $2, 3)
        AND town.point <-> centre.point <= $2))
    AND (valid_through IS NULL OR valid_through >= current_date) AND ($3::text IS NULL OR kldb_code LIKE $3 || '%')`;

const NODE = `json_build_object('id', ${idSql("Job", "job.key")}, 'externalId', external_id, 'title', title,
  'kind', job.kind, 'occupation', json_build_object('kldbCode', kldb_code, 'iscoCode', isco_code, 'escoUri', esco_uri,
    'label', label ->> 'de'), 'employer', json_build_object('name', employer_name), 'workingTime', working_time,
  'requiredGermanLevel', required_german_level, 'positions', positions, 'publishedAt', ${isoSql("job.published_at")},
  'validThrough', valid_through, 'pageUrl', NULL, 'municipality', json_build_object('ags', town.ags, 'name', town.name,
    'kind', town.kind, 'population', town.population))`;

export const jobsStatement: FloorStatement = {
  operation: "chamber-jobs",
  values: ({ ags, withinKm, kldb }) => [ags, chordOf(Number(withinKm)), kldb],
  text: `WITH found AS MATERIALIZED (${FOUND}),
    page AS MATERIALIZED (SELECT * FROM found ORDER BY published_at DESC, key LIMIT ${PAGE})
    SELECT json_build_object('jobs', json_build_object('totalCount', (SELECT count(*) FROM found),
      'pageInfo', json_build_object('hasNextPage', (SELECT count(*) FROM found) > ${PAGE},
        'endCursor', (SELECT ${cursorSql} FROM page ORDER BY published_at, key DESC LIMIT 1)),
      'nodes', (SELECT ${listSql(`json_agg(${NODE} ORDER BY job.published_at DESC, job.key)`)}
        FROM page JOIN services.job USING (key) JOIN services.occupation USING (kldb_code)
          JOIN municipalities.municipality AS town ON town.ags = job.ags)))::text AS data`,
};
