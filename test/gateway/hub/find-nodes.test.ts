// How owners are asked for objects by id, with two small owners: one that shows a diary to towns only, one that fails.
import "reflect-metadata";
import { expect, test } from "@jest/globals";
import { pino } from "pino";
import { Field, InterfaceType, ObjectType, Query, Resolver } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { nodeLoader, type NodeOwner } from "../../../gateway/hub/find-nodes.js";
import type { AskableSubgraph } from "../../../gateway/supergraph.js";
import { hubError } from "../../../schema/errors.js";
import { buildFederatedSchema } from "../../../schema/federation.js";
import { globalId } from "../../../schema/identity.js";
import type { Caller, CallerKind } from "../../../subgraphs/runtime/access/caller.js";
import { mintCaller } from "../../../subgraphs/runtime/access/mint.js";
import { executor } from "../../../subgraphs/runtime/execution.js";

@Access("public")
@InterfaceType({ autoRegisterImplementations: false, description: "Something written." })
abstract class Writing {
  @Access("public")
  @Field(() => String, { description: "Its text." })
  text!: string;
}

@Access("public")
@ObjectType({ implements: Writing, description: "What everybody reads." })
class Letter extends Writing {}

@Access("public")
@ObjectType({ implements: Writing, description: "What towns read." })
class Diary extends Writing {}

@Resolver()
class ShelfResolver {
  @Access("public")
  @Query(() => Writing, { nullable: true, description: "Nothing: writings are found by id." })
  writing(): null {
    return null;
  }
}

const { schema, nodeTypes } = buildFederatedSchema<{ readonly caller: Caller; readonly languages: readonly string[] }>({
  resolvers: [ShelfResolver],
  types: [Letter, Diary],
  typesOf: { Writing: ({ text }: Writing) => (text === "dear" ? "Letter" : "Diary") },
  references: {},
  nodes: {
    Writing: async (key, { caller }) => {
      if (key === "burnt") throw hubError("TRY_AGAIN", "It is burnt.");
      if (key === "sealed") throw hubError("FORBIDDEN", "It is sealed.");
      if (key === "letter") return { text: "dear" };
      return key === "diary" && caller.kind === "TOWN" ? { text: "today" } : null;
    },
  },
});

const owners = new Map<string, NodeOwner>([
  ...[...nodeTypes].map(([named, types]) => [named, { name: "shelf", types }] as const),
  ["Stone", { name: "quarry", types: ["Stone"] }],
]);

const LETTER = globalId("Writing", "letter");
const DIARY = globalId("Writing", "diary");
const BURNT = globalId("Writing", "burnt");
const SEALED = globalId("Writing", "sealed");
const STONE = globalId("Stone", "1");

/** What is found of the ids, and how many questions it took. */
async function find(kind: Exclude<CallerKind, "SERVICE">, ids: readonly string[]) {
  const asked: string[] = [];
  const execute = executor(schema);
  const shelf: AskableSubgraph = {
    execute: (request, source) => {
      asked.push("shelf");
      return execute(request, source);
    },
  };
  const quarry: AskableSubgraph = {
    execute: async () => {
      asked.push("quarry");
      throw new Error("connect ECONNREFUSED 10.1.2.3:4000");
    },
  };
  const lines: string[] = [];
  const log = pino({}, { write: (line) => void lines.push(line) });
  const subgraphs = new Map([
    ["shelf", shelf],
    ["quarry", quarry],
  ]);
  const source = { caller: mintCaller({ id: "test", kind, scopes: [] }), languages: [], scope: {} };
  const found = await nodeLoader(owners, { subgraphs, source, log }).loadMany(ids);
  return { found, asked, log: lines.join("") };
}

test("what the caller may not see is null for that caller alone", async () => {
  expect((await find("TOWN", [DIARY])).found).toEqual([{ __typename: "Diary", id: DIARY }]);
  expect((await find("PUBLIC", [DIARY])).found).toEqual([null]);
});

test("an owner is asked once for all ids, and only when one of them is of its types", async () => {
  const { found, asked } = await find("TOWN", [LETTER, DIARY, LETTER, globalId("Writing", "lost"), "nonsense"]);
  expect(found).toEqual([
    { __typename: "Letter", id: LETTER },
    { __typename: "Diary", id: DIARY },
    { __typename: "Letter", id: LETTER },
    null,
    null,
  ]);
  expect(asked).toEqual(["shelf"]);
});

test("an owner that does not answer takes its own ids with it, and its address stays inside", async () => {
  const { found, log } = await find("PUBLIC", [STONE, LETTER]);
  expect(found).toMatchObject([{ extensions: { code: "SUBGRAPH_UNAVAILABLE" } }, { id: LETTER }]);
  expect(JSON.stringify(found) + log).not.toContain("10.1.2.3");
  expect(log).toContain('"subgraph":"quarry"');
});

test("an error of one id is that id's, in the owner's words and without the owner's path", async () => {
  const { found } = await find("PUBLIC", [LETTER, BURNT]);
  expect(found).toMatchObject([{ id: LETTER }, { message: "It is burnt.", extensions: { code: "TRY_AGAIN" } }]);
  expect(found[1]).not.toHaveProperty("path", expect.anything());
});

test("what an owner refuses to show is for that caller not there, and no error that tells otherwise", async () => {
  expect((await find("PUBLIC", [SEALED, LETTER])).found).toEqual([null, { __typename: "Letter", id: LETTER }]);
});
