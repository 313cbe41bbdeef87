/**
 * The schema of a market's file, and what is made from it: the check of shapes, and the words for what is expected
 * somewhere. It never knows what ids mean; that is check-references.ts.
 */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { UNUSABLE_NAME } from "./json-scan.js";
import { foundText, type MarketMistake, type Path, pathText } from "./mistake.js";

/** Read where it lies for its readers, not copied by the compiler. */
const SCHEMA_FILE = new URL("../../../../subgraphs/matching/market-file/market.schema.json", import.meta.url);

/** As much of a JSON schema as this one uses. */
interface Schema {
  readonly title?: string;
  readonly type?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
}

/** A check of shapes: what is wrong with a value, wherever it is; empty where nothing is. */
export type ShapeCheck = (value: unknown) => readonly MarketMistake[];

/** Makes the check from the schema. */
export function shapeCheck(): ShapeCheck {
  const text = readFileSync(SCHEMA_FILE, "utf8");
  const schema = JSON.parse(text) as Schema;
  // Duplicates are found with the ids (check-references.ts): here a list with one would not be looked at any further.
  const parser = z.fromJSONSchema(
    JSON.parse(text, (key, value: unknown) => (key === "uniqueItems" ? undefined : value)) as Parameters<
      typeof z.fromJSONSchema
    >[0],
  );
  return (value) => {
    const { success, error } = parser.safeParse(value);
    if (success) return [];
    return oncePerPlace(error.issues.flatMap((issue) => mistakesOf(schema, value, issue, [])));
  };
}

/** A value may break several rules at once; what is expected there names them all. */
const oncePerPlace = (mistakes: readonly MarketMistake[]): readonly MarketMistake[] =>
  [...new Map(mistakes.toReversed().map((one) => [one.path, one])).values()].reverse();

function mistakesOf(schema: Schema, file: unknown, issue: z.core.$ZodIssue, before: Path): readonly MarketMistake[] {
  const path = [...before, ...issue.path.map((step) => (typeof step === "symbol" ? String(step) : step))];
  // The reading of the text has told of this name, here as everywhere.
  if (path.includes(UNUSABLE_NAME)) return [];
  if (issue.code === "invalid_union") {
    // The form that was meant is the one whose own type is right; where none is, the place itself is wrong.
    const meant = issue.errors.find((errors) => errors.every((inner) => inner.path.length > 0));
    if (meant) return meant.flatMap((inner) => mistakesOf(schema, file, inner, path));
  }
  const here = schemaAt(schema, file, path);
  if (issue.code === "unrecognized_keys") {
    const expected = `one of ${Object.keys(here?.properties ?? {}).join(", ")}`;
    const keys = issue.keys.filter((key) => key !== UNUSABLE_NAME);
    return keys.map((key) => ({ path: pathText([...path, key]), expected, found: `the name ${foundText(key)}` }));
  }
  return [{ path: pathText(path), expected: here?.title ?? issue.message, found: foundText(valueAt(file, path)) }];
}

/** What stands somewhere in a file. */
function valueAt(file: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Readonly<Record<string | number, unknown>>)[step], file);
}

/** The part of the schema that speaks of a place in a file. */
function schemaAt(root: Schema, file: unknown, path: Path): Schema | undefined {
  return path.reduce<Schema | undefined>((schema, step, depth) => {
    const here = schema && formOf(root, schema, valueAt(file, path.slice(0, depth)));
    const part = typeof step === "number" ? here?.items : (here?.properties?.[step] ?? here?.additionalProperties);
    return part ? definition(root, part) : undefined;
  }, root);
}

const definition = (root: Schema, schema: Schema): Schema =>
  root.$defs?.[schema.$ref?.replace("#/$defs/", "") ?? ""] ?? schema;

/** Of several forms that a value may have, the one that it has. */
function formOf(root: Schema, schema: Schema, value: unknown): Schema {
  const type = Array.isArray(value) ? "array" : "object";
  const forms = schema.anyOf?.map((form) => definition(root, form));
  return forms?.find((form) => form.type === type) ?? schema;
}
