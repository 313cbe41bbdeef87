import { describe, expect, test } from "@jest/globals";
import {
  explain,
  type HouseholdProfile,
  improvements,
  type OfferRow,
  rankOf,
  reasonText,
  score,
} from "../../../../../subgraphs/matching/engine/engine.js";
import {
  adult,
  altena,
  child,
  dwelling,
  fourTowns,
  household,
  indexOf,
  luedenscheid,
  offer,
  parameters,
  placeOf,
  requiring,
  wish,
} from "../rows.js";

const three = [adult(), child("AGE_0_2"), child("AGE_6_9")];

function inAltena(profile: HouseholdProfile, offers: OfferRow[]) {
  const index = indexOf(fourTowns, { offers });
  const town = placeOf(index, altena);
  const { isPossible, unmetConstraints, contributions } = explain(index, profile, parameters, town);
  const unmet = unmetConstraints.map(({ constraint, needed, offered, reason }) => [
    constraint,
    needed,
    offered,
    reasonText(reason, "de"),
  ]);
  const changes = improvements(index, profile, parameters, town).map(
    ({ change, criterion, scoreAfter, isPossibleAfter }) => ({
      change: reasonText(change, "de"),
      criterion,
      scoreAfter,
      isPossibleAfter,
    }),
  );
  const scoring = score(index, profile, parameters);
  return { isPossible, unmet, contributions, changes, rank: rankOf(scoring, town), counts: scoring };
}

describe("one adult with a baby and a child of 6 to 9 years, in Altena", () => {
  test("a town that has presented nothing is never excluded: no data, fit 0", () => {
    const { isPossible, unmet, contributions } = inAltena(household(three), []);
    expect({ isPossible, unmet }).toEqual({ isPossible: true, unmet: [] });
    // Without a wish all five that apply count the same: 10,000 / 5.
    expect(contributions.map(({ criterion, weight, fit, reason }) => [criterion, weight, fit, reason.code])).toEqual(
      ["WORK", "HOUSING", "CHILDCARE", "SCHOOL", "LANGUAGE_COURSE"].map((name) => [name, 2000, 0, "NO_DATA"]),
    );
  });

  test("all that is missing is named at once, with needed and offered, and the town has no rank", () => {
    const profile = household(three, [wish("HOUSING", 5)], {
      requirements: requiring({ stepFreeHousing: true }),
      neverAgs: [altena.ags],
    });
    const offers = [
      dwelling(altena, 2, { isStepFree: true }),
      dwelling(altena, 5, { available: 0 }),
      offer(altena, "CHILDCARE", 0),
      offer(altena, "PRIMARY_SCHOOL", 0),
    ];
    const { isPossible, unmet, rank, counts } = inAltena(profile, offers);
    expect(unmet).toEqual([
      ["HOUSING", 3, 2, "Die größte freie Wohnung ist für 2 Personen; gebraucht wird eine für 3 Personen."],
      ["CHILDCARE", 1, 0, "Kinderbetreuung: kein freier Platz, gebraucht 1 Platz."],
      ["SCHOOL", 1, 0, "Grundschule: kein freier Platz, gebraucht 1 Platz."],
      ["NEVER", 0, 0, "Der Haushalt hat Altena ausgeschlossen."],
    ]);
    expect({ isPossible, rank }).toEqual({ isPossible: false, rank: null });
    expect([counts.possibleCount, counts.excludedCount]).toEqual([3, 1]);
  });

  test("step-free: excluded where every fitting dwelling is not, possible where the town has not said", () => {
    const profile = household(three, [wish("HOUSING", 5)], {
      requirements: requiring({ stepFreeHousing: true }),
    });
    const stated = inAltena(profile, [
      dwelling(altena, 3, { isStepFree: false }),
      dwelling(altena, 2, { isStepFree: true }),
    ]);
    expect(stated.unmet).toEqual([
      ["ACCESSIBILITY", 1, 0, "Keine freie Wohnung für 3 Personen ist als stufenlos angegeben."],
    ]);
    const unsaid = inAltena(profile, [dwelling(altena, 3, { isStepFree: false }), dwelling(altena, 3)]);
    expect([unsaid.isPossible, unsaid.contributions[0]!.fit]).toEqual([true, 0]);
  });

  test("one dwelling more makes it possible: 100 points after it, and that is said", () => {
    const { changes } = inAltena(household(three, [wish("HOUSING", 5)]), [dwelling(altena, 2)]);
    expect(changes).toEqual([
      {
        change: "Eine weitere freie Wohnung für 3 Personen in Altena.",
        criterion: "HOUSING",
        scoreAfter: 10_000_000,
        isPossibleAfter: true,
      },
    ]);
  });

  test("a larger dwelling holds them at 700 thousandths; the rent of the cheapest is told", () => {
    const offers = [
      dwelling(altena, 6, { available: 2, monthlyRentCents: 98_000 }),
      dwelling(altena, 8, { monthlyRentCents: 91_250 }),
    ];
    const [housing] = inAltena(household(three, [wish("HOUSING", 5)]), offers).contributions;
    expect(housing!.fit).toBe(700);
    expect(reasonText(housing!.reason, "de")).toBe(
      "3 freie Wohnungen für 3 Personen, größer als nötig; Warmmiete ab 912,50\u00a0€.",
    );
    expect(reasonText(housing!.reason, "en")).toBe(
      "3 free dwellings for 3 persons, larger than needed; rent including heating from €912.50.",
    );
  });

  test("where nothing can be bettered, nothing is promised", () => {
    expect(inAltena(household(three, [wish("HOUSING", 5)]), [dwelling(altena, 3)]).changes).toEqual([]);
  });

  test("a wish that cannot apply weighs nothing and says why", () => {
    const { contributions } = inAltena(household([adult()], [wish("HOUSING", 1), wish("CHILDCARE", 5)]), []);
    expect(contributions.map(({ criterion, weight, reason }) => [criterion, weight, reasonText(reason, "de")])).toEqual(
      [
        ["HOUSING", 10_000, "Keine Angaben: Der Ort hat noch keine Wohnungen vorgestellt."],
        ["CHILDCARE", 0, "Zählt nicht: Im Haushalt ist kein Kind unter 6 Jahren."],
      ],
    );
  });

  test("another town's offers are not this town's", () => {
    const { isPossible } = inAltena(household(three), [offer(luedenscheid, "CHILDCARE", 0)]);
    expect(isPossible).toBe(true);
  });
});

test("a summary does not praise a town for what it mostly lacks", () => {
  const wishes = [
    wish("SOCIAL_TIES", 4, { nearAgs: [luedenscheid.ags] }),
    wish("SETTLEMENT_SIZE", 1, { settlementKinds: ["MEDIUM_TOWN"] }),
  ];
  const index = indexOf(fourTowns, {});
  const { summary } = explain(index, household([adult()], wishes), parameters, placeOf(index, altena));
  expect(reasonText(summary, "de")).toMatch(
    /Dafür spricht Menschen in der Nähe \(.*\)\. Zu 100 fehlen .*Größe des Ortes/,
  );
});
