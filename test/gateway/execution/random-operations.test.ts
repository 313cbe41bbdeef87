import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildSchema, GraphQLError, type GraphQLSchema, parse, validate } from "graphql";
import { library } from "./library.js";
import { randomOperation } from "./random-operation.js";
import { type Fault, type FaultyFetch, type SmallFederation, smallFederation } from "./small-federation.js";

/** What arguments of the library may be given; the first is taken where a field has no name of its own. */
const EXAMPLES = {
  id: ["b1", "b2", "b3", "fails", "a1", "gone", "none", "b5"],
  Int: [2, 0, 3, 9],
  String: ["x", ""],
};

let federation: SmallFederation;
let schema: GraphQLSchema;
beforeAll(async () => {
  federation = await smallFederation(library);
  schema = buildSchema(federation.apiSdl);
});
afterAll(() => federation.stop());

/** Every third fetch or entity fails, which ones depends on what is asked alone. */
const isHit = (text: string, seed: number): boolean => {
  let hash = seed;
  for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % 3 === 0;
};

const faults: readonly ((seed: number) => Fault | undefined)[] = [
  () => undefined,
  (seed) => (fetch) => {
    if (isHit(fetch.subgraph, seed)) throw new GraphQLError("It is away", { extensions: { code: "AWAY" } });
    return null;
  },
  (seed) => (fetch) => (isHit(fetch.subgraph + fetch.query, seed) ? { data: null } : null),
  (seed) => (fetch) => someEntitiesFail(fetch, seed),
];

function someEntitiesFail({ variables, query }: FaultyFetch, seed: number) {
  const all = variables["representations"] as readonly object[] | undefined;
  if (!all || !isHit(query, seed)) return null;
  const errors = all.flatMap((one, index) =>
    isHit(JSON.stringify(one), seed) ? [new GraphQLError("An entity fails", { path: ["_entities", index, "x"] })] : [],
  );
  return { data: { _entities: all.map(() => null) }, errors };
}

test("any operation with any failures is answered as by Apollo's executor", async () => {
  let [asked, failed] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 5_039 }), { minLength: 20, maxLength: 160 }),
      fc.nat({ max: faults.length - 1 }),
      fc.nat({ max: 1_000 }),
      async (decisions, fault, seed) => {
        const { query, variables } = randomOperation(schema, EXAMPLES, decisions);
        fc.pre(validate(schema, parse(query)).length === 0);
        const { stock, compiled } = await federation.ask(query, variables, faults[fault]?.(seed));
        asked += 1;
        if (stock.body.startsWith('{"errors"')) failed += 1;
        expect(compiled).toEqual(stock);
      },
    ),
    { numRuns: 500, ...(process.env["SEED"] ? { seed: Number(process.env["SEED"]) } : {}) },
  );
  // The comparison has met both.
  expect(failed).toBeGreaterThan(asked / 10);
  expect(asked - failed).toBeGreaterThan(asked / 10);
  expect(federation.left.uncompiled).toBe(0);
}, 300_000);
