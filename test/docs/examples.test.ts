// Every query that README or a guide shows is one that the hub answers, as shown.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { parseSubject, type TokenSubject } from "../../gateway/caller/development/subject.js";
import { startTestHub, type TestHub } from "../hub.js";
import { blocksOf, type Example, examplesOf, guides } from "./guide.js";

const schema = buildSchema(readFileSync(new URL("../../../schema/generated/api.graphql", import.meta.url), "utf8"));
const all = guides.flatMap((guide) =>
  examplesOf(guide).map((example, place) => [`${guide}, query ${place + 1}`, example, guide] as const),
);

/** In whose name the examples of a guide are asked; the others are the public's. */
const ASKED_BY: Readonly<Record<string, TokenSubject>> = {
  "docs/town-staff.md": { kind: "TOWN", ags: "05962004" },
  "docs/advisory-boards.md": { kind: "TOWN", ags: "05962004" },
  "docs/case-worker.md": { kind: "CASE_WORKER" },
  "docs/operations.md": { kind: "AUDITOR" },
};

/** Whose token an operation says that it is asked with; null where it says nothing. */
function bearerOf(operation: string): TokenSubject | null {
  const [, subject] = /^# Asked with the token --as (\S+)$/m.exec(operation) ?? [];
  return subject === undefined ? null : parseSubject(subject);
}

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
}, 120_000);
afterAll(() => hub.stop());

test("README shows three queries, each with its answer", () => {
  const shown = examplesOf("README.md");
  expect(shown).toHaveLength(3);
  expect(shown.every(({ expected }) => expected !== undefined)).toBe(true);
});

describe.each(all)("%s", (_, { operation, variables, expected }: Example, guide) => {
  test("fits the graph", () => {
    expect(validate(schema, parse(operation))).toEqual([]);
  });

  test("is answered as shown", async () => {
    const subject = bearerOf(operation) ?? ASKED_BY[guide];
    const headers = subject && (await hub.headersOf(subject));
    const { data, errors } = await hub.ask(operation, await withUpload(guide, variables, headers), headers);
    if (expected?.role === "error") {
      expect(errors?.[0]).toMatchObject(expected.value as object);
      return;
    }
    expect(errors).toBeUndefined();
    if (expected?.role === "answer") expect(data).toEqual(expected.value);
    if (expected?.role === "example") expect(shapeOf(data)).toEqual(shapeOf(expected.value));
  });
});

/** Variables that name an uploaded file name the one that the guide shows, handed in just now. */
async function withUpload(
  guide: string,
  variables: Example["variables"],
  headers: Record<string, string> = {},
): Promise<Example["variables"]> {
  const input = variables["input"] as { readonly uploadId?: string } | undefined;
  if (input?.uploadId === undefined) return variables;
  const [file] = blocksOf(guide).filter(({ language }) => language === "csv");
  const response = await fetch(`${hub.url}/uploads`, { method: "POST", headers, body: file?.text ?? "" });
  const { id } = (await response.json()) as { readonly id: string };
  return { input: { ...input, uploadId: id } };
}

/** Names and kinds of values; of a list those of its first entry. What is null may be anything tomorrow: it stays null. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])];
  if (typeof value !== "object" || value === null) return value === null ? null : typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapeOf(part)]));
}
