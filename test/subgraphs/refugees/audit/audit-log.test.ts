import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { globalId } from "../../../../schema/identity.js";
import { eraseOldEntries } from "../../../../subgraphs/refugees/audit/audit-entries.js";
import type { Caller } from "../../../../subgraphs/runtime/access/caller.js";
import { mintCaller } from "../../../../subgraphs/runtime/access/mint.js";
import { transactionFor } from "../../../../subgraphs/runtime/database/caller-settings.js";
import { AUDITOR, caseWorker, OTHERS, type RefugeesDatabase, startRefugeesDatabase } from "../refugees-database.js";

const WORKER = caseWorker("development-case-worker");
const STRANGER = caseWorker("another-worker");
const MISSING = "11111111-1111-4111-8111-111111111111";

let refugees: RefugeesDatabase;
let keys: readonly string[];
beforeAll(async () => {
  refugees = await startRefugeesDatabase();
  const { rows } = await refugees.superuser.query<{ id: string }>("SELECT id FROM household ORDER BY id LIMIT 5");
  keys = rows.map(({ id }) => id);
});
afterAll(() => refugees.stop());
beforeEach(async () => void (await refugees.superuser.query("DELETE FROM audit_entry")));

const idOf = (place: number): string => globalId("Household", keys[place] ?? "");

/** What stands in the log, as `READ key`, in alphabetical order. */
const entries = async (of: Caller = WORKER): Promise<readonly string[]> => {
  const { rows } = await refugees.superuser.query<{ action: string; object_key: string | null }>(
    "SELECT action, object_key FROM audit_entry WHERE caller_id = $1 AND caller_kind = $2",
    [of.id, of.kind],
  );
  return rows.map(({ action, object_key }) => `${action} ${object_key ?? "log"}`).sort();
};

const LIST = "query ($after: String) { households(first: 30, after: $after) { nodes { id size } } }";
const OPEN = "query ($id: ID!) { household(id: $id) { id } }";
const FIND = "query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }";
const find = (caller: Caller, ids: readonly string[]) =>
  refugees.ask(caller, FIND, { representations: ids.map((id) => ({ __typename: "Household", id })) });

describe("the audit log", () => {
  test("has an entry for every household of a page, and none for another", async () => {
    const { data } = await refugees.ask(WORKER, LIST);
    const { nodes } = data?.["households"] as { nodes: { id: string }[] };
    expect(nodes).toHaveLength(30);
    const shown = nodes.map(({ id }) => Buffer.from(id, "base64url").toString().replace("Household:", "READ "));
    expect(await entries()).toEqual(shown.sort());
    const { rows } = await refugees.superuser.query(
      "SELECT DISTINCT caller_id, caller_kind, object_type FROM audit_entry",
    );
    expect(rows).toEqual([{ caller_id: WORKER.id, caller_kind: "CASE_WORKER", object_type: "Household" }]);
  });

  test("has one for a household that was opened, however often a request asks for it", async () => {
    await refugees.ask(WORKER, `query ($id: ID!) { a: household(id: $id) { id } b: household(id: $id) { size } }`, {
      id: idOf(0),
    });
    expect(await entries()).toEqual([`READ ${keys[0]}`]);
    await find(WORKER, [idOf(1), idOf(2), idOf(1)]);
    expect(await entries()).toEqual([keys[0], keys[1], keys[2]].map((key) => `READ ${key}`).sort());
  });

  test("has one for a household that a request reads again because it asks for more, and one for each attempt", async () => {
    const open = [idOf(0), globalId("Household", MISSING)];
    await refugees.inOneRequest(WORKER, async (ask) => {
      for (const fields of ["__typename", "id registeredOn", "receptionState"])
        await ask(
          `query ($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on Household { ${fields} } } }`,
          { representations: open.map((id) => ({ __typename: "Household", id })) },
        );
    });
    expect(await entries()).toEqual([`ATTEMPTED ${MISSING}`, `READ ${keys[0]}`]);
  });

  test("has one for a household that is given to whoever asked in vain, and shown by the same request", async () => {
    const give = (worker: string) =>
      refugees.superuser.query("UPDATE household SET case_worker_id = $1 WHERE id = $2", [worker, keys[3]]);
    await give("another-worker");
    await refugees.inOneRequest(WORKER, async (ask) => {
      const representations = [{ __typename: "Household", id: idOf(3) }];
      const open = (fields: string) =>
        ask(
          `query ($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on Household { ${fields} } } }`,
          { representations },
        );
      await open("__typename");
      await give(WORKER.id ?? "");
      await open("id registeredOn");
      await open("receptionState");
    });
    expect(await entries()).toEqual([`ATTEMPTED ${keys[3]}`, `READ ${keys[3]}`]);
  });

  test("has what was asked for in vain, whether it exists or not, and nothing that is no key", async () => {
    await refugees.ask(STRANGER, OPEN, { id: idOf(0) });
    await find(STRANGER, [idOf(1), globalId("Household", MISSING), globalId("Household", "' --"), "x"]);
    expect(await entries(STRANGER)).toEqual([keys[0], keys[1], MISSING].map((key) => `ATTEMPTED ${key}`).sort());
  });

  test.each(OTHERS.map((caller) => [caller.kind, caller] as const))(
    "has what %s asked for and was refused",
    async (kind, caller) => {
      const { errors } = await refugees.ask(caller, OPEN, { id: idOf(0) });
      await find(caller, [idOf(1), idOf(2), "x"]);
      expect(errors).toHaveLength(1);
      // The public has no name, and could fill the log.
      const noted = kind === "PUBLIC" ? [] : [keys[0], keys[1], keys[2]].map((key) => `ATTEMPTED ${key}`).sort();
      expect(await entries(caller)).toEqual(noted);
    },
  );

  test("has the first five of many that somebody asks for who may see none, and all of a case worker's", async () => {
    const made = Array.from({ length: 40 }, (_, place) => `${MISSING.slice(0, -2)}${10 + place}`);
    const ids = made.map((key) => globalId("Household", key));
    const chamber = OTHERS.find(({ kind }) => kind === "CHAMBER")!;
    for (const caller of [chamber, STRANGER]) await find(caller, ids);
    expect(await entries(chamber)).toEqual(made.slice(0, 5).map((key) => `ATTEMPTED ${key}`));
    expect(await entries(STRANGER)).toHaveLength(40);
  });

  test("has what was shown beside an error", async () => {
    const query = `query ($id: ID!) { good: household(id: $id) { id }
      bad: households(after: "no cursor") { nodes { id } } }`;
    const { data, errors } = await refugees.ask(WORKER, query, { id: idOf(0) });
    expect(data).toEqual({ good: { id: idOf(0) }, bad: null });
    expect(errors).toHaveLength(1);
    expect(await entries()).toEqual([`READ ${keys[0]}`]);
  });

  test("is written or nothing is shown", async () => {
    await refugees.superuser.query("ALTER TABLE audit_entry ADD CONSTRAINT broken CHECK (false) NOT VALID");
    try {
      expect((await refugees.ask(WORKER, LIST)).data).toEqual({ households: null });
      expect((await refugees.ask(WORKER, OPEN, { id: idOf(0) })).data).toEqual({ household: null });
      expect((await find(WORKER, [idOf(0)])).data).toEqual({ _entities: [null] });
      expect((await refugees.ask(AUDITOR, "{ auditLog { nodes { id } } }")).data).toEqual({ auditLog: null });
    } finally {
      await refugees.superuser.query("ALTER TABLE audit_entry DROP CONSTRAINT broken");
    }
    expect((await refugees.ask(WORKER, OPEN, { id: idOf(0) })).data).toEqual({ household: { id: idOf(0) } });
  });
});

describe("nobody", () => {
  const acting = (caller: Pick<Caller, "id" | "kind"> & Partial<Caller>, sql: string) =>
    transactionFor(refugees.db, caller, (transaction) => transaction.query<[unknown[], number]>(sql));
  const actors = [WORKER, AUDITOR, { kind: "SERVICE", id: "refugees" } as const];

  test("changes or takes out an entry, whatever the statement says", async () => {
    await refugees.ask(WORKER, OPEN, { id: idOf(0) });
    for (const actor of actors) {
      await expect(acting(actor, "UPDATE audit_entry SET caller_id = 'x'")).rejects.toThrow("permission denied");
      expect((await acting(actor, "DELETE FROM audit_entry"))[1]).toBe(0);
      await expect(acting(actor, "TRUNCATE audit_entry")).rejects.toThrow("permission denied");
    }
    expect(await entries()).toEqual([`READ ${keys[0]}`]);
  });

  test("writes one in the name of somebody else or for another time", async () => {
    const insert = (values: string) =>
      `INSERT INTO audit_entry (caller_id, caller_kind, action, object_type, object_key, at)
       VALUES (${values.replace("KEY", `'${MISSING}'`)})`;
    const refusal = "violates row-level security policy";
    const own = `'${WORKER.id}', 'CASE_WORKER', 'READ', 'Household', KEY, now()`;
    await acting(WORKER, insert(own));
    for (const forged of [
      own.replace(WORKER.id, "somebody-else"),
      own.replace("CASE_WORKER", "TOWN"),
      own.replace("now()", "now() - interval '1 day'"),
    ])
      await expect(acting(WORKER, insert(forged))).rejects.toThrow(refusal);
    await expect(refugees.db.query(insert(own))).rejects.toThrow(refusal);
  });

  test("but an auditor reads it, past the graph neither", async () => {
    await refugees.ask(WORKER, OPEN, { id: idOf(0) });
    const seen = async (actor: Parameters<typeof acting>[0]) =>
      (await acting(actor, "SELECT id FROM audit_entry")).length;
    expect(await seen(AUDITOR)).toBe(1);
    for (const actor of [WORKER, STRANGER, ...OTHERS.filter(({ kind }) => kind !== "AUDITOR"), actors[2]])
      expect(await seen(actor ?? WORKER)).toBe(0);
    expect(await seen(mintCaller({ id: "x", kind: "AUDITOR", scopes: ["cases:read"] }))).toBe(0);
    expect(await refugees.db.query("SELECT id FROM audit_entry")).toEqual([]);
  });
});

describe("an auditor", () => {
  const LOG = `query ($filter: AuditLogFilter, $first: Int! = 20, $after: String) {
    auditLog(filter: $filter, first: $first, after: $after) { totalCount pageInfo { endCursor }
      nodes { id callerId callerKind callerKindLabel action actionLabel objectType objectId at } } }`;
  interface Entry {
    readonly id: string;
    readonly callerId: string;
    readonly action: string;
    readonly objectId: string | null;
    readonly at: string;
  }
  interface Log {
    readonly totalCount: number;
    readonly nodes: readonly Entry[];
    readonly pageInfo: { readonly endCursor: string };
  }
  const read = async (variables: Record<string, unknown> = {}): Promise<Log> => {
    const { data, errors } = await refugees.ask(AUDITOR, LOG, variables);
    expect(errors).toBeUndefined();
    return data?.["auditLog"] as Log;
  };

  test("has read it once with a request that opens an entry and asks for more of it", async () => {
    await refugees.ask(WORKER, OPEN, { id: idOf(0) });
    const { rows } = await refugees.superuser.query<{ id: string }>("SELECT id FROM audit_entry");
    const representations = [{ __typename: "AuditEntry", id: globalId("AuditEntry", rows[0]?.id ?? "") }];
    await refugees.inOneRequest(AUDITOR, async (ask) => {
      for (const fields of ["__typename", "action", "objectId"]) {
        const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on AuditEntry { ${fields} } } }`;
        expect((await ask(query, { representations })).data).toMatchObject({ _entities: [{}] });
      }
    });
    expect(await entries(AUDITOR)).toEqual(["READ log"]);
  });

  test("sees who saw what, newest first, page by page, and that it was read", async () => {
    await refugees.ask(WORKER, OPEN, { id: idOf(0) });
    await refugees.ask(STRANGER, OPEN, { id: idOf(0) });
    await refugees.ask(WORKER, OPEN, { id: idOf(1) });
    const first = await read({ first: 2 });
    expect(first).toMatchObject({
      totalCount: 4,
      nodes: [
        { callerId: WORKER.id, callerKind: "CASE_WORKER", action: "READ", actionLabel: "Gesehen", objectId: idOf(1) },
        { callerId: STRANGER.id, action: "ATTEMPTED", objectType: "Household", objectId: idOf(0) },
      ],
    });
    const rest = await read({ first: 2, after: first.pageInfo.endCursor });
    expect(rest.nodes).toMatchObject([{ callerId: WORKER.id, objectId: idOf(0) }]);
    expect((await read()).nodes).toMatchObject([
      { callerId: AUDITOR.id, action: "READ", objectType: "AuditEntry", objectId: null },
      { callerId: AUDITOR.id },
      ...first.nodes,
      ...rest.nodes,
    ]);
  });

  test("narrows it to an object, a caller, and days in Germany", async () => {
    await refugees.ask(WORKER, OPEN, { id: idOf(0) });
    await refugees.ask(STRANGER, OPEN, { id: idOf(1) });
    expect((await read({ filter: { objectId: idOf(0) } })).nodes).toMatchObject([{ callerId: WORKER.id }]);
    expect((await read({ filter: { callerId: STRANGER.id } })).nodes).toMatchObject([{ objectId: idOf(1) }]);
    await refugees.superuser.query("UPDATE audit_entry SET at = '2026-03-31T22:30:00Z' WHERE caller_id = $1", [
      WORKER.id,
    ]);
    const onDay = (day: string) => read({ filter: { callerId: WORKER.id, from: day, to: day } });
    expect((await onDay("2026-04-01")).totalCount).toBe(1);
    expect((await onDay("2026-03-31")).totalCount).toBe(0);
    for (const [filter, argument] of [
      [{ objectId: "no id" }, "filter.objectId"],
      [{ from: "yesterday" }, "filter.from"],
      [{ callerId: "a\0b" }, "filter.callerId"],
    ] as const)
      expect((await refugees.ask(AUDITOR, LOG, { filter })).errors).toMatchObject([{ extensions: { argument } }]);
  });

  test("finds an entry again by its id", async () => {
    await refugees.ask(WORKER, OPEN, { id: idOf(0) });
    const [entry] = (await read()).nodes;
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on AuditEntry { id callerId objectId } } }`;
    const representations = [
      { __typename: "AuditEntry", id: entry?.id },
      { __typename: "AuditEntry", id: "x" },
    ];
    const { data } = await refugees.ask(AUDITOR, query, { representations });
    expect(data?.["_entities"]).toEqual([{ id: entry?.id, callerId: WORKER.id, objectId: idOf(0) }, null]);
    const foreign = await refugees.ask(WORKER, query, { representations });
    expect(foreign.data?.["_entities"]).toEqual([null, null]);
  });

  test("sees no household, and nobody but an auditor sees the log", async () => {
    expect((await refugees.ask(AUDITOR, OPEN, { id: idOf(0) })).data).toEqual({ household: null });
    for (const caller of [WORKER, ...OTHERS.filter(({ kind }) => kind !== "AUDITOR")]) {
      const { data, errors } = await refugees.ask(caller, LOG);
      expect(data).toEqual({ auditLog: null });
      expect(errors).toMatchObject([
        { extensions: { code: caller.kind === "PUBLIC" ? "UNAUTHENTICATED" : "FORBIDDEN" } },
      ]);
    }
  });
});

test("what is older than four years is erased, and nothing younger", async () => {
  await refugees.ask(WORKER, OPEN, { id: idOf(0) });
  await refugees.ask(WORKER, OPEN, { id: idOf(1) });
  await refugees.superuser.query(
    "UPDATE audit_entry SET at = now() - interval '4 years' - interval '1 minute' WHERE object_key = $1",
    [keys[0]],
  );
  await refugees.superuser.query(
    "UPDATE audit_entry SET at = now() - interval '4 years' + interval '1 day' WHERE object_key = $1",
    [keys[1]],
  );
  await eraseOldEntries(refugees.db);
  expect(await entries()).toEqual([`READ ${keys[1]}`]);
});
