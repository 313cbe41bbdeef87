/** The yardsticks that a result is held against. */
import type { FederalState } from "../../../../schema/vocabulary/federal-state.js";
import { parameter } from "./parameter.js";

const reviewedOn = "2026-11-26";

export const qualityParameters = {
  koenigsteinKey: parameter<Readonly<Record<FederalState, number>>>({
    meaning:
      "Königsteiner Schlüssel: share of each state, two thirds by tax revenue and one third by inhabitants. A yardstick for a run; no placement follows it.",
    unit: "hundred-thousandths of a per cent",
    versions: [
      {
        validFrom: "2016-01-01",
        value: {
          BW: 1_296_662,
          BY: 1_553_327,
          BE: 508_324,
          BB: 303_655,
          HB: 95_331,
          HH: 255_752,
          HE: 739_885,
          MV: 201_240,
          NI: 933_138,
          NW: 2_114_424,
          RP: 483_089,
          SL: 121_111,
          SN: 505_577,
          ST: 279_941,
          SH: 339_074,
          TH: 269_470,
        },
        source:
          "Key for 2016 of the Gemeinsame Wissenschaftskonferenz, as printed in KommunalWiki of the Heinrich-Böll-Stiftung (kommunalwiki.boell.de, Königsteiner Schlüssel). The key for 2019, in use since then (DIW Wochenbericht 18/2023), follows once it has been compared with a printed table.",
        reviewedOn,
      },
    ],
  }),
};
