/**
 * What stands behind the traffic light, found in SQL: the entries of current municipalities, each judged by its age, its
 * period and its texts, and the pictures by their last check. Withdrawn entries do not occur. Days are days in Germany.
 */
import { LANGUAGES } from "../../../schema/vocabulary/language.js";
import {
  CONFIRMATION_DUE_AFTER_DAYS,
  CONFIRMATION_OVERDUE_AFTER_DAYS,
  FRESHNESS_ISSUE_KINDS,
  type FreshnessIssueKind,
} from "./vocabulary.js";

const DUE = CONFIRMATION_DUE_AFTER_DAYS;
const OVERDUE = CONFIRMATION_OVERDUE_AFTER_DAYS;

const TAGS = LANGUAGES.map(({ tag }) => tag);

/** How many of the rows `written (text)` lack each language, in the order of the hub's languages. */
const MISSING = `ARRAY[${TAGS.map((tag) => `count(*) FILTER (WHERE coalesce(written.text ->> '${tag}', '') = '')`).join(", ")}]::integer[]`;

/** Place of German among the languages, as SQL counts; it stands first or the ranges below would not hold the others. */
const GERMAN = 1 + TAGS.indexOf("de");
const OTHERS = GERMAN + 1;

/** One row per entry of the municipalities: what it says, when it was confirmed, on which day its period ends. */
const entries = (towns: string): string => `
  SELECT p.ags, 'PORTRAIT' AS part, p.ags AS key, NULL::jsonb AS title, p.confirmed_at, p.updated_at,
      NULL::date AS last_on, false AS lacks_size,
      array_remove(ARRAY[p.headline, p.introduction, p.contact_office], NULL)
        || ARRAY(SELECT jsonb_array_elements(p.strengths))
        || ARRAY(SELECT alternative_text FROM picture WHERE picture.ags = p.ags) AS texts
    FROM portrait AS p WHERE p.ags = ANY (${towns})
  UNION ALL
  SELECT ags, 'OFFERS', key, title, confirmed_at, updated_at, available_until, kind = 'HOUSING' AND max_persons IS NULL,
      array_remove(ARRAY[title, description], NULL)
    FROM offer WHERE ags = ANY (${towns}) AND withdrawn_at IS NULL
  UNION ALL
  SELECT ags, 'NEEDS', key, title, confirmed_at, updated_at, needed_until, false,
      array_remove(ARRAY[title, description], NULL)
    FROM need WHERE ags = ANY (${towns}) AND withdrawn_at IS NULL`;

const JUDGED = `
  SELECT entry.*, coalesce(last_on < local_today(), false) AS is_expired,
      local_today() - dated.confirmed_on AS days, dated.confirmed_on, dated.updated_on,
      (SELECT ${MISSING} FROM unnest(texts) AS written (text)) AS missing
    FROM entry JOIN municipality AS town USING (ags)
    -- OFFSET keeps PostgreSQL from finding out each day anew wherever it is named: zones cost more than all the rest.
    CROSS JOIN LATERAL (
      SELECT local_day(confirmed_at) AS confirmed_on, local_day(updated_at) AS updated_on OFFSET 0
    ) AS dated
    WHERE town.is_current`;

/** When an entry has an issue, and since which day, in words of `judged`. */
const ENTRY_RULES = {
  EXPIRED: { holds: "is_expired", arisenOn: "last_on + 1" },
  CONFIRMATION_OVERDUE: { holds: `NOT is_expired AND days > ${OVERDUE}`, arisenOn: `confirmed_on + ${OVERDUE + 1}` },
  CONFIRMATION_DUE: {
    holds: `NOT is_expired AND days > ${DUE} AND days <= ${OVERDUE}`,
    arisenOn: `confirmed_on + ${DUE + 1}`,
  },
  DWELLING_SIZE_MISSING: { holds: "NOT is_expired AND lacks_size", arisenOn: "updated_on" },
  GERMAN_MISSING: { holds: `NOT is_expired AND missing[${GERMAN}] > 0`, arisenOn: "updated_on" },
  TRANSLATION_MISSING: { holds: `NOT is_expired AND 0 < ANY (missing[${OTHERS}:])`, arisenOn: "updated_on" },
} satisfies { readonly [Kind in FreshnessIssueKind]?: { readonly holds: string; readonly arisenOn: string } };

// One scan per rule: a LATERAL list of the rules is far slower, because PostgreSQL prepares it anew for every entry.
const ISSUES = `
  ${Object.entries(ENTRY_RULES)
    .map(
      ([kind, { holds, arisenOn }]) =>
        `SELECT ags, part, '${kind}' AS kind, key AS object_key, title, ${arisenOn} AS arisen_on, days, missing,
           NULL::integer AS position, NULL::text AS problem FROM judged WHERE ${holds}`,
    )
    .join(" UNION ALL ")}
  UNION ALL
  SELECT ags, part, CASE WHEN picture.problem IS NULL THEN 'PICTURE_UNCHECKED' ELSE 'PICTURE_BROKEN' END,
      picture.key, NULL, coalesce(local_day(picture.checked_at), updated_on), days, missing, picture.position, picture.problem
    FROM judged JOIN picture USING (ags)
    WHERE part = 'PORTRAIT'
      AND (picture.problem IS NOT NULL OR picture.checked_at IS NULL AND NOT picture.is_demonstration)`;

const withIssues = (towns: string, statement: string): string => `
  WITH entry AS (${entries(towns)}), judged AS MATERIALIZED (${JUDGED}), issue AS (${ISSUES})
  ${statement}`;

/** How serious an issue is, for the order of the list: as its light. */
const SEVERITY = `CASE kind ${FRESHNESS_ISSUE_KINDS.map(
  ({ value, light }) => `WHEN '${value}' THEN ${["GREEN", "YELLOW", "RED"].indexOf(light)}`,
).join(" ")} END`;

/**
 * One row per issue of the municipalities.
 * @param towns SQL of an array of AGS: a parameter
 */
export const issuesSql = (towns: string): string =>
  withIssues(
    towns,
    `SELECT issue.*, ${SEVERITY} AS severity, concat_ws(' ', part, object_key, kind) AS key FROM issue`,
  );

/**
 * One row per part that a municipality presents: how many entries, the oldest confirmation of one that has not expired,
 * the number of issues of each kind, and of texts missing in each language.
 * @param towns SQL of an array of AGS: a parameter
 */
export const partsSql = (towns: string): string =>
  withIssues(
    towns,
    `SELECT ags, part, presented.entry_count AS "entryCount", presented.confirmed_at AS "confirmedAt",
        coalesce(found.issues, '{}') AS issues, presented.missing AS "missingTexts"
      FROM (
        SELECT ags, part, count(*)::integer AS entry_count,
            min(confirmed_at) FILTER (WHERE NOT is_expired) AS confirmed_at,
            ARRAY[${TAGS.map((_, at) => `coalesce(sum(missing[${at + 1}]) FILTER (WHERE NOT is_expired), 0)`).join(", ")}]::integer[] AS missing
          FROM judged GROUP BY ags, part
      ) AS presented
      LEFT JOIN (
        SELECT ags, part, jsonb_object_agg(kind, number) AS issues
          FROM (SELECT ags, part, kind, count(*)::integer AS number FROM issue GROUP BY ags, part, kind) AS counted
          GROUP BY ags, part
      ) AS found USING (ags, part)`,
  );
