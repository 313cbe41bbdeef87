import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Statement } from "../../../../../subgraphs/matching/engine/placement-explanations/statements/statement.js";
import { statementText } from "../../../../../subgraphs/matching/engine/placement-explanations/statements/statement-text.js";
import { anyRun } from "./runs.js";
import { EVERY_STATEMENT } from "./every-statement.js";
import { everythingSaid } from "./everything-said.js";
import { faultsOf } from "./statement-faults.js";

const both = (statement: Statement): readonly string[] => [
  statementText(statement, "de"),
  statementText(statement, "en"),
];

describe("in German and English", () => {
  test("every statement, with 0, 1, 2, 5, 21 and 100, is whole sentences whose grammar holds", () => {
    const faults = EVERY_STATEMENT.flatMap((statement) =>
      both(statement).flatMap((text) => faultsOf(text).map((fault) => `${fault}: ${text}`)),
    );
    expect(faults).toEqual([]);
  });

  test("whatever is said of whatever run is told, and no count of households under five", () =>
    fc.assert(
      fc.property(anyRun, (run) => {
        const texts = everythingSaid(run).flatMap(both);
        expect(texts.flatMap((text) => faultsOf(text).map((fault) => `${fault}: ${text}`))).toEqual([]);
      }),
      { numRuns: 60 },
    ));

  test.each<readonly [statement: Statement, inGerman: string, inEnglish: string]>([
    [
      {
        code: "FULL",
        town: "Altena",
        lacks: [
          {
            kind: "HOUSING_5_6",
            needed: 1,
            capacity: 4,
            free: 0,
            standIns: "NONE",
            holders: [{ holding: "HIGHER", criterion: "NEED_PUPILS", households: null }],
          },
        ],
      },
      "Die 4 Wohnungen für 5–6 Personen in Altena gingen an Haushalte mit höherem Vorrang wegen des Bedarfs an Schulkindern.",
      "The 4 dwellings for 5–6 persons in Altena went to households with higher priority owing to the need for pupils.",
    ],
    [
      {
        code: "FULL",
        town: "Altena",
        lacks: [
          {
            kind: "CHILDCARE",
            needed: 2,
            capacity: 12,
            free: 1,
            standIns: "NONE",
            holders: [
              { holding: "FIXED", criterion: null, households: 5 },
              { holding: "HIGHER", criterion: null, households: 6 },
            ],
          },
        ],
      },
      "Von den 12 Plätzen in der Kinderbetreuung in Altena ist 1 noch frei, gebraucht werden 2; der Rest ging an 5 Haushalte nach Entscheidung einer Person des Programms und 6 Haushalte mit höherem Vorrang.",
      "Of the 12 childcare places in Altena, 1 is still free and 2 are needed; the rest went to 5 households by the decision of a person of the programme and 6 households with higher priority.",
    ],
    [
      {
        code: "FULL",
        town: "Altena",
        lacks: [
          {
            kind: "PERSONS",
            needed: 4,
            capacity: 8,
            free: null,
            standIns: "NONE",
            holders: [{ holding: "ENDOWED", criterion: null, households: null }],
          },
        ],
      },
      "Von den 8 Aufnahmeplätzen für Personen in Altena sind weniger noch frei als die 4, die gebraucht werden; der Rest ging an weniger als fünf Haushalte mit einem Platz dort schon vor diesem Durchlauf.",
      "Of the 8 reception places for persons in Altena, fewer are still free than the 4 that are needed; the rest went to fewer than five households that had a place there before this run.",
    ],
    [
      { code: "NOT_LISTED", town: "Altena" },
      "Altena war nicht unter den Orten, die in diesem Durchlauf für diesen Haushalt in Betracht kamen.",
      "Altena was not among the towns considered for this household in this run.",
    ],
    [
      { code: "MORE_ROOM", town: "Altena", kind: "CHILDCARE", places: null },
      "Mit weiteren Plätzen in der Kinderbetreuung in Altena wäre dieser Haushalt dort untergekommen; ein zweiter Durchlauf hat es gezeigt.",
      "With more childcare places in Altena this household would be placed there, as a second run has shown.",
    ],
    [
      { code: "MORE_ROOM", town: "Altena", kind: "HOUSING_3_4", places: 1 },
      "Mit einer weiteren Wohnung für 3–4 Personen in Altena wäre dieser Haushalt dort untergekommen; ein zweiter Durchlauf hat es gezeigt.",
      "With one more dwelling for 3–4 persons in Altena this household would be placed there, as a second run has shown.",
    ],
    [
      { code: "MORE_ROOM", town: "Altena", kind: "PRIMARY_SCHOOL", places: 2 },
      "Mit 2 weiteren Plätzen in der Grundschule in Altena wäre dieser Haushalt dort untergekommen; ein zweiter Durchlauf hat es gezeigt.",
      "With 2 more primary school places in Altena this household would be placed there, as a second run has shown.",
    ],
    [
      {
        code: "RANKED_LOWER",
        town: "Altena",
        placement: "Bochum",
        points: -1_230_000,
        costs: [
          { criterion: "WORK", points: -1_300_000 },
          { criterion: "HOUSING", points: -50_000 },
        ],
      },
      "Altena bietet diesem Haushalt 12,3 Punkte weniger als Bochum. Am meisten fehlt bei Arbeit (13,0 Punkte) und Wohnen (0,5 Punkte).",
      "Altena gives this household 12.3 points less than Bochum. Most is missing in Work (13.0 points) and Housing (0.5 points).",
    ],
    [
      { code: "WEIGHT_TURNS", criterion: "WORK", weight: 2778, turnsAt: 4013, ahead: "Altena", behind: "Bochum" },
      "Arbeit zählt 27,78 %; ab 40,13 % käme Bochum vor Altena.",
      "Work counts 27.78%; from 40.13%, Bochum would come before Altena.",
    ],
    [
      { code: "SUM_LOSS", town: "Bochum", points: 328_000, proof: "PRICES" },
      "Käme dieser Haushalt nach Bochum, hätten alle Haushalte zusammen mindestens 3,2 Punkte weniger.",
      "If this household came to Bochum, all households together would have at least 3.2 points less.",
    ],
    [
      { code: "PLACE_VALUE", town: "Altena", kind: "CHILDCARE", points: 312_000 },
      "Ein weiterer Platz in der Kinderbetreuung in Altena brächte allen Haushalten zusammen bis zu 3,2 Punkte mehr.",
      "One more childcare place in Altena would bring all households together up to 3.2 points more.",
    ],
    [
      { code: "TOWN_AHEAD", ahead: null },
      "Vor diesem Haushalt stehen weniger als fünf andere auf der Liste des Ortes.",
      "Fewer than five others come before this household on the town's list.",
    ],
  ])("%j", (statement, inGerman, inEnglish) => {
    expect(both(statement)).toEqual([inGerman, inEnglish]);
  });
});

describe("a text that is wrong is found:", () => {
  test.each([
    ["1 Plätze in der Grundschule.", "has a plural of one"],
    ["1 childcare places.", "has a plural of one"],
    ["2 Wohnung für 1–2 Personen.", "has a singular of many"],
    ["An 4 Haushalte.", "tells a count of households under five"],
    ["Von den 2 Plätzen in Altena ist 1 noch frei; die übrigen gingen an Haushalte.", "has several where there is one"],
    ["Von den 6 Plätzen in Altena sind 5 noch frei; der Rest ging an Haushalte.", "has several where there is one"],
    ["Of the 2 places in Altena, 1 is still free; the others went to households.", "has several where there is one"],
    ["Of the 6 places in Altena, 5 are still free; the rest went to households.", "has several where there is one"],
    ["Der einzige Platz in Altena ging an Haushalte mit Vorrang.", "has several where there is one"],
    ["The only childcare place in Altena went to one or more households.", "has several where there is one"],
    ["In Altena  war Platz.", "has a gap"],
    ["In Altena war Platz", "ends without a full stop"],
  ])("%s", (text, fault) => {
    expect(faultsOf(text)).toContain(fault);
  });
});
