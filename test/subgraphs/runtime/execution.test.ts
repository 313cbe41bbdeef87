import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  buildSchema,
  getNamedType,
  getNullableType,
  GraphQLEnumType,
  GraphQLError,
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  isLeafType,
  isListType,
} from "graphql";
import { type Executor, executor } from "../../../subgraphs/runtime/execution.js";

const Kind = new GraphQLEnumType({ name: "Kind", values: { SMALL: {}, LARGE: {} } });
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: "Query",
    fields: {
      echo: {
        type: GraphQLString,
        args: { first: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 20 }, kind: { type: Kind } },
        resolve: (_, parameters) => JSON.stringify(parameters),
      },
    },
  }),
});
const execute = alikeAgain(executor(schema));

/** Asks three times: a document is interpreted at first, and compiled when it comes again. */
function alikeAgain(run: Executor): (...asked: Parameters<Executor>) => ReturnType<Executor> {
  return async (request, context) => {
    const first = await run(request, context);
    for (const time of [2, 3]) expect([time, told(await run(request, context))]).toEqual([time, told(first)]);
    return first;
  };
}

/** As it leaves the process: places in the gateway's own text are nobody's business. */
const told = ({ data, errors }: Awaited<ReturnType<Executor>>): unknown =>
  JSON.parse(
    JSON.stringify({
      data,
      errors: errors?.map(({ message, path, extensions }) => ({ message, path, extensions: extensions ?? {} })),
    }),
  );

test.each([
  ["the operation's default", {}, { first: 7, kind: "LARGE" }],
  ["the variable given", { first: 3, kind: "SMALL" }, { first: 3, kind: "SMALL" }],
  ["null where null is given", { kind: null }, { first: 7, kind: null }],
])("a variable with a default is %s", async (_, variables, expected) => {
  const query = "query ($first: Int! = 7, $kind: Kind = LARGE) { echo(first: $first, kind: $kind) }";
  const { data, errors } = await execute({ query, variables }, {});
  expect(errors).toBeUndefined();
  expect(JSON.parse(String(data?.["echo"]))).toEqual(expected);
});

test("an operation's document is validated once and answers alike again", async () => {
  const [first, second] = [await execute({ query: "{ echo }" }, {}), await execute({ query: "{ echo }" }, {})];
  expect(second).toEqual(first);
  expect((await execute({ query: "{ nothing }" }, {})).errors?.[0]?.message).toContain("nothing");
});

const ordered = buildSchema(`
  enum Direction { ASC DESC }
  input Step { field: String!, direction: Direction! = ASC }
  input Order { steps: [Step!], isStrict: Boolean = true }
  type Query { echo(order: Order, first: Int): String }`);
ordered.getQueryType()!.getFields()["echo"]!.resolve = (_, parameters) => JSON.stringify(parameters);
const executeOrdered = alikeAgain(executor(ordered));
const ECHO = "query ($order: Order, $first: Int) { echo(order: $order, first: $first) }";

test.each([
  [
    { order: { steps: [{ field: "name" }, { field: "size", direction: "DESC" }] } },
    {
      order: {
        isStrict: true,
        steps: [
          { field: "name", direction: "ASC" },
          { field: "size", direction: "DESC" },
        ],
      },
    },
  ],
  [{ order: { isStrict: null } }, { order: { isStrict: null } }],
  [{ order: null }, { order: null }],
  [{ first: 3 }, { first: 3 }],
])("fields that the variables %j leave out have their defaults, and null stays null", async (variables, expected) => {
  const { data, errors } = await executeOrdered({ query: ECHO, variables }, {});
  expect(errors).toBeUndefined();
  expect(JSON.parse(String(data?.["echo"]))).toEqual(expected);
});

test("a variable of another form is an error of the answer, not of the process", async () => {
  const { data, errors } = await executeOrdered({ query: ECHO, variables: { order: { steps: [{}] } } }, {});
  expect(data).toBeUndefined();
  expect(errors?.[0]?.message).toContain('Field "field" of required type "String!" was not provided');
});

const branching = buildSchema(`
  interface Thing { place: Place }
  type House implements Thing { place: Place }
  type School implements Thing { place: Place }
  type Club implements Thing { place: Place }
  type Place { things: [Thing!]! }
  type Query { place: Place }`);
const place = { things: () => [{ __typename: "Club", place }] };
branching.getQueryType()!.getFields()["place"]!.resolve = () => place;

const DEPTH = 40;
const levels = Array.from({ length: DEPTH }, (_, level) => level);

test.each([
  ["", `{ place { ${"things { place { ".repeat(DEPTH)} __typename ${"} }".repeat(DEPTH)} } }`],
  [
    " by fragments",
    `{ place { ...F0 } } ${levels.map((n) => `fragment F${n} on Place { things { place { ...F${n + 1} } } }`).join("\n")}
     fragment F${DEPTH} on Place { __typename }`,
  ],
])("an operation that goes through an interface again and again%s is answered at once", async (_, query) => {
  const { data, errors } = await alikeAgain(executor(branching))({ query }, {});
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data).match(/things/g)).toHaveLength(DEPTH);
});

const STEPS = 'query ($direction: Direction) { echo(order: { steps: [{ field: "name", direction: $direction }] }) }';

test("a variable without a value leaves a field of an argument its default", async () => {
  const { data, errors } = await executeOrdered({ query: STEPS }, {});
  expect(errors).toBeUndefined();
  expect(JSON.parse(String(data?.["echo"]))).toMatchObject({ order: { steps: [{ field: "name", direction: "ASC" }] } });
});

test.each([
  ["null for an argument", execute, "query ($first: Int) { echo(first: $first) }", { first: null }, "first"],
  ["null for a part of an argument", executeOrdered, STEPS, { direction: null }, "order"],
  ["a variable of another form", executeOrdered, ECHO, { order: { steps: [{}] } }, "order.steps.0.field"],
])("%s is bad input, told with its argument", async (_, run, query, variables, argument) => {
  const { errors } = await run({ query, variables }, {});
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_USER_INPUT", argument }]);
});

test("what failed below a place that is null is told once, and every other failure by itself", async () => {
  const failing = buildSchema(`
    type Goal { title: String! measures: [String!]! note: String }
    type Town { name: String goals: [Goal!]! notes: [Goal] }
    type Query { town: Town towns: [Town!] }
  `);
  const town = { name: "Altena", goals: [{ title: "one" }, { title: "two" }], notes: [{}, {}] };
  const resolve = (type: string, field: string, value: () => unknown) =>
    Object.assign((failing.getType(type) as GraphQLObjectType).getFields()[field] ?? {}, { resolve: value });
  const fail = (): never => {
    throw new Error("It failed.");
  };
  for (const field of ["measures", "note"]) resolve("Goal", field, fail);
  resolve("Query", "town", () => town);
  resolve("Query", "towns", () => [town, town]);
  const run = alikeAgain(executor(failing));
  const pathsOf = async (query: string) => (await run({ query }, {})).errors?.map(({ path }) => path?.join("."));
  expect(await pathsOf("{ town { name goals { title measures } } }")).toEqual(["town.goals.0.measures"]);
  expect(await pathsOf("{ towns { goals { measures } } }")).toEqual(["towns.0.goals.0.measures"]);
  expect(await pathsOf("{ town { goals { note } notes { measures } } }")).toEqual([
    "town.goals.0.note",
    "town.goals.1.note",
    "town.notes.0.measures",
    "town.notes.1.measures",
  ]);
});

const FLAKY = buildSchema(`
  type Node { name: String label: String! child: Node twin: Node! children: [Node!] strict: [Node!]! loose: [Node] }
  type Query { node: Node nodes: [Node!] }
`);

/** Which fields of which nodes fail, and how long each takes: of the one the answer is made, of the other it is not. */
interface Weather {
  readonly fails: (place: string) => boolean;
  readonly turns: (place: string) => number;
}

interface Grown {
  readonly place: string;
}

for (const [name, type] of Object.entries(FLAKY.getTypeMap()))
  if (type instanceof GraphQLObjectType && !name.startsWith("__"))
    for (const field of Object.values(type.getFields()))
      field.resolve = (node: Grown | undefined, _, { fails, turns }: Weather) => {
        const place = `${node?.place ?? ""}/${field.name}`;
        const grown = (at: string): Grown => ({ place: `${place}${at}` });
        // Entries come by themselves: one may fail, and an equal one is the same promise.
        const entry = async (at: string): Promise<Grown> => {
          for (let turn = 0; turn < turns(`${place}${at}`); turn++) await Promise.resolve();
          if (fails(`${place}${at}`)) throw new Error(`${place}${at} failed`);
          return grown(at);
        };
        const entries = (): unknown => {
          if (field.name !== "loose") return [grown("0"), grown("1")];
          const [first, second] = [entry("0"), entry("1")];
          return [first, second, first];
        };
        const value = (): unknown => {
          if (fails(place)) throw new Error(`${place} failed`);
          if (isLeafType(getNamedType(field.type))) return place;
          return isListType(getNullableType(field.type)) ? entries() : grown("");
        };
        const wait = async (left: number): Promise<unknown> =>
          left === 0 ? value() : Promise.resolve().then(() => wait(left - 1));
        return turns(place) === 0 ? value() : wait(turns(place));
      };

const selection: fc.Memo<string> = fc.memo((depth) =>
  depth <= 1
    ? fc.constantFrom("{ name label }", "{ label name }", "{ label }")
    : fc
        .array(
          fc.oneof(
            fc.constantFrom("name", "label"),
            fc
              .tuple(fc.constantFrom("child", "twin", "children", "strict", "loose"), selection())
              .map(([field, below]) => `${field} ${below}`),
          ),
          { minLength: 1, maxLength: 4 },
        )
        .map((fields) => `{ ${fields.join(" ")} }`),
);

test("the same failures are told in the same words, however often and in whatever time the fields fail", async () => {
  let failed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom("node", "nodes"),
      selection(4),
      fc.nat(),
      fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
      async (root, below, seed, times) => {
        const draw = (text: string, from: number): number => {
          let hash = from % 1_000_003;
          for (const character of text) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
          return hash;
        };
        const run = executor(FLAKY);
        const answers: unknown[] = [];
        for (const time of times) {
          const weather: Weather = {
            fails: (place) => draw(place, seed) % 4 === 0,
            // Of lists the interpreter forgets what fails after an entry that fails at once: no test would outlive it.
            turns: (place) => (draw(place, time) % 5) + (/\d/.test(place) ? 1 : 0),
          };
          answers.push(told(await run({ query: `{ ${root} ${below} }` }, weather)));
        }
        for (const answer of answers) expect(answer).toEqual(answers[0]);
        if (JSON.stringify(answers[0]).includes("failed")) failed += 1;
      },
    ),
    { numRuns: 500 },
  );
  expect(failed).toBeGreaterThan(100);
}, 60_000);

test("a variable that a scalar refuses is told in the scalar's own words each time", async () => {
  const Even = new GraphQLScalarType({
    name: "Even",
    parseValue: (value) => {
      if (typeof value === "number" && value % 2 === 0) return value;
      throw new GraphQLError("An even number is one such as 4.");
    },
  });
  const counting = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: "Query",
      fields: { half: { type: GraphQLInt, args: { of: { type: Even } }, resolve: (_, { of }) => Number(of) / 2 } },
    }),
  });
  const run = alikeAgain(executor(counting));
  const query = "query ($a: Even, $b: Even) { a: half(of: $a) b: half(of: $b) }";
  expect((await run({ query, variables: { a: 4, b: 6 } }, {})).data).toEqual({ a: 2, b: 3 });
  const { data, errors } = await run({ query, variables: { a: 3, b: ["x"] } }, {});
  expect(data).toBeUndefined();
  expect(errors?.map(({ message }) => message)).toEqual([
    expect.stringContaining("An even number is one such as 4."),
    expect.stringContaining("An even number is one such as 4."),
  ]);
});

test("a list within a list has its failures at their places, however often it is asked for", async () => {
  const nested = buildSchema("type Query { rows: [[Int]] }");
  Object.assign(nested.getQueryType()?.getFields()["rows"] ?? {}, {
    resolve: () => {
      const failing = Promise.reject(new Error("It failed."));
      return [[Promise.resolve(1).then((value) => value), failing, 3], null, Promise.resolve([4, failing])];
    },
  });
  const { data, errors } = await alikeAgain(executor(nested))({ query: "{ rows }" }, {});
  expect(data).toEqual({ rows: [[1, null, 3], null, [4, null]] });
  expect(errors?.map(({ path }) => path)).toEqual([
    ["rows", 0, 1],
    ["rows", 2, 1],
  ]);
});

test("a variable of an input type that stands within itself is answered each time", async () => {
  const circular = buildSchema(`
    input Part { name: String parts: [Part!] whole: Whole }
    input Whole { part: Part }
    type Query { names(of: Whole): String }
  `);
  Object.assign(circular.getQueryType()?.getFields()["names"] ?? {}, {
    resolve: (_: unknown, of: unknown) => JSON.stringify(of),
  });
  const variables = { of: { part: { parts: [{ name: "a" }, { whole: { part: { name: "b" } } }] } } };
  const query = "query ($of: Whole) { names(of: $of) }";
  const { data } = await alikeAgain(executor(circular))({ query, variables }, {});
  expect(JSON.parse(String(data?.["names"]))).toEqual(variables);
});
