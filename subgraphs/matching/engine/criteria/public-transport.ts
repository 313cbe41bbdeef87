/** PUBLIC_TRANSPORT: how often does a bus or a train leave? */
import { FULL_FIT, shareOf } from "../question.js";
import { NOT_KNOWN } from "../town-index/fact-columns.js";
import type { CriterionRule } from "./criterion-rule.js";

/** Fit by the departures on a working day at the town's best stop, in proportion up to the parameter. */
export const publicTransport: CriterionRule = {
  criterion: "PUBLIC_TRANSPORT",
  assess({ index, parameters }, wish) {
    if (!wish) return null;
    const { departuresPerWeekday } = index.facts;
    const { fullDepartures } = parameters.publicTransport;
    return {
      fitOf(town) {
        const departures = departuresPerWeekday[town]!;
        return departures === NOT_KNOWN ? 0 : Math.min(FULL_FIT, shareOf(departures, fullDepartures));
      },
      reasonOf(town) {
        const departures = departuresPerWeekday[town]!;
        return departures === NOT_KNOWN
          ? { code: "NO_DATA", criterion: "PUBLIC_TRANSPORT" }
          : { code: "PUBLIC_TRANSPORT", departures };
      },
    };
  },
  tellParts(_question, wish, take) {
    if (wish) take(0, null);
  },
};
