/** Indicators by key, and those of pilots in the order of the vocabulary: one statement for all that are asked. */
import { positionIn } from "../../../../schema/vocabulary/entry.js";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsOf } from "../../../runtime/database/built-statements.js";
import { rowsByKey, selectRows } from "../../../runtime/database/rows.js";
import { INDICATORS } from "./indicator-kind.js";
import { PilotIndicator } from "./indicator.entity.js";

export const indicatorLoader = ({ db, loader }: Reads) =>
  loader<string, PilotIndicator | null>((keys) => rowsByKey(db, PilotIndicator, "key", keys));

export const indicatorsOfPilotLoader = ({ db, loader }: Reads) =>
  loader<string, PilotIndicator[]>(async (pilots) => {
    const query = selectRows(db, PilotIndicator, "i").where("i.pilot_key = ANY(:pilots)", { pilots });
    const byPilot = Map.groupBy(await rowsOf<PilotIndicator>(db, query), ({ pilotKey }) => pilotKey);
    return pilots.map((pilot) =>
      (byPilot.get(pilot) ?? []).toSorted(
        (one, other) => positionIn(INDICATORS, one.kind) - positionIn(INDICATORS, other.kind),
      ),
    );
  });
