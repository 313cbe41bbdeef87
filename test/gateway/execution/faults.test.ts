import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { GraphQLError } from "graphql";
import { library } from "./library.js";
import { type Fault, type SmallFederation, smallFederation } from "./small-federation.js";

let federation: SmallFederation;
beforeAll(async () => {
  federation = await smallFederation(library);
});
afterAll(() => federation.stop());

const down: Fault = () => {
  throw new GraphQLError("connect ECONNREFUSED");
};
/** What a subgraph may do instead of answering, by what it is. */
const faults: Readonly<Record<string, Fault>> = {
  "throws a plain error": () => {
    throw new Error("It is broken.");
  },
  "throws an error with a path and a code": () => {
    throw new GraphQLError("It is away", { path: ["somewhere"], extensions: { code: "SUBGRAPH_UNAVAILABLE" } });
  },
  "answers nothing": () => ({}),
  "answers null": () => ({ data: null }),
  "answers an error without a path, and no data": () => ({ data: null, errors: [new GraphQLError("No")] }),
  "answers an error without words": () => ({ errors: [new GraphQLError("")] }),
  "answers an error with a code of Apollo's": () => ({
    data: null,
    errors: [new GraphQLError("Known", { extensions: { code: "INVALID_GRAPHQL" } })],
  }),
  "answers errors of the root": () => ({
    data: null,
    errors: [new GraphQLError("a", { path: ["books"] }), new GraphQLError("b", { path: ["_entities"] })],
  }),
  "answers no entities": () => ({ data: { other: 1 } }),
  "answers too few entities": () => ({ data: { _entities: [] } }),
  "answers entities that are null": ({ variables }) => ({
    data: { _entities: ((variables["representations"] as unknown[] | undefined) ?? []).map(() => null) },
  }),
  "answers errors of some entities, the same for equal ones": ({ variables }) => {
    const all = (variables["representations"] as unknown[] | undefined) ?? [];
    const errors = all.flatMap((one, index) =>
      /"(a1|333|b1)"/.test(JSON.stringify(one))
        ? ["first", "second"].map((field) => new GraphQLError(field, { path: ["_entities", index, field] }))
        : [],
    );
    return { data: { _entities: all.map(() => null) }, errors };
  },
};

const operations = [
  "{ books { id note author { name books { stars } } } shared { a b } }",
  "{ media { stars ... on Book { loans { by { name } } } } shelf { name } }",
  '{ author(id: "a1") { books { title fee note } } }',
  'mutation { add(title: "x") { note } praise(id: "a1") { books { title stars } } }',
];

describe.each(["catalogue", "people", "ratings"])("where %s", (subgraph) => {
  describe.each(Object.entries(faults))("%s", (_, fault) => {
    test.each(operations)("%s is answered as by Apollo's executor", async (query) => {
      const faulty: Fault = (fetch) => (fetch.subgraph === subgraph ? fault(fetch) : null);
      const { stock, compiled } = await federation.ask(query, {}, faulty);
      expect(compiled).toEqual(stock);
    });
  });
});

test("data that have not the plan's form end the request, and never the process", async () => {
  const twisted: Fault = ({ subgraph, query }) =>
    subgraph === "catalogue" && query.includes("books") ? { data: { books: { not: "a list" } } } : null;
  const { stock, compiled } = await federation.ask("{ books { id note } }", {}, twisted);
  expect(compiled).toEqual(stock);
  expect(stock.status).toBe(500);
});

test.each([
  ["a list where an object stands", { shelf: [{ name: "x" }] }],
  ["an object where a list stands", { shelf: { name: "x", books: {} } }],
  ["a text where an object stands", { shelf: "x" }],
  ["a number where a text stands", { shelf: { name: 7 } }],
  ["an entry that is missing", { shelf: {} }],
  ["a null where none may stand", { shelf: null }],
])("%s is told as Apollo's executor tells it", async (_, data) => {
  const twisted: Fault = () => ({ data });
  const { stock, compiled } = await federation.ask("{ shelf { name books { id } } }", {}, twisted);
  expect(compiled).toEqual(stock);
});

test("a request that has failed leaves nothing behind for the next", async () => {
  const query = "{ books { id note } }";
  const before = await federation.ask(query);
  await federation.ask(query, {}, down);
  expect((await federation.ask(query)).compiled).toEqual(before.stock);
});
