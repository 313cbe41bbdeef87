// Objects by id, of whatever owner: what is found, what is null, and what it costs.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { buildSchema, type GraphQLObjectType, isInterfaceType, isObjectType } from "graphql";
import { globalId, parseGlobalId } from "../../../schema/identity.js";
import { withConnection } from "../../../subgraphs/runtime/database/connection.js";
import { boardSamples } from "../../access/board-samples.js";
import type { Change } from "../../access/literal.js";
import { pilotSamples } from "../../access/pilot-samples.js";
import { recommendationSamples } from "../../access/recommendation-samples.js";
import { OWN_TOWN } from "../../access/roles.js";
import { strategySamples } from "../../access/samples.js";
import { readProjectFile } from "../../house/project-files.js";
import { actingAsOwner } from "../../database/who-acts.js";
import { type GraphAnswer, startTestHub, type TestHub } from "../../hub.js";

interface Found {
  readonly __typename: string;
  readonly id: string;
}

const AGS = "03254021";
const MUNICIPALITY = globalId("Municipality", AGS);
const NOBODY = globalId("Municipality", "99999999");

const statements: string[] = [];
let hub: TestHub;
/** An object of every type that is found by id, as its lists show it. */
let examples: ReadonlyMap<string, Found>;

beforeAll(async () => {
  const onStatement = (owner: string, sql: string) => {
    // The matching, which nobody asks here, takes over what the staff has made.
    if (owner !== "matching" && !/feed_cursor|feed_epoch|tombstone/.test(sql)) statements.push(`${owner}: ${sql}`);
  };
  hub = await startTestHub({}, { onStatement });
  examples = await findExamples();
}, 120_000);
afterAll(() => hub.stop());
beforeEach(() => void (statements.length = 0));

async function findExamples(): Promise<ReadonlyMap<string, Found>> {
  const { data } = await hub.ask(`{
    municipalities(first: 1) { nodes { __typename id } }
    housing: offers(first: 1, filter: { kind: { eq: HOUSING } }) { nodes { __typename id } }
    places: offers(first: 1, filter: { kind: { eq: CHILDCARE } }) { nodes { __typename id } }
    community: offers(first: 1, filter: { kind: { eq: SPORTS } }) { nodes { __typename id } }
    needs(first: 1) { nodes { __typename id } }
    jobs(first: 1) { nodes { __typename id } }
    integrationServices(first: 1) { nodes { __typename id provider { __typename id } } }
  }`);
  const lists = Object.values(data as Record<string, { nodes: (Found & { provider?: Found })[] }>);
  const found = lists.flatMap(({ nodes }) =>
    nodes.flatMap(({ provider, ...node }) => [node, ...(provider ? [provider] : [])]),
  );
  madeOnce ??= await madeByStaff();
  return new Map([...found, ...madeOnce].map((node) => [node.__typename, node]));
}

let madeOnce: readonly Found[] | null = null;

/** What the demonstration may not have of every type: made by a town's staff and by the programme office. */
async function madeByStaff(): Promise<Found[]> {
  const changeAs =
    (headers: Record<string, string>): Change =>
    async <Made>(name: string, argument: string, selection: string) => {
      const { data, errors } = await hub.ask(`mutation { ${name}${argument} { ${selection} } }`, {}, headers);
      if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      return data?.[name] as Made;
    };
  const change = changeAs(await hub.headersOf({ kind: "TOWN", ags: OWN_TOWN }));
  const office = changeAs(await hub.headersOf({ kind: "PROGRAMME_OFFICE" }));
  const samples = [
    await strategySamples(change),
    await boardSamples(change),
    await pilotSamples(office, change),
    await recommendationSamples(hub.superuserUrl),
  ];
  return samples.flatMap(({ ids }) => ids.map((id) => ({ __typename: parseGlobalId(id)?.type ?? "", id })));
}

const nodes = async (ids: readonly unknown[], fields = "__typename id"): Promise<GraphAnswer> =>
  hub.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${fields} } }`, { ids });
const idsOf = (count: number, list: string): Promise<string[]> =>
  hub
    .ask(`{ ${list}(first: ${count}) { nodes { id } } }`)
    .then(({ data }) => (data as Record<string, { nodes: Found[] }>)[list]?.nodes.map(({ id }) => id) ?? []);

describe("what is found", () => {
  test.each([
    "Municipality",
    "HousingOffer",
    "PlaceOffer",
    "CommunityOffer",
    "Need",
    "Job",
    "IntegrationService",
    "Provider",
    "AdvisoryBoard",
    "BoardPrecondition",
    "BoardSeat",
    "SteeringGroupMember",
    "BoardSession",
    "Pilot",
    "PilotParticipation",
    "DialogueMeeting",
    "PilotIndicator",
  ])("%s, by the id that its list shows", async (type) => {
    const { data, errors } = await hub.ask("query ($id: ID!) { node(id: $id) { __typename id } }", {
      id: examples.get(type)?.id,
    });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ node: examples.get(type) });
    expect(examples.get(type)).toMatchObject({ __typename: type });
  });

  test("fields of its own type, of an interface, and of other owners", async () => {
    const ids = [...examples.values()].map(({ id }) => id);
    const { data, errors } = await nodes(
      ids,
      `__typename
       ... on Municipality { name offers { totalCount } jobs { totalCount } }
       ... on Offer { kind title municipality { name } }
       ... on HousingOffer { rooms }
       ... on Need { quantity occupation { label } }
       ... on Job { jobTitle: title municipality { name } }
       ... on IntegrationService { serviceKind: kind provider { id } }
       ... on Provider { name }`,
    );
    expect(errors).toBeUndefined();
    const byType = new Map((data as { nodes: Found[] }).nodes.map((node) => [node.__typename, node]));
    const municipality = { name: expect.any(String) };
    const total = { totalCount: expect.any(Number) };
    const title = expect.any(String);
    expect([...byType.keys()]).toEqual([...examples.keys()]);
    expect(byType.get("Municipality")).toMatchObject({ name: expect.any(String), offers: total, jobs: total });
    expect(byType.get("HousingOffer")).toMatchObject({
      kind: "HOUSING",
      title,
      municipality,
      rooms: expect.anything(),
    });
    expect(byType.get("PlaceOffer")).toEqual({ __typename: "PlaceOffer", kind: "CHILDCARE", title, municipality });
    expect(byType.get("CommunityOffer")).toMatchObject({ kind: "SPORTS", title, municipality });
    expect(byType.get("Need")).toMatchObject({ quantity: expect.any(Number) });
    expect(byType.get("Job")).toMatchObject({ jobTitle: title, municipality });
    expect(byType.get("IntegrationService")).toMatchObject({ provider: { id: examples.get("Provider")?.id } });
    expect(byType.get("Provider")).toMatchObject({ name: expect.any(String) });
  });

  test("each in its place, twice where it is asked for twice, beside nulls", async () => {
    const job = examples.get("Job");
    const { data, errors } = await nodes([job?.id, NOBODY, MUNICIPALITY, "nonsense", job?.id]);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ nodes: [job, null, { __typename: "Municipality", id: MUNICIPALITY }, null, job] });
  });

  test("none of none", async () => {
    expect(await nodes([])).toEqual({ status: 200, data: { nodes: [] } });
  });
});

describe("what is not there is null, not an object with nothing but its type", () => {
  const MISSING: readonly (readonly [string, unknown])[] = [
    ["a key that nothing has", NOBODY],
    ["an offer's key that nothing has", globalId("Offer", "nothing")],
    ["a type that the graph does not have", globalId("Castle", "1")],
    ["a type that has no objects by id", globalId("Viewer", "public")],
    ["an object type where ids name its interface", globalId("HousingOffer", "1")],
    ["a name that every JavaScript object has", globalId("__proto__", "1")],
    ["no key", globalId("Municipality", "")],
    ["a key with U+0000", globalId("Municipality", `${AGS}\0`)],
    ["broken UTF-8", Buffer.from([...Buffer.from("Municipality:"), 0xff]).toString("base64url")],
    ["no id at all", "nonsense"],
    ["an empty text", ""],
    ["a number", 3_254_021],
    ["another spelling of an id", `${MUNICIPALITY}=`],
    ["an id in between blanks", ` ${MUNICIPALITY} `],
  ];

  test.each(MISSING)("%s", async (_, id) => {
    const answer = await hub.ask("query ($id: ID!) { node(id: $id) { __typename } }", { id });
    expect(answer).toEqual({ status: 200, data: { node: null } });
  });

  test("whatever is asked of it", async () => {
    for (const fields of ["__typename", "id", "__typename id", "... on Municipality { name }", "... on Offer { kind }"])
      expect(await nodes([NOBODY, globalId("Offer", "nothing")], fields)).toEqual({
        status: 200,
        data: { nodes: [null, null] },
      });
  });

  test("what was there and is gone", async () => {
    const { data } = await hub.ask("{ needs(first: 1) { nodes { id } } }");
    const id = (data as { needs: { nodes: Found[] } }).needs.nodes[0]?.id ?? "";
    const key = Buffer.from(id, "base64url").toString().replace("Need:", "");
    await withConnection(actingAsOwner(hub.adminUrl, "municipalities"), (client) =>
      client.query("DELETE FROM municipalities.need WHERE key = $1", [key]),
    );
    expect((await nodes([id])).data).toEqual({ nodes: [null] });
    examples = await findExamples();
  });
});

describe("limits and failures", () => {
  test("a hundred ids are answered, more are bad input", async () => {
    const { data } = await nodes(Array<string>(100).fill(MUNICIPALITY));
    expect((data as { nodes: Found[] }).nodes).toEqual(
      Array(100).fill({ __typename: "Municipality", id: MUNICIPALITY }),
    );
    const answer = await hub.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } viewer { kind } }", {
      ids: Array<string>(101).fill(MUNICIPALITY),
    });
    expect(answer.data).toEqual({ nodes: null, viewer: { kind: "PUBLIC" } });
    expect(answer.errors).toMatchObject([{ path: ["nodes"], extensions: { code: "BAD_USER_INPUT", argument: "ids" } }]);
  });

  test("what its owner fails to look up is an error in its place; the others are answered", async () => {
    const need = examples.get("Need")?.id;
    const rename = (from: string, to: string) =>
      withConnection(hub.adminUrl, (client) => client.query(`ALTER TABLE municipalities.${from} RENAME TO ${to}`));
    await rename("need", "need_elsewhere");
    try {
      const { data, errors } = await nodes([MUNICIPALITY, need, examples.get("Job")?.id]);
      expect(data).toEqual({
        nodes: [{ __typename: "Municipality", id: MUNICIPALITY }, null, examples.get("Job")],
      });
      expect(errors).toMatchObject([{ path: ["nodes", 1], extensions: { code: "INTERNAL_SERVER_ERROR" } }]);
      expect(JSON.stringify(errors)).not.toMatch(/relation|need_elsewhere/);
    } finally {
      await rename("need_elsewhere", "need");
    }
  });
});

describe("what it costs", () => {
  test("a statement for each kind of object, however many ids; the fields of the same rows cost none more", async () => {
    const ids = (
      await Promise.all(["municipalities", "offers", "needs", "jobs"].map((list) => idsOf(25, list)))
    ).flat();
    expect(ids).toHaveLength(100);
    const fields =
      "... on Municipality { name } ... on Offer { kind available } ... on Need { quantity } ... on Job { title }";
    const cost = async (asked: readonly string[]): Promise<number> => {
      statements.length = 0;
      const { data, errors } = await nodes(asked, fields);
      expect(errors).toBeUndefined();
      expect((data as { nodes: unknown[] }).nodes).not.toContain(null);
      return statements.length;
    };
    expect(await cost(ids)).toBe(4);
    expect(await cost([0, 25, 50, 75].map((place) => ids[place] ?? ""))).toBe(4);
  });

  test("owners that have nothing to do with the ids are not asked", async () => {
    await nodes([examples.get("Job")?.id]);
    expect(statements.map((statement) => statement.split(":")[0])).toEqual(["services"]);
    statements.length = 0;
    await nodes(["nonsense", globalId("Castle", "1")]);
    expect(statements).toEqual([]);
  });

  test("several fields of one operation are one question", async () => {
    const [first, second] = await idsOf(2, "offers");
    statements.length = 0;
    const { errors } = await hub.ask(
      "query ($a: ID!, $b: ID!) { a: node(id: $a) { id } b: nodes(ids: [$a, $b]) { id } }",
      {
        a: first,
        b: second,
      },
    );
    expect(errors).toBeUndefined();
    expect(statements).toHaveLength(1);
  });
});

/** Object types with an `id` that nothing is found by, each with its reason. */
const NO_NODES: Readonly<Record<string, string>> = {
  Viewer: "It is the one who asks, and no object that somebody else could find.",
};

/** Object types that are found by their caller alone: where they are made, they are also found. */
const FOUND_BY_THEIR_CALLER: readonly string[] = ["AuditEntry", "DataImport", "Household"];

test("every type with an id is found by it, or says here why not", async () => {
  const schema = buildSchema(await readProjectFile("schema/generated/api.graphql"));
  const node = schema.getType("Node");
  if (!isInterfaceType(node)) throw new Error("Node is no interface.");
  const hasId = (type: GraphQLObjectType): boolean => String(type.getFields()["id"]?.type) === "ID!";
  const withId = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter(hasId);
  const lost = withId.filter((type) => !schema.isSubType(node, type)).map(({ name }) => name);
  expect(lost.sort()).toEqual(Object.keys(NO_NODES).sort());
  expect(
    schema
      .getPossibleTypes(node)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...examples.keys(), ...FOUND_BY_THEIR_CALLER].sort());
});
