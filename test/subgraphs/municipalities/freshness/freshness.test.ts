// How fresh towns are, as the graph tells it, over real rows.
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { parseGlobalId } from "../../../../schema/identity.js";
import {
  ALTENA,
  dayAhead,
  daysAgo,
  GONE,
  HILDESHEIM,
  openTownsDatabase,
  presents,
  type TownsDatabase,
} from "../towns-database.js";

let towns: TownsDatabase;
beforeAll(async () => {
  towns = await openTownsDatabase();
});
afterEach(async () => {
  await towns.owner.query("DELETE FROM picture; DELETE FROM portrait; DELETE FROM offer; DELETE FROM need");
});
afterAll(() => towns.stop());

interface Issue {
  readonly part: string;
  readonly kind: string;
  readonly message: string;
  readonly objectId: string | null;
  readonly arisenOn: string;
  readonly pictureProblem: string | null;
  readonly missingLanguages: string[];
}
interface Answer {
  readonly status: string;
  readonly confirmedAt: string | null;
  readonly parts: {
    readonly part: string;
    readonly status: string;
    readonly entryCount: number;
    readonly confirmedAt: string | null;
    readonly missingLanguages: { readonly language: string; readonly textCount: number }[];
  }[];
  readonly issues: { readonly totalCount: number; readonly nodes: Issue[]; readonly pageInfo: { endCursor: string } };
}

const FRESHNESS = `query ($ags: AGS!, $first: Int = 100, $after: String, $filter: FreshnessIssueFilter, $lang: Language) {
  municipality(ags: $ags) {
    freshness {
      status confirmedAt
      parts { part status entryCount confirmedAt missingLanguages { language textCount } }
      issues(first: $first, after: $after, filter: $filter) {
        totalCount pageInfo { endCursor }
        nodes { part kind objectId arisenOn pictureProblem missingLanguages message(lang: $lang) }
      }
    }
  }
}`;

const freshnessOf = async (ags: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
  const { data, errors } = await towns.ask(FRESHNESS, { ags, ...variables });
  expect(errors).toBeUndefined();
  return (data as { municipality: { freshness: Answer } }).municipality.freshness;
};
const kindsOf = ({ issues }: Answer): string[] => issues.nodes.map(({ kind }) => kind);

describe("what makes the light", () => {
  test.each([
    [0, "GREEN", []],
    [90, "GREEN", []],
    [91, "YELLOW", ["CONFIRMATION_DUE"]],
    [180, "YELLOW", ["CONFIRMATION_DUE"]],
    [181, "RED", ["CONFIRMATION_OVERDUE"]],
  ])("an offer that was confirmed %i days ago is %s", async (days, status, kinds) => {
    await presents.offer(towns.owner, ALTENA, { confirmed_at: await daysAgo(towns.db, days) });
    const found = await freshnessOf(ALTENA);
    expect([found.status, kindsOf(found)]).toEqual([status, kinds]);
  });

  test("the last day of an offer or a need is still good, the day after it is expired, and then nothing else is said", async () => {
    const [today, yesterday, old] = [
      await dayAhead(towns.db, 0),
      await dayAhead(towns.db, -1),
      await daysAgo(towns.db, 400),
    ];
    await presents.offer(towns.owner, ALTENA, { available_until: today });
    await presents.need(towns.owner, ALTENA, { needed_until: today });
    expect((await freshnessOf(ALTENA)).status).toBe("GREEN");
    await presents.offer(towns.owner, ALTENA, { available_until: yesterday, confirmed_at: old, title: { uk: "дім" } });
    await presents.need(towns.owner, ALTENA, { needed_until: yesterday, confirmed_at: old });
    const found = await freshnessOf(ALTENA);
    expect([found.status, kindsOf(found)]).toEqual(["YELLOW", ["EXPIRED", "EXPIRED"]]);
    expect(found.issues.nodes[0]?.arisenOn).toBe(today);
    // The expired ones do not make the confirmation look older than it is.
    expect(Date.now() - Date.parse(found.confirmedAt ?? "")).toBeLessThan(60_000);
  });

  test("a dwelling without a number of persons is yellow, because it is matched with nobody", async () => {
    await presents.offer(towns.owner, ALTENA, { kind: "HOUSING" });
    await presents.offer(towns.owner, ALTENA, { kind: "HOUSING", max_persons: 4 });
    const found = await freshnessOf(ALTENA);
    expect([found.status, kindsOf(found)]).toEqual(["YELLOW", ["DWELLING_SIZE_MISSING"]]);
  });

  test("a text without German is yellow, one without other languages a remark, and both are counted by language", async () => {
    await presents.offer(towns.owner, ALTENA, { title: { en: "Flat", uk: "Квартира" }, description: { de: "Hell" } });
    const found = await freshnessOf(ALTENA);
    expect([found.status, kindsOf(found)]).toEqual(["YELLOW", ["GERMAN_MISSING", "TRANSLATION_MISSING"]]);
    expect(found.issues.nodes[1]?.missingLanguages).toEqual([
      "DE_EASY",
      "EN",
      "UK",
      "AR",
      "FA",
      "RU",
      "TR",
      "FR",
      "TI",
    ]);
    const count = Object.fromEntries(found.parts[1]!.missingLanguages.map((it) => [it.language, it.textCount]));
    expect(count).toEqual({ DE: 1, DE_EASY: 2, EN: 1, UK: 1, AR: 2, FA: 2, RU: 2, TR: 2, FR: 2, TI: 2 });
  });

  test("a portrait counts with its strengths and its pictures' alternative texts", async () => {
    await presents.portrait(towns.owner, ALTENA, {
      strengths: JSON.stringify([{ de: "Burg" }, { de: "Lenne", en: "Lenne" }]),
    });
    await presents.picture(towns.owner, ALTENA, { alternative_text: { de: "Burg" }, checked_at: "now" });
    const portrait = (await freshnessOf(ALTENA)).parts[0]!;
    expect(portrait).toMatchObject({ part: "PORTRAIT", status: "GREEN", entryCount: 1 });
    expect(portrait.missingLanguages).toContainEqual({ language: "EN", textCount: 2 });
    expect(portrait.missingLanguages).toContainEqual({ language: "UK", textCount: 3 });
  });

  test("a broken picture is yellow, a new one a remark, and a made-up one is never waited for", async () => {
    await presents.portrait(towns.owner, ALTENA);
    await presents.picture(towns.owner, ALTENA, { position: 1, checked_at: "now", problem: "NOT_FOUND" });
    await presents.picture(towns.owner, ALTENA, { position: 2 });
    await presents.picture(towns.owner, ALTENA, { position: 3, is_demonstration: true });
    const found = await freshnessOf(ALTENA);
    expect([found.status, kindsOf(found)]).toEqual(["YELLOW", ["PICTURE_BROKEN", "PICTURE_UNCHECKED"]]);
    expect(found.issues.nodes[0]).toMatchObject({ pictureProblem: "NOT_FOUND", objectId: null });
  });

  test("what was withdrawn counts in nothing", async () => {
    await presents.offer(towns.owner, ALTENA, { withdrawn_at: "now", confirmed_at: await daysAgo(towns.db, 400) });
    expect(await freshnessOf(ALTENA)).toMatchObject({ status: "NOT_PRESENTED", issues: { totalCount: 0 } });
  });

  test("a town that presents nothing, or is gone from the register, has no light and no issue", async () => {
    await presents.offer(towns.owner, GONE, { confirmed_at: await daysAgo(towns.db, 400) });
    for (const ags of [HILDESHEIM, GONE])
      expect(await freshnessOf(ags)).toMatchObject({
        status: "NOT_PRESENTED",
        confirmedAt: null,
        parts: ["PORTRAIT", "OFFERS", "NEEDS"].map((part) => ({ part, status: "NOT_PRESENTED", entryCount: 0 })),
        issues: { totalCount: 0 },
      });
  });

  test("each part has its own light and the date of its oldest confirmation", async () => {
    const [old, older] = [await daysAgo(towns.db, 100), await daysAgo(towns.db, 200)];
    await presents.portrait(towns.owner, ALTENA, { confirmed_at: old });
    await presents.offer(towns.owner, ALTENA);
    await presents.need(towns.owner, ALTENA);
    await presents.need(towns.owner, ALTENA, { confirmed_at: older });
    const found = await freshnessOf(ALTENA);
    expect(found.parts.map(({ status, entryCount }) => [status, entryCount])).toEqual([
      ["YELLOW", 1],
      ["GREEN", 1],
      ["RED", 2],
    ]);
    expect(Date.parse(found.parts[2]!.confirmedAt!)).toBe(Date.parse(older));
    expect([found.status, Date.parse(found.confirmedAt!)]).toEqual(["RED", Date.parse(older)]);
  });
});

describe("the list behind the light", () => {
  test("has the worst first, of these the oldest, and every issue once over all pages", async () => {
    for (const days of [95, 120, 300, 200])
      await presents.offer(towns.owner, ALTENA, { confirmed_at: await daysAgo(towns.db, days) });
    await presents.offer(towns.owner, ALTENA, { title: { de: "Nur deutsch" } });
    const whole = await freshnessOf(ALTENA);
    expect(kindsOf(whole)).toEqual([
      "CONFIRMATION_OVERDUE",
      "CONFIRMATION_OVERDUE",
      "CONFIRMATION_DUE",
      "CONFIRMATION_DUE",
      "TRANSLATION_MISSING",
    ]);
    expect(whole.issues.nodes[0]!.arisenOn).toBe(await dayAhead(towns.db, 181 - 300));
    const paged: Issue[] = [];
    for (let after: string | null = null; paged.length < 5;) {
      const { issues } = await freshnessOf(ALTENA, { first: 2, after });
      expect(issues.totalCount).toBe(5);
      paged.push(...issues.nodes);
      after = issues.pageInfo.endCursor;
    }
    expect(paged).toEqual(whole.issues.nodes);
  });

  test("names the offer or need by the id under which it is found", async () => {
    await presents.offer(towns.owner, ALTENA, { key: "flat", title: { de: "Wohnung" } });
    await presents.need(towns.owner, ALTENA, { key: "nurses", title: { de: "Pflege" } });
    const { issues } = await freshnessOf(ALTENA);
    const keys = issues.nodes.map(({ objectId }) => parseGlobalId(objectId!)?.key);
    expect(keys.toSorted()).toEqual(["flat", "nurses"]);
  });

  test("can be narrowed to a part and a kind", async () => {
    await presents.offer(towns.owner, ALTENA, { title: { en: "Flat" } });
    await presents.need(towns.owner, ALTENA, { title: { en: "Nurses" } });
    const filter = { part: { eq: "NEEDS" }, kind: { in: ["GERMAN_MISSING", "EXPIRED"] } };
    const { issues } = await freshnessOf(ALTENA, { filter });
    expect(issues.nodes.map(({ part, kind }) => [part, kind])).toEqual([["NEEDS", "GERMAN_MISSING"]]);
  });

  test.each([
    [
      "DE",
      [
        "„Wohnung“ wurde vor 200 Tagen zuletzt bestätigt, vor mehr als 180. Bitte bestätigen, ändern oder zurückziehen.",
        "Bild 2 des Porträts ist nicht abrufbar: Die Adresse führt in ein privates Netz.",
        "Im Porträt fehlen Übersetzungen: Ukrainisch und Tigrinya.",
      ],
    ],
    [
      "EN",
      [
        "“Flat” was last confirmed 200 days ago, more than 180. Please confirm, change or withdraw it.",
        "Picture 2 of the portrait cannot be fetched: The address leads into a private network.",
        "The portrait lacks translations: Ukrainian and Tigrinya.",
      ],
    ],
  ])("says in %s what a clerk should do, with figures", async (lang, messages) => {
    const most = Object.fromEntries(
      ["de", "de-x-easy", "en", "ar", "fa", "ru", "tr", "fr"].map((tag) => [tag, "Altena"]),
    );
    const all = { ...most, uk: "Альтена", ti: "Altena" };
    await presents.portrait(towns.owner, ALTENA, { headline: most });
    await presents.picture(towns.owner, ALTENA, { position: 2, checked_at: "now", problem: "PRIVATE_ADDRESS" });
    await presents.offer(towns.owner, ALTENA, {
      title: { ...all, de: "Wohnung", en: "Flat" },
      confirmed_at: await daysAgo(towns.db, 200),
    });
    const { issues } = await freshnessOf(ALTENA, { lang });
    expect(issues.nodes.map(({ message }) => message)).toEqual(messages);
  });
});

test("the freshness of 100 towns with offers and issues costs as many statements as that of one", async () => {
  await towns.owner.query(`
    INSERT INTO municipality (ags, ars, name, register_kind, state, district_key, area_ha, population, is_current,
        territorial_status_on)
      SELECT '05962' || n, '0596200' || '01' || n, 'Ort ' || n, '63', 'NW', '05962', 100, 1000, true, '2023-11-30'
        FROM generate_series(101, 200) AS n;
    INSERT INTO offer (ags, kind, title, capacity, published_at)
      SELECT '05962' || n, 'CLUB', '{"de": "Verein"}', 1, now() FROM generate_series(101, 200) AS n, generate_series(1, 5)`);
  const ask = (first: number) =>
    towns.ask(`{ municipalities(first: ${first}) { nodes {
      freshness { status parts { status } issues(first: 3) { totalCount nodes { message } } } } } }`);
  const [one, hundred] = [await towns.statementsOf(() => ask(1)), await towns.statementsOf(() => ask(100))];
  expect(one).toBe(3);
  expect(hundred).toBe(one);
  const { data } = await ask(100);
  expect(JSON.stringify(data).match(/"totalCount":5/g)).toHaveLength(98);
});
