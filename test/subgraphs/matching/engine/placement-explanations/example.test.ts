import { describe, expect, test } from "@jest/globals";
import { contributionsOf } from "../../../../../subgraphs/matching/engine/placement-explanations/contributions.js";
import { explainPlacement } from "../../../../../subgraphs/matching/engine/placement-explanations/placement-explanation.js";
import { roomLeft } from "../../../../../subgraphs/matching/engine/placement-explanations/room-left.js";
import {
  differenceStatements,
  moreRoomStatements,
  placementStatement,
  townStatements,
  weightStatements,
  whyNotStatement,
} from "../../../../../subgraphs/matching/engine/placement-explanations/statements/placement-statements.js";
import type { Statement } from "../../../../../subgraphs/matching/engine/placement-explanations/statements/statement.js";
import { statementText } from "../../../../../subgraphs/matching/engine/placement-explanations/statements/statement-text.js";
import { exampleRun as run } from "./example.js";

const [FAMILY, WITH_SCHOOL_CHILDREN] = [0, 1];
const [BOCHUM, ALTENA, LUEDENSCHEID] = [0, 1, 2];
const room = roomLeft(run.problem.market, run.solution);
const { reference } = explainPlacement(run, room, FAMILY);

// Wishes: work 5, small town 4, childcare 4, near Bochum 3, language course 2; together 18. In Lüdenscheid:
// work 2778 × 60, childcare 2222 × 1000, size 2222 × 400 (one step beside), ties 1667 × 442, course 1111 × 1000.
test("the family's contributions in Lüdenscheid sum to its score there, 51.25294 points", () => {
  const contributions = contributionsOf(run, FAMILY, LUEDENSCHEID).map(({ criterion, points }) => [criterion, points]);
  expect(contributions).toEqual([
    ["WORK", 166_680],
    ["CHILDCARE", 2_222_000],
    ["SETTLEMENT_SIZE", 888_800],
    ["SOCIAL_TIES", 736_814],
    ["LANGUAGE_COURSE", 1_111_000],
  ]);
  expect(run.problem.market.pairs.score[1]).toBe(166_680 + 2_222_000 + 888_800 + 736_814 + 1_111_000);
});

// Altena gives 61.57424 points, 10.32130 more. Size alone gives 2222 × 600 = 1,333,200 of that; the rest is −301,070. With
// size at v and the rest scaled to (10,000 − v) / 7778, the towns are equal where 7778 × 600 × v = (10,000 − v) × 301,070,
// at v = 606.03…: at 6.06 % Lüdenscheid is ahead, at 6.07 % Altena still is.
test("the weight of the size of the town turns the order at 6.06 %", () => {
  const turn = weightStatements(run, FAMILY, LUEDENSCHEID, ALTENA).find(
    (statement) => statement.code === "WEIGHT_TURNS" && statement.criterion === "SETTLEMENT_SIZE",
  );
  expect(turn).toMatchObject({ weight: 2222, turnsAt: 606 });
});

const said: readonly (Statement | null)[] = [
  placementStatement(run, FAMILY),
  whyNotStatement(run, room, FAMILY, BOCHUM),
  whyNotStatement(run, room, FAMILY, ALTENA),
  ...moreRoomStatements(run, room, FAMILY, ALTENA),
  ...differenceStatements(run, FAMILY, LUEDENSCHEID, reference!.town).filter((_, place) => place % 2 === 0),
  ...weightStatements(run, FAMILY, LUEDENSCHEID, ALTENA).slice(2, 4),
  whyNotStatement(run, room, WITH_SCHOOL_CHILDREN, LUEDENSCHEID),
  ...townStatements(run, WITH_SCHOOL_CHILDREN, ALTENA),
];

describe("is told in the words of the README", () => {
  test("in German", () => {
    expect(said.map((statement) => statement && statementText(statement, "de").replaceAll("\u00a0", " "))).toEqual([
      "Für diesen Haushalt wird Lüdenscheid vorgeschlagen.",
      "Bochum kommt für diesen Haushalt nicht in Frage. Die größte freie Wohnung ist für 2 Personen; gebraucht wird eine für 4 Personen.",
      "Die 2 Wohnungen für 3–4 Personen in Altena gingen an Haushalte mit höherem Vorrang wegen des Bedarfs an Schulkindern.",
      "Mit einer weiteren Wohnung für 3–4 Personen in Altena wäre dieser Haushalt dort untergekommen; ein zweiter Durchlauf hat es gezeigt.",
      "Größe des Ortes: 13,3 Punkte weniger als in Altena.",
      "Kinderbetreuung: ebenso viele Punkte wie in Altena.",
      "Sprachkurs: 3,3 Punkte mehr als in Altena.",
      "Größe des Ortes zählt 22,22 %; bei höchstens 6,06 % käme Lüdenscheid vor Altena.",
      "Menschen in der Nähe zählt 16,67 %; was immer es zählte, Lüdenscheid käme dadurch nicht vor Altena.",
      "Lüdenscheid bietet diesem Haushalt 37,5 Punkte weniger als Altena. Am meisten fehlt bei Größe des Ortes (37,5 Punkte).",
      "Wegen des Bedarfs an Schulkindern (Gewicht 100 %): 100,0 Punkte.",
      "Vor diesem Haushalt stehen weniger als fünf andere auf der Liste des Ortes.",
    ]);
  });

  test("in English", () => {
    expect(said.map((statement) => statement && statementText(statement, "en"))).toEqual([
      "Lüdenscheid is proposed for this household.",
      "Bochum is not possible for this household. The largest free dwelling is for 2 persons; one for 4 persons is needed.",
      "The 2 dwellings for 3–4 persons in Altena went to households with higher priority owing to the need for pupils.",
      "With one more dwelling for 3–4 persons in Altena this household would be placed there, as a second run has shown.",
      "Size of the town: 13.3 points less than in Altena.",
      "Childcare: as many points as in Altena.",
      "Language course: 3.3 points more than in Altena.",
      "Size of the town counts 22.22%; at no more than 6.06%, Lüdenscheid would come before Altena.",
      "People nearby counts 16.67%; whatever it counted, that would not put Lüdenscheid before Altena.",
      "Lüdenscheid gives this household 37.5 points less than Altena. Most is missing in Size of the town (37.5 points).",
      "Owing to the need for pupils (weight 100%): 100.0 points.",
      "Fewer than five others come before this household on the town's list.",
    ]);
  });
});
