import type { QueryPlan } from "@apollo/query-planner";
import { afterEach, expect, test } from "@jest/globals";
import { GraphQLError } from "graphql";
import { library } from "./library.js";
import { type SmallFederation, type SmallFederationOptions, smallFederation } from "./small-federation.js";

let federation: SmallFederation | undefined;
afterEach(() => federation?.stop());
const start = async (options?: SmallFederationOptions): Promise<SmallFederation> =>
  (federation = await smallFederation(library, options));

test.each([
  "{ books { id note author { name } } }",
  "{ shelf { books { stars } } }",
  'mutation { praise(id: "a1") { name } }',
  "query ($on: Boolean!) { books { id @include(if: $on) } }",
])("the gateway's executor alone answers %s as with the plugin in front", async (query) => {
  const { ask } = await start({ hasPlugin: false });
  const { stock, compiled } = await ask(query);
  expect(compiled).toEqual(stock);
});

test("of several operations the one that is named runs", async () => {
  const { ask, left } = await start();
  const document = "query One { books { id } } query Two { shelf { name ...F } } fragment F on Shelf { top { note } }";
  for (const operationName of ["One", "Two", "One", "None"]) {
    const { stock, compiled } = await ask(document, {}, undefined, { operationName });
    expect(compiled).toEqual(stock);
  }
  expect((await ask(document)).compiled).toEqual((await ask(document)).stock);
  // Only what names no operation is left to Apollo, which refuses it.
  expect(left.uncompiled).toBe(0);
});

test("an operation that Apollo's planner gives up is answered as by Apollo, and leaves nothing to the next", async () => {
  const { ask } = await start();
  // Each step may go through one owner or another, to one type of media or another: the ways multiply.
  const tooMany = `{ latest { id twin { id twin { id twin { twin { title reviews { size text
    } } } reviews { media { id } again: media { id } } } } } }`;
  for (const query of [tooMany, tooMany, "{ latest { twin { title } } }"]) {
    const { stock, compiled } = await ask(query);
    expect(compiled).toEqual(stock);
    expect(stock.body).toMatch(query === tooMany ? /Too many options/ : /^{"data"/);
  }
});

test("a mutation runs once, also where it fails", async () => {
  const { ask } = await start();
  const { fetches } = await ask('mutation { break add(title: "x") { id } }');
  expect(fetches.compiled).toHaveLength(1);
  const failing = await ask('mutation { add(title: "x") { note } }', {}, () => {
    throw new GraphQLError("It is away");
  });
  expect(failing.fetches.compiled).toHaveLength(1);
  expect(failing.compiled).toEqual(failing.stock);
});

test("whoever asks Apollo's executor for its plan gets it from Apollo's executor", async () => {
  const { ask, left } = await start();
  const headers = { "apollo-query-plan-experimental": "1" };
  const { stock, compiled } = await ask("{ books { id note } }", {}, undefined, { headers });
  expect(compiled).toEqual(stock);
  expect(left.uncompiled).toBe(1);
});

test("where Apollo shows no plans, asking for one is no way past the compiled ones", async () => {
  const { ask, left } = await start({ showsPlans: false });
  const headers = { "apollo-query-plan-experimental": "1" };
  const { stock, compiled } = await ask("{ books { id note } }", {}, undefined, { headers });
  expect(compiled).toEqual(stock);
  expect(JSON.parse(stock.body)).not.toHaveProperty("extensions");
  expect(left.uncompiled).toBe(0);
});

test("whoever watches the plans is told of each that is run", async () => {
  const plans: QueryPlan[] = [];
  const { ask } = await start({ onQueryPlan: (plan) => plans.push(plan) });
  await ask("{ books { id note } }");
  await ask("{ books { id note } }");
  await ask("query ($on: Boolean!) { books { id @include(if: $on) } }");
  expect(plans.map(({ node }) => node?.kind)).toEqual(["Sequence", "Sequence"]);
});

test("keys of names that every object has already are left to Apollo's executor", async () => {
  federation = await smallFederation([
    {
      name: "first",
      typeDefs: 'type Query { odd: Odd } type Odd @key(fields: "valueOf") { valueOf: ID! }',
      resolvers: { Query: { odd: () => ({ valueOf: "1" }) } },
    },
    {
      name: "second",
      typeDefs: 'type Query { even: Int } type Odd @key(fields: "valueOf") { valueOf: ID!  more: Int }',
      resolvers: { Odd: { __resolveReference: (odd: object) => odd, more: () => 7 } },
    },
  ]);
  const { stock, compiled } = await federation.ask("{ odd { more } }");
  expect(compiled).toEqual(stock);
  expect(JSON.parse(compiled.body)).toEqual({ data: { odd: { more: 7 } } });
  expect(federation.left.uncompiled).toBe(1);
});
