import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { getOperationAST, parse } from "graphql";
import { inOrder } from "../../schema/error-order.js";

const DOCUMENT = parse(`
  query Other { zoo }
  query Asked($if: Boolean!) {
    last: towns { name ...More }
    towns { ... on Town @include(if: $if) { needs { title } } name }
    ...Root
  }
  fragment Root on Query { first: pilots { ...Again } towns { portrait { headline } needs { text } } }
  fragment Again on Pilot { name }
  fragment More on Town { needs { title } name population }
`);

const ORDER: readonly (readonly (string | number)[] | undefined)[] = [
  undefined,
  ["last"],
  ["last", 0, "name"],
  ["last", 0, "needs", 0, "title"],
  ["last", 0, "population"],
  ["last", 2, "name"],
  ["last", 10, "name"],
  ["towns"],
  ["towns", 1],
  ["towns", 1, "needs", 0, "title"],
  ["towns", 1, "needs", 0, "text"],
  ["towns", 1, "needs", 1, "title"],
  ["towns", 1, "name"],
  ["towns", 1, "portrait", "headline"],
  ["first"],
  ["first", 0, "name"],
  ["nobody", "asked"],
];

const operation = getOperationAST(DOCUMENT, "Asked");
if (!operation) throw new Error("no operation");

test("errors stand in the order of the answer's fields, in whatever order they came", () => {
  const errors = ORDER.map((path) => (path ? { message: "It failed.", path } : { message: "It failed." }));
  fc.assert(
    fc.property(fc.shuffledSubarray(errors, { minLength: errors.length }), (came) => {
      expect(inOrder(came, DOCUMENT, operation).map(({ path }) => path)).toEqual(ORDER);
    }),
  );
});

test("errors of one place stand in the order of their words, those without a place as they came", () => {
  const [one, two] = [
    { message: "b", path: ["towns"] },
    { message: "a", path: ["towns"] },
  ];
  expect(inOrder([one, two], DOCUMENT, operation)).toEqual([two, one]);
  const placeless = [{ message: "b" }, { message: "a" }];
  expect(inOrder(placeless, DOCUMENT, operation)).toEqual(placeless);
});
