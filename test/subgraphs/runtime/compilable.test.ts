// What graphql-jit would not run rightly is answered as by the interpreter, and what it would run rightly is compiled.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildSchema, type GraphQLObjectType, type GraphQLResolveInfo, Kind, parse } from "graphql";
import { isCompilable } from "../../../subgraphs/runtime/compilable.js";
import { executor } from "../../../subgraphs/runtime/execution.js";

const TREE = buildSchema(`
  interface Plant { told: String plant: Plant tree: Tree trees: [Tree!]! }
  type Tree implements Plant { told: String plant: Plant tree: Tree trees: [Tree!]! }
  type Shrub implements Plant { told: String plant: Plant tree: Tree trees: [Tree!]! }
  type Query { tree: Tree plant: Plant trees: [Tree!]! }
`);

/** Each plant tells of what the field that it came from was told to be asked for, and where it stands. */
const asked = ({ fieldNodes, path }: GraphQLResolveInfo): string => {
  const names = fieldNodes.flatMap(({ selectionSet }) =>
    (selectionSet?.selections ?? []).map((node) => (node.kind === Kind.FIELD ? (node.alias ?? node.name).value : "…")),
  );
  return `${path.key}: ${names.join()}`;
};
for (const type of ["Query", "Tree", "Shrub"])
  for (const [name, field] of Object.entries((TREE.getType(type) as GraphQLObjectType).getFields()))
    if (name !== "told")
      field.resolve = (_: unknown, __: unknown, ___: unknown, info: GraphQLResolveInfo) => {
        const grown = (kind: string) => ({ __typename: kind, told: asked(info) });
        return name === "trees" ? [grown("Tree"), grown("Tree")] : grown(name === "plant" ? "Shrub" : "Tree");
      };

/** The first answer is the interpreter's. */
async function answers(query: string): Promise<unknown[]> {
  const run = executor(TREE);
  const told: unknown[] = [];
  for (let time = 0; time < 3; time += 1) told.push(JSON.parse(JSON.stringify(await run({ query }, {}))));
  return told;
}

test.each([
  "{ x: tree { a_b: tree { told } } b_x: tree { a: tree { told again: told } } }",
  "{ a: trees { b: tree { told } } idx0_a: tree { b: tree { told again: told } } }",
  "{ plant { a: tree { told } } Shrub_plant: tree { a: tree { told again: told } } }",
])("two places whose names are the same when they are joined are told apart: %s", async (query) => {
  const [first, ...later] = await answers(query);
  for (const answer of later) expect(answer).toEqual(first);
  expect(isCompilable(TREE, parse(query))).toBe(false);
});

test.each([
  "{ all_trees: trees { told_once: told __typename } one_tree: tree { told } }",
  "{ plant { t: __typename ... on Shrub { tree_a: tree { told } } ... on Tree { tree_b: tree { told } } } }",
])("names with a line in them are compiled where none is a part of another: %s", (query) => {
  expect(isCompilable(TREE, parse(query))).toBe(true);
});

const PLAIN = ["a", "b", "c", "d", "one_a", "two_b"];
const CONFUSING = ["a_b", "b_a", "a_b_a", "a_", "_a", "__a", "idx0", "idx0_a", "a_idx0", "Tree_a", "a_Tree", "Shrub"];
const aliases = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PLAIN) }, fc.constantFrom(...CONFUSING));
const selection: fc.Memo<string> = fc.memo((depth) =>
  depth <= 1
    ? fc.constantFrom("{ told }", "{ told a: told }")
    : fc
        .array(fc.tuple(aliases, fc.constantFrom("tree", "plant", "trees"), selection()), {
          minLength: 1,
          maxLength: 3,
        })
        .map((fields) => {
          const byName = new Map(fields.map(([name, field, below]) => [name, `${name}: ${field} ${below}`]));
          return `{ told ${[...byName.values()].join(" ")} }`;
        }),
);

test("whatever names are given, what a field is told of its request is the same each time", async () => {
  let [compiled, interpreted] = [0, 0];
  await fc.assert(
    fc.asyncProperty(selection(4), async (below) => {
      const query = `{ tree ${below} }`;
      const [first, ...later] = await answers(query);
      for (const answer of later) expect(answer).toEqual(first);
      if (isCompilable(TREE, parse(query))) compiled += 1;
      else interpreted += 1;
    }),
    { numRuns: 400 },
  );
  expect(Math.min(compiled, interpreted)).toBeGreaterThan(40);
}, 60_000);

describe("what is asked of an interface is written out for each type", () => {
  const nested = (depth: number): string => (depth === 0 ? "{ told }" : `{ told plant ${nested(depth - 1)} }`);

  test("and compiled where that is not much", () => {
    expect(isCompilable(TREE, parse(`{ plant ${nested(6)} }`))).toBe(true);
  });

  test("and not compiled where it grows beyond measure", () => {
    expect(isCompilable(TREE, parse(`{ plant ${nested(9)} }`))).toBe(false);
  });

  test("but what is asked of one type stands once, however many there are", () => {
    const fields = Array.from({ length: 400 }, (_, place) => `t${place}: told`).join(" ");
    const query = `{ plant { ... on Tree { plant { ... on Shrub { tree { plant { ... on Shrub { ${fields} } } } } } } } }`;
    expect(isCompilable(TREE, parse(query))).toBe(true);
  });
});
