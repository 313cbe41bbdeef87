// Who may hand in and import files, what is told of a file that cannot be read, and whose an import is.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { globalId } from "../../../../schema/identity.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import {
  IMPORT_FIELDS,
  importDoor,
  type ImportDoor,
  importMutation,
  type ImportPayload,
  lines,
} from "./import-door.js";

const ALTENA = "05962004";
const HEADINGS = "ags,externalId,kind,title_de,capacity";
const NO_UUID = "00000000-0000-0000-0000-000000000000";

let hub: TestHub;
let altena: ImportDoor;
let hagen: ImportDoor;
let chamber: ImportDoor;
let anyone: ImportDoor;
beforeAll(async () => {
  hub = await startTestHub();
  altena = await importDoor(hub, { kind: "TOWN", ags: ALTENA });
  hagen = await importDoor(hub, { kind: "TOWN", ags: "05914000" });
  chamber = await importDoor(hub, { kind: "CHAMBER" });
  anyone = await importDoor(hub);
}, 60_000);
afterAll(() => hub.stop());

const club = (externalId: string, capacity = "10"): string => `${ALTENA},${externalId},CLUB,Schach,${capacity}`;
const broken = (externalId: string): string => lines(HEADINGS, club(externalId), club(`${externalId}-2`, "viele"));
const asked = (door: ImportDoor, input: object, kind: "offers" | "needs" = "offers") =>
  door.graph.ask<ImportPayload>(importMutation(kind), { input }, `${kind}Import`);

describe("without the right", () => {
  test("no file is taken: 401 for the public, 403 for whoever writes for no town", async () => {
    expect((await anyone.post("/uploads", broken("X"))).status).toBe(401);
    expect((await chamber.post("/uploads", broken("X"))).status).toBe(403);
  });

  test("nothing is imported", async () => {
    const uploadId = await altena.upload(broken("OHNE-RECHT"));
    for (const [door, code] of [
      [anyone, "UNAUTHENTICATED"],
      [chamber, "FORBIDDEN"],
    ] as const)
      for (const kind of ["offers", "needs"] as const) {
        const { data, errors } = await door.graph.raw(importMutation(kind), { input: { uploadId } });
        expect(data).toEqual({ [`${kind}Import`]: null });
        expect(errors).toMatchObject([{ path: [`${kind}Import`], extensions: { code } }]);
      }
  });

  test("no list of issues is read", async () => {
    const { issuesPath } = await altena.brought("offers", broken("OHNE-LISTE"));
    expect((await anyone.get(issuesPath ?? "")).status).toBe(401);
    expect((await chamber.get(issuesPath ?? "")).status).toBe(403);
    expect((await hagen.get(issuesPath ?? "")).status).toBe(404);
    expect((await altena.get(issuesPath ?? "")).status).toBe(200);
    for (const id of ["nonsense", NO_UUID, "%00"])
      expect((await altena.get(`/imports/${id}/issues.csv`)).status).toBe(404);
  });
});

describe("an import is the caller's own", () => {
  test("somebody else's file is as one that does not exist", async () => {
    const uploadId = await altena.upload(broken("NICHT-DEINE"));
    const missing = {
      import: null,
      userErrors: [{ field: "uploadId", code: "NOT_FOUND", message: expect.any(String) }],
    };
    for (const id of [uploadId, NO_UUID, "nonsense", ""]) expect(await asked(hagen, { uploadId: id })).toEqual(missing);
    expect(await asked(altena, { uploadId })).toMatchObject({ import: { created: 1, rejected: 1 } });
  });

  test("it is found by its id, by the caller who made it alone", async () => {
    const shown = await altena.brought("offers", broken("MEINS"));
    const query = `query ($id: ID!) { node(id: $id) { __typename ... on DataImport { ${IMPORT_FIELDS} } } }`;
    const found = async (door: ImportDoor, id = shown.id) => (await door.graph.raw(query, { id })).data?.["node"];
    expect(await found(altena)).toEqual({ __typename: "DataImport", ...shown });
    for (const door of [hagen, chamber, anyone]) expect(await found(door)).toBeNull();
    for (const key of [NO_UUID, "nonsense"]) expect(await found(altena, globalId("DataImport", key))).toBeNull();
  });

  test("the reasons are in the reader's language", async () => {
    const shown = await altena.brought("offers", broken("SPRACHE"));
    const query = `query ($id: ID!) { node(id: $id) { ... on DataImport { issues { reason(lang: EN) hint(lang: EN) } } } }`;
    const { data } = await altena.graph.raw(query, { id: shown.id });
    expect(shown.issues[0]).toMatchObject({ reason: expect.stringContaining("viele"), hint: expect.any(String) });
    expect(JSON.stringify(data)).toContain("is no number");
    expect(JSON.stringify(data)).not.toContain(shown.issues[0]?.reason);
  });

  test("ten files of a caller are kept, then the oldest goes", async () => {
    const first = await altena.upload(broken("ALT"));
    for (let at = 0; at < 10; at += 1) await altena.upload(broken(`NEU-${String(at)}`));
    expect(await asked(altena, { uploadId: first })).toMatchObject({ userErrors: [{ code: "NOT_FOUND" }] });
  });
});

test("a clerk who changes the town leaves files, imports and keys of the former town behind", async () => {
  const before = await importDoor(hub, { kind: "TOWN", ags: ALTENA }, "clerk-7");
  const after = await importDoor(hub, { kind: "TOWN", ags: "05914000" }, "clerk-7");
  const uploadId = await before.upload(broken("UMZUG"));
  const kept = await before.brought("offers", broken("UMZUG-2"), { idempotencyKey: "weekly" });

  expect(await asked(after, { uploadId })).toMatchObject({ import: null, userErrors: [{ code: "NOT_FOUND" }] });
  const query = "query ($id: ID!) { node(id: $id) { __typename } }";
  expect((await after.graph.raw(query, { id: kept.id })).data).toEqual({ node: null });
  expect((await after.get(kept.issuesPath ?? "")).status).toBe(404);
  const ownImport = await after.brought("offers", broken("UMZUG-3"), { idempotencyKey: "weekly" });
  expect(ownImport.id).not.toBe(kept.id);

  expect((await before.graph.raw(query, { id: kept.id })).data).toEqual({ node: { __typename: "DataImport" } });
  expect((await before.get(kept.issuesPath ?? "")).status).toBe(200);
  expect(await asked(before, { uploadId })).toMatchObject({ import: { created: 1 } });
});

describe("a file that cannot be read", () => {
  const refusals: readonly (readonly [string, string | Buffer, RegExp])[] = [
    ["of Excel", Buffer.from("PK\u0003\u0004…"), /no CSV but an Excel, Calc or ZIP file.*CSV UTF-8/],
    ["in UTF-16", Buffer.from(`\ufeff${HEADINGS}`, "utf16le"), /UTF-16/],
    [
      "of another thing",
      lines("Vorname;Nachname", "Erika;Mustermann"),
      /no known column heading.*ags, externalId, kind/,
    ],
    [
      "without a required column",
      lines("ags,externalId,kind,title_de", `${ALTENA},A,CLUB,Schach`),
      /“capacity” is missing/,
    ],
    ["with blanks alone", "\r\n \r\n", /The file is empty/],
    ["with a column twice", lines(`${HEADINGS},kind`, `${club("A")},CLUB`), /“kind” stands there twice/],
  ];
  test.each(refusals)("%s is refused as a whole, with what would be right", async (_, content, message) => {
    const payload = await altena.bring("offers", content);
    expect(payload).toEqual({
      import: null,
      userErrors: [{ field: "uploadId", code: "FILE_REFUSED", message: expect.stringMatching(message) }],
    });
  });

  test("an empty body is told at once, and one above 20 MB is not taken", async () => {
    const empty = await altena.post("/uploads", "");
    expect([empty.status, await empty.text()]).toEqual([400, expect.stringContaining("--data-binary @file")]);
    expect((await altena.post("/uploads", Buffer.alloc(20 * 1024 * 1024 + 1, "a"))).status).toBe(413);
  });

  test("an office that names a person is refused before the file is read", async () => {
    const payload = await altena.bring("offers", broken("PERSON"), { office: "Frau Schmidt" });
    expect(payload).toMatchObject({ import: null, userErrors: [{ field: "office", code: "INVALID_VALUE" }] });
  });
});

test("an import sent again with its key is made once and answered alike", async () => {
  const input = { uploadId: await altena.upload(broken("SCHLÜSSEL")), idempotencyKey: "nightly-2026-11-25" };
  const [one, other] = await Promise.all([asked(altena, input), asked(altena, input)]);
  expect(one).toMatchObject({ import: { created: 1 } });
  expect(other).toEqual(one);
  expect(await asked(altena, { ...input, isDryRun: true })).toMatchObject({
    import: null,
    userErrors: [{ code: "IDEMPOTENCY_KEY_REUSED" }],
  });
});
