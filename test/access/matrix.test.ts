// Role by type by field, from the schema itself, by every way that the graph has to each type. Beside every refusal
// stands somebody who is given the field.
import { readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, type GraphQLObjectType, type GraphQLSchema, isNonNullType, isObjectType } from "graphql";
import { globalId } from "../../schema/identity.js";
import { householdRows } from "../../subgraphs/refugees/demonstration/rows.js";
import { startTestHub, type TestHub } from "../hub.js";
import { ACCESS, accessText } from "./access-table.js";
import { fieldsOf, operationOf, type Samples, type Way, waysOf } from "./graph-walk.js";
import { accessSamples } from "./samples.js";
import { OWN_TOWN, type Role, rolesOf } from "./roles.js";
import { outcomesOf } from "./way-outcome.js";

const TABLE = new URL("../../../test/access/matrix.txt", import.meta.url);

const scopesOf = (coordinate: string) => ACCESS.get(coordinate) ?? [];
const holds = (role: Role, coordinate: string) => scopesOf(coordinate).every((scope) => role.scopes.includes(scope));

/** Behind what a mutation answers begins the graph that the queries walk. */
const LONGEST_WAY = { query: 5, mutation: 3 } as const;

let hub: TestHub;
let schema: GraphQLSchema;
let roles: readonly Role[];
let samples: Samples;
const headers = new Map<string, Record<string, string>>();
/** Coordinates of restricted fields that somebody was given. */
const given = new Set<string>();
/** What was refused to whom though the caller holds the scope: for other towns, other cases. */
const unexpected: string[] = [];

beforeAll(async () => {
  hub = await startTestHub();
  schema = buildSchema(await readFile(new URL("../../../schema/generated/api.graphql", import.meta.url), "utf8"));
  const household = householdWithEverything();
  roles = rolesOf(household);
  for (const { name, subject } of roles) headers.set(name, subject ? await hub.headersOf(subject) : {});
  samples = await accessSamples(hub, [globalId("Municipality", OWN_TOWN)], globalId("Household", household));
}, 120_000);
afterAll(() => hub.stop());

/** A household of the demonstration to which every kind of part belongs, a consent that was withdrawn among them. */
function householdWithEverything(): string {
  const { consent, ranking, social_tie: ties } = householdRows();
  const ranked = new Set(ranking.map((row) => row["household_id"]));
  const tied = new Set(ties.map((row) => row["household_id"]));
  const withdrawn = consent.filter((row) => row["withdrawn_at"] !== null).map((row) => row["household_id"]);
  return String(withdrawn.find((id) => ranked.has(id) && tied.has(id)));
}

/** Asks one way as one role, and enters what is given and what should not be as it is. */
async function walk(way: Way, role: Role, kind: "query" | "mutation"): Promise<void> {
  const fields = fieldsOf(way.type, samples).map(({ name }) => name);
  const answer = await hub.ask(operationOf(way, samples, kind), {}, headers.get(role.name));
  const at = `${role.name}: ${way.steps.map(({ coordinate }) => coordinate).join(" > ")}`;
  const broken = answer.errors?.find(({ extensions }) => /VALIDATION|PARSE|INTERNAL/.test(String(extensions["code"])));
  if (broken) unexpected.push(`${at}: ${broken.message}`);
  for (const { coordinate, asked, given: count, refusals } of outcomesOf(answer, way, fields)) {
    if (asked === 0) return;
    if (!holds(role, coordinate)) {
      if (count > 0) unexpected.push(`${at}: ${coordinate} is given`);
      if (refusals.length === 0) unexpected.push(`${at}: ${coordinate} is not refused`);
      const code =
        role.scopes.length === 0 && role.subject?.kind !== "PUBLIC" && role.subject ? "FORBIDDEN" : undefined;
      if (code && refusals.some((refusal) => refusal !== code)) unexpected.push(`${at}: ${coordinate} ${refusals[0]}`);
    } else if (scopesOf(coordinate).length === 0 && refusals.length > 0) {
      unexpected.push(`${at}: ${coordinate} is public and refused`);
    } else if (count > 0) given.add(coordinate);
  }
}

/** All roles where something on the way or at its end is restricted; where all is public, nobody, who holds nothing. */
function rolesFor(way: Way): readonly Role[] {
  const { steps, type } = way;
  const ending = fieldsOf(type, samples).map(({ name }) => `${type.name}.${name}`);
  const isRestricted = [...steps.map(({ coordinate }) => coordinate), ...ending].some(
    (coordinate) => scopesOf(coordinate).length > 0,
  );
  if (isRestricted) return roles.filter((role) => mayGo(role, way));
  return roles.filter(({ name }) => name === "nobody");
}

/** Whoever is refused before the last step was so on a shorter way already. */
const mayGo = (role: Role, { steps }: Way): boolean =>
  steps.slice(0, -1).every(({ coordinate }) => holds(role, coordinate));

describe("every field, by every way, as every role", () => {
  test.each(["query", "mutation"] as const)(
    "is given and refused as declared: %s",
    async (kind) => {
      const root = (kind === "query" ? schema.getQueryType() : schema.getMutationType()) as GraphQLObjectType;
      const ways = waysOf(schema, root, samples, LONGEST_WAY[kind]);
      expect(ways.length).toBeGreaterThan(10);
      for (const way of ways) await Promise.all(rolesFor(way).map((role) => walk(way, role, kind)));
      expect(unexpected).toEqual([]);
    },
    480_000,
  );

  test("every restricted field was given to somebody, so that its refusal means something", () => {
    const restricted = [...ACCESS].filter(([, scopes]) => scopes.length > 0).map(([coordinate]) => coordinate);
    expect(restricted.filter((coordinate) => !given.has(coordinate))).toEqual([]);
  });

  test("every root field is walked", () => {
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.values((type as GraphQLObjectType).getFields()).map(({ name, args }) => ({
        coordinate: `${type?.name ?? ""}.${name}`,
        needs: args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined),
      })),
    );
    const missing = roots.filter(({ coordinate, needs }) => needs && samples[coordinate] === undefined);
    expect(missing.map(({ coordinate }) => coordinate)).toEqual(["Query.node"]);
  });
});

test("the committed table shows what each field needs (UPDATE_ACCESS=1 npm test -- access/matrix writes it)", async () => {
  if (process.env["UPDATE_ACCESS"] === "1") await writeFile(TABLE, accessText());
  expect(await readFile(TABLE, "utf8")).toBe(accessText());
});

test("a restricted field of a public type may be null, so that its refusal takes nothing else along", () => {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith("__"));
  const taking = (types as GraphQLObjectType[]).flatMap((type) => {
    const fields = Object.values(type.getFields());
    const isPublic = fields.some(({ name }) => scopesOf(`${type.name}.${name}`).length === 0);
    return fields
      .filter(({ name, type: of }) => isPublic && scopesOf(`${type.name}.${name}`).length > 0 && isNonNullType(of))
      .map(({ name }) => `${type.name}.${name}`);
  });
  expect(taking.filter((coordinate) => !coordinate.startsWith("Mutation."))).toEqual([]);
});
