/**
 * Which values may stand in a field without selections: those of Apollo's `isValidLeafValue`. Values are told as the
 * subgraph gave them, so that nothing is turned into another form here. Knows no objects.
 */
import {
  type EnumType,
  isCustomScalarType,
  isEnumType,
  type ScalarType,
  type Schema,
} from "@apollo/federation-internals";

/** From here on JavaScript writes whole numbers with an exponent, which Apollo takes for no integer. */
const FIRST_WITH_EXPONENT = 1e21;

type IsValid = (value: unknown) => boolean;

const isInteger: IsValid = (value) => Number.isInteger(value) && Math.abs(value as number) < FIRST_WITH_EXPONENT;
const isText: IsValid = (value) => typeof value === "string";

/** The check of a type's values; null where every value is valid. */
export function leafCheck(schema: Schema, type: ScalarType | EnumType): IsValid | null {
  if (isCustomScalarType(type)) return null;
  if (isEnumType(type)) {
    // Inaccessible ones are not among them.
    const names = new Set<unknown>(type.values.map(({ name }) => name));
    return (value) => typeof value === "string" && names.has(value);
  }
  switch (type) {
    case schema.booleanType():
      return (value) => typeof value === "boolean";
    case schema.intType():
      return isInteger;
    case schema.floatType():
      return (value) => Number.isFinite(value);
    case schema.idType():
      return (value) => isText(value) || isInteger(value);
    default:
      return isText;
  }
}
