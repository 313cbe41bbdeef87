/** Capacities of towns, computed from their offers and their parts in pilots by the database: one statement per batch. */
import { CAPACITY_KINDS } from "../../../schema/vocabulary/capacity-kind.js";
import { positionIn } from "../../../schema/vocabulary/entry.js";
import type { Reads } from "../../runtime/database/reads.js";
import { intSum } from "../../runtime/database/totals.js";
import { PUBLIC_AVAILABLE } from "../offer/availability.js";
import type { Capacity } from "./capacity.types.js";

/** Classes of dwellings, by the greatest number of persons that one holds. */
const KIND_SQL = `CASE
  WHEN kind <> 'HOUSING' THEN kind
  WHEN max_persons <= 2 THEN 'HOUSING_1_2'
  WHEN max_persons <= 4 THEN 'HOUSING_3_4'
  WHEN max_persons <= 6 THEN 'HOUSING_5_6'
  WHEN max_persons >= 7 THEN 'HOUSING_7_PLUS' END`;

/** Whom a town said it can receive in pilots that it takes part in, until nobody arrives any more. None has a place yet. */
const PERSONS_SQL = `SELECT part.ags, 'PERSONS' AS kind, part.persons AS capacity, part.persons AS available
  FROM pilot_participation AS part JOIN pilot ON pilot.key = part.pilot_key
  WHERE part.ags = ANY($1) AND part.status = 'SELECTED'
    AND pilot.phase IN ('SELECTION', 'PREPARATION', 'MATCHING', 'ARRIVAL')`;

export const capacitiesLoader = ({ db, loader }: Reads) =>
  loader<string, Capacity[]>(async (towns) => {
    const rows = await db.query<(Capacity & { ags: string })[]>(
      `SELECT ags, kind, ${intSum("sum(capacity)")} AS capacity, ${intSum("sum(available)")} AS available FROM (
         SELECT ags, ${KIND_SQL} AS kind, capacity, ${PUBLIC_AVAILABLE} AS available FROM offer
         WHERE ags = ANY($1) AND withdrawn_at IS NULL AND (available_until IS NULL OR available_until >= local_today())
         UNION ALL ${PERSONS_SQL}
       ) AS counted WHERE kind = ANY($2) GROUP BY ags, kind`,
      [towns, CAPACITY_KINDS.map(({ value }) => value)],
    );
    const byTown = Map.groupBy(rows, ({ ags }) => ags);
    return towns.map((ags) =>
      (byTown.get(ags) ?? []).toSorted(
        (one, other) => positionIn(CAPACITY_KINDS, one.kind) - positionIn(CAPACITY_KINDS, other.kind),
      ),
    );
  });
