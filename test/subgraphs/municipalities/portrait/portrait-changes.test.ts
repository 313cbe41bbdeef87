import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../../hub.js";
import { graphDoor, type GraphDoor } from "../graph-door.js";

/** A town that the demonstration leaves silent. */
const HAGEN = "05914000";

interface Payload {
  readonly portrait: Record<string, unknown> | null;
  readonly userErrors: readonly { readonly field: string | null; readonly code: string; readonly message: string }[];
}

const UPDATE = `mutation ($input: PortraitUpdateInput!) { portraitUpdate(input: $input) {
  portrait { version headline(lang: DE) introduction(lang: UK) strengths(lang: DE) contactOffice(lang: EN) office viewerCannotUpdateReasons
    headlineTexts { language text } strengthTexts { texts { language text } }
    pictures { address alternativeText(lang: AR) isBroken checkedAt isDemonstration } isDemonstration viewerCanUpdate }
  userErrors { field code message } } }`;

let hub: TestHub;
let hagen: GraphDoor;
beforeAll(async () => {
  hub = await startTestHub();
  hagen = await graphDoor(hub, { kind: "TOWN", ags: HAGEN });
}, 60_000);
afterAll(() => hub.stop());

const update = (input: object, door = hagen) =>
  door.ask<Payload>(UPDATE, { input: { ags: HAGEN, ...input } }, "portraitUpdate");

const de = (text: string) => [{ language: "de", text }];
const first = {
  headline: [...de("Tor zum Sauerland"), { language: "uk", text: "Ворота Зауерланду" }],
  introduction: [...de("Vier Flüsse."), { language: "uk", text: "Чотири річки." }],
  strengths: [{ text: de("Fernuniversität") }, { text: de("Viel Wald") }],
  pictures: [
    {
      address: "https://www.hagen.de/bild.jpg",
      alternativeText: [...de("Rathaus am Abend"), { language: "ar", text: "مبنى البلدية مساءً" }],
    },
  ],
  contactOffice: [...de("Kommunales Integrationszentrum"), { language: "en", text: "Municipal integration centre" }],
  office: "Pressestelle",
};

describe("a portrait", () => {
  test("needs a headline and an introduction the first time", async () => {
    expect(await update({ introduction: de("Vier Flüsse.") })).toMatchObject({
      portrait: null,
      userErrors: [{ field: "headline", code: "INVALID_VALUE" }],
    });
    expect(await update({ version: 1, ...first })).toMatchObject({
      portrait: null,
      userErrors: [{ code: "NOT_FOUND" }],
    });
  });

  test("is kept with everything that was said, in the languages that were given", async () => {
    const { portrait, userErrors } = await update(first);
    expect(userErrors).toEqual([]);
    expect(portrait).toEqual({
      version: 1,
      headline: "Tor zum Sauerland",
      introduction: "Чотири річки.",
      strengths: ["Fernuniversität", "Viel Wald"],
      contactOffice: "Municipal integration centre",
      office: "Pressestelle",
      viewerCannotUpdateReasons: [],
      headlineTexts: [
        { language: "de", text: "Tor zum Sauerland" },
        { language: "uk", text: "Ворота Зауерланду" },
      ],
      strengthTexts: [
        { texts: [{ language: "de", text: "Fernuniversität" }] },
        { texts: [{ language: "de", text: "Viel Wald" }] },
      ],
      pictures: [
        {
          address: "https://www.hagen.de/bild.jpg",
          alternativeText: "مبنى البلدية مساءً",
          isBroken: false,
          checkedAt: null,
          isDemonstration: false,
        },
      ],
      isDemonstration: false,
      viewerCanUpdate: true,
    });
  });

  test("changes in what is named alone; a list that is given replaces the list", async () => {
    const { portrait } = await update({
      version: 1,
      strengths: [{ text: de("Fernuniversität") }],
      contactOffice: null,
    });
    expect(portrait).toMatchObject({
      version: 2,
      headline: "Tor zum Sauerland",
      strengths: ["Fernuniversität"],
      contactOffice: null,
      office: null,
    });
    expect(portrait?.["pictures"]).toHaveLength(1);
    expect(await update({ version: 2, pictures: [] })).toMatchObject({ portrait: { version: 3, pictures: [] } });
  });

  test("that is handed in as it stands keeps its version", async () => {
    const same = { version: 3, headline: first.headline, pictures: [] };
    expect(await update(same)).toMatchObject({ portrait: { version: 3 }, userErrors: [] });
    expect(await update({ version: 3 })).toMatchObject({ portrait: { version: 3 }, userErrors: [] });
  });

  test("that somebody has changed meanwhile is not written over", async () => {
    const { portrait, userErrors } = await update({ version: 1, headline: de("Überschrieben") });
    expect(userErrors).toMatchObject([{ field: "version", code: "VERSION_CONFLICT" }]);
    expect(portrait).toMatchObject({ version: 3, headline: "Tor zum Sauerland" });
    expect(await update({ headline: de("Überschrieben") })).toMatchObject({
      userErrors: [{ code: "VERSION_CONFLICT" }],
    });
  });

  test("that two write first at once is written once", async () => {
    const herne = await graphDoor(hub, { kind: "TOWN", ags: "05916000" });
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        herne.ask<Payload>(
          UPDATE,
          { input: { ...first, ags: "05916000", headline: de(`Herne ${at}`) } },
          "portraitUpdate",
        ),
      ),
    );
    const won = outcomes.filter(({ userErrors }) => userErrors.length === 0);
    expect(won).toHaveLength(1);
    for (const { portrait } of outcomes) expect(portrait).toEqual(won[0]?.portrait);
  });

  const picture = (address: string) => ({ pictures: [{ address, alternativeText: de("Bild") }] });
  test.each([
    [{ headline: [] }, "headline"],
    [{ strengths: [{ text: [] }] }, "strengths.0.text"],
    [{ strengths: Array.from({ length: 13 }, () => ({ text: de("Stark") })) }, "strengths"],
    [{ contactOffice: de("Herr Müller") }, "contactOffice.0.text"],
    [{ pictures: [{ address: "https://www.hagen.de/a.jpg", alternativeText: [] }] }, "pictures.0.alternativeText"],
    [picture("http://www.hagen.de/a.jpg"), "pictures.0.address"],
    [picture("https://localhost/a.jpg"), "pictures.0.address"],
    [picture("https://127.0.0.1/a.jpg"), "pictures.0.address"],
    [picture("https://2130706433/a.jpg"), "pictures.0.address"],
    [picture("https://[::1]/a.jpg"), "pictures.0.address"],
    [picture("https://nas.local/a.jpg"), "pictures.0.address"],
    [picture("https://user:pass@www.hagen.de/a.jpg"), "pictures.0.address"],
    [picture("https://www.hagen.de:8443/a.jpg"), "pictures.0.address"],
    [picture("Bild.jpg"), "pictures.0.address"],
    [picture("https://nas.local./a.jpg"), "pictures.0.address"],
    [picture("https://www.hagen.de/a b.jpg"), "pictures.0.address"],
  ])("with %j is refused at %s", async (wrong, field) => {
    const { userErrors } = await update({ version: 3, ...wrong });
    expect(userErrors).toMatchObject([{ field, code: "INVALID_VALUE" }]);
    const { data } = await hub.ask(`{ municipality(ags: "${HAGEN}") { portrait { version } } }`);
    expect(data).toEqual({ municipality: { portrait: { version: 3 } } });
  });

  test("is the town's own to write", async () => {
    const { data, errors } = await (await graphDoor(hub)).raw(UPDATE, { input: { ags: HAGEN, ...first } });
    expect(data).toEqual({ portraitUpdate: null });
    expect(errors).toMatchObject([{ path: ["portraitUpdate"], extensions: { code: "UNAUTHENTICATED" } }]);
    const altena = await graphDoor(hub, { kind: "TOWN", ags: "05962004" });
    expect((await altena.raw(UPDATE, { input: { ags: HAGEN, ...first } })).errors).toMatchObject([
      { extensions: { code: "FORBIDDEN" } },
    ]);
  });
});
