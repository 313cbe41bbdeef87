import { buildSchema, type EnumType, isValidLeafValue, type ScalarType } from "@apollo/federation-internals";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { leafCheck } from "../../../gateway/execution/leaves.js";

const schema = buildSchema("type Query { a: Int } enum Kind { A B } scalar Any");
const names = ["Int", "Float", "String", "Boolean", "ID", "Kind", "Any"];

const value = fc.oneof(
  fc.anything(),
  fc.constantFrom("A", "B", "C", "12", "", -0, 1e21, 2 ** 53, 1e300, NaN, Infinity, 0.5, true),
  fc.integer(),
  fc.double(),
);

test.each(names)("a value of %s is valid where Apollo calls it so", (name) => {
  const type = schema.type(name) as ScalarType | EnumType;
  const isValid = leafCheck(schema, type) ?? (() => true);
  fc.assert(
    fc.property(value, (any) => {
      expect(isValid(any)).toBe(isValidLeafValue(schema, any, type));
    }),
    { numRuns: 2_000 },
  );
});
