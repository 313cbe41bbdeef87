// The town's side of the place finder, from the towns' own tables through their feeds to the answer.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { declarationsOf } from "../../../../subgraphs/matching/town/declarations.js";
import { keepTownIndex } from "../../../../subgraphs/matching/town/index-keeper.js";
import { eventually, type MatchingHub, startMatchingHub } from "../matching-hub.js";
import { EXAMPLE_PROFILE } from "./example-profile.js";
import { ALTENA, presentTowns, WERDOHL } from "./presented-towns.js";

interface Contribution {
  readonly criterion: string;
  readonly weight: number;
  readonly weightSource: string | null;
  readonly fit: number;
  readonly points: number;
  readonly reason: string;
}
interface TownSide {
  readonly score: number;
  readonly contributions: readonly Contribution[];
}

const TOWN_SIDE = "townSide { score contributions { criterion weight weightSource fit points reason } }";
const FIND = `query ($profile: HouseholdProfileInput!) {
  placeFinder(profile: $profile, first: 3) { nodes { rank score municipality { ags } ${TOWN_SIDE} } } }`;
const WHY = `query ($profile: HouseholdProfileInput!, $ags: AGS!) {
  explainPlace(profile: $profile, ags: $ags) { ${TOWN_SIDE} } }`;
const RANKS = `query ($profile: HouseholdProfileInput!) {
  placeFinder(profile: $profile, first: 50) { nodes { rank score municipality { ags } } } }`;

let hub: MatchingHub;
/** The ranking before any town has declared a need. */
let ranksBefore: unknown;
beforeAll(async () => {
  hub = await startMatchingHub();
  await presentTowns(hub);
  hub.openOwners();
  await hub.filled;
  ranksBefore = await ask(RANKS, { profile: EXAMPLE_PROFILE });
  await declareNeeds();
  await eventually(async () => expect((await townSide(ALTENA)).score).toBe(56.75));
});
afterAll(() => hub.stop());

/** What the worked example of the engine's README declares. */
const declareNeeds = () =>
  hub.present(
    `INSERT INTO need (key, ags, kind, title, quantity, kldb_code, urgency, needed_until, published_at) VALUES
       ('metal', '${ALTENA}', 'SKILLED_LABOUR', '{"de":"Metall"}', 3, '24412', 5, NULL, '2026-01-01'),
       ('nurses', '${ALTENA}', 'SKILLED_LABOUR', '{"de":"Pflege"}', 2, '81302', 3, '9999-12-31', '2026-01-01'),
       ('pupils', '${ALTENA}', 'PUPILS', '{"de":"Schule"}', 12, NULL, 4, NULL, '2026-01-01'),
       ('residents', '${ALTENA}', 'RESIDENTS', '{"de":"Familien"}', 40, NULL, 1, NULL, '2026-01-01'),
       ('over', '${ALTENA}', 'TRAINEES', '{"de":"Vorbei"}', 9, NULL, 5, '2020-12-31', '2020-01-01'),
       ('fire-brigade', '${ALTENA}', 'VOLUNTEERS', '{"de":"Feuerwehr"}', 5, NULL, 5, NULL, '2026-01-01')`,
  );

const ask = async (query: string, variables: Record<string, unknown>, languages: readonly string[] = []) => {
  const { data, errors } = await hub.ask(query, variables, languages);
  expect(errors).toBeUndefined();
  return data as Record<string, unknown>;
};

async function townSide(ags: string, profile: object = EXAMPLE_PROFILE, languages?: readonly string[]) {
  const { explainPlace } = await ask(WHY, { profile, ags }, languages);
  return (explainPlace as { townSide: TownSide }).townSide;
}

const setPriority = (criterion: string, importance: number, recommendation: string | null) =>
  hub.present(
    `INSERT INTO matching_priority AS p (ags, criterion, importance, recommendation_key) VALUES ($1, $2, $3, $4)
     ON CONFLICT (ags, criterion) DO UPDATE SET importance = $3, recommendation_key = $4, withdrawn_at = NULL,
       version = p.version + 1`,
    [ALTENA, criterion, importance, recommendation],
  );

const contributionOf = ({ contributions }: TownSide, criterion: string) =>
  contributions.find((each) => each.criterion === criterion);

test("a town's needs meet the profile as the worked example of the engine computes it, weighed by urgency", async () => {
  const { score, contributions } = await townSide(ALTENA);
  expect(score).toBe(56.75);
  expect(contributions.map(({ criterion, weight, fit, points }) => [criterion, weight, fit, points])).toEqual([
    ["NEED_LABOUR", 0.5, 0.335, 16.75],
    ["NEED_TRAINEES", 0, 0, 0],
    ["NEED_PUPILS", 0.4, 0.75, 30],
    ["NEED_RESIDENTS", 0.1, 1, 10],
  ]);
  // What has ended is no need any more, and what no criterion reads weighs nothing.
  expect(contributions.map(({ weightSource }) => weightSource)).toEqual(["URGENCY", null, "URGENCY", "URGENCY"]);
});

test("the reasons are sentences with their figures, in German and English, and in German for everybody else", async () => {
  const reasons = async (language: string) =>
    (await townSide(ALTENA, EXAMPLE_PROFILE, [language])).contributions.map(({ reason }) => reason);
  expect((await reasons("en"))[2]).toBe(
    "Sought: 12 children for the school; the household has 1 child of school age, and 1 child soon to be (counts 50%); 2 persons from one household are enough.",
  );
  expect((await reasons("de"))[2]).toBe(
    "Gesucht: 12 Kinder für die Schule; im Haushalt 1 Kind im Schulalter, dazu 1 Kind kurz davor (zählt zu 50\u00A0%); 2 Personen aus einem Haushalt genügen.",
  );
  expect(await reasons("uk")).toEqual(await reasons("de"));
});

test("each suggestion of the ranking has its town's side, and one that has declared nothing says so", async () => {
  const { placeFinder } = await ask(FIND, { profile: EXAMPLE_PROFILE });
  const { nodes } = placeFinder as { nodes: { municipality: { ags: string }; townSide: TownSide }[] };
  expect(nodes[0]?.municipality.ags).toBe(ALTENA);
  expect(nodes[0]?.townSide.score).toBe(56.75);
  expect(nodes[1]?.townSide).toMatchObject({ score: 0 });
  const silent = await townSide(WERDOHL);
  expect(silent.contributions.map(({ weight, weightSource }) => [weight, weightSource])).toEqual(
    Array.from({ length: 4 }, () => [0, null]),
  );
  expect(silent.contributions[0]?.reason).toBe("Kein Bedarf angegeben: Fachkräfte.");
});

describe("a priority reaches the place finder through the feed", () => {
  test("set by staff it is the strategy's, beside the urgency of the others", async () => {
    await setPriority("NEED_RESIDENTS", 5, null);
    await eventually(async () => {
      const side = await townSide(ALTENA);
      expect(contributionOf(side, "NEED_RESIDENTS")).toMatchObject({ weightSource: "STRATEGY", weight: 0.3571 });
      expect(contributionOf(side, "NEED_PUPILS")).toMatchObject({ weightSource: "URGENCY", weight: 0.2857 });
    });
  });

  test("set by an adopted recommendation it says so, and one without a declared need weighs nothing", async () => {
    await hub.present("SET session_replication_role = replica");
    await setPriority("NEED_RESIDENTS", 1, "adopted");
    await setPriority("NEED_TRAINEES", 5, null);
    // Without triggers nobody has stamped the change.
    await hub.present("SET session_replication_role = origin; UPDATE matching_priority SET updated_at = now()");
    await eventually(async () => {
      const side = await townSide(ALTENA);
      expect(contributionOf(side, "NEED_RESIDENTS")).toMatchObject({ weightSource: "RECOMMENDATION", weight: 0.1 });
      expect(contributionOf(side, "NEED_TRAINEES")).toMatchObject({ weightSource: null, weight: 0 });
    });
  });

  test("withdrawn it leaves the weight to the urgency", async () => {
    await hub.present("UPDATE matching_priority SET withdrawn_at = now()");
    await eventually(async () => {
      const side = await townSide(ALTENA);
      expect(side.score).toBe(56.75);
      expect(contributionOf(side, "NEED_RESIDENTS")?.weightSource).toBe("URGENCY");
    });
  });
});

test("what somebody is and wishes never gets to the town's side", async () => {
  const [one, other, ...children] = EXAMPLE_PROFILE.members;
  const elsewhere = {
    members: [
      {
        ...one,
        languages: [{ code: "uk" }, { code: "fr", level: "C1" }, { code: "de", level: "A2" }],
        educationIsced: 8,
      },
      { ...other, languages: [{ code: "fa" }], occupations: [{ kldbCode: "81302", years: 40 }] },
      ...children.map((child) => ({ ...child, languages: [{ code: "ti" }] })),
    ],
    specialCategoriesConsent: true,
    requirements: { stepFreeHousing: true, treatments: ["PSYCHOSOCIAL"], protection: ["WOMEN"] },
    wishes: [{ criterion: "FAITH_COMMUNITY", importance: 5 }],
    neverAgs: [WERDOHL],
  };
  const { data, errors } = await hub.ask(WHY, { profile: elsewhere, ags: ALTENA });
  expect(errors).toBeUndefined();
  expect((data?.["explainPlace"] as { townSide: TownSide }).townSide).toEqual(await townSide(ALTENA));
});

test("needs and priorities move no town in the ranking", async () => {
  expect(await ask(RANKS, { profile: EXAMPLE_PROFILE })).toEqual(ranksBefore);
});

test("whoever does not ask for it pays nothing: needs are put together when the first reader asks, and once", async () => {
  const { index } = await keepTownIndex(hub.db).today();
  let reads = 0;
  const need = { ags: ALTENA, kind: "PUPILS", quantity: 1, kldbCode: null, urgency: 3 } as const;
  const needs = new Proxy([need], {
    get: (target, name) => {
      reads++;
      return Reflect.get(target, name) as unknown;
    },
  });
  const declarations = declarationsOf(index.towns, { needs, priorities: [] });
  expect(reads).toBe(0);
  const built = declarations.needs();
  expect(reads).toBeGreaterThan(0);
  expect(declarations.needs()).toBe(built);
});

test("an index whose offers alone have changed keeps the needs that were put together", async () => {
  const keeper = keepTownIndex(hub.db);
  const before = await keeper.today();
  await hub.present("UPDATE offer SET capacity = 9 WHERE key = 'altena-school'");
  await eventually(async () => {
    await keeper.bringUpToDate();
    expect((await keeper.today()).index).not.toBe(before.index);
  });
  expect((await keeper.today()).declarations).toBe(before.declarations);
});

test("nothing of any profile has been logged", () => {
  expect(hub.log()).not.toMatch(/AGE_25_34|24201|81302|PSYCHOSOCIAL|FAITH_COMMUNITY|importance/);
});
