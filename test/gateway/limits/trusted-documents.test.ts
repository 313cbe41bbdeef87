import { createHash } from "node:crypto";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema } from "graphql";
import { readTrustedDocuments } from "../../../gateway/limits/trusted-documents.js";
import { StartError } from "../../../subgraphs/runtime/database/start-error.js";
import { type TestHub, startTestHub } from "../../hub.js";

const folder = mkdtempSync(join(tmpdir(), "ortswahl-trusted-"));
afterAll(() => rmSync(folder, { recursive: true }));

const viewer =
  "query Viewer {\n  viewer { ...Who }\n}\n\n# Who asks.\nfragment Who on Viewer { kind }\n\nquery Towns($first: Int!) { municipalities(first: $first) { totalCount } }\n";
const idOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

describe("a hub with trusted documents", () => {
  let hub: TestHub;
  beforeAll(async () => {
    mkdirSync(join(folder, "operations", "app"), { recursive: true });
    writeFileSync(join(folder, "operations", "app", "viewer.graphql"), viewer);
    hub = await startTestHub({ TRUSTED_DOCUMENTS: join(folder, "operations") });
  });
  afterAll(() => hub.stop());

  const send = async (body: object) => {
    const response = await fetch(`${hub.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  };
  const data = { status: 200, body: { data: { viewer: { kind: "PUBLIC" } } } };
  const refused = { status: 403, body: { errors: [{ extensions: { code: "DOCUMENT_NOT_TRUSTED" } }] } };

  test("answers them, whatever their white space, commas and comments", async () => {
    expect(await send({ query: viewer, operationName: "Viewer" })).toEqual(data);
    expect(
      await send({ query: viewer.replaceAll(/#.*\n/g, "").replaceAll(/\s+/g, " "), operationName: "Viewer" }),
    ).toEqual(data);
  });

  test("answers one operation of a file alone", async () => {
    expect(await send({ query: "query Viewer { viewer { ...Who } } fragment Who on Viewer { kind }" })).toEqual(data);
  });

  test("answers one by the hash of the file, with its variables", async () => {
    expect(await send({ documentId: idOf(viewer), operationName: "Viewer" })).toEqual(data);
    const towns = await send({ documentId: idOf(viewer), operationName: "Towns", variables: { first: 1 } });
    expect(towns).toMatchObject({ status: 200, body: { data: { municipalities: { totalCount: 10_981 } } } });
    const byAddress = await fetch(`${hub.url}/graphql?documentId=${idOf(viewer)}&operationName=Viewer`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(await byAddress.json()).toEqual(data.body);
  });

  test.each([
    ["another operation", { query: "{ viewer { kind } }" }],
    ["one of them with a field more", { query: viewer.replace("kind", "kind id"), operationName: "Viewer" }],
    ["a question about the schema", { query: "{ __schema { queryType { name } } }" }],
    ["an id that none has", { documentId: idOf("x") }],
  ])("refuses %s", async (_, body) => {
    expect(await send(body)).toMatchObject(refused);
  });
});

describe("a folder of trusted documents is refused at the start", () => {
  const schema = buildSchema("type Query { town: String }");
  const folderWith = (files: Readonly<Record<string, string>>): string => {
    const made = mkdtempSync(join(folder, "broken-"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text);
    return made;
  };

  test.each([
    ["that is not there", () => join(folder, "nowhere"), /cannot be read/],
    ["that is empty", () => folderWith({}), /holds no file that ends in .graphql/],
    ["with a file that is no GraphQL", () => folderWith({ "a.graphql": "query {" }), /a\.graphql .*Syntax Error/],
    ["with a field that the graph does not have", () => folderWith({ "a.graphql": "{ tow }" }), /a\.graphql .*"tow"/],
    [
      "with a file that is too large",
      () => folderWith({ "a.graphql": `{ ${"town ".repeat(5_000)} }` }),
      /a\.graphql .*tokens/,
    ],
  ])("%s", (_, made, message) => {
    expect(() => readTrustedDocuments(made(), schema)).toThrow(StartError);
    expect(() => readTrustedDocuments(made(), schema)).toThrow(message);
  });
});
