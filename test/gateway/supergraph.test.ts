import { ApolloServer } from "@apollo/server";
import { afterEach, describe, expect, test } from "@jest/globals";
import { buildSchema, execute, parse } from "graphql";
import { pino } from "pino";
import { createGateway, type GatewayContext, type GraphSubgraph } from "../../gateway/supergraph.js";
import { composeSubgraphs } from "../../schema/compose.js";
import { mintCaller } from "../../subgraphs/runtime/access/mint.js";
import { unlimited } from "./route-hub.js";

const link = (sdl: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])\n${sdl}`;

const { supergraphSdl } = composeSubgraphs([
  {
    name: "towns",
    sdl: link('type Query { town: Town  towns: [Town] } type Town @key(fields: "ags") { ags: ID! }'),
  },
  {
    name: "offers",
    sdl: link(
      'type Query { offers: Int  needs: Int } type Town @key(fields: "ags") { ags: ID!  places: Int  rooms: Int }',
    ),
  },
]);

const towns = buildSchema("type Query { town: Town  towns: [Town] } type Town { ags: ID! }");
const answering: GraphSubgraph = subgraph(async (query) =>
  execute({
    schema: towns,
    document: parse(query),
    rootValue: { town: { ags: "1" }, towns: [{ ags: "1" }, { ags: "2" }] },
  }),
);
const away: GraphSubgraph = subgraph(async () => {
  throw Object.assign(new Error("connect ECONNREFUSED 10.1.2.3"), { code: "ECONNREFUSED" });
});

function subgraph(answer: (query: string) => Promise<object>): GraphSubgraph {
  return {
    execute: async ({ query }) => answer(query),
    prepare:
      ({ query }) =>
      async () =>
        answer(query),
  };
}

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

describe.each(["compiled", "stock"] as const)("where the plans are run by %s", (execution) => {
  async function ask(query: string) {
    const lines: string[] = [];
    const log = pino({}, { write: (line) => void lines.push(line) });
    const subgraphs = new Map([
      ["towns", answering],
      ["offers", away],
    ]);
    const plans: string[] = [];
    const { gateway, plugins } = createGateway({
      supergraphSdl,
      subgraphs,
      execution,
      log,
      onQueryPlan: (plan) => plans.push(plan),
    });
    const server = new ApolloServer<GatewayContext>({
      gateway,
      plugins: [...plugins],
      includeStacktraceInErrorResponses: false,
    });
    stop = () => server.stop();
    const caller = mintCaller({ id: "test", kind: "PUBLIC", scopes: [] });
    const contextValue: GatewayContext = { caller, languages: [], requestId: "1", account: unlimited() };
    const { body } = await server.executeOperation({ query }, { contextValue });
    const result = body.kind === "single" ? body.singleResult : {};
    return { result: JSON.parse(JSON.stringify(result)) as unknown, log: lines.join(""), plans };
  }

  const missing = (path?: readonly string[]) => ({
    message: "A part of the hub does not answer at present; the rest of the answer is complete.",
    ...(path ? { path } : {}),
    extensions: { code: "SUBGRAPH_UNAVAILABLE" },
  });

  test.each([
    ["{ town { ags places } }", ["town", "places"], { town: { ags: "1", places: null } }],
    ["{ town { ags places rooms } }", ["town"], { town: { ags: "1", places: null, rooms: null } }],
    ["{ towns { places } }", ["towns"], { towns: [{ places: null }, { places: null }] }],
    ["{ town { ags } offers }", ["offers"], { town: { ags: "1" }, offers: null }],
    ["{ offers needs }", undefined, { offers: null, needs: null }],
  ])("what a subgraph that is away leaves out of %s is named", async (query, path, data) => {
    const { result, log } = await ask(query);
    expect(result).toEqual({ errors: [missing(path)], data });
    expect(log).toContain('"reason":"Error ECONNREFUSED"');
    expect(log).not.toContain("10.1.2.3");
  });

  test("whoever watches the plans reads each once, as Apollo prints it", async () => {
    const { plans } = await ask("{ town { ags places } }");
    expect(plans).toEqual([expect.stringContaining('Flatten(path: "town")')]);
  });
});
