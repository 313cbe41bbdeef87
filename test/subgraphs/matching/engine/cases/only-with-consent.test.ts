import { describe, expect, test } from "@jest/globals";
import {
  adult,
  altena,
  fourTowns,
  household,
  indexOf,
  luedenscheid,
  offer,
  requiring,
  service,
  wish,
} from "../rows.js";
import { figuresOf, wordsOf } from "./read-case.js";

// Household: a woman who needs protection as a woman and help after violence, and wishes a faith community.
// Wishes: protection 4, faith community 2, small town 2: together 8.
// Town: Altena on 24 November 2026; Lüdenscheid is 8.9 km away.
const profile = (specialCategoriesConsent: boolean) =>
  household(
    [adult()],
    [
      wish("PROTECTION", 4),
      wish("FAITH_COMMUNITY", 2),
      wish("SETTLEMENT_SIZE", 2, { settlementKinds: ["MEDIUM_TOWN"] }),
    ],
    { specialCategoriesConsent, requirements: requiring({ protection: ["WOMEN", "TRAUMA"] }) },
  );
const indexWith = (womensGroup: number) =>
  indexOf(fourTowns, {
    offers: [offer(altena, "WOMENS_GROUP", womensGroup), offer(altena, "FAITH", 12)],
    services: [service(luedenscheid, "MENTORING")],
  });

describe("who has consented", () => {
  test("has both weighed, in Altena: 60 points", () => {
    expect(figuresOf(indexWith(3), profile(true), altena)).toEqual({
      contributions: [
        // One step from a medium-sized town: 400.
        ["SETTLEMENT_SIZE", 2500, 400, 1_000_000],
        ["FAITH_COMMUNITY", 2500, 1000, 2_500_000],
        // The women's group has room, help after violence is not presented: one of two, 500.
        ["PROTECTION", 5000, 500, 2_500_000],
      ],
      score: 6_000_000,
      unmet: [],
    });
    expect(wordsOf(indexWith(3), profile(true), altena, "de").slice(1)).toEqual([
      "Glaubensgemeinschaft: 12 freie Plätze.",
      "Schutz für Frauen: freie Plätze vorhanden; Hilfe nach Gewalt und Flucht: noch nicht vorgestellt.",
    ]);
  });

  test("is not sent where the women's group is full: one kind of protection needed, none offered", () => {
    expect(figuresOf(indexWith(0), profile(true), altena).unmet).toEqual([["PROTECTION", 1, 0]]);
    expect(wordsOf(indexWith(0), profile(true), altena, "en").at(-1)).toBe("Protection of women: no free place.");
  });
});

test("without consent nothing of it is read, neither as a wish nor as a constraint, and that is said: 40 points", () => {
  expect(figuresOf(indexWith(0), profile(false), altena)).toEqual({
    contributions: [
      // The only wish that counts: 10,000.
      ["SETTLEMENT_SIZE", 10_000, 400, 4_000_000],
      ["FAITH_COMMUNITY", 0, 0, 0],
      ["PROTECTION", 0, 0, 0],
    ],
    score: 4_000_000,
    unmet: [],
  });
  expect(wordsOf(indexWith(0), profile(false), altena, "en").slice(1)).toEqual([
    "Does not count: The explicit consent to this wish is missing.",
    "Does not count: No need of protection is stated, or the explicit consent to it is missing.",
  ]);
});
