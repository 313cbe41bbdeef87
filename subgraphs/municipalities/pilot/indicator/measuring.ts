/**
 * Measures what pilots do with towns: the value of this month, from the rows of the towns that take part. There is no
 * other way to a value. Of people nothing is measured here: the database has no place for it.
 */
import type { DataSource } from "typeorm";
import { findBoardFacts } from "../../advisory-board/board/board-facts.js";
import { isBalanced } from "../../advisory-board/composition/balance.js";
import { ownerItself, type Queries, queriesFor } from "../../../runtime/database/caller-settings.js";

/** The sum of a figure of the towns that take part in the pilot `p`; the town is `part`. */
const overTowns = (figure: string): string =>
  `(SELECT coalesce(sum(${figure}), 0) FROM pilot_participation AS part
     WHERE part.pilot_key = p.key AND part.status = 'SELECTED')`;

const COUNT_OF_TOWNS = overTowns("1");
/** In per cent, of a town's present board; 0 without one. $2: boards whose composition is shown as less than MET. */
const READINESS = `coalesce((SELECT 100.0 * count(*) FILTER (WHERE c.status = 'MET' AND (c.precondition, c.board_key) NOT IN
    (SELECT 'DIVERSE_COMPOSITION', unnest($2::text[]))) / nullif(count(*), 0)
  FROM advisory_board AS b JOIN advisory_board_precondition AS c ON c.board_key = b.key
  WHERE b.ags = part.ags AND b.status <> 'CLOSED'), 0)`;

const VALUE_SQL = `CASE i.kind
  WHEN 'TOWNS_TAKING_PART' THEN ${COUNT_OF_TOWNS}
  WHEN 'PLACES_OFFERED' THEN ${overTowns("part.persons")}
  WHEN 'BOARD_READINESS' THEN coalesce(round(${overTowns(READINESS)} / nullif(${COUNT_OF_TOWNS}, 0), 1), 0)
  WHEN 'OFFERS_PRESENTED' THEN ${overTowns(`(SELECT count(*) FROM offer AS o WHERE o.ags = part.ags
    AND o.withdrawn_at IS NULL AND (o.available_until IS NULL OR o.available_until >= local_today()))`)}
  WHEN 'NEEDS_DECLARED' THEN ${overTowns(`(SELECT count(*) FROM need AS n WHERE n.ags = part.ags
    AND n.withdrawn_at IS NULL)`)}
  WHEN 'DIALOGUE_MEETINGS' THEN (SELECT count(*) FROM dialogue_meeting AS m
    WHERE m.pilot_key = p.key AND m.withdrawn_at IS NULL AND m.held_on <= local_today())
  END`;

/** The present boards of the towns that take part in what is measured. */
const BOARDS_SQL = `
  SELECT b.key FROM advisory_board AS b WHERE b.status <> 'CLOSED' AND EXISTS (
    SELECT FROM pilot_participation AS part WHERE part.ags = b.ags AND part.status = 'SELECTED'
      AND ($1::text IS NULL OR part.pilot_key = $1))`;

/** A value that is the same as before stays as it was measured. */
const MEASURE_SQL = `
  INSERT INTO pilot_indicator_value AS v (indicator_key, period, value)
    SELECT i.key, to_char(local_today(), 'YYYY-MM'), ${VALUE_SQL}
    FROM pilot_indicator AS i JOIN pilot AS p ON p.key = i.pilot_key
    WHERE i.about = 'TOWNS' AND ($1::text IS NULL OR p.key = $1) AND ($1 IS NOT NULL OR p.phase <> 'CLOSED')
  ON CONFLICT (indicator_key, period) DO UPDATE SET value = EXCLUDED.value, measured_at = now()
    WHERE v.value <> EXCLUDED.value`;

/** Measures the indicators of one pilot, on behalf of whoever the transaction works for. */
export const measureTowns = (transaction: Queries, pilotKey: string): Promise<void> => measure(transaction, pilotKey);

/** The same of all pilots that run. */
export const measureAllTowns = (transaction: Queries): Promise<void> => measure(transaction, null);

/** Measures the indicators of all pilots that run; those that have ended keep what was measured last. */
export const measurePilots = (db: DataSource): Promise<void> =>
  measure(queriesFor(db, ownerItself("municipalities")), null);

async function measure(queries: Queries, pilotKey: string | null): Promise<void> {
  const boards = (await queries.query<{ key: string }[]>(BOARDS_SQL, [pilotKey])).map(({ key }) => key);
  const facts = await findBoardFacts(queries, boards);
  const balanced = new Set(boards.filter((_, at) => facts[at] && isBalanced(facts[at])));
  const unbalanced = boards.filter((key) => !balanced.has(key));
  await queries.query(MEASURE_SQL, [pilotKey, unbalanced]);
}
