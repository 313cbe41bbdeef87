// The place finder from the owners' tables to the answer: real register, real feeds, real PostgreSQL.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { LANGUAGES } from "../../../../schema/vocabulary/language.js";
import { eventually, type MatchingHub, startMatchingHub } from "../matching-hub.js";
import { EXAMPLE_PROFILE } from "./example-profile.js";
import {
  clientOf,
  FIND,
  PAGE,
  type PlaceFinderClient,
  type Result,
  type Standing,
  type Suggestion,
  WHY,
} from "./place-finder-client.js";
import { ALTENA, INHABITED, PLETTENBERG, presentTowns, WERDOHL } from "./presented-towns.js";

let hub: MatchingHub;
let find: PlaceFinderClient["find"];
let whyNot: PlaceFinderClient["whyNot"];
beforeAll(async () => {
  hub = await startMatchingHub();
  ({ find, whyNot } = clientOf(hub));
  await presentTowns(hub);
});
afterAll(() => hub.stop());

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

test("before every copy has been filled once it says so, instead of ranking nothing", async () => {
  const { data, errors } = await hub.ask(FIND, { profile: EXAMPLE_PROFILE });
  expect(data).toEqual({ placeFinder: null });
  expect(errors?.[0]?.extensions["code"]).toBe("SUBGRAPH_UNAVAILABLE");
  expect(errors?.[0]?.message).toContain("ask again in a moment");
  hub.openOwners();
  await hub.filled;
  // A feed gives what no open transaction of the whole server can still change: another test's may keep it back.
  await eventually(async () => expect(await find()).toMatchObject({ totalCount: INHABITED - 2, excludedCount: 2 }));
});

describe("the ranking", () => {
  test("puts the town first that has what the household wishes, and explains its score in full", async () => {
    const { nodes } = await find(EXAMPLE_PROFILE, { first: 3 });
    expect(nodes.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    const [first] = nodes;
    expect(first?.municipality.ags).toBe(ALTENA);
    const contributions = first?.explanation.contributions ?? [];
    expect(contributions.map(({ criterion }) => criterion)).toEqual([
      "WORK",
      "CHILDCARE",
      "SETTLEMENT_SIZE",
      "SOCIAL_TIES",
      "LANGUAGE_COURSE",
    ]);
    expect(sum(contributions.map(({ weight }) => weight))).toBeCloseTo(1, 9);
    expect(contributions.every(({ weight, fit, points }) => Math.abs(weight * fit * 100 - points) < 1e-9)).toBe(true);
    expect(contributions[0]?.reason).toContain("3 Stellen als Metallbearbeiter/in im Ort");
    expect(contributions[1]).toMatchObject({ label: "Kinderbetreuung", fit: 1 });
    expect(first?.explanation.comparedToBest).toEqual([]);
  });

  test("weighs what is wished beside, from what the owners feed of it", async () => {
    const wishes = [
      { criterion: "TRAINING", importance: 1 },
      { criterion: "LANGUAGE_COMMUNITY", importance: 1 },
      { criterion: "REGION", importance: 1, states: ["NW"] },
      { criterion: "LEISURE", importance: 1, offerKinds: ["CLUB"] },
      { criterion: "FAITH_COMMUNITY", importance: 5 },
    ];
    const { explanation } = (await whyNot(ALTENA, { ...EXAMPLE_PROFILE, wishes }))!;
    expect(explanation.contributions.map(({ criterion, fit, reason }) => [criterion, fit, reason])).toEqual([
      [
        "TRAINING",
        0.4,
        "Erwachsene Person 1: Praktikum, 8 freie Plätze, im Ort. Erwachsene Person 2: Praktikum, 8 freie Plätze, im Ort.",
      ],
      ["LANGUAGE_COMMUNITY", 1, "Personen, deren Sprache dort gesprochen wird: 2 von 2 (Arabisch)."],
      ["REGION", 1, "Nordrhein-Westfalen; gewünscht: Nordrhein-Westfalen."],
      ["LEISURE", 0, "Keine Angaben: Der Ort hat noch keine Vereine, keinen Sport und nichts Ähnliches vorgestellt."],
      ["FAITH_COMMUNITY", 0, "Zählt nicht: Die ausdrückliche Einwilligung zu diesem Wunsch fehlt."],
    ]);
  });

  test("gives every score as the exact sum of its contributions, best first", async () => {
    const { nodes } = await find(EXAMPLE_PROFILE, { first: 100 });
    for (const { score, explanation } of nodes)
      expect(sum(explanation.contributions.map(({ points }) => points))).toBeCloseTo(score, 9);
    expect(nodes.map(({ score }) => score)).toEqual(nodes.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  test("visits every possible town once while it is paged through", async () => {
    const seen: Suggestion[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: Result = await find(EXAMPLE_PROFILE, { after }, PAGE);
      seen.push(...page.nodes);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(seen.map(({ rank }) => rank)).toEqual(Array.from({ length: INHABITED - 2 }, (_, place) => place + 1));
    const towns = new Set(seen.map(({ municipality }) => municipality.ags));
    expect(towns.size).toBe(INHABITED - 2);
    expect(towns.has(WERDOHL) || towns.has(PLETTENBERG)).toBe(false);
  });

  test("keeps nothing of the profile in a cursor: it is the score and the town", async () => {
    const { nodes, pageInfo } = await find(EXAMPLE_PROFILE, { first: 1 });
    const cursor: unknown = JSON.parse(Buffer.from(pageInfo.endCursor ?? "", "base64url").toString());
    expect(cursor).toEqual([Math.round((nodes[0]?.score ?? 0) * 100_000), ALTENA]);
  });

  test("never excludes a town for having presented nothing", async () => {
    const hildesheim = await whyNot("03254021");
    expect(hildesheim).toMatchObject({ isPossible: true, unmetConstraints: [] });
    const childcare = hildesheim?.explanation.contributions.find(({ criterion }) => criterion === "CHILDCARE");
    expect(childcare).toMatchObject({ fit: 0, points: 0 });
    expect(childcare?.reason).toMatch(/^Keine Angaben/);
  });

  test("excludes where the household itself will not go", async () => {
    const { excludedCount, nodes } = await find({ ...EXAMPLE_PROFILE, neverAgs: [ALTENA] });
    expect(excludedCount).toBe(3);
    expect(nodes[0]?.municipality.ags).not.toBe(ALTENA);
  });

  test("counts jobs to live on as work, not internships", async () => {
    const nurse = { role: "ADULT", ageBand: "AGE_25_34", occupations: [{ kldbCode: "81302" }] };
    const standing = await whyNot(ALTENA, { members: [nurse], wishes: [{ criterion: "WORK", importance: 1 }] });
    expect(standing?.score).toBe(0);
  });
});

describe("why not this town", () => {
  test("names the constraint with its figures; the town has no rank, and its score still says how it would fit", async () => {
    const standing = await whyNot(WERDOHL);
    expect(standing).toMatchObject({
      isPossible: false,
      rank: null,
      unmetConstraints: [{ constraint: "HOUSING", needed: 4, offered: 2 }],
    });
    expect(standing?.unmetConstraints[0]?.reason).toContain("für 2 Personen");
    expect(standing?.score).toBeGreaterThan(0);
    expect(standing?.explanation.summary).toContain("kommt für diesen Haushalt nicht in Frage");
  });

  test("says first what would make it possible", async () => {
    const standing = await whyNot(WERDOHL);
    const [first] = standing?.explanation.improvements ?? [];
    expect(first).toMatchObject({ isPossibleAfter: true });
    expect(first?.change).toContain("Wohnung für 4 Personen");
  });

  test("the differences to the best town sum to the difference of the scores", async () => {
    const [best, standing] = [await whyNot(ALTENA), await whyNot("03254021")];
    const differences = standing?.explanation.comparedToBest.map(({ pointsDifference }) => pointsDifference) ?? [];
    expect(sum(differences)).toBeCloseTo((standing?.score ?? 0) - (best?.score ?? 0), 9);
    expect(differences).toEqual(differences.toSorted((a, b) => a - b));
  });

  test("the rank is the one of the ranking", async () => {
    const { nodes } = await find(EXAMPLE_PROFILE, { first: 50 });
    const last = nodes[49];
    expect((await whyNot(last?.municipality.ags ?? ""))?.rank).toBe(last?.rank);
  });

  test.each([
    ["unknown", "05999999"],
    ["uninhabited", "01053105"],
  ])("an AGS that is %s is null", async (_, ags) => {
    expect(await whyNot(ags)).toBeNull();
  });
});

describe("words", () => {
  const TEXTS = `query ($profile: HouseholdProfileInput!) {
    placeFinder(profile: $profile, first: 1) { nodes { explanation { summary contributions { label reason } } } }
  }`;
  const texts = async (languages: readonly string[]): Promise<string> =>
    JSON.stringify((await hub.ask(TEXTS, { profile: EXAMPLE_PROFILE }, languages)).data);

  test("stand in the reader's language where the argument does not say which", async () => {
    expect(await texts(["en"])).toContain("Language course");
    expect(await texts(["de"])).toContain("Sprachkurs");
  });

  test("are the same in a language that the hub does not speak as in German", async () => {
    expect(await texts(["so"])).toBe(await texts(["de"]));
  });

  test.each(LANGUAGES.map(({ value, tag }) => [value, tag] as const))(
    "are had in %s by the argument as by the header",
    async (value, tag) => {
      const byArgument = TEXTS.replace("summary", `summary(lang: ${value})`)
        .replace("label", `label(lang: ${value})`)
        .replace("reason", `reason(lang: ${value})`);
      const { data } = await hub.ask(byArgument, { profile: EXAMPLE_PROFILE }, ["de"]);
      expect(JSON.stringify(data)).toBe(await texts([tag]));
    },
  );

  const werdohl = "\u2068Werdohl\u2069";
  test.each([
    [
      "UK",
      "Найбільше вільне помешкання — для 2 осіб; потрібне — для 4 осіб.",
      "Werdohl вам не підходить. Не виконано: житло для всіх.",
      "Ще одне вільне помешкання для 4 осіб у Werdohl.",
    ],
    [
      "AR",
      "أكبر مسكن شاغر يتسع لشخصين؛ المطلوب مسكن لعدد 4 أشخاص.",
      `${werdohl} غير ممكنة لكم. غير متوفر: مسكن يتسع للجميع.`,
      `مسكن شاغر إضافي لعدد 4 أشخاص في ${werdohl}.`,
    ],
  ])("say in %s why a town is not possible and what would make it so", async (lang, reason, summary, change) => {
    const inLanguage = WHY.replaceAll("DE", lang);
    const { data } = await hub.ask(inLanguage, { profile: EXAMPLE_PROFILE, ags: WERDOHL });
    const { unmetConstraints, explanation } = data?.["explainPlace"] as Standing;
    expect(unmetConstraints).toEqual([{ constraint: "HOUSING", needed: 4, offered: 2, reason }]);
    expect(explanation.summary).toBe(summary);
    expect(explanation.improvements[0]?.change).toBe(change);
  });
});

describe("what changes elsewhere is seen after the next poll", () => {
  test("an offer that is changed, removed and made again", async () => {
    await hub.present(`UPDATE offer SET max_persons = 5 WHERE key = 'werdohl-home'`);
    await eventually(async () => expect((await whyNot(WERDOHL))?.isPossible).toBe(true));
    await hub.present(`DELETE FROM offer WHERE key = 'altena-nursery'`);
    await eventually(async () => {
      const contributions = (await whyNot(ALTENA))?.explanation.contributions ?? [];
      expect(contributions.find(({ criterion }) => criterion === "CHILDCARE")?.reason).toMatch(/^Keine Angaben/);
    });
    await hub.present(`UPDATE offer SET max_persons = 2 WHERE key = 'werdohl-home'`);
    await hub.present(
      `INSERT INTO offer (key, ags, kind, title, capacity, published_at)
       VALUES ('altena-nursery', '${ALTENA}', 'CHILDCARE', '{"de":"Kita"}', 3, '2026-01-01')`,
    );
    await eventually(async () => expect((await find()).excludedCount).toBe(2));
    expect((await find()).nodes[0]?.municipality.ags).toBe(ALTENA);
  });

  test("a town that is gone", async () => {
    await hub.present(`UPDATE municipality SET is_current = false WHERE ags = '${PLETTENBERG}'`);
    await eventually(async () => expect(await whyNot(PLETTENBERG)).toBeNull());
    const { totalCount, excludedCount } = await find();
    expect(totalCount + excludedCount).toBe(INHABITED - 1);
    await hub.present(`UPDATE municipality SET is_current = true WHERE ags = '${PLETTENBERG}'`);
    await eventually(async () => expect(await whyNot(PLETTENBERG)).not.toBeNull());
  });
});

describe("input that cannot be used is refused with what would be right", () => {
  const [adult] = EXAMPLE_PROFILE.members;
  const wish = (criterion: string, importance: number) => ({ criterion, importance });
  const profileWith = (part: object) => ({ profile: { ...EXAMPLE_PROFILE, ...part } });
  const cases: readonly [string, string, Record<string, unknown>, string, string][] = [
    ["a profile without members", FIND, profileWith({ members: [] }), "profile.members", "at least one member"],
    [
      "a wish for a criterion twice",
      FIND,
      profileWith({ wishes: [wish("WORK", 1), wish("WORK", 2)] }),
      "profile.wishes.1.criterion",
      "state it once",
    ],
    [
      "importance 9",
      FIND,
      profileWith({ wishes: [wish("HOUSING", 1), wish("WORK", 9)] }),
      "profile.wishes.1.importance",
      "from 1 (little) to 5 (most)",
    ],
    [
      "an occupation that is none",
      FIND,
      profileWith({ members: [{ ...adult, occupations: [{ kldbCode: "2420" }] }] }),
      "profile.members.0.occupations.0.kldbCode",
      "5 digits",
    ],
    ["never to a town of 7 digits", FIND, profileWith({ neverAgs: ["3254021"] }), "profile.neverAgs.0", "(03254021)"],
    [
      "protection without consent",
      FIND,
      profileWith({ requirements: { protection: ["WOMEN"] } }),
      "profile.requirements.protection",
      "specialCategoriesConsent: true",
    ],
    ["first: 0", FIND, { ...profileWith({}), first: 0 }, "first", "from 1 to 100"],
    ["first: 101", FIND, { ...profileWith({}), first: 101 }, "first", "from 1 to 100"],
    ["a broken cursor", FIND, { ...profileWith({}), after: "nonsense" }, "after", "no cursor of this ranking"],
    ["a cursor of another list", FIND, { ...profileWith({}), after: encode(["x", 3]) }, "after", "no cursor"],
    ["an AGS of 7 digits", WHY, { ...profileWith({}), ags: "5962004" }, "ags", "(05962004)"],
  ];

  test.each(cases)("%s", async (_, query, variables, argument, rightIs) => {
    const { data, errors } = await hub.ask(query, variables);
    expect(Object.values(data ?? {})).toEqual([null]);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument });
    expect(errors?.[0]?.message).toContain(rightIs);
  });

  test("all problems of a profile are told at once", async () => {
    const { errors } = await hub.ask(
      FIND,
      profileWith({ wishes: [wish("WORK", 9), wish("SETTLEMENT_SIZE", 1)], neverAgs: ["x"] }),
    );
    const problems = errors?.[0]?.extensions["problems"] as { argument: string }[];
    expect(problems.map(({ argument }) => argument)).toEqual([
      "profile.wishes.0.importance",
      "profile.wishes.1.settlementKinds",
      "profile.neverAgs.0",
    ]);
    expect(errors?.[0]?.extensions["argument"]).toBe("profile.wishes.0.importance");
  });
});

test("nothing of any profile has been logged", () => {
  expect(hub.log()).not.toMatch(/AGE_25_34|24201|81302|05911000|SMALL_TOWN|importance|3254021/);
});

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
