import { describe, expect, test } from "@jest/globals";
import { parseProfile, type StatedProfile } from "../../../../../subgraphs/matching/engine/engine.js";
import { altena, bochum, requiring, wish } from "../rows.js";

const isKnownTown = (ags: string) => [altena.ags, bochum.ags].includes(ags);
const someone = { role: "ADULT", ageBand: "AGE_25_34" };
const problemsOf = (stated: Partial<StatedProfile>) => {
  const parsed = parseProfile({ members: [someone], ...stated }, isKnownTown);
  return "problems" in parsed ? parsed.problems.map(({ path, message }) => `${path}: ${message}`) : [];
};

describe("a stated profile", () => {
  test("becomes a whole one: what is left out is empty, a town is named once, German of a region is German", () => {
    const parsed = parseProfile(
      {
        members: [{ ...someone, languages: [{ code: "de-AT", level: "B1" }, { code: "ara" }], occupations: null }],
        wishes: [{ criterion: "SOCIAL_TIES", importance: 5, nearAgs: [bochum.ags, bochum.ags] }],
      },
      isKnownTown,
    );
    expect(parsed).toEqual({
      profile: {
        members: [
          {
            ...someone,
            languages: [
              { code: "de", level: "B1" },
              { code: "ar", level: null },
            ],
            occupations: [],
            educationIsced: null,
          },
        ],
        requirements: requiring(),
        specialCategoriesConsent: false,
        wishes: [wish("SOCIAL_TIES", 5, { nearAgs: [bochum.ags] })],
        neverAgs: [],
      },
    });
  });

  test("keeps what a wish names where the wish is about it, each once, and what was consented to", () => {
    const parsed = parseProfile(
      {
        members: [{ ...someone, educationIsced: 3 }],
        requirements: { treatments: ["HEALTH", "HEALTH"], protection: ["TRAUMA"] },
        specialCategoriesConsent: true,
        wishes: [
          { criterion: "REGION", importance: 5, states: ["NI", "NI"] },
          { criterion: "LEISURE", importance: 4, offerKinds: ["MUSIC", "MUSIC"] },
          { criterion: "COUNSELLING", importance: 3, serviceKinds: ["LEGAL"] },
        ],
      },
      isKnownTown,
    );
    expect(parsed).toMatchObject({
      profile: {
        members: [{ educationIsced: 3 }],
        requirements: { treatments: ["HEALTH"], protection: ["TRAUMA"] },
        specialCategoriesConsent: true,
        wishes: [
          wish("REGION", 5, { states: ["NI"] }),
          wish("LEISURE", 4, { offerKinds: ["MUSIC"] }),
          wish("COUNSELLING", 3, { serviceKinds: ["LEGAL"] }),
        ],
      },
    });
  });

  test.each<[string, Partial<StatedProfile>, string]>([
    ["nobody", { members: [] }, "members: A household has at least one member; state its role and age band."],
    [
      "children alone",
      { members: [{ role: "CHILD", ageBand: "AGE_16_17" }] },
      "members: No member is an adult. A place for children who come alone is found by the youth welfare office (§ 42b SGB VIII), not here; add the adult who comes with them.",
    ],
    ["31 members", { members: Array(31).fill(someone) }, "members: 31 entries; at most 30 are taken."],
    [
      "a child of 30",
      { members: [someone, { role: "CHILD", ageBand: "AGE_25_34" }] },
      "members[1].ageBand: A member in the role CHILD cannot be AGE_25_34; a child is AGE_16_17 or younger, or is an ADULT.",
    ],
    [
      "an adult of 8",
      { members: [{ role: "ADULT", ageBand: "AGE_6_9" }] },
      "members[0].ageBand: A member in the role ADULT cannot be AGE_6_9; an adult is AGE_16_17 or older, or is a CHILD.",
    ],
    [
      "a role unknown",
      { members: [someone, { role: "UNCLE", ageBand: "AGE_25_34" }] },
      'members[1].role: "UNCLE" is not known here; use one of ADULT, CHILD.',
    ],
    [
      "an occupation of 4 digits",
      { members: [{ ...someone, occupations: [{ kldbCode: "2441" }] }] },
      'members[0].occupations[0].kldbCode: "2441" is no occupation; a code of the KldB 2010 has 5 digits, the last from 1 to 4 (level of skill), for instance 24412.',
    ],
    [
      "61 years of practice",
      { members: [{ ...someone, occupations: [{ kldbCode: "24412", years: 61 }] }] },
      "members[0].occupations[0].years: 61 years; from 0 to 60 can be right.",
    ],
    [
      "a language by its name",
      { members: [{ ...someone, languages: [{ code: "Arabisch" }] }] },
      'members[0].languages[0].code: "Arabisch" is no language code; use ISO 639, for instance de or ar.',
    ],
    [
      "importance 9",
      { wishes: [{ criterion: "WORK", importance: 9 }] },
      "wishes[0].importance: Importance 9; it goes from 1 (little) to 5 (most), in whole numbers.",
    ],
    [
      "a wish twice",
      {
        wishes: [
          { criterion: "WORK", importance: 1 },
          { criterion: "WORK", importance: 2 },
        ],
      },
      "wishes[1].criterion: WORK is wished twice (also at wishes[0]); state it once.",
    ],
    [
      "a level of education that ISCED has not",
      { members: [{ ...someone, educationIsced: 9 }] },
      "members[0].educationIsced: Level 9; ISCED 2011 goes from 0 (less than primary) to 8 (doctorate), in whole numbers.",
    ],
    [
      "a region without states",
      { wishes: [{ criterion: "REGION", importance: 1 }] },
      "wishes[0].states: A wish for REGION names at least one of BW, BY, BE, BB, HB, HH, HE, MV, NI, NW, RP, SL, SN, ST, SH, TH.",
    ],
    [
      "an offer that is no company",
      { wishes: [{ criterion: "LEISURE", importance: 1, offerKinds: ["CLUB", "HOUSING"] }] },
      'wishes[0].offerKinds[1]: "HOUSING" does not count here; use one of CLUB, SPORTS, MUSIC, NEIGHBOURHOOD, SPONSORSHIP.',
    ],
    [
      "a service that gives no advice",
      { wishes: [{ criterion: "COUNSELLING", importance: 1, serviceKinds: ["HEALTH"] }] },
      'wishes[0].serviceKinds[0]: "HEALTH" does not count here; use one of MIGRATION_COUNSELLING, YOUTH_MIGRATION_SERVICE, LEGAL, RECOGNITION, MENTORING.',
    ],
    [
      "a federal state in a wish for work",
      { wishes: [{ criterion: "WORK", importance: 1, states: ["NW"] }] },
      "wishes[0].states: Only a wish for REGION names states; leave it out here.",
    ],
    [
      "advice in a wish for leisure",
      { wishes: [{ criterion: "LEISURE", importance: 1, serviceKinds: ["LEGAL"] }] },
      "wishes[0].serviceKinds: Only a wish for COUNSELLING names serviceKinds; leave it out here.",
    ],
    [
      "a treatment that is none",
      { requirements: { treatments: ["LEGAL"] }, specialCategoriesConsent: true },
      'requirements.treatments[0]: "LEGAL" does not count here; use one of HEALTH, PSYCHOSOCIAL.',
    ],
    [
      "a treatment without consent",
      { requirements: { treatments: ["PSYCHOSOCIAL"] } },
      "requirements.treatments: Which treatment somebody needs is a special category of personal data (Art. 9 GDPR); state specialCategoriesConsent: true, or leave it out.",
    ],
    [
      "protection without consent",
      { requirements: { protection: ["WOMEN"] } },
      "requirements.protection: What protects somebody is a special category of personal data (Art. 9 GDPR); state specialCategoriesConsent: true, or leave it out.",
    ],
    [
      "a size without kinds",
      { wishes: [{ criterion: "SETTLEMENT_SIZE", importance: 1 }] },
      "wishes[0].settlementKinds: A wish for SETTLEMENT_SIZE names at least one of RURAL_MUNICIPALITY, SMALL_TOWN, MEDIUM_TOWN, LARGE_CITY.",
    ],
    [
      "ties to nowhere",
      { wishes: [{ criterion: "SOCIAL_TIES", importance: 1, nearAgs: [] }] },
      "wishes[0].nearAgs: A wish for SOCIAL_TIES names at least one town by its AGS.",
    ],
    [
      "an AGS without its zero",
      { neverAgs: ["5962004"] },
      'neverAgs[0]: AGS "5962004" has 7 digits; an AGS has 8, with the leading zero of the state (05962004).',
    ],
    [
      "no AGS",
      { neverAgs: ["Altena"] },
      'neverAgs[0]: "Altena" is no AGS; an AGS has 8 digits, for instance 05962004.',
    ],
    [
      "a town that is none",
      { wishes: [{ criterion: "SOCIAL_TIES", importance: 1, nearAgs: [altena.ags, "99999999"] }] },
      "wishes[0].nearAgs[1]: No municipality has the AGS 99999999 today.",
    ],
  ])("with %s is refused with what would be right", (_, stated, problem) => {
    expect(problemsOf(stated)).toEqual([problem]);
  });

  test("has all its problems told at once", () => {
    expect(problemsOf({ members: [], wishes: [{ criterion: "WORK", importance: 0 }], neverAgs: ["1"] })).toHaveLength(
      3,
    );
  });
});
