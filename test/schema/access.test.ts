// The declarations of who may see what, with a small owner: a public board, a note for auditors, a box for case workers.
import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import { Field, ObjectType, Query, Resolver } from "type-graphql";
import { Access, type Scope } from "../../schema/access.js";
import { ConnectionType } from "../../schema/connection.js";
import { buildFederatedSchema } from "../../schema/federation.js";
import type { Caller, CallerKind } from "../../subgraphs/runtime/access/caller.js";
import { mintCaller } from "../../subgraphs/runtime/access/mint.js";
import { executor } from "../../subgraphs/runtime/execution.js";

@Access("cases:read")
@ObjectType({ description: "What a case worker keeps." })
class Box {
  @Field(() => String, { description: "Its key." })
  key!: string;

  @Access("audit:read")
  @Field(() => String, { nullable: true, description: "Who opened it." })
  opened!: string;
}

@Access("public")
@ObjectType({ description: "What everybody reads." })
class Board {
  @Access("public")
  @Field(() => String, { description: "Its text." })
  text!: string;

  @Access("audit:read")
  @Field(() => String, { nullable: true, description: "A note beside it." })
  note!: string;

  @Access("public")
  @Field(() => Box, { nullable: true, description: "The box below it." })
  box!: Box;
}

const BOX = { key: "7", opened: "yesterday" };
const BOARD = { text: "welcome", note: "seen", box: BOX };

@Resolver()
class BoardResolver {
  @Access("public")
  @Query(() => Board, { nullable: true, description: "The board." })
  board(): object {
    return BOARD;
  }

  @Access("cases:read")
  @Query(() => Box, { nullable: true, description: "The box." })
  box(): object {
    return BOX;
  }
}

interface Context {
  readonly caller: Caller;
  readonly languages: readonly string[];
}

const { schema, sdl } = buildFederatedSchema<Context>({
  resolvers: [BoardResolver],
  types: [],
  references: {},
  nodes: { Box: (key) => (key === "7" ? BOX : null) },
});
const execute = executor(schema);

const ask = (kind: Exclude<CallerKind, "SERVICE">, scopes: readonly Scope[], query: string, variables = {}) =>
  execute({ query, variables }, { caller: mintCaller({ id: "test", kind, scopes }), languages: [] });

const codes = ({ errors = [] }: Awaited<ReturnType<typeof ask>>) =>
  errors.map(({ path, extensions }) => [path?.join("."), extensions?.["code"]]);

describe("a field that needs a scope", () => {
  test("is given to who holds it, and takes no sibling with it for others", async () => {
    const query = "{ board { text note } }";
    expect(await ask("AUDITOR", ["audit:read"], query)).toEqual({ data: { board: { text: "welcome", note: "seen" } } });
    const refused = await ask("TOWN", ["municipality:write"], query);
    expect(refused.data).toEqual({ board: { text: "welcome", note: null } });
    expect(codes(refused)).toEqual([["board.note", "FORBIDDEN"]]);
    expect(codes(await ask("PUBLIC", [], query))).toEqual([["board.note", "UNAUTHENTICATED"]]);
  });

  test("needs its type's scope besides its own", async () => {
    const query = "{ board { box { opened } } }";
    expect(codes(await ask("AUDITOR", ["audit:read"], query))).toEqual([["board.box.opened", "FORBIDDEN"]]);
    expect(codes(await ask("CASE_WORKER", ["cases:read"], query))).toEqual([["board.box.opened", "FORBIDDEN"]]);
    const both = await ask("CASE_WORKER", ["cases:read", "audit:read"], query);
    expect(both).toEqual({ data: { board: { box: { opened: "yesterday" } } } });
  });

  test("is given to no public caller, whatever scopes it claims", async () => {
    expect(codes(await ask("PUBLIC", ["audit:read"], "{ board { note } }"))).toEqual([
      ["board.note", "UNAUTHENTICATED"],
    ]);
  });
});

describe("a type that needs a scope gives no field of it without", () => {
  const entity = "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Box { key } } }";
  const of = [{ __typename: "Box", id: Buffer.from("Box:7").toString("base64url") }];

  test.each([
    ["by its root field", "{ box { key } }", {}, "box"],
    ["below a public field", "{ board { box { key } } }", {}, "board.box.key"],
    ["by its key from another owner", entity, { of }, "_entities.0"],
  ])("%s", async (_path, query, variables, place) => {
    const given = await ask("CASE_WORKER", ["cases:read"], query, variables);
    expect([given.errors, JSON.stringify(given.data)]).toEqual([undefined, expect.stringContaining('"key":"7"')]);
    expect(codes(await ask("TOWN", ["municipality:write"], query, variables))).toEqual([[place, "FORBIDDEN"]]);
    expect(codes(await ask("PUBLIC", [], query, variables))).toEqual([[place, "UNAUTHENTICATED"]]);
  });
});

test("the descriptions say who may see what", () => {
  expect(sdl).toContain('"""What everybody reads. Public."""');
  expect(sdl).toMatch(/A note beside it\. Needs the scope `audit:read`, for the audit log\./);
  expect(sdl).toMatch(/What a case worker keeps\.\s+Needs the scope `cases:read`/);
});

describe("no schema is built", () => {
  const build = (resolver: abstract new () => unknown) => () =>
    buildFederatedSchema<Context>({ resolvers: [resolver], types: [], references: {} });

  test("with a field of a public type, or a root field, that nobody declared", () => {
    @Access("public")
    @ObjectType({ description: "Half declared." })
    class Half {
      @Field(() => String, { description: "Forgotten." })
      forgotten!: string;
    }
    @Resolver()
    class HalfResolver {
      @Query(() => Half, { description: "Forgotten too." })
      half(): object {
        return {};
      }
    }
    expect(build(HalfResolver)).toThrow(
      /Nothing declares who may see: (Half\.forgotten, Query\.half|Query\.half, Half\.forgotten)/,
    );
  });

  test("with a type that nobody declared, in no list of it neither", () => {
    @ObjectType({ description: "Not declared." })
    class Nobody {
      @Access("public")
      @Field(() => String, { description: "A field." })
      field!: string;
    }
    @Resolver()
    class NobodyResolver {
      @Access("public")
      @Query(() => Nobody, { description: "One." })
      nobody(): object {
        return {};
      }
    }
    expect(build(NobodyResolver)).toThrow("Nobody");
    expect(() => ConnectionType("Nobody", Nobody, "nobodies")).toThrow("Nobody declares nothing of who may see it.");
  });
});
