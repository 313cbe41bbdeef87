// Files that were damaged on their way, and more imports than can be made at once: nothing is spoiled, nobody else waits.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../../hub.js";
import { importDoor, type ImportDoor, importMutation, type ImportPayload, lines } from "./import-door.js";

const ALTENA = "05962004";
const HEADINGS = "ags,externalId,kind,title_de,title_uk,capacity";

let hub: TestHub;
let altena: ImportDoor;
beforeAll(async () => {
  hub = await startTestHub();
  altena = await importDoor(hub, { kind: "TOWN", ags: ALTENA });
}, 60_000);
afterAll(() => hub.stop());

const row = (key: string, title: string): string => `${ALTENA},${key},CLUB,${title},Хор,3`;

test("a file in UTF-8 with one foreign byte is refused whole: nothing is published with letters turned to rubbish", async () => {
  const good = Buffer.from(lines(HEADINGS, row("ROH-1", "Schöne Küche für Größere"), row("ROH-2", "X")));
  const foreign = Buffer.from(good);
  foreign[foreign.indexOf("X")] = 0xfc;
  const { import: none, userErrors } = await altena.bring("offers", foreign);
  expect(none).toBeNull();
  expect(userErrors).toMatchObject([{ code: "FILE_REFUSED", message: expect.stringContaining("UTF-8") }]);
  expect(await altena.brought("offers", good)).toMatchObject({ created: 2 });
});

test("a cell with U+0000 costs its own row alone", async () => {
  const shown = await altena.brought("offers", lines(HEADINGS, row("NUL-1", "a\u0000b"), row("NUL-2", "Chor")));
  expect(shown).toMatchObject({ created: 1, rejected: 1, issues: [{ line: 2, rule: "CONTROL_CHARACTER" }] });
});

test.each(["sep=,", '"sep=,"'])(
  "a first line %s, as some programs write it for Excel, is no heading",
  async (first) => {
    const shown = await altena.brought("offers", lines(first, HEADINGS, row(`SEP-${first.length}`, "Chor")));
    expect(shown).toMatchObject({ created: 1, rejected: 0 });
  },
);

test("imports follow one another, whoever waits behind ten is told, and readers are answered meanwhile", async () => {
  const file = lines(HEADINGS, ...Array.from({ length: 2_000 }, (_, at) => row(`VIELE-${at}`, "Chor")));
  const uploadId = await altena.upload(file);
  const bring = () =>
    altena.graph.ask<ImportPayload>(importMutation("offers"), { input: { uploadId } }, "offersImport");
  const outcomes = Array.from({ length: 14 }, bring);
  const { data } = await hub.ask("{ offers { totalCount } }");
  expect(data).toMatchObject({ offers: { totalCount: expect.any(Number) } });
  const codes = (await Promise.all(outcomes)).map(({ userErrors }) => userErrors[0]?.code ?? "IMPORTED");
  expect(codes.filter((code) => code === "TRY_AGAIN").length).toBeGreaterThan(0);
  expect(new Set(codes)).toEqual(new Set(["IMPORTED", "TRY_AGAIN"]));
});
