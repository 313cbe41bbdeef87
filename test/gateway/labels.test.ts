import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../hub.js";

let hub: TestHub;
beforeAll(async () => void (hub = await startTestHub()));
afterAll(() => hub.stop());

/** Sends an operation, and gives what a reader of the answer's head and of its data sees. */
async function read(query: string, acceptLanguage?: string) {
  const response = await fetch(`${hub.url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      // Without it, fetch sends `*` of its own accord.
      ...(acceptLanguage === undefined ? {} : { "accept-language": acceptLanguage }),
    },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
  return { data, errors, status: response.status, headers: response.headers };
}

const VIEWER = "{ viewer { kindLabel } }";
const SIZE = '{ municipality(ags: "03254021") { kindLabel } }';

describe("a label beside its enum", () => {
  test("is had in every language of the hub", async () => {
    const { data, errors } = await read(`{ municipality(ags: "03254021") {
      kind de: kindLabel(lang: DE) easy: kindLabel(lang: DE_EASY) en: kindLabel(lang: EN) uk: kindLabel(lang: UK)
      ar: kindLabel(lang: AR) fa: kindLabel(lang: FA) ru: kindLabel(lang: RU) tr: kindLabel(lang: TR)
      fr: kindLabel(lang: FR) ti: kindLabel(lang: TI) } }`);
    expect(errors).toBeUndefined();
    expect(data["municipality"]).toEqual({
      kind: "LARGE_CITY",
      de: "Großstadt",
      easy: "Große Stadt",
      en: "Large city",
      uk: "Велике місто",
      ar: "مدينة كبيرة",
      fa: "شهر بزرگ",
      ru: "Большой город",
      tr: "Büyük şehir",
      fr: "Grande ville",
      ti: "ዓባይ ከተማ",
    });
  });

  test("stands at an interface and at each of its types", async () => {
    const { data, errors } = await read(`
      query { housing: offers(first: 1, filter: { kind: { eq: HOUSING } }) { nodes { ...labels } }
        place: offers(first: 1, filter: { kind: { eq: CHILDCARE } }) { nodes { ...labels } }
        community: offers(first: 1, filter: { kind: { eq: MUSIC } }) { nodes { ...labels } } }
      fragment labels on Offer { kindLabel(lang: TI)
        ... on HousingOffer { french: kindLabel(lang: FR) } ... on PlaceOffer { french: kindLabel(lang: FR) }
        ... on CommunityOffer { french: kindLabel(lang: FR) } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      housing: { nodes: [{ kindLabel: "መንበሪ ገዛ", french: "Logement" }] },
      place: { nodes: [{ kindLabel: "ክንክን ቆልዑ", french: "Garde d’enfants" }] },
      community: { nodes: [{ kindLabel: "ሙዚቃ", french: "Musique" }] },
    });
  });

  test("of a list is a list in the same order, and of nothing nothing", async () => {
    const { data, errors } = await read(`{ jobs(first: 100) { nodes {
      workingTime workingTimeLabels(lang: EN) requiredGermanLevel requiredGermanLevelLabel(lang: UK) } } }`);
    expect(errors).toBeUndefined();
    const { nodes } = data["jobs"] as {
      nodes: {
        workingTime: string[];
        workingTimeLabels: string[];
        requiredGermanLevel: string | null;
        requiredGermanLevelLabel: string | null;
      }[];
    };
    const words = { FULL_TIME: "Full time", PART_TIME: "Part time", SHIFT: "Shifts, nights, weekends" };
    const several = nodes.filter(({ workingTime }) => workingTime.length > 1 && workingTime.every((t) => t in words));
    expect(several.length).toBeGreaterThan(0);
    for (const { workingTime, workingTimeLabels } of several)
      expect(workingTimeLabels).toEqual(workingTime.map((time) => words[time as keyof typeof words]));
    for (const job of nodes) expect(job.requiredGermanLevelLabel).toBe(job.requiredGermanLevel);
  });

  test("of totals is missing where the rows are not grouped by it", async () => {
    const { data, errors } = await read(
      "{ offerTotals(by: [STATE]) { state stateLabel(lang: EN) kind kindLabel(lang: EN) } }",
    );
    expect(errors).toBeUndefined();
    expect(data["offerTotals"]).toContainEqual({
      state: "NI",
      stateLabel: "Lower Saxony",
      kind: null,
      kindLabel: null,
    });
  });

  test("of an enum that refugees do not meet is German where it is not English", async () => {
    const { data } = await read("{ viewer { uk: kindLabel(lang: UK) en: kindLabel(lang: EN) } }");
    expect(data["viewer"]).toEqual({ uk: "Öffentlichkeit", en: "Public" });
  });
});

describe("without lang, Accept-Language decides, and Content-Language says how:", () => {
  test.each<readonly [what: string, header: string | undefined, language: string, text: string]>([
    ["the header that a program sends by itself", undefined, "de", "Großstadt"],
    ["an empty one", "", "de", "Großstadt"],
    ["any language", "*", "de", "Großstadt"],
    ["Tigrinya", "ti", "ti", "ዓባይ ከተማ"],
    ["Syrian Arabic", "ar-SY", "ar", "مدينة كبيرة"],
    ["Austrian German", "de-AT", "de", "Großstadt"],
    ["Ukrainian as browsers send it", "uk-UA,uk;q=0.9,en-US;q=0.8,en;q=0.7", "uk", "Велике місто"],
    ["easy German", "de-x-easy", "de-x-easy", "Große Stadt"],
    ["Dari by its own code", "prs", "fa", "شهر بزرگ"],
    ["the best by quality, not by place", "en;q=0.3, fr;q=0.8, ru;q=0.5", "fr", "Grande ville"],
    ["a language that the hub does not speak, then one that it does", "so, tr;q=0.5", "tr", "Büyük şehir"],
    ["one that is refused", "uk;q=0, en;q=0.1", "en", "Large city"],
    ["any language before a worse one", "*, en;q=0.1", "de", "Großstadt"],
    ["only languages that the hub does not speak", "so, ckb", "de", "Großstadt"],
    ["capital letters", "EN-gb", "en", "Large city"],
    ["no quality that is a number", "ru;q=high, en", "en", "Large city"],
    ["nothing of a header's form", ';;q=,,=;-,--x, \u00ff{}"', "de", "Großstadt"],
    ["a tag without end", "x".repeat(4_000), "de", "Großstadt"],
    ["more languages than anybody speaks", `${"so,".repeat(2_000)}en`, "de", "Großstadt"],
  ])("%s", async (_, header, language, text) => {
    const { data, status, headers } = await read(SIZE, header);
    expect(status).toBe(200);
    expect(data["municipality"]).toEqual({ kindLabel: text });
    expect(headers.get("content-language")).toBe(language);
    expect(headers.get("vary")).toBe("Accept-Language, Authorization");
  });

  test("the gateway's own fields too", async () => {
    const { data, headers } = await read(VIEWER, "en");
    expect(data["viewer"]).toEqual({ kindLabel: "Public" });
    expect(headers.get("content-language")).toBe("en");
  });

  test("the argument comes before the header", async () => {
    const { data } = await read("{ viewer { kindLabel(lang: DE) } }", "en");
    expect(data["viewer"]).toEqual({ kindLabel: "Öffentlichkeit" });
  });
});
