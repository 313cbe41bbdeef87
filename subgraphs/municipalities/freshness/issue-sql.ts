/**
 * What stands behind the traffic light, found in SQL: the entries of current municipalities, each judged by its age, its
 * period and its texts, and the pictures by their last check. Withdrawn entries do not occur. Days are days in Germany.
 */
import { LANGUAGES } from "../../../schema/vocabulary/language.js";
import { CONFIRMATION_DUE_AFTER_DAYS, CONFIRMATION_OVERDUE_AFTER_DAYS, FRESHNESS_ISSUE_KINDS } from "./vocabulary.js";

const DUE = CONFIRMATION_DUE_AFTER_DAYS;
const OVERDUE = CONFIRMATION_OVERDUE_AFTER_DAYS;

/** The hub's languages as rows `language (tag, place)`. */
const LANGUAGES_SQL = `unnest(ARRAY[${LANGUAGES.map(({ tag }) => `'${tag}'`).join(", ")}]) WITH ORDINALITY AS language (tag, place)`;

const lacks = (text: string): string => `NULLIF(${text} ->> language.tag, '') IS NULL`;

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
      local_today() - local_day(confirmed_at) AS days,
      ARRAY(SELECT language.tag FROM ${LANGUAGES_SQL}
        WHERE EXISTS (SELECT FROM unnest(texts) AS written (text) WHERE ${lacks("written.text")})
        ORDER BY language.place) AS lacking
    FROM entry JOIN municipality AS town USING (ags) WHERE town.is_current`;

const ISSUES = `
  SELECT ags, part, rule.kind, key AS object_key, title, rule.arisen_on, days,
      CASE rule.kind WHEN 'TRANSLATION_MISSING' THEN array_remove(lacking, 'de') ELSE '{}' END AS lacking,
      NULL::integer AS position, NULL::text AS problem
    FROM judged CROSS JOIN LATERAL (VALUES
      ('EXPIRED', is_expired, last_on + 1),
      ('CONFIRMATION_OVERDUE', NOT is_expired AND days > ${OVERDUE}, local_day(confirmed_at) + ${OVERDUE + 1}),
      ('CONFIRMATION_DUE', NOT is_expired AND days > ${DUE} AND days <= ${OVERDUE}, local_day(confirmed_at) + ${DUE + 1}),
      ('DWELLING_SIZE_MISSING', NOT is_expired AND lacks_size, local_day(updated_at)),
      ('GERMAN_MISSING', NOT is_expired AND 'de' = ANY (lacking), local_day(updated_at)),
      ('TRANSLATION_MISSING', NOT is_expired AND array_remove(lacking, 'de') <> '{}', local_day(updated_at))
    ) AS rule (kind, holds, arisen_on)
    WHERE rule.holds
  UNION ALL
  SELECT ags, part, CASE WHEN picture.problem IS NULL THEN 'PICTURE_UNCHECKED' ELSE 'PICTURE_BROKEN' END,
      picture.key, NULL, local_day(coalesce(picture.checked_at, updated_at)), days, '{}', picture.position, picture.problem
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
        coalesce(found.issues, '{}') AS issues, coalesce(missing.texts, '{}') AS "missingTexts"
      FROM (
        SELECT ags, part, count(*)::integer AS entry_count,
            min(confirmed_at) FILTER (WHERE NOT is_expired) AS confirmed_at
          FROM judged GROUP BY ags, part
      ) AS presented
      LEFT JOIN (
        SELECT ags, part, jsonb_object_agg(kind, number) AS issues
          FROM (SELECT ags, part, kind, count(*)::integer AS number FROM issue GROUP BY ags, part, kind) AS counted
          GROUP BY ags, part
      ) AS found USING (ags, part)
      LEFT JOIN (
        SELECT ags, part, jsonb_object_agg(tag, number) AS texts
          FROM (
            SELECT ags, part, language.tag, count(*)::integer AS number
              FROM judged CROSS JOIN unnest(texts) AS written (text) CROSS JOIN ${LANGUAGES_SQL}
              WHERE NOT is_expired AND ${lacks("written.text")}
              GROUP BY ags, part, language.tag
          ) AS counted
          GROUP BY ags, part
      ) AS missing USING (ags, part)`,
  );
