import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type CapacityKind } from "../../../../../schema/vocabulary/capacity-kind.js";
import { cohortMarket } from "../../../../../subgraphs/matching/engine/cohort/cohort-market.js";
import { scoreCohort } from "../../../../../subgraphs/matching/engine/cohort/score-cohort.js";
import type { HouseholdProfile } from "../../../../../subgraphs/matching/engine/engine.js";
import { UNPLACED } from "../../../../../subgraphs/matching/engine/market/market.js";
import type { MechanismName } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { mechanisms } from "../../../../../subgraphs/matching/engine/mechanisms/mechanisms.js";
import { solve } from "../../../../../subgraphs/matching/engine/mechanisms/solve.js";
import {
  type ExplainedRun,
  explainedRun,
} from "../../../../../subgraphs/matching/engine/placement-explanations/explained-run.js";
import { lacksOf } from "../../../../../subgraphs/matching/engine/placement-explanations/holders.js";
import { roomLeft } from "../../../../../subgraphs/matching/engine/placement-explanations/room-left.js";
import {
  moreRoomStatements,
  whyNotStatement,
} from "../../../../../subgraphs/matching/engine/placement-explanations/statements/placement-statements.js";
import { statementText } from "../../../../../subgraphs/matching/engine/placement-explanations/statements/statement-text.js";
import { problemOf } from "../market/markets.js";
import {
  adult,
  altena,
  child,
  deepFreeze,
  dwelling,
  household,
  indexOf,
  luedenscheid,
  offer,
  parameters,
  wish,
} from "../rows.js";
import { fitsOf, oneTownRun } from "./one-town.js";

const inSmallTown = [wish("SETTLEMENT_SIZE", 5, { settlementKinds: ["SMALL_TOWN"] })];
const couple = household([adult(), adult()], inSmallTown);
const mother = household([adult(), child("AGE_3_5")], inSmallTown);
const four = household([adult(), adult(), child("AGE_0_2"), child("AGE_3_5")], inSmallTown);
const six = household(
  [adult(), adult(), ...(["AGE_0_2", "AGE_3_5", "AGE_6_9", "AGE_6_9"] as const).map(child)],
  inSmallTown,
);
const family = household([adult(), adult(), child("AGE_6_9")], inSmallTown);

const [ASKING, ALTENA] = [0, 0];
const elsewhere = [
  dwelling(luedenscheid, 6, { available: 9 }),
  offer(luedenscheid, "CHILDCARE", 9),
  offer(luedenscheid, "PRIMARY_SCHOOL", 9),
];

interface Terms {
  readonly persons?: number;
  readonly fill?: boolean;
  readonly mechanism?: MechanismName;
  /** Whether the other household had its place in Altena before. */
  readonly isOtherEndowed?: boolean;
}

/** Two households would like Altena best; the one that does not ask has waited longer. */
function runIn(
  offers: readonly ReturnType<typeof offer>[],
  [asking, other]: readonly [HouseholdProfile, HouseholdProfile],
  { persons, fill = true, mechanism = "DEFERRED_ACCEPTANCE", isOtherEndowed = false }: Terms = {},
): ExplainedRun {
  const applying = (id: string, profile: HouseholdProfile, registeredOn: string) => ({
    id,
    profile,
    registeredOn,
    ranking: [],
  });
  const cohort = {
    index: indexOf([altena, luedenscheid], { offers: [...offers, ...elsewhere] }),
    towns: [altena.ags, luedenscheid.ags],
    households: [
      applying("h0", asking, isOtherEndowed ? "2026-01-01" : "2026-03-01"),
      applying("h1", other, isOtherEndowed ? "2026-03-01" : "2026-01-01"),
    ],
    needs: [],
    parameters,
  };
  const scoring = scoreCohort(cohort);
  const greatestPersons = new Map(persons ? [[altena.ags, persons]] : []);
  const { market } = cohortMarket(cohort, scoring, { seed: 7, acceptableTowns: null, greatestPersons });
  const endowment = isOtherEndowed ? Int32Array.of(UNPLACED, ALTENA) : null;
  const problem = problemOf(market, { fill, endowment });
  const run = mechanisms()[mechanism];
  return deepFreeze(
    explainedRun(cohort, { scoring, problem, mechanism: { name: mechanism, run }, solution: solve(run, problem) }),
  );
}

/** Everything that the asking household is told of Altena, in a language. */
function toldIn(language: "de" | "en", run: ExplainedRun): string {
  const room = roomLeft(run.problem.market, run.solution);
  const why = whyNotStatement(run, room, ASKING, ALTENA);
  return why ? statementText(why, language).replaceAll("\u00a0", " ") : "";
}

describe("why Altena is full is told", () => {
  test("by the kinds that are lacking alone, where a larger dwelling that is free would stand in", () => {
    const run = runIn(
      [dwelling(altena, 2, { available: 1 }), dwelling(altena, 4, { available: 3 }), offer(altena, "CHILDCARE", 1)],
      [mother, mother],
    );
    expect(toldIn("en", run)).toBe(
      "The only childcare place in Altena went to another household with the same priority by waiting time or lot.",
    );
  });

  test("with larger dwellings that would do and are taken", () => {
    const run = runIn([dwelling(altena, 4, { available: 1 })], [couple, family]);
    expect(toldIn("en", run)).toBe(
      "Altena has no dwelling for 1–2 persons. Larger ones there would do too, but are taken.",
    );
    expect(toldIn("de", run)).toBe(
      "Altena hat keine Wohnung für 1–2 Personen. Größere kämen dort auch in Frage, sind aber vergeben.",
    );
  });

  test("with larger dwellings that only a filling pass would give", () => {
    const run = runIn([dwelling(altena, 4, { available: 3 })], [couple, family], { fill: false });
    expect(toldIn("en", run)).toBe(
      "Altena has no dwelling for 1–2 persons. " +
        "Larger ones there would do too, but are given only in a filling pass, which this run has not had.",
    );
    expect(toldIn("de", run)).toBe(
      "Altena hat keine Wohnung für 1–2 Personen. Größere kämen dort auch in Frage, " +
        "werden aber nur bei einem Auffüllen vergeben, das es in diesem Durchlauf nicht gab.",
    );
  });

  test("by a place that the other household had before, though it comes behind", () => {
    const run = runIn([dwelling(altena, 2, { available: 1 })], [couple, couple], {
      mechanism: "TOP_TRADING_CYCLES",
      fill: false,
      isOtherEndowed: true,
    });
    expect(toldIn("en", run)).toBe(
      "The only dwelling for 1–2 persons in Altena went to another household that had a place there before this run.",
    );
    expect(toldIn("de", run)).toBe(
      "Die einzige Wohnung für 1–2 Personen in Altena ging an einen anderen Haushalt mit einem Platz dort schon vor diesem Durchlauf.",
    );
  });

  test("without what the only other household there needs", () => {
    const run = runIn([dwelling(altena, 6, { available: 1 }), offer(altena, "CHILDCARE", 3)], [four, six], {
      persons: 8,
    });
    expect(toldIn("en", run)).toBe(
      "Altena has no dwelling for 3–4 persons. Larger ones there would do too, but are taken. " +
        "Of the 3 childcare places in Altena, fewer are still free than the 2 that are needed; " +
        "the rest went to one or more households with the same priority by waiting time or lot. " +
        "Of the 8 reception places for persons in Altena, fewer are still free than the 4 that are needed; " +
        "the rest went to fewer than five households with the same priority by waiting time or lot.",
    );
  });
});

/** All that a household is told of a town's room in which others need so much; null where there is room for it. */
function toldOf(kind: CapacityKind, capacity: number, others: readonly number[], need: number) {
  const run = oneTownRun(
    kind,
    capacity,
    [...others, need].map((own) => ({ need: own, fits: fitsOf() })),
  );
  const room = roomLeft(run.problem.market, run.solution);
  const last = others.length;
  if (run.solution.townOf[last] === 0) return null;
  return {
    lacks: lacksOf(run, room, last, 0),
    why: whyNotStatement(run, room, last, 0),
    more: moreRoomStatements(run, room, last, 0),
  };
}

describe("where fewer than five households have a kind", () => {
  const anyNeeds = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
  const sumOf = (needs: readonly number[]) => needs.reduce((sum, need) => sum + need, 0);

  test("all that is told of it is the same whatever they need, and whether one or four they are", () => {
    let differing = 0;
    fc.assert(
      fc.property(
        fc.constantFrom<CapacityKind>("CHILDCARE", "PRIMARY_SCHOOL", "PERSONS"),
        anyNeeds,
        anyNeeds,
        fc.integer({ min: 1, max: 6 }),
        fc.nat(5),
        (kind, some, others, need, more) => {
          // Room for all of either, and for the asking household alone.
          const capacity = Math.max(sumOf(some), sumOf(others), need) + (more % need);
          const [one, other] = [toldOf(kind, capacity, some, need), toldOf(kind, capacity, others, need)];
          if (!one || !other) return;
          if (sumOf(some) !== sumOf(others)) differing++;
          expect(one.lacks).toHaveLength(1);
          expect(other).toEqual(one);
        },
      ),
      { numRuns: 500 },
    );
    expect(differing).toBeGreaterThan(0);
  });

  test("from five households on, what is free is told", () => {
    expect(toldOf("CHILDCARE", 12, [2, 2, 2, 2, 3], 2)).toMatchObject({ lacks: [{ free: 1 }], more: [{ places: 1 }] });
    expect(toldOf("CHILDCARE", 9, [2, 2, 2, 2], 2)).toMatchObject({
      lacks: [{ free: null }],
      more: [{ places: null }],
    });
  });
});
