import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildTowns, type HouseholdProfile } from "../../../../../subgraphs/matching/engine/engine.js";
import {
  buildDeclaredNeeds,
  NEED_KIND_OF,
  type NeedRow,
} from "../../../../../subgraphs/matching/engine/town-criteria/declared-needs.js";
import {
  explainForTown,
  type TownExplanation,
} from "../../../../../subgraphs/matching/engine/town-criteria/explain-for-town.js";
import { newcomerOf } from "../../../../../subgraphs/matching/engine/town-criteria/newcomer.js";
import { townReasonText } from "../../../../../subgraphs/matching/engine/town-criteria/reasons/town-reason-text.js";
import { TOWN_CRITERIA } from "../../../../../subgraphs/matching/engine/town-criteria/town-criterion.js";
import { anyNeed } from "../cohort/cohorts.js";
import { altena, deepFreeze, luedenscheid, occupations, parameters, worker } from "../rows.js";
import { anyHousehold } from "../worlds.js";

const towns = deepFreeze(buildTowns([altena, luedenscheid], parameters.work.commuteMaximumKm));
const labels = new Map(occupations.map(({ kldbCode, label }) => [kldbCode, label]));
const anyNeeds = fc.array(anyNeed(fc.constantFrom(altena.ags, luedenscheid.ags)), { maxLength: 8 }).map(deepFreeze);

/** How both towns see a household. */
function seenBy(needs: readonly NeedRow[], profile: HouseholdProfile): readonly TownExplanation[] {
  const question = {
    needs: buildDeclaredNeeds(towns, needs, []),
    newcomer: newcomerOf(profile),
    parameters,
    occupations: labels,
  };
  return [0, 1].map((town) => explainForTown(deepFreeze(question), town));
}

/** Everything of a household that is not the town's: whatever stands there, it must not show. */
const anyPrivateLife = fc.record({
  other: anyHousehold,
  languages: fc.subarray(["ar", "uk", "fa", "ti", "tr", "ku"]),
  educationIsced: fc.option(fc.integer({ min: 0, max: 8 })),
  treatments: fc.subarray(["HEALTH", "PSYCHOSOCIAL"] as const),
  protection: fc.subarray(["WOMEN", "LGBTQI", "TRAUMA"] as const),
  stepFreeHousing: fc.boolean(),
  specialCategoriesConsent: fc.boolean(),
});

/**
 * A household that differs from another in all that is private: languages but German, education, years of practice,
 * requirements, consents, wishes, ties, exclusions, whatever a profile holds beside (by another household's members),
 * and the order in which its members are named.
 */
function withOtherLife(
  profile: HouseholdProfile,
  life: typeof anyPrivateLife extends fc.Arbitrary<infer Life> ? Life : never,
): HouseholdProfile {
  const members = profile.members.map((member) => ({
    ...life.other.members[0]!,
    role: member.role,
    ageBand: member.ageBand,
    occupations: member.occupations.toReversed().map(({ kldbCode }) => ({ kldbCode, years: 31 })),
    languages: [
      ...life.languages.map((code) => ({ code, level: null })),
      ...member.languages.filter(({ code }) => code === "de"),
    ],
    educationIsced: life.educationIsced,
  }));
  return {
    ...life.other,
    members: members.toReversed(),
    requirements: {
      stepFreeHousing: life.stepFreeHousing,
      treatments: life.treatments,
      protection: life.protection,
    },
    specialCategoriesConsent: life.specialCategoriesConsent,
  };
}

describe("for every household and every town's needs", () => {
  test("two households that differ only in what is private get the same scores and the same reasons", () =>
    fc.assert(
      fc.property(anyNeeds, anyHousehold, anyPrivateLife, (needs, profile, life) => {
        const other = withOtherLife(profile, life);
        expect(newcomerOf(other)).toEqual(newcomerOf(profile));
        expect(seenBy(needs, other)).toEqual(seenBy(needs, profile));
      }),
      { numRuns: 300 },
    ));

  test("what the towns' side gets holds nothing but persons, adults' age, occupations and German, and children's age", () =>
    fc.assert(
      fc.property(anyHousehold, (profile) => {
        const { persons, adults, childAgeBands, ...rest } = newcomerOf(profile);
        expect(rest).toEqual({});
        expect(persons).toBe(adults.length + childAgeBands.length);
        for (const { ageBand, occupationCodes, german, ...more } of adults) {
          expect(more).toEqual({});
          expect([typeof ageBand, typeof german, occupationCodes.every((code) => /^\d{5}$/.test(code))]).toEqual([
            "string",
            "number",
            true,
          ]);
        }
      }),
    ));

  test("weights sum to 10,000 where anything is needed that counts, and contributions to the score", () =>
    fc.assert(
      fc.property(anyNeeds, anyHousehold, (needs, profile) => {
        seenBy(needs, profile).forEach(({ score, contributions }, town) => {
          const counts = new Set(TOWN_CRITERIA.map((criterion) => NEED_KIND_OF[criterion]));
          const isNeedy = needs.some(({ ags, kind }) => ags === towns.ags[town] && counts.has(kind));
          expect(contributions.reduce((sum, { weight }) => sum + weight, 0)).toBe(isNeedy ? 10_000 : 0);
          expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBe(score);
          for (const { fit } of contributions) expect(fit >= 0 && fit <= 1000 && Number.isInteger(fit)).toBe(true);
        });
      }),
    ));

  test("one more adult with an occupation never lowers a fit", () =>
    fc.assert(
      fc.property(anyNeeds, anyHousehold, (needs, profile) => {
        const more = { ...profile, members: [...profile.members, worker("24412", "B2")] };
        const fits = (of: HouseholdProfile) =>
          seenBy(needs, of).map(({ contributions }) => contributions.map(({ fit }) => fit));
        fits(more).forEach((own, town) =>
          own.forEach((fit, place) => expect(fit).toBeGreaterThanOrEqual(fits(profile)[town]![place]!)),
        );
      }),
    ));

  test("a need that is split into rows weighs as much as in one", () =>
    fc.assert(
      fc.property(anyNeeds, anyHousehold, (needs, profile) => {
        const split = needs.flatMap((row) =>
          row.quantity > 1
            ? [
                { ...row, quantity: 1 },
                { ...row, quantity: row.quantity - 1 },
              ]
            : [row],
        );
        expect(seenBy(split.toReversed(), profile)).toEqual(seenBy(needs, profile));
      }),
    ));

  test("every reason is a sentence in German and English, without a gap or a wrong number", () =>
    fc.assert(
      fc.property(anyNeeds, anyHousehold, (needs, profile) => {
        for (const { contributions } of seenBy(needs, profile)) {
          for (const { reason } of contributions) {
            for (const language of ["de", "en"] as const) {
              const text = townReasonText(reason, language);
              expect(text).toMatch(/^\p{Lu}.*\.$/u);
              expect(text).not.toMatch(
                /undefined|null|NaN| {2}|\b1 (Kinder|Personen|Fachkräfte|children|persons|people|adults)\b/,
              );
            }
          }
        }
      }),
    ));
});

test("a strategy's importance takes the place of the urgency, and where it is silent the urgency counts", () => {
  const need = (kind: NeedRow["kind"], urgency: number): NeedRow => ({
    ags: altena.ags,
    kind,
    quantity: 3,
    kldbCode: null,
    urgency,
  });
  const rows = [need("PUPILS", 5), need("RESIDENTS", 1), need("VOLUNTEERS", 5)];
  const weightsBy = (importances: object) =>
    buildDeclaredNeeds(towns, rows, [{ ags: altena.ags, importances }])[0]?.weights;
  // 10,000 × 5/6 = 8,333.3 and 10,000 × 1/6 = 1,666.7: the missing unit goes to the larger remainder.
  expect(weightsBy({})).toEqual([0, 0, 8333, 1667]);
  // 5 of 10 each.
  expect(weightsBy({ NEED_RESIDENTS: 5 })).toEqual([0, 0, 5000, 5000]);
  // An importance for what is not needed weighs nothing.
  expect(weightsBy({ NEED_LABOUR: 5 })).toEqual([0, 0, 8333, 1667]);
});
