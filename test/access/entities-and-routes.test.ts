// The two ways past the graph's roots: an object by its key, as another owner's answer asks for it, and the owners'
// files. As every kind of caller, at the owner itself, where no gateway stands before it.
import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import { globalId, parseGlobalId } from "../../schema/identity.js";
import type { Scope } from "../../schema/access.js";
import { householdRows } from "../../subgraphs/refugees/demonstration/rows.js";
import { owners } from "../../subgraphs/owners.js";
import { type Caller } from "../../subgraphs/runtime/access/caller.js";
import { mintCaller } from "../../subgraphs/runtime/access/mint.js";
import { prepareDatabase } from "../../subgraphs/runtime/database/prepare.js";
import type { RouteCall } from "../../subgraphs/runtime/routes/route.js";
import { type RunningSubgraph, schemaOf, startSubgraph } from "../../subgraphs/runtime/subgraph.js";
import { createTestDatabase, type TestDatabase } from "../database/test-database.js";
import { isLeafType, getNamedType, type GraphQLObjectType } from "graphql";
import { boardSamples } from "./board-samples.js";
import type { Change } from "./literal.js";
import { pilotSamples } from "./pilot-samples.js";
import { recommendationSamples } from "./recommendation-samples.js";
import { OWN_TOWN, type Role, rolesOf } from "./roles.js";
import { strategySamples } from "./samples.js";

const HOUSEHOLD = String(householdRows().household[0]?.["id"]);
const ROLES = rolesOf(HOUSEHOLD);

let database: TestDatabase;
const running = new Map<string, RunningSubgraph>();
/** An object of each type that is not public as a whole or in parts, for somebody to be given. */
const ids = new Map<string, string>();

const callerOf = ({ subject, scopes }: Role): Caller => {
  const { kind = "PUBLIC", ags, householdId } = subject ?? {};
  const id = kind === "CASE_WORKER" ? "development-case-worker" : `test-${kind.toLowerCase()}-${ags ?? ""}`;
  return mintCaller({ id, kind, scopes, ...(ags ? { ags } : {}), ...(householdId ? { householdId } : {}) });
};
const callers = new Map(ROLES.map((role) => [role.name, callerOf(role)]));
const callerNamed = (name: string): Caller => callers.get(name) as Caller;

const ownerOf = (name: string): RunningSubgraph => running.get(name) as RunningSubgraph;
const execute = (owner: string, caller: Caller, query: string, variables: Record<string, unknown> = {}) =>
  ownerOf(owner).execute({ query, variables }, { caller, languages: [], scope: {} });

beforeAll(async () => {
  database = await createTestDatabase();
  const urls = await prepareDatabase(database.adminUrl, owners, () => undefined);
  const log = pino({ level: "silent" });
  const inner = { call: () => Promise.reject(new Error("Nobody is asked here.")) };
  for (const owner of owners.filter(({ schema }) => schema))
    running.set(owner.name, await startSubgraph(owner, { databaseUrl: urls.get(owner.name) ?? "", inner, log }));
  await makeObjects();
}, 60_000);
afterAll(async () => {
  for (const subgraph of running.values()) await subgraph.stop();
  await database.drop();
});

async function makeObjects(): Promise<void> {
  const town = callerNamed("own town");
  const create = async (kind: string) => {
    const input = { ags: OWN_TOWN, kind, title: [{ language: "de", text: "Ort" }], capacity: 3 };
    const { data } = await execute(
      "municipalities",
      town,
      "mutation ($input: OfferCreateInput!) { offerCreate(input: $input) { offer { id } } }",
      { input },
    );
    return (data as unknown as { offerCreate: { offer: { id: string } } }).offerCreate.offer.id;
  };
  ids.set("HousingOffer", await create("HOUSING"));
  ids.set("PlaceOffer", await create("CHILDCARE"));
  ids.set("CommunityOffer", await create("CLUB"));
  const needed = await execute(
    "municipalities",
    town,
    `mutation { needCreate(input: { ags: "${OWN_TOWN}", kind: RESIDENTS, title: [{ language: "de", text: "Ort" }], quantity: 1 }) { need { id } } }`,
  );
  ids.set("Need", (needed.data as unknown as { needCreate: { need: { id: string } } }).needCreate.need.id);
  const changeAs =
    (caller: Caller): Change =>
    async <Made>(name: string, argument: string, selection: string) => {
      const operation = `mutation { ${name}${argument} { ${selection} } }`;
      const { data, errors } = await execute("municipalities", caller, operation);
      if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      return data?.[name] as Made;
    };
  const change = changeAs(town);
  const made = [
    await strategySamples(change),
    await boardSamples(change),
    await pilotSamples(changeAs(callerNamed("programme office")), change),
    await recommendationSamples(database.superuserUrl),
  ];
  for (const id of made.flatMap((each) => each.ids)) ids.set(parseGlobalId(id)?.type ?? "", id);
  ids.set("DataImport", await importOf(town));
  ids.set("Household", globalId("Household", HOUSEHOLD));
  await execute("refugees", callerNamed("case worker"), "{ households(first: 1) { totalCount } }");
  const log = await execute("refugees", callerNamed("auditor"), "{ auditLog(first: 1) { nodes { id } } }");
  ids.set("AuditEntry", (log.data as unknown as { auditLog: { nodes: { id: string }[] } }).auditLog.nodes[0]?.id ?? "");
}

/** A file with a broken row, handed in and imported. */
async function importOf(town: Caller): Promise<string> {
  const file = `ags,externalId,kind,title_de,capacity\r\n${OWN_TOWN},W-1,CLUB,Schach,viele\r\n`;
  const uploaded = await ask("municipalities", town, { method: "POST", path: "/uploads", body: Buffer.from(file) });
  const { id } = JSON.parse(String(uploaded.body)) as { id: string };
  const { data } = await execute(
    "municipalities",
    town,
    `mutation { offersImport(input: { uploadId: "${id}" }) { import { id } } }`,
  );
  return (data as unknown as { offersImport: { import: { id: string } } }).offersImport.import.id;
}

const ask = (owner: string, caller: Caller, call: Partial<RouteCall>) =>
  ownerOf(owner).route(
    { method: "GET", path: "/", search: "", headers: {}, body: Buffer.alloc(0), ...call },
    { caller, languages: [] },
  );

/** Every entity of an owner with a field that not everybody may see. */
const RESTRICTED = owners
  .filter(({ schema }) => schema)
  .flatMap((owner) => {
    const { schema, nodeTypes, access } = schemaOf(owner);
    return [...nodeTypes.values()].flat().flatMap((type) => {
      const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields());
      const needs = fields.map((field) => ({ field, scopes: access.get(`${type}.${field.name}`) ?? [] }));
      return needs.some(({ scopes }) => scopes.length > 0) ? [{ owner: owner.name, type, needs }] : [];
    });
  });

const REFUSALS: readonly unknown[] = ["FORBIDDEN", "UNAUTHENTICATED"];

describe("an object by its key", () => {
  test("is there for every type with something that not everybody may see", () => {
    expect(RESTRICTED.map(({ type }) => type).filter((type) => !ids.get(type))).toEqual([]);
    expect(RESTRICTED.length).toBeGreaterThan(5);
  });

  test.each(RESTRICTED)("$type gives each field to whoever holds what it needs, and to nobody else", async (entity) => {
    const { owner, type, needs } = entity;
    const given = new Set<string>();
    for (const role of ROLES)
      for (const { field, scopes } of needs) {
        const inside = isLeafType(getNamedType(field.type)) ? "" : " { __typename }";
        const { data, errors = [] } = await execute(
          owner,
          callerNamed(role.name),
          `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${field.name}${inside} } } }`,
          { of: [{ __typename: type, id: ids.get(type) }] },
        );
        const value = (data as { _entities?: readonly (Record<string, unknown> | null)[] } | null)?._entities?.[0]?.[
          field.name
        ];
        const isRefused = errors.some(({ extensions }) => REFUSALS.includes(extensions?.["code"]));
        const isHeld = scopes.every((scope: Scope) => role.scopes.includes(scope));
        if (!isHeld)
          expect([role.name, field.name, value ?? null, isRefused]).toEqual([role.name, field.name, null, true]);
        else if (value != null) given.add(field.name);
      }
    const restricted = needs.filter(({ scopes }) => scopes.length > 0).map(({ field }) => field.name);
    // What nobody gets may be missing there: a file without a notice, say.
    const missing = restricted.filter((name) => !given.has(name));
    expect(missing).toEqual(type === "AuditEntry" ? missing.filter((name) => name === "objectId") : []);
  });

  test("of somebody else's is null for whoever holds the scope for another", async () => {
    const query = "query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }";
    const strangers = [
      ["refugees", "Household", mintCaller({ id: "another-worker", kind: "CASE_WORKER", scopes: ["cases:read"] })],
      [
        "refugees",
        "Household",
        mintCaller({
          id: "x",
          kind: "HOUSEHOLD",
          scopes: ["cases:read"],
          householdId: "c0ffee00-1999-4d31-8c0f-fee0c0ffee99",
        }),
      ],
      ["municipalities", "DataImport", callerNamed("other town")],
    ] as const;
    for (const [owner, type, caller] of strangers)
      expect(await execute(owner, caller, query, { of: [{ __typename: type, id: ids.get(type) }] })).toEqual({
        data: { _entities: [null] },
      });
  });
});

describe("a file", () => {
  const routes = owners.flatMap((owner) =>
    (owner.routes ?? []).map((route) => ({ owner: owner.name, name: `${route.method} ${route.path}`, route })),
  );

  test.each(routes)(
    "$name is answered to whoever holds what it needs, and to nobody else",
    async ({ owner, route }) => {
      const path = route.path.replace(/:\w+/g, "00000000-0000-4000-8000-000000000000");
      for (const role of ROLES) {
        const { status } = await ask(owner, callerNamed(role.name), { method: route.method, path });
        const isHeld = route.access === "public" || role.scopes.includes(route.access);
        expect([role.name, [401, 403].includes(status)]).toEqual([role.name, !isHeld]);
      }
    },
  );
});
