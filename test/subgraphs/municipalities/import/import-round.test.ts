// The round of a file as a town's staff makes it, through a real hub: template, upload, import, list of issues, again.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { encodeText } from "../../../../subgraphs/runtime/import/csv/encoding.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import { importDoor, lines, type ImportDoor } from "./import-door.js";

const ALTENA = "05962004";

let hub: TestHub;
let altena: ImportDoor;
let anyone: ImportDoor;
beforeAll(async () => {
  hub = await startTestHub();
  altena = await importDoor(hub, { kind: "TOWN", ags: ALTENA });
  anyone = await importDoor(hub);
}, 60_000);
afterAll(() => hub.stop());

/** A template as it is downloaded: its text, and what its headers say. */
async function template(path: string) {
  const response = await anyone.get(path);
  expect(response.status).toBe(200);
  const encoding = /charset=(.*)/.exec(response.headers.get("content-type") ?? "")?.[1];
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    bytes,
    text: new TextDecoder(encoding).decode(bytes),
    name: /filename="(.*)"/.exec(response.headers.get("content-disposition") ?? "")?.[1],
  };
}

const seen = async (field: "offers" | "needs", externalId: string, fields: string) => {
  const { data, errors } = await anyone.graph.raw(
    `{ ${field}(filter: { externalId: { eq: "${externalId}" } }) { nodes { municipality { ags } ${fields} } } }`,
  );
  expect(errors).toBeUndefined();
  return (data?.[field] as { nodes: Record<string, unknown>[] }).nodes[0] ?? null;
};

describe("a template", () => {
  test("for offers and needs is for everybody: for German spreadsheets, or plain", async () => {
    const german = await template("/templates/offers.csv");
    expect(german.name).toBe("offers-german.csv");
    expect(german.text).toMatch(/^AGS;Externe Kennung;Art;Titel \(Deutsch\);/);
    expect(german.text).toContain("BEISPIEL-WOHN-1;Wohnung;");
    expect(german.text).toContain(";789,50;");
    const plain = await template("/templates/offers.csv?dialect=plain");
    expect(plain.text).toMatch(/^ags,externalId,kind,title_de,/);
    expect(plain.text).toContain(",789.50,");
    expect((await template("/templates/needs.csv")).text).toMatch(/^AGS;Externe Kennung;Art;Titel \(Deutsch\);/);
    const windows = await template("/templates/needs.csv?encoding=windows-1252");
    expect(windows.bytes.includes(Buffer.from("Pflegefachkräfte für", "latin1"))).toBe(true);
  });

  test("of a form that nobody knows is refused, with the forms there are", async () => {
    const response = await anyone.get("/templates/offers.csv?dialect=swiss");
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("dialect is one of german, plain.");
  });

  test.each(["?dialect=german", "?dialect=plain", "?encoding=windows-1252"])(
    "%s handed in as it was downloaded brings nothing, and its examples are told",
    async (form) => {
      for (const kind of ["offers", "needs"] as const) {
        const { bytes } = await template(`/templates/${kind}.csv${form}`);
        const shown = await altena.brought(kind, bytes);
        expect(shown).toMatchObject({ created: 0, updated: 0, unchanged: 0, rejected: 0, issuesPath: null });
        expect(shown.notices.map(({ line, rule }) => [line, rule])).toEqual([
          [2, "EXAMPLE_ROW"],
          [3, "EXAMPLE_ROW"],
        ]);
      }
    },
  );
});

describe("a file of offers", () => {
  test("in the German dialect is filled, mended by the list of its issues and handed in again", async () => {
    const { text } = await template("/templates/offers.csv");
    const filled =
      text +
      lines(
        rowUnder(text, {
          AGS: ALTENA,
          "Externe Kennung": "RUNDE-1",
          Art: "Wohnung",
          "Titel (Deutsch)": "Helle Wohnung",
          "Titel (Ukrainisch)": "Світла квартира",
          Anzahl: "1.000",
          Zimmer: "2,5",
          "Monatsmiete warm (Euro)": "612,40 €",
          "Personen höchstens": "3",
          Stufenlos: "ja",
          "Verfügbar ab": "01.03.2027",
        }),
        rowUnder(text, {
          AGS: ALTENA,
          "Externe Kennung": "RUNDE-2",
          Art: "Wohnen?",
          "Titel (Deutsch)": "Kita",
          Anzahl: "12,5",
        }),
      );
    const first = await altena.brought("offers", filled, { office: "Wohnungsamt" });
    expect(first).toMatchObject({
      kind: "OFFERS",
      isDryRun: false,
      isAllOrNothing: false,
      isApplied: true,
      created: 1,
      updated: 0,
      unchanged: 0,
      rejected: 1,
      issueCount: 2,
    });
    expect(first.issues).toEqual([
      {
        line: 5,
        column: "kind",
        value: "Wohnen?",
        rule: "CHOICE_UNKNOWN",
        reason: expect.stringContaining("Wohnen?"),
        hint: expect.stringContaining("Wohnung"),
      },
      {
        line: 5,
        column: "capacity",
        value: "12,5",
        rule: "NUMBER_NOT_WHOLE",
        reason: expect.any(String),
        hint: expect.any(String),
      },
    ]);
    expect(first.issuesPath).toMatch(/^\/imports\/[0-9a-f-]{36}\/issues\.csv$/);
    const housing =
      "kind title(lang: UK) capacity availableFrom office ... on HousingOffer { rooms monthlyRentCents maxPersons isStepFree }";
    expect(await seen("offers", "RUNDE-1", housing)).toEqual({
      municipality: { ags: ALTENA },
      kind: "HOUSING",
      title: "Світла квартира",
      capacity: 1_000,
      availableFrom: "2027-03-01",
      office: "Wohnungsamt",
      rooms: 2.5,
      monthlyRentCents: 61_240,
      maxPersons: 3,
      isStepFree: true,
    });

    const issues = (await altena.issuesOf(first)).toString();
    expect(issues.split("\r\n")).toHaveLength(3);
    const mended = issues.replace("Wohnen?", "Kinderbetreuung").replace("12,5", "12");
    expect(await altena.brought("offers", mended)).toMatchObject({
      created: 1,
      rejected: 0,
      issueCount: 0,
      issues: [],
      issuesPath: null,
    });
    expect(await seen("offers", "RUNDE-2", "kind title(lang: DE) capacity")).toMatchObject({
      kind: "CHILDCARE",
      title: "Kita",
      capacity: 12,
    });
    // The first file was handed in before its second row stood there: now nothing of its first differs.
    expect(await altena.brought("offers", filled, { office: "Wohnungsamt" })).toMatchObject({
      created: 0,
      unchanged: 1,
      rejected: 1,
    });
  });

  test("in Windows-1252 keeps its umlauts, and its list of issues is in Windows-1252 too", async () => {
    const file = lines(
      "AGS;Externe Kennung;Art;Titel (Deutsch);Anzahl",
      `${ALTENA};FRÜH-1;Übungsleitung?;Größe;1`,
      `${ALTENA};FRÜH-2;Sport;Öffentlicher Sportplatz – 5 €;2`,
    );
    const shown = await altena.brought("offers", encodeText(file, "windows-1252"));
    expect(shown).toMatchObject({ created: 1, rejected: 1 });
    expect(await seen("offers", "FRÜH-2", "title(lang: DE)")).toMatchObject({ title: "Öffentlicher Sportplatz – 5 €" });
    const response = await altena.get(shown.issuesPath ?? "");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=windows-1252");
    expect(new TextDecoder("windows-1252").decode(await response.arrayBuffer())).toContain(
      "FRÜH-1;Übungsleitung?;Größe;1",
    );
  });

  test("in UTF-8 brings texts in all ten languages", async () => {
    const texts = {
      de: "Chor",
      "de-x-easy": "Wir singen",
      en: "Choir",
      uk: "Хор",
      ar: "جوقة",
      fa: "گروه کر",
      ru: "Хор певцов",
      tr: "Koro",
      fr: "Chorale",
      ti: "መዘምራን",
    };
    const file = lines(
      `ags,externalId,kind,capacity,${Object.keys(texts)
        .map((tag) => `title_${tag}`)
        .join(",")}`,
      `${ALTENA},CHOR-1,MUSIC,30,${Object.values(texts).join(",")}`,
    );
    expect(await altena.brought("offers", file)).toMatchObject({ created: 1, issues: [] });
    const shown = await seen("offers", "CHOR-1", "titleTexts { language text }");
    const kept = (shown as { titleTexts: { language: string; text: string }[] } | null)?.titleTexts ?? [];
    expect(Object.fromEntries(kept.map(({ language, text }) => [language, text]))).toEqual(texts);
  });
});

describe("a file of needs", () => {
  test("is filled, mended by the list of its issues and handed in again", async () => {
    const { text } = await template("/templates/needs.csv");
    const filled =
      text +
      lines(
        rowUnder(text, {
          AGS: ALTENA,
          "Externe Kennung": "PFLEGE-7",
          Art: "Fachkräfte",
          "Titel (Deutsch)": "Pflegefachkräfte",
          Anzahl: "6",
          "Beruf (KldB 2010)": "81302",
          "Gebraucht bis": "31.12.2027",
        }),
        rowUnder(text, {
          AGS: ALTENA,
          "Externe Kennung": "PFLEGE-8",
          Art: "Fachkräfte",
          "Titel (Deutsch)": "Köche",
          Anzahl: "0",
          Dringlichkeit: "6",
        }),
      );
    const first = await altena.brought("needs", filled, { office: "Personalamt" });
    expect(first).toMatchObject({ kind: "NEEDS", created: 1, rejected: 1, issueCount: 2 });
    expect(first.issues.map(({ line, column, value, rule }) => [line, column, value, rule])).toEqual([
      [5, "quantity", "0", "NUMBER_TOO_SMALL"],
      [5, "urgency", "6", "NUMBER_TOO_LARGE"],
    ]);
    expect(
      await seen(
        "needs",
        "PFLEGE-7",
        "kind title(lang: DE) quantity urgency neededUntil office occupation { kldbCode }",
      ),
    ).toMatchObject({
      kind: "SKILLED_LABOUR",
      quantity: 6,
      urgency: 3,
      neededUntil: "2027-12-31",
      office: "Personalamt",
      occupation: { kldbCode: "81302" },
    });
    const issues = (await altena.issuesOf(first)).toString();
    const mended = issues.replace("Köche;", "Köche und Köchinnen;").replace(";0;", ";2;").replace(";6;", ";5;");
    expect(await altena.brought("needs", mended)).toMatchObject({ created: 1, rejected: 0 });
    expect(await seen("needs", "PFLEGE-8", "quantity urgency title(lang: DE)")).toMatchObject({
      quantity: 2,
      urgency: 5,
      title: "Köche und Köchinnen",
    });
    expect(await altena.brought("needs", filled)).toMatchObject({ created: 0, updated: 0, unchanged: 1, rejected: 1 });
  });
});

/** A row below the headings of a German template. */
function rowUnder(template: string, cells: Readonly<Record<string, string>>): string {
  const headings = (template.split("\r\n")[0] ?? "").replace("\ufeff", "").split(";");
  for (const heading of Object.keys(cells)) expect(headings).toContain(heading);
  return headings.map((heading) => cells[heading] ?? "").join(";");
}
