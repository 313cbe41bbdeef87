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

/** What shapes are compiled with. */
interface ShapeParts {
  readonly schema: Schema;
  readonly conditions: Conditions;
  readonly onFields: ((count: number) => void) | undefined;
}

/**
 * Compiles the form of an operation's answer.
 * @param onFields told how many fields were compiled, whenever the first object of a type is met
 */
export function compileShape(
  operation: Operation,
  conditions: Conditions,
  onFields?: (count: number) => void,
): (data: Found) => Found {
  const schema = operation.schema();
  const root = schema.schemaDefinition.rootType(operation.rootKind);
  if (!root) return giveUp;
  return objectShape({ schema, conditions, onFields }, [{ selectionSet: operation.selectionSet, parentType: root }]);
}

/** One field of an object of a known type. */
interface Field {
  readonly name: string;
  readonly shape: Shape;
}

function objectShape(parts: ShapeParts, occurrences: readonly Occurrence[]): (value: unknown) => Found {
  const fieldsOf = fieldsByType(parts, occurrences);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return giveUp();
    const found = value as Found;
    const shaped: Found = {};
    for (const { name, shape } of fieldsOf(found["__typename"])) shaped[name] = shape(found[name]);
    return shaped;
  };
}

/** The fields for an object by what it says of its type; compiled when the first object of the type is met. */
function fieldsByType(parts: ShapeParts, occurrences: readonly Occurrence[]): (typename: unknown) => readonly Field[] {
  const known = new Map<unknown, readonly Field[]>();
  return (typename) => {
    const before = known.get(typename);
    if (before) return before;
    const fields = fieldsFor(parts, occurrences, namedType(parts.schema, typename));
    known.set(typename, fields);
    parts.onFields?.(fields.length);
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
  parts: ShapeParts,
  occurrences: readonly Occurrence[],
  type: CompositeType | undefined,
): readonly Field[] =>
  selectedEntries(parts.conditions, occurrences, type).map((entry) => ({
    name: entry.name,
    shape: entry.kind === "typename" ? typenameShape(entry.parentType) : valueShape(parts, entry),
  }));

/** A `__typename`, under its own name or another. Where it was not fetched, the object's type says it. */
function typenameShape(type: CompositeType): Shape {
  if (!isObjectType(type)) return giveUp;
  return (value) => (value === undefined || value === null || value === type.name ? type.name : giveUp());
}

const valueShape = (parts: ShapeParts, entry: Extract<Entry, { kind: "value" }>): Shape =>
  typeShape(parts.schema, entry.type, presentShape(parts, entry));

/** Shapes a value of a type's innermost type, which is not null. */
function presentShape(parts: ShapeParts, { type, occurrences }: Extract<Entry, { kind: "value" }>): Shape {
  const innermost = baseType(type);
  if (isCompositeType(innermost)) return objectShape(parts, occurrences);
  const isValid = leafCheck(parts.schema, innermost as ScalarType | EnumType);
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
