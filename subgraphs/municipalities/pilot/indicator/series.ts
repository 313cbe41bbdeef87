/**
 * The series of indicators: what was measured of towns, and what a release says of people. The one place from which a
 * figure about people would come.
 */
import type DataLoader from "dataloader";
import type { Reads } from "../../../runtime/database/reads.js";
import { germanDay } from "../../writing/german-day.js";
import { isAboutPeople } from "./indicator-kind.js";
import type { PilotIndicator, PilotIndicatorRow } from "./indicator.entity.js";

interface MeasuredRow {
  readonly key: string;
  readonly period: string;
  readonly value: number;
}

/** Measured rows by indicator, the oldest first, in one statement. */
export const measuredRowsLoader = ({ db, loader }: Reads) =>
  loader<string, PilotIndicatorRow[]>(async (keys) => {
    const rows = await db.query<MeasuredRow[]>(
      `SELECT indicator_key AS key, period, value FROM pilot_indicator_value
       WHERE indicator_key = ANY($1) ORDER BY indicator_key, period`,
      [keys],
    );
    const byIndicator = Map.groupBy(rows, ({ key }) => key);
    return keys.map((key) =>
      (byIndicator.get(key) ?? []).map(({ period, value }) => ({ period, value, status: "PUBLISHED" as const })),
    );
  });

/**
 * What is known of people: nothing before statistics are released, and there is no release yet. The present month stands
 * for the figure that is still to come.
 */
const releasedRows = (): PilotIndicatorRow[] => [
  { period: germanDay(new Date()).slice(0, 7), value: null, status: "SUPPRESSED" },
];

/** The series of an indicator. */
export const rowsOf = (
  indicator: PilotIndicator,
  measured: DataLoader<string, PilotIndicatorRow[]>,
): PilotIndicatorRow[] | Promise<PilotIndicatorRow[]> =>
  isAboutPeople(indicator.kind) ? releasedRows() : measured.load(indicator.key);
