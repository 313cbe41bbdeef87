/** Values for arguments of the graph, mostly such as a rule accepts, now and then such as none does. Knows no selections. */
import {
  type GraphQLInputType,
  type GraphQLInputObjectType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from "graphql";
import type { Choices } from "./choices.js";
import type { KnownObjects } from "./known-objects.js";

/** A value in both of its forms. */
export interface GeneratedValue {
  /** As it stands in an operation. */
  readonly literal: string;
  /** As it stands in the variables. */
  readonly json: unknown;
}

/** Makes a value of a type for an argument or a field of that name. */
export type MakeValue = (type: GraphQLInputType, name: string) => GeneratedValue;

/** Of a hundred scalars, how many are of a wrong kind: an operation has many, and one is enough to refuse it. */
const WRONG = 1;

/** Of a hundred keys, days and lengths of lists, how many are of the right kind and yet not good. */
const BAD = 5;

/** Deeper inputs hold what they have to and nothing else. */
const MOST_INPUT_DEPTH = 3;

const WRONG_VALUES: readonly unknown[] = ["no such value", -1, 3.5, true, { of: "another form" }, [], null];

/** Makes values by the choices, naming objects that are known. */
export function valueMaker(choices: Choices, known: KnownObjects): MakeValue {
  const make = (type: GraphQLInputType, name: string, depth: number): GeneratedValue => {
    if (!isNonNullType(type) && depth > 0 && choices.chance(3)) return plain(null);
    const inner = getNullableType(type);
    if (isListType(inner)) {
      const entries = Array.from({ length: 1 + choices.below(3) }, () => make(inner.ofType, name, depth));
      return {
        literal: `[${entries.map(({ literal }) => literal).join(", ")}]`,
        json: entries.map(({ json }) => json),
      };
    }
    if (choices.chance(WRONG)) return plain(choices.pick(WRONG_VALUES));
    if (isInputObjectType(inner)) return makeObject(inner, depth);
    if (isEnumType(inner)) {
      const { name: value } = choices.pick(inner.getValues());
      return { literal: value, json: value };
    }
    return plain(scalar(String(inner), name, choices, known));
  };
  const makeObject = (type: GraphQLInputObjectType, depth: number): GeneratedValue => {
    const fields = Object.values(type.getFields()).filter(
      (field) => isRequiredInputField(field) || (depth < MOST_INPUT_DEPTH && choices.chance(20)),
    );
    const values = fields.map((field) => [field.name, make(field.type, field.name, depth + 1)] as const);
    return {
      literal: `{ ${values.map(([name, { literal }]) => `${name}: ${literal}`).join(", ")} }`,
      json: Object.fromEntries(values.map(([name, { json }]) => [name, json])),
    };
  };
  return (type, name) => make(type, name, 0);
}

/** A literal of GraphQL and one of JSON differ in the names of fields only. */
const plain = (json: unknown): GeneratedValue => ({ literal: written(json), json });

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${written(inner)}`)
    .join(", ")} }`;
}

function scalar(type: string, name: string, choices: Choices, known: KnownObjects): unknown {
  switch (type) {
    case "AGS":
      return choices.chance(BAD) ? choices.pick(["99999999", "123"]) : choices.pick(known.ags);
    case "ID":
      return choices.chance(BAD) ? choices.pick(["Tm9ib2R5OjE", "no id"]) : choices.pick(known.ids);
    case "Boolean":
      return choices.chance(50);
    case "Int":
      if (name !== "first") return choices.pick([1, 2, 3, 5, 40]);
      // Now and then so many that several entries name the same town.
      return choices.chance(BAD) ? choices.pick([0, 101, -1]) : choices.pick([2, 3, 12, 2, 20, 1, 5, 12]);
    case "Float":
      return choices.pick([1, 2.5, 50]);
    case "LocalDate":
      return choices.chance(BAD) ? "2026-02-30" : choices.pick(["2026-01-01", "2025-06-30"]);
    case "DateTimeISO":
      return "2026-01-01T12:00:00.000Z";
    default:
      return text(name, choices, known);
  }
}

function text(name: string, choices: Choices, known: KnownObjects): string {
  if (/kldb/i.test(name)) return choices.chance(BAD) ? "x" : choices.pick([...known.kldbCodes, "4"]);
  if (name === "names") return choices.pick(["AgeBand", "OfferKind", "Nobody"]);
  return choices.pick(["de", "Alt", "2026", ""]);
}
