/** Indicators by key, and those of pilots in the order of the vocabulary: one statement for all that are asked. */
import { positionIn } from "../../../../schema/vocabulary/entry.js";
import { type FieldColumns, underTheirNames } from "../../../runtime/asked-columns.js";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsOf } from "../../../runtime/database/built-statements.js";
import { rowByKey, selectRows } from "../../../runtime/database/rows.js";
import { PRESENTED_COLUMNS } from "../../writing/written-row.js";
import { INDICATORS } from "./indicator-kind.js";
import { PilotIndicator } from "./indicator.entity.js";

/** What an indicator is read without where nobody asks for it. */
export const INDICATOR_COLUMNS: FieldColumns<PilotIndicator> = {
  ...PRESENTED_COLUMNS,
  ...underTheirNames<PilotIndicator>("baseline", "target"),
};

export const indicatorLoader = (reads: Reads) => rowByKey(reads, PilotIndicator, "key", INDICATOR_COLUMNS);

export const indicatorsOfPilotLoader = ({ db, rows }: Reads) =>
  rows<readonly PilotIndicator[]>(async (pilots, without) => {
    const query = selectRows(db, PilotIndicator, "i", without).where("i.pilot_key = ANY(:pilots)", { pilots });
    const byPilot = Map.groupBy(await rowsOf<PilotIndicator>(db, query), ({ pilotKey }) => pilotKey);
    return pilots.map((pilot) =>
      (byPilot.get(pilot) ?? []).toSorted(
        (one, other) => positionIn(INDICATORS, one.kind) - positionIn(INDICATORS, other.kind),
      ),
    );
  }, INDICATOR_COLUMNS);
