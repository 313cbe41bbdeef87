// What a request asks of another process at the same time is one call, and shares what is read there.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { randomBytes } from "node:crypto";
import pg from "pg";
import { pino } from "pino";
import { graphCalls } from "../../gateway/graph-calls.js";
import { remoteSubgraph } from "../../gateway/remote.js";
import { globalId } from "../../schema/identity.js";
import { owners } from "../../subgraphs/owners.js";
import { municipalities } from "../../subgraphs/municipalities/subgraph.js";
import { refugees } from "../../subgraphs/refugees/subgraph.js";
import { mintCaller, mintServiceCaller } from "../../subgraphs/runtime/access/mint.js";
import { parseCallKey } from "../../subgraphs/runtime/access/signature-key.js";
import { prepareDatabase } from "../../subgraphs/runtime/database/prepare.js";
import { type RemoteProcess, remoteProcess } from "../../subgraphs/runtime/inner/remote-process.js";
import { type ServedSubgraph, serveSubgraph } from "../../subgraphs/runtime/serve.js";
import type { RequestSource, Subgraph } from "../../subgraphs/runtime/subgraph.js";
import { untilReady } from "../access/ready.js";
import { createTestDatabase, type TestDatabase } from "../database/test-database.js";

const caller = mintCaller({ id: "public", kind: "PUBLIC", scopes: [] });
const request = (): RequestSource => ({ caller, languages: [], scope: {} });

describe("a process that notes its calls", () => {
  /** It answers each operation with its text; `wrong` answers something else. */
  function noting(wrong?: (operations: readonly { query: string }[]) => unknown) {
    const calls: string[][] = [];
    const process: RemoteProcess = {
      post: async (_, body) => {
        const { operations } = body as { operations: readonly { query: string }[] };
        calls.push(operations.map(({ query }) => query));
        return wrong ? wrong(operations) : operations.map(({ query }) => ({ data: { query } }));
      },
      close: () => undefined,
    };
    return { calls, process };
  }

  test("gets what a request asks side by side in one call, and each asker its own answer", async () => {
    const { calls, process } = noting();
    const { together: ask } = graphCalls("towns", process);
    const source = request();
    const afterOthers = Promise.resolve().then(() => ask({ query: "c" }, source));
    const answers = await Promise.all([ask({ query: "a" }, source), ask({ query: "b" }, source), afterOthers]);
    expect(answers.map(({ data }) => data?.["query"])).toEqual(["a", "b", "c"]);
    expect(calls).toEqual([["a", "b", "c"]]);
  });

  test("gets another call for what is asked later, and for every other request", async () => {
    const { calls, process } = noting();
    const { together: ask } = graphCalls("towns", process);
    const source = request();
    await Promise.all([ask({ query: "a" }, source), ask({ query: "of another" }, request())]);
    await ask({ query: "b" }, source);
    expect(calls).toEqual([["a"], ["of another"], ["b"]]);
  });

  test("gets a mutation alone", async () => {
    const { calls, process } = noting();
    const owner = remoteSubgraph("towns", process, mintServiceCaller("gateway"));
    const source = request();
    await Promise.all(["{ a }", "mutation { b }", "{ c }"].map((query) => owner.execute({ query }, source)));
    expect(calls).toEqual([["mutation { b }"], ["{ a }", "{ c }"]]);
  });

  test.each([
    ["does not answer", () => Promise.reject(new Error("away"))],
    ["answers too little", () => [{ data: { a: 1 } }]],
    ["answers too much", () => [{ data: { a: 1 } }, { data: { b: 2 } }, { data: { c: 3 } }]],
    ["answers no list", () => ({ data: { a: 1 } })],
    ["answers no results", () => [1, "no result"]],
  ])("fails for all who asked when it %s", async (_, wrong) => {
    const { together: ask } = graphCalls("towns", noting(wrong).process);
    const source = request();
    const answers = await Promise.allSettled([ask({ query: "a" }, source), ask({ query: "b" }, source)]);
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});

test("a result that is none, or null, is a failure of its own operation alone", async () => {
  const process: RemoteProcess = { post: async () => [{ data: { a: 1 } }, 1, null], close: () => undefined };
  const { together } = graphCalls("towns", process);
  const source = request();
  const answers = await Promise.allSettled(["a", "b", "c"].map((query) => together({ query }, source)));
  expect(answers).toMatchObject([
    { value: { data: { a: 1 } } },
    { status: "rejected" },
    { reason: { code: "NOT_ANSWERED" } },
  ]);
  const { alone } = graphCalls("towns", { ...process, post: async () => [null] });
  await expect(alone({ query: "mutation { a }" }, source, 1)).rejects.toMatchObject({ code: "NOT_ANSWERED" });
});

describe("a process of an owner", () => {
  const key = parseCallKey(randomBytes(32).toString("hex"))!;
  const statements: string[] = [];
  let database: TestDatabase;
  let served: readonly ServedSubgraph[];
  let process: RemoteProcess;
  let households: RemoteProcess;
  beforeAll(async () => {
    database = await createTestDatabase();
    const urls = await prepareDatabase(database.adminUrl, owners, () => undefined);
    const serve = <Loaders, State>(owner: Subgraph<Loaders, State>): Promise<ServedSubgraph> =>
      serveSubgraph(owner, {
        databaseUrl: urls.get(owner.name) ?? "",
        inner: { call: () => Promise.reject(new Error("This owner asks nobody.")) },
        log: pino({ level: "silent" }),
        onStatement: (_, statement) => statements.push(statement),
        keys: new Map([["gateway", key]]),
        operationMs: 500,
        place: { host: "127.0.0.1", port: 0 },
      });
    // Never quite ready, for nobody feeds it; but it believes calls by the time that the one after it is ready.
    const cases = await serve(refugees);
    const towns = await serve(municipalities);
    served = [cases, towns];
    await untilReady(towns.url);
    process = remoteProcess({ url: towns.url, sender: "gateway", receiver: "municipalities", key });
    households = remoteProcess({ url: cases.url, sender: "gateway", receiver: "refugees", key });
  }, 120_000);
  afterAll(async () => {
    process.close();
    households.close();
    await Promise.all(served.map((one) => one.stop()));
    await database.drop();
  });

  const town = (fields: string) => ({ query: `{ municipality(ags: "05962004") { ${fields} } }` });

  /** Whoever asks for a board waits until the connection ends. */
  const lockBoards = async (): Promise<pg.Client> => {
    const locking = new pg.Client(database.adminUrl);
    await locking.connect();
    await locking.query("BEGIN; LOCK TABLE municipalities.advisory_board IN ACCESS EXCLUSIVE MODE");
    return locking;
  };

  test("answers the others where one waits for a table that somebody has locked, and nothing where all do", async () => {
    const { together: ask } = graphCalls("municipalities", process);
    const locking = await lockBoards();
    const source = request();
    const answers = await Promise.allSettled([ask(town("name"), source), ask(town("advisoryBoard { id }"), source)]);
    expect(answers).toMatchObject([
      { status: "fulfilled", value: { data: { municipality: { name: expect.any(String) } } } },
      { status: "rejected", reason: { code: "NOT_ANSWERED", isOutage: false } },
    ]);
    const alike = request();
    const board = town("advisoryBoard { id }");
    const none = await Promise.allSettled([ask(board, alike), ask(board, alike)]);
    await locking.end();
    for (const answer of none) expect(answer).toMatchObject({ reason: { code: "HTTP 503", isOutage: true } });
  });

  test("reads once what the operations of a call have in common, and tells each of its own failures", async () => {
    const { together: ask } = graphCalls("towns", process);
    const source = request();
    await Promise.all([ask(town("name"), source), ask(town("name population"), source)]);
    statements.length = 0;
    const again = request();
    const answers = await Promise.all([
      ask(town("name"), again),
      ask({ query: '{ municipality(ags: "1") { name } }' }, again),
      ask(town("name population"), again),
    ]);
    expect(answers.map(({ data }) => data)).toMatchObject([
      { municipality: { name: expect.any(String) } },
      { municipality: null },
      { municipality: { population: expect.any(Number) } },
    ]);
    expect(answers.map(({ errors }) => errors?.map(({ path }) => path))).toEqual([
      undefined,
      [["municipality"]],
      undefined,
    ]);
    expect(statements.filter((statement) => statement.includes(`"municipality" "e"`))).toHaveLength(1);
  });

  test("reads once what calls of a request have in common that come one after another", async () => {
    const { together: ask } = graphCalls("towns", process);
    const source = request();
    const read = () => statements.filter((statement) => statement.includes(`"municipality" "e"`)).length;
    statements.length = 0;
    const first = await ask(town("name population"), source);
    expect(read()).toBe(1);
    expect(await ask(town("name population"), source)).toEqual(first);
    expect(await ask(town("name"), source)).toMatchObject({ data: { municipality: { name: expect.any(String) } } });
    expect(read()).toBe(1);
    await ask(town("name"), request());
    expect(read()).toBe(2);
  });

  test("notes a household once that a request first finds and then shows", async () => {
    const { together: ask } = graphCalls("refugees", households);
    const superuser = new pg.Client(database.superuserUrl);
    await superuser.connect();
    const worker = mintCaller({ id: "development-case-worker", kind: "CASE_WORKER", scopes: ["cases:read"] });
    const { rows } = await superuser.query<{ id: string }>("SELECT id FROM refugees.household LIMIT 1");
    const key = rows[0]?.id ?? "";
    const representations = [{ __typename: "Household", id: globalId("Household", key) }];
    const asked = (fields: string) => ({
      query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${fields} } }`,
      variables: { representations },
    });
    const source = { ...request(), caller: worker };
    expect(await ask(asked("__typename"), source)).toEqual({ data: { _entities: [{ __typename: "Household" }] } });
    expect(await ask(asked("... on Household { registeredOn }"), source)).toMatchObject({
      data: { _entities: [{ registeredOn: expect.any(String) }] },
    });
    const entries = await superuser.query("SELECT FROM refugees.audit_entry WHERE object_key = $1", [key]);
    await superuser.end();
    expect(entries.rowCount).toBe(1);
  });

  test("answers the next call of a request of which something still waits", async () => {
    const { together: ask } = graphCalls("municipalities", process);
    const locking = await lockBoards();
    const source = request();
    await Promise.allSettled([ask(town("name"), source), ask(town("advisoryBoard { id }"), source)]);
    expect(await ask(town("strategy { id }"), source)).toMatchObject({ data: { municipality: {} } });
    await locking.end();
  });
});
