/**
 * The form of an answer, compiled for an operation and the values of its conditions: which of the data that were found
 * stand in it, in which order. Only the regular case: whatever would need an error, a null where none may stand, a value
 * of another kind, gives up, and Apollo's `computeResponse` decides.
 */
import {
  baseType,
  type CompositeType,
  type EnumType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type Operation,
  type ScalarType,
  type Schema,
  type Type,
} from "@apollo/federation-internals";
import { giveUp } from "./irregular.js";
import { leafCheck } from "./leaves.js";
import type { Found } from "./merge.js";
import { type Conditions, type Entry, type Occurrence, selectedEntries } from "./selected-entries.js";

/** Shapes a value that was found. Throws where it gives up. */
type Shape = (value: unknown) => unknown;

/** Compiles the form of an operation's answer. */
export function compileShape(operation: Operation, conditions: Conditions): (data: Found) => Found {
  const schema = operation.schema();
  const root = schema.schemaDefinition.rootType(operation.rootKind);
  if (!root) return giveUp;
  return objectShape(schema, conditions, [{ selectionSet: operation.selectionSet, parentType: root }]);
}

/** One field of an object of a known type. */
interface Field {
  readonly name: string;
  readonly shape: Shape;
}

function objectShape(
  schema: Schema,
  conditions: Conditions,
  occurrences: readonly Occurrence[],
): (value: unknown) => Found {
  const fieldsOf = fieldsByType(schema, conditions, occurrences);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return giveUp();
    const found = value as Found;
    const shaped: Found = {};
    for (const { name, shape } of fieldsOf(found["__typename"])) shaped[name] = shape(found[name]);
    return shaped;
  };
}

/** The fields for an object by what it says of its type; compiled when the first object of the type is met. */
function fieldsByType(
  schema: Schema,
  conditions: Conditions,
  occurrences: readonly Occurrence[],
): (typename: unknown) => readonly Field[] {
  const known = new Map<unknown, readonly Field[]>();
  return (typename) => {
    const before = known.get(typename);
    if (before) return before;
    const fields = fieldsFor(schema, conditions, occurrences, namedType(schema, typename));
    known.set(typename, fields);
    return fields;
  };
}

/** The type that an object says it has; undefined where it says nothing. */
function namedType(schema: Schema, typename: unknown): CompositeType | undefined {
  if (typename === undefined) return undefined;
  const type = typeof typename === "string" ? schema.type(typename) : undefined;
  return type && isCompositeType(type) ? type : giveUp();
}

const fieldsFor = (
  schema: Schema,
  conditions: Conditions,
  occurrences: readonly Occurrence[],
  type: CompositeType | undefined,
): readonly Field[] =>
  selectedEntries(conditions, occurrences, type).map((entry) => ({
    name: entry.name,
    shape: entry.kind === "typename" ? typenameShape(entry.parentType) : valueShape(schema, conditions, entry),
  }));

/** A `__typename`, under its own name or another. Where it was not fetched, the object's type says it. */
function typenameShape(type: CompositeType): Shape {
  if (!isObjectType(type)) return giveUp;
  return (value) => (value === undefined || value === null || value === type.name ? type.name : giveUp());
}

const valueShape = (schema: Schema, conditions: Conditions, entry: Extract<Entry, { kind: "value" }>): Shape =>
  typeShape(schema, entry.type, presentShape(schema, conditions, entry));

/** Shapes a value of a type's innermost type, which is not null. */
function presentShape(
  schema: Schema,
  conditions: Conditions,
  { type, occurrences }: Extract<Entry, { kind: "value" }>,
): Shape {
  const innermost = baseType(type);
  if (isCompositeType(innermost)) return objectShape(schema, conditions, occurrences);
  const isValid = leafCheck(schema, innermost as ScalarType | EnumType);
  return isValid ? (value) => (isValid(value) ? value : giveUp()) : (value) => value;
}

/** Shapes a value of a type, with the lists around its innermost type. */
function typeShape(schema: Schema, type: Type, present: Shape): Shape {
  const isNonNull = isNonNullType(type);
  const inner = (isNonNull ? type.ofType : type) as Type;
  const shape = isListType(inner) ? listShape(schema, inner.ofType as Type, present) : present;
  return isNonNull
    ? (value) => (value === null || value === undefined ? giveUp() : shape(value))
    : (value) => (value === null || value === undefined ? null : shape(value));
}

function listShape(schema: Schema, entryType: Type, present: Shape): Shape {
  const shape = typeShape(schema, entryType, present);
  return (value) => {
    if (!Array.isArray(value)) return giveUp();
    const shaped: unknown[] = [];
    for (const entry of value as unknown[]) shaped.push(entry === undefined ? giveUp() : shape(entry));
    return shaped;
  };
}
