import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { globalId } from "../../../../schema/identity.js";
import { CONSENTS } from "../../../../subgraphs/refugees/consent/consents.js";
import { FIELD_COLUMNS } from "../../../../subgraphs/refugees/household/households.js";
import { MEMBERS } from "../../../../subgraphs/refugees/member/members.js";
import { RANKING } from "../../../../subgraphs/refugees/ranking/rankings.js";
import { refugees as owner } from "../../../../subgraphs/refugees/subgraph.js";
import { schemaOf } from "../../../../subgraphs/runtime/subgraph.js";
import { WISHES } from "../../../../subgraphs/refugees/wish/wishes.js";
import { asEntity, expectSameAlone } from "../../fields-alone.js";
import { caseWorker, household, OTHERS, type RefugeesDatabase, startRefugeesDatabase } from "../refugees-database.js";

const WORKER = caseWorker("some-worker");
const DEVELOPMENT = caseWorker("development-case-worker");
const CASES = 130;

let refugees: RefugeesDatabase;
let own: readonly string[];
beforeAll(async () => {
  refugees = await startRefugeesDatabase();
  const { rows } = await refugees.superuser.query<{ id: string }>(
    `UPDATE household SET case_worker_id = 'some-worker' WHERE id IN
      (SELECT id FROM household ORDER BY cohort, id LIMIT ${CASES}) RETURNING id`,
  );
  own = rows.map(({ id }) => globalId("Household", id)).sort();
  await refugees.superuser.query(
    "UPDATE household SET case_worker_id = NULL WHERE id = (SELECT max(id::text)::uuid FROM household)",
  );
});
afterAll(() => refugees.stop());

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly registeredOn: string; readonly receptionState: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const LIST = `query ($first: Int! = 20, $after: String, $filter: HouseholdFilter, $orderBy: [HouseholdOrder!]) {
  households(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    totalCount nodes { id registeredOn receptionState } pageInfo { hasNextPage endCursor } } }`;

const list = async (caller: typeof WORKER, variables: Record<string, unknown> = {}): Promise<Listed> => {
  const { data, errors } = await refugees.ask(caller, LIST, variables);
  expect(errors).toBeUndefined();
  return data?.["households"] as Listed;
};

describe("a case worker", () => {
  test("sees exactly the own cases, page by page, the newest first", async () => {
    const seen: Listed["nodes"][number][] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo, totalCount }: Listed = await list(WORKER, { first: 30, after });
      expect(totalCount).toBe(CASES);
      seen.push(...nodes);
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(seen.map(({ id }) => id).sort()).toEqual(own);
    const days = seen.map(({ registeredOn }) => registeredOn);
    expect(days).toEqual(days.toSorted().reverse());
  });

  test("sees none of anybody else's, and none that nobody has", async () => {
    expect((await list(DEVELOPMENT)).totalCount).toBe(4_000 - CASES - 1);
    expect(await list(caseWorker("a-new-worker"))).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await list(caseWorker("some-worke"))).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test.each([
    ["in the list", (fields: string) => `{ households(first: 5) { nodes { ${fields} } } }`],
    ["by its id", (fields: string) => `{ household(id: "${own[0]}") { ${fields} } }`],
    ["as an entity", (fields: string) => asEntity("Household", own[1] ?? "")(fields)],
  ])("sees in each field of a household %s what it shows among all", (_, query) =>
    expectSameAlone(
      { schema: schemaOf(owner).schema, type: "Household", query, ask: (text) => refugees.ask(WORKER, text) },
      FIELD_COLUMNS,
    ),
  );

  test.each([
    ["members", "HouseholdMember", MEMBERS.fieldColumns],
    ["wishes", "HouseholdWish", WISHES.fieldColumns],
    ["ranking", "RankedMunicipality", RANKING.fieldColumns],
    ["consents", "Consent", CONSENTS.fieldColumns],
  ])("sees in each field of a household's %s what it shows among all", (part, type, columns) =>
    expectSameAlone(
      {
        schema: schemaOf(owner).schema,
        type,
        query: (fields) => `{ households(first: 100) { nodes { ${part} { ${fields} } } } }`,
        ask: (text) => refugees.ask(WORKER, text),
      },
      columns,
    ),
  );

  test("has of members read no more than is asked, in one statement for all who ask", async () => {
    const readOf = (fields: string) =>
      refugees
        .statementsOf(() => refugees.ask(WORKER, `{ household(id: "${own[0]}") { ${fields} } }`))
        .then((statements) => statements.filter((sql) => sql.includes("household_member")));
    const from = "FROM household_member WHERE household_id = ANY($1) ORDER BY household_id, number";
    expect(await readOf("size")).toEqual([`SELECT household_id AS "householdKey" ${from}`]);
    expect(await readOf("size members { role } again: members { ageBandLabel }")).toEqual([
      `SELECT household_id AS "householdKey", role AS "role", age_band AS "ageBand" ${from}`,
    ]);
  });

  test("has of a household itself read no more than is asked, and what is asked later besides", async () => {
    const readOf = async (query: string) => {
      const statements = await refugees.statementsOf(() => refugees.ask(WORKER, query));
      return statements
        .filter((sql) => sql.includes('"household" "h"'))
        .map((sql) => /SELECT (.*?) FROM/.exec(sql)?.[1]);
    };
    const opened = (fields: string) => `household(id: "${own[0]}") { ${fields} }`;
    expect(await readOf(`{ ${opened("id")} }`)).toEqual(['"h"."id" AS "key"']);
    expect(await readOf(`{ ${opened("id")} again: ${opened("receptionStateLabel")} }`)).toEqual([
      '"h"."id" AS "key", "h"."reception_state" AS "receptionState"',
    ]);
  });

  test("narrows and orders them", async () => {
    const all = (await list(WORKER, { first: 100, orderBy: [{ field: "RECEPTION_STATE" }] })).nodes;
    const states = all.map(({ receptionState }) => receptionState);
    expect(states).toEqual(states.toSorted());
    const state = states[0] ?? "";
    const inState = await list(WORKER, { filter: { receptionState: { eq: state } } });
    expect(inState.totalCount).toBe(states.filter((each) => each === state).length);
    const filter = { registeredFrom: "2026-01-01", registeredUntil: "2026-06-30" };
    const { nodes, totalCount } = await list(WORKER, { first: 100, filter });
    expect(totalCount).toBeGreaterThan(0);
    expect(totalCount).toBeLessThan(CASES);
    for (const { registeredOn } of nodes) expect(registeredOn).toMatch(/^2026-0[1-6]-/);
  });

  test("has them in an order of several fields, page by page", async () => {
    const orderBy = [{ field: "RECEPTION_STATE" }, { field: "REGISTERED_ON", direction: "DESC" }];
    const seen: Listed["nodes"][number][] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo }: Listed = await list(WORKER, { first: 30, after, orderBy });
      seen.push(...nodes);
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    expect(seen.map(({ id }) => id).sort()).toEqual(own);
    const byState = Map.groupBy(seen, ({ receptionState }) => receptionState);
    expect([...byState.keys()]).toEqual([...byState.keys()].sort());
    expect([...byState.values()].flat()).toEqual(seen);
    for (const inState of byState.values()) {
      const days = inState.map(({ registeredOn }) => registeredOn);
      expect(days).toEqual(days.toSorted().reverse());
    }
  });

  test.each([2, 2_000])("is told that an order names a field %i times, and nothing is read", async (times) => {
    const orderBy = Array<{ field: string }>(times).fill({ field: "RECEPTION_STATE" });
    const statements = await refugees.statementsOf(async () => {
      const { errors } = await refugees.ask(WORKER, LIST, { orderBy });
      expect(errors).toMatchObject([
        {
          message: "orderBy names RECEPTION_STATE twice; name each field once.",
          extensions: { code: "BAD_USER_INPUT", argument: "orderBy" },
        },
      ]);
    });
    expect(statements).toEqual([]);
  });

  test.each([
    [{ filter: { registeredFrom: "2026-02-30" } }, "filter.registeredFrom"],
    [{ first: 0 }, "first"],
    [{ after: "' OR 1=1 --" }, "after"],
  ])("is told what is wrong with %j", async (variables, argument) => {
    const { errors } = await refugees.ask(WORKER, LIST, variables);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument } }]);
  });
});

const EVERYTHING = `{ id registeredOn receptionState receptionStateLabel size isDemonstration requirements { stepFreeHousing }
  members { number role roleLabel ageBand educationIsced languages { code name(lang: UK) level }
    occupations { kldbCode years occupation { kldbCode } } }
  wishes { criterion criterionLabel(lang: TI) importance settlementKinds near { ags } }
  ranking { position municipality { ags } } socialTies { ags }
  consents { purpose purposeLabel(lang: AR) status statusLabel grantedAt withdrawnAt expiresAt } }`;

/** Where a household can be asked for: at the root, and as an entity, which is how `node` and other owners find it. */
const DOORS = `query ($id: ID!, $representations: [_Any!]!) {
  household(id: $id) ${EVERYTHING}
  _entities(representations: $representations) { __typename ... on Household ${EVERYTHING} } }`;

const open = (caller: typeof WORKER, id: string) =>
  refugees.ask(caller, DOORS, { id, representations: [{ __typename: "Household", id }] });

describe("one household", () => {
  test("is shown with all that belongs to it, as the tables have it", async () => {
    const { rows } = await refugees.superuser.query<{ id: string; size: number; wishes: unknown[]; ties: string[] }>(
      `SELECT h.id, (SELECT count(*)::int FROM household_member WHERE household_id = h.id) AS size,
        (SELECT jsonb_agg(jsonb_build_object('criterion', criterion, 'importance', importance)
          ORDER BY importance DESC, criterion) FROM wish WHERE household_id = h.id) AS wishes,
        (SELECT array_agg(ags ORDER BY ags) FROM social_tie WHERE household_id = h.id) AS ties
       FROM household AS h WHERE case_worker_id = 'some-worker' AND EXISTS (SELECT FROM ranking WHERE household_id = h.id)
         AND EXISTS (SELECT FROM social_tie WHERE household_id = h.id)
         AND EXISTS (SELECT FROM consent WHERE household_id = h.id) LIMIT 1`,
    );
    const kept = rows[0];
    const { data, errors } = await open(WORKER, globalId("Household", kept?.id ?? ""));
    expect(errors).toBeUndefined();
    const shown = data?.["household"] as Record<string, { [name: string]: unknown }[]>;
    expect(shown).toMatchObject({ size: kept?.size, isDemonstration: true });
    expect(shown["members"]).toHaveLength(kept?.size ?? 0);
    expect(shown["members"]?.[0]).toMatchObject({ number: 1, role: "ADULT", roleLabel: "Erwachsene Person" });
    expect(shown["wishes"]).toMatchObject(kept?.wishes ?? []);
    expect(shown["socialTies"]).toEqual(kept?.ties.map((ags) => ({ ags })));
    expect(shown["ranking"]?.[0]).toMatchObject({
      position: 1,
      municipality: { ags: expect.stringMatching(/^\d{8}$/) },
    });
    expect(shown["consents"]?.[0]).toMatchObject({ status: expect.stringMatching(/^(GRANTED|WITHDRAWN|EXPIRED)$/) });
    expect(data?.["_entities"]).toEqual([{ __typename: "Household", ...shown }]);
  });

  test("tells of consents what holds now", async () => {
    const key = Buffer.from(own[3] ?? "", "base64url")
      .toString()
      .replace("Household:", "");
    await refugees.superuser.query("DELETE FROM consent WHERE household_id = $1", [key]);
    await refugees.superuser.query(
      `INSERT INTO consent (household_id, is_demonstration, purpose, granted_at, withdrawn_at, expires_at) VALUES
        ($1, true, 'MATCHING', now() - interval '1 day', NULL, now() + interval '1 day'),
        ($1, true, 'MATCHING', now() - interval '9 days', NULL, now() - interval '2 days'),
        ($1, true, 'STATISTICS', now() - interval '9 days', now() - interval '5 days', now() - interval '2 days')`,
      [key],
    );
    const { data } = await refugees.ask(
      WORKER,
      "query ($id: ID!) { household(id: $id) { consents { purpose status } } }",
      {
        id: own[3],
      },
    );
    expect(data?.["household"]).toEqual({
      consents: [
        { purpose: "MATCHING", status: "GRANTED" },
        { purpose: "MATCHING", status: "EXPIRED" },
        { purpose: "STATISTICS", status: "WITHDRAWN" },
      ],
    });
  });

  test("sees itself and no other", async () => {
    const [first = "", second = ""] = own;
    const itself = household(Buffer.from(first, "base64url").toString().replace("Household:", ""));
    expect((await list(itself)).nodes.map(({ id }) => id)).toEqual([first]);
    expect((await open(itself, first)).data).toMatchObject({ household: { id: first }, _entities: [{ id: first }] });
    expect((await open(itself, second)).data).toEqual({ household: null, _entities: [null] });
  });

  test("of somebody else is what one that does not exist is, and what no id is", async () => {
    const missing = globalId("Household", "11111111-1111-4111-8111-111111111111");
    const nothing = JSON.stringify({ data: { household: null, _entities: [null] } });
    const ids = [missing, globalId("Household", "' OR true --"), globalId("Job", "1"), "", "x", "Household:1"];
    for (const caller of [DEVELOPMENT, caseWorker("a-new-worker")])
      for (const id of [own[0] ?? "", ...ids]) expect(JSON.stringify(await open(caller, id))).toBe(nothing);
    // An object has one id: the same key in capital letters is no other one of it.
    const capital = globalId(
      "Household",
      Buffer.from(own[0] ?? "", "base64url")
        .toString()
        .slice(10)
        .toUpperCase(),
    );
    expect(JSON.stringify(await open(WORKER, capital))).toBe(nothing);
    expect((await open(WORKER, own[0] ?? "")).data).toMatchObject({ household: { id: own[0] } });
  });

  test.each(OTHERS.map((caller) => [caller.kind, caller] as const))(
    "is not for %s, whether it exists or not",
    async (_, caller) => {
      const code = caller.kind === "PUBLIC" ? "UNAUTHENTICATED" : "FORBIDDEN";
      const [mine, missing] = [own[0] ?? "", globalId("Household", "11111111-1111-4111-8111-111111111111")];
      const refused = await open(caller, mine);
      expect(refused.data).toEqual({ household: null, _entities: [null] });
      expect(refused.errors?.map(({ extensions }) => extensions?.["code"])).toEqual([code, code]);
      expect(JSON.stringify(await open(caller, missing))).toBe(JSON.stringify(refused));
      expect(await refugees.ask(caller, LIST)).toMatchObject({
        data: { households: null },
        errors: [{ extensions: { code } }],
      });
    },
  );

  test("is not for a case worker whose token says nothing of reading cases", async () => {
    const blind = caseWorker("some-worker", ["cases:write"]);
    expect((await open(blind, own[0] ?? "")).data).toEqual({ household: null, _entities: [null] });
    expect((await refugees.ask(blind, LIST)).data).toEqual({ households: null });
  });
});

test("a hundred households with all that belongs to them cost the statements that ten cost", async () => {
  const query = `query ($first: Int!) { households(first: $first) { totalCount nodes ${EVERYTHING} } }`;
  const cost = (first: number) => refugees.statementsOf(() => refugees.ask(WORKER, query, { first }));
  const ten = await cost(10);
  expect(await cost(100)).toEqual(ten);
  // Three transactions, each with its caller: the households with their notes, the parts, and the count, which is one message.
  expect(ten.filter((sql) => sql.startsWith("SELECT set_config"))).toHaveLength(3);
  expect(ten).toHaveLength(2 * 3 + 1 + 3 + 5);
});
