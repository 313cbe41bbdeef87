// Whatever conditions an operation has, an owner answers as GraphQL's own executor does, also when it comes again.
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  buildSchema,
  type ExecutionResult,
  getNamedType,
  getNullableType,
  graphql,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { executor } from "../../../subgraphs/runtime/execution.js";
import { randomOperation } from "../../gateway/execution/random-operation.js";

/** As it leaves the process. */
const told = ({ data, errors }: ExecutionResult): unknown =>
  JSON.parse(JSON.stringify({ data, errors: errors?.map(({ message, path }) => ({ message, path })) }));

const shelf = buildSchema(`
  interface Item { id: ID! title: String shelf: Shelf }
  type Book implements Item { id: ID! title: String shelf: Shelf pages: Int! next: Item items(first: Int): [Item!]! }
  type Disc implements Item { id: ID! title: String shelf: Shelf minutes: Int! tracks: [Disc] }
  union Find = Book | Disc | Shelf
  type Shelf { id: ID! items(first: Int): [Item!]! finds: [Find] best: Book }
  type Query { shelf(first: Int): Shelf item: Item finds: [Find!] book: Book! }`);
const TITLES = { id: "7", title: "A title", pages: 300, minutes: 45 };
// Each object has all fields of its type: scalars as above, and lists of both kinds of items.
for (const type of Object.values(shelf.getTypeMap())) {
  if (!isObjectType(type) || type.name.startsWith("__")) continue;
  for (const [name, field] of Object.entries(type.getFields())) {
    const [book, disc] = [{ __typename: "Book" }, { __typename: "Disc" }];
    const named = getNamedType(field.type);
    const one = { __typename: isAbstractType(named) ? "Disc" : named.name };
    field.resolve = (_, { first }: { first?: number | null }) => {
      if (isLeafType(named)) return TITLES[name as keyof typeof TITLES];
      if (!isListType(getNullableType(field.type))) return one;
      return (isAbstractType(named) ? [book, disc, book] : [one, one]).slice(0, first ?? 2);
    };
  }
}

test.each([
  "query ($c0: Boolean!) { shelf { ...F @include(if: $c0) ...F @skip(if: $c0) } } fragment F on Shelf { id }",
  "query ($c0: Boolean!) { a: shelf { ...F @include(if: $c0) } b: shelf { ...F } } fragment F on Shelf { id }",
  "query ($c0: Boolean!) { item { ...G @skip(if: $c0) ... on Book { ...G } ...G @include(if: $c0) } } fragment G on Item { id ...H } fragment H on Item { title }",
])("a fragment that is spread again counts each time by its own condition: %s", async (query) => {
  const run = executor(shelf);
  for (const c0 of [true, false, true, false]) {
    const expected = await graphql({ schema: shelf, source: query, variableValues: { c0 } });
    expect(told(await run({ query, variables: { c0 } }, {}))).toEqual(told(expected));
  }
});

test("any operation that comes again is answered as GraphQL's own executor answers it, whatever its conditions", async () => {
  let isRead = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat({ max: 5_039 }), { minLength: 20, maxLength: 200 }), async (decisions) => {
      const { query, variables } = randomOperation(shelf, { Int: [2, 0, 3] }, decisions);
      fc.pre(validate(shelf, parse(query)).length === 0);
      const run = executor(shelf);
      await run({ query, variables }, {});
      for (const bits of [0, 1, 2, 3, 4, 5, 6, 7]) {
        const known = Object.keys(variables).map((name): [string, unknown] => {
          const condition = /^c(\d)$/.exec(name)?.[1];
          return [name, condition === undefined ? variables[name] : ((bits >> Number(condition)) & 1) === 1];
        });
        const given = Object.fromEntries(known);
        const expected = await graphql({ schema: shelf, source: query, variableValues: given });
        if (expected.errors === undefined) isRead += 1;
        // In which order the fields stand is the gateway's to say.
        expect(told(await run({ query, variables: given }, {}))).toEqual(told(expected));
      }
    }),
    { numRuns: 300 },
  );
  expect(isRead).toBeGreaterThan(1_000);
}, 120_000);
