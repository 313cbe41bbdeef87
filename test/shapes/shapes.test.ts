// The hub with a process for each owner against the hub in one process: the same graph, the same answers, and what only
// processes can do, such as being away.
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { graphql } from "graphql";
import { createApiKey, revokeApiKey } from "../../gateway/caller/api-keys.js";
import { gatewaySchema } from "../../gateway/database/gateway-schema.js";
import { globalId } from "../../schema/identity.js";
import { owners } from "../../subgraphs/owners.js";
import { mintCaller } from "../../subgraphs/runtime/access/mint.js";
import { parseCallKey } from "../../subgraphs/runtime/access/signature-key.js";
import { withConnection } from "../../subgraphs/runtime/database/connection.js";
import { ownerRoleName, ownerUrlsForCommand } from "../../subgraphs/runtime/database/owner-roles.js";
import { remoteProcess } from "../../subgraphs/runtime/inner/remote-process.js";
import { schemaOf } from "../../subgraphs/runtime/subgraph.js";
import { checks, type OperationName } from "../contract/checks.js";
import { startTestHub, type TestHub } from "../hub.js";
import { startSplitHub, type SplitHub } from "./split-hub.js";

let split: SplitHub;
let single: TestHub;
beforeAll(async () => {
  // From an empty database: what compose's first start does.
  split = await startSplitHub({}, "nothing");
  single = await startTestHub();
}, 180_000);
afterAll(async () => {
  await single.stop();
  await split.stop();
});

const contractFile = (name: string, file: string): Promise<string> =>
  readFile(new URL(`../../../test/contract/${name}/${file}`, import.meta.url), "utf8");

async function until(isMet: () => Promise<boolean>, seconds: number): Promise<void> {
  const limit = Date.now() + seconds * 1_000;
  while (!(await isMet())) {
    if (Date.now() > limit) throw new Error(`Not within ${seconds} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe("both shapes are one graph", () => {
  test.each(Object.keys(checks) as OperationName[])("%s is answered alike", async (name) => {
    const query = await contractFile(name, "operation.graphql");
    const variables = JSON.parse(await contractFile(name, "variables.json")) as Record<string, unknown>;
    const answer = await split.ask(query, variables);
    expect(answer.errors).toBeUndefined();
    checks[name](answer.data as never);
    expect(answer).toEqual(await single.ask(query, variables));
  });

  test("bad input is told in the same words", async () => {
    const query = '{ municipality(ags: "3254021") { name } municipalities(first: 0) { totalCount } }';
    const answer = await split.ask(query);
    expect(answer.errors).toHaveLength(2);
    expect(answer).toEqual(await single.ask(query));
  });

  test("the vocabularies of all owners are known where no owner runs", async () => {
    const query = "{ vocabularies { name description values { value description label(lang: FA) } } }";
    const answer = await split.ask(query);
    expect(answer.data).toMatchObject({ vocabularies: expect.arrayContaining([expect.anything()]) });
    expect(answer).toEqual(await single.ask(query));
  });

  test.each(owners.filter(({ schema }) => schema).map(({ name }) => name))(
    "the SDL of %s is the same bytes",
    async (name) => {
      const owner = owners.find((known) => known.name === name);
      const { environment } = split.planOf("gateway");
      const key = parseCallKey(environment[`CALL_KEY_GATEWAY_${name.toUpperCase()}`] ?? "");
      if (!owner || !key) throw new Error(`${name} has no key.`);
      const url = environment[`SUBGRAPH_URL_${name.toUpperCase()}`] ?? "";
      const process = remoteProcess({ url, sender: "gateway", receiver: name, key });
      const caller = mintCaller({ id: "public", kind: "PUBLIC", scopes: [] });
      const call = { request: randomUUID(), operations: [{ query: "{ _service { sdl } }" }] };
      const answer = await process.post("/graphql", call, { caller, languages: [] });
      process.close();
      expect(answer).toEqual([await graphql({ schema: schemaOf(owner).schema, source: "{ _service { sdl } }" })]);
    },
  );

  test("objects by id, what is not there, and what is no id", async () => {
    const lists = "offers(first: 3) { nodes { id } } needs(first: 1) { nodes { id } } jobs(first: 1) { nodes { id } }";
    const { data } = await single.ask(`{ municipality(ags: "05962004") { id ${lists} } }`);
    const ids = [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);
    const fields = `__typename id ... on Municipality { name jobs { totalCount } }
      ... on Offer { kind municipality { ags } } ... on Job { employer { name } }`;
    const ask = (hub: SplitHub | TestHub) =>
      hub.ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${fields} } }`, { ids: [...ids, "nonsense", ids[0]] });
    const answer = await ask(split);
    expect(answer.errors).toBeUndefined();
    expect((answer.data as { nodes: unknown[] }).nodes.map((node) => node !== null)).toEqual([
      ...ids.map(() => true),
      false,
      true,
    ]);
    expect(answer).toEqual(await ask(single));
  });

  test("the reader's languages reach an owner's process", async () => {
    const query = '{ municipality(ags: "05962004") { portrait { headline } } }';
    const inLanguage = (language: string) => split.ask(query, {}, { "accept-language": language });
    expect(await inLanguage("de")).not.toEqual(await inLanguage("en"));
    expect(await inLanguage("en")).toEqual(await single.ask(query, {}, { "accept-language": "en" }));
  });
});

describe("callers of the configured issuer", () => {
  const change = `mutation ($id: ID!) { needReinstate(input: { id: $id, version: 1 }) { userErrors { code } } }`;
  const id = globalId("Need", "0192d0a0-0000-7000-8000-000000000001");

  test("are known at the gateway, and in the owners' processes by what they may", async () => {
    const town = await split.headersOf({ kind: "TOWN", ags: "05962004" });
    expect(await split.ask("{ viewer { id kind scopes ags } }", {}, town)).toEqual({
      status: 200,
      data: {
        viewer: {
          id: "development-town-05962004",
          kind: "TOWN",
          scopes: ["municipality:write", "proposals:decide"],
          ags: "05962004",
        },
      },
    });
    expect((await split.ask(change, { id }, town)).data).toEqual({
      needReinstate: { userErrors: [{ code: "NOT_FOUND" }] },
    });
    const chamber = await split.headersOf({ kind: "CHAMBER" });
    expect((await split.ask(change, { id }, chamber)).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });

  test("are no callers with a token of another issuer, and the gateway is none itself", async () => {
    const token = await single.issuer.tokenOf({ kind: "TOWN", ags: "05962004" });
    expect(await split.ask(change, { id }, { authorization: `Bearer ${token}` })).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
    });
    expect((await fetch(`${split.url}/issuer/.well-known/openid-configuration`)).status).toBe(404);
  });
});

describe("each process stands for itself", () => {
  test("every owner's connections have its own role, and the gateway's have the gateway's", async () => {
    // Asks every database: a connection that nobody uses is closed.
    expect((await fetch(`${split.url}/readyz`)).status).toBe(200);
    const rows = await withConnection(split.adminUrl, async (client) => {
      const found = await client.query<{ name: string; role: string; database: string }>(
        `SELECT DISTINCT application_name AS name, usename AS role, datname AS database FROM pg_stat_activity
          WHERE datname = current_database() AND application_name LIKE 'ortswahl %'
            AND application_name NOT LIKE 'ortswahl start %' ORDER BY 1`,
      );
      return found.rows;
    });
    const roles = [...owners, { ...gatewaySchema, jobs: [] }].flatMap(({ name, jobs = [] }) => {
      const purposes = [`ortswahl ${name}`, ...(jobs.length > 0 ? [`ortswahl ${name} jobs`] : [])];
      return purposes.map((purpose) => [purpose, ownerRoleName(rows[0]?.database ?? "", name)]);
    });
    expect(rows.map(({ name, role }) => [name, role]).sort()).toEqual(roles.sort());
  });

  test("an API key says who asks, in production and before every owner", async () => {
    const urls = await ownerUrlsForCommand(split.adminUrl, [gatewaySchema.name]);
    const { key, id } = await withConnection(urls[gatewaySchema.name] ?? "", (client) =>
      createApiKey(client, {
        kind: "TOWN",
        ags: "05962004",
        label: "Stadt Altena",
        scopes: ["municipality:write"],
        expiresOn: new Date().toISOString().slice(0, 10),
      }),
    );
    const asTown = { authorization: `Bearer ${key}` };
    const query = `{ viewer { id ags } rateLimit { limit } municipality(ags: "05962004") { name } }`;
    expect(await split.ask(query, {}, asTown)).toMatchObject({
      data: { viewer: { id: `api-key-${id}`, ags: "05962004" }, rateLimit: { limit: 600_000 } },
    });
    const upload = await fetch(`${split.url}/uploads`, { method: "POST", headers: asTown, body: "a" });
    expect(upload.status).toBe(201);
    await withConnection(urls[gatewaySchema.name] ?? "", (client) => revokeApiKey(client, id));
    expect((await split.ask(query, {}, asTown)).status).toBe(401);
  });

  test("a request without a signature gets nothing of an owner, not even the schema", async () => {
    for (const { name } of owners)
      for (const query of ["{ __schema { types { name } } }", "{ _service { sdl } }"]) {
        const url = `http://127.0.0.1:${split.planOf(name).environment["PORT"] ?? ""}/graphql`;
        const answer = await fetch(url, { method: "POST", body: JSON.stringify({ query }) });
        expect([answer.status, await answer.text()]).toEqual([
          401,
          "Only signed calls of the hub's own processes are answered here.\n",
        ]);
      }
  });

  test("a change at one owner is seen at the others within seconds", async () => {
    const query = await contractFile("place-finder", "operation.graphql");
    const variables = JSON.parse(await contractFile("place-finder", "variables.json")) as Record<string, unknown>;
    const best = async (): Promise<unknown> => {
      const { data } = await split.ask(query, variables);
      return (data as { placeFinder: { nodes: { municipality: { ags: string } }[] } }).placeFinder.nodes[0]
        ?.municipality.ags;
    };
    const former = await best();
    await withConnection(split.superuserUrl, (client) =>
      client.query("UPDATE municipalities.municipality SET is_current = false WHERE ags = $1", [former]),
    );
    await until(async () => (await best()) !== former, 10);
    await withConnection(split.superuserUrl, (client) =>
      client.query("UPDATE municipalities.municipality SET is_current = true WHERE ags = $1", [former]),
    );
    await until(async () => (await best()) === former, 10);
  });
});

describe("a process that is away", () => {
  const QUERY = '{ municipality(ags: "05962004") { name jobs(first: 1) { totalCount } interest { status } } }';
  const BY_ID = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";

  test("the rest of the answer comes, one error names the part, and it heals by itself", async () => {
    const whole = await split.ask(QUERY);
    expect(whole.errors).toBeUndefined();
    const byId = { ids: [globalId("Municipality", "05962004"), globalId("Job", "of whatever key")] };
    expect(await split.ask(BY_ID, byId)).toMatchObject({ data: { nodes: [{ id: byId.ids[0] }, null] } });
    split.processOf("services").signal("SIGKILL");
    expect(await split.processOf("services").ended()).toBe("SIGKILL");

    const answer = await split.ask(QUERY);
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ municipality: { ...(whole.data?.["municipality"] as object), jobs: null } });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]).toMatchObject({
      path: ["municipality", "jobs"],
      extensions: { code: "SUBGRAPH_UNAVAILABLE" },
    });
    const { PORT = "" } = split.planOf("services").environment;
    for (const inner of ["127.0.0.1", "localhost", "ECONN", "http://", PORT])
      expect(JSON.stringify(answer)).not.toContain(inner);

    expect(await split.ask(BY_ID, byId)).toMatchObject({
      data: { nodes: [{ id: byId.ids[0] }, null] },
      errors: [{ path: ["nodes", 1], extensions: { code: "SUBGRAPH_UNAVAILABLE" } }],
    });

    const readiness = await fetch(`${split.url}/readyz`);
    expect([readiness.status, await readiness.text()]).toEqual([
      503,
      expect.stringMatching(/^services: not reachable\s*$/),
    ]);

    // The breaker opens meanwhile, and closes when the process is back.
    for (let asked = 0; asked < 10; asked += 1) await split.ask(QUERY);
    await split.restart("services");
    await until(async () => (await split.ask(QUERY)).errors === undefined, 5);
    expect(await split.ask(QUERY)).toEqual(whole);
    expect((await fetch(`${split.url}/readyz`)).status).toBe(200);
  });

  test("a process that hangs holds nobody up for long", async () => {
    split.processOf("statistics").signal("SIGSTOP");
    try {
      const answer = await split.ask(QUERY);
      expect(answer.errors).toMatchObject([{ extensions: { code: "SUBGRAPH_UNAVAILABLE" } }]);
      expect(answer.data).toMatchObject({ municipality: { name: expect.any(String), jobs: expect.anything() } });
    } finally {
      split.processOf("statistics").signal("SIGCONT");
    }
    await until(async () => (await split.ask(QUERY)).errors === undefined, 5);
  });
});

test("every process ends by SIGTERM and SIGINT with exit code 0, also when it hears them twice", async () => {
  for (const [index, name] of split.services.entries()) {
    const signal = index % 2 === 0 ? "SIGTERM" : "SIGINT";
    split.processOf(name).signal(signal);
    split.processOf(name).signal(signal);
    expect([name, await split.processOf(name).ended()]).toEqual([name, 0]);
  }
});
