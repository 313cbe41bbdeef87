// A household whose every personal field holds a value that stands nowhere else. The whole graph is asked as every kind
// of caller: nobody meets one of these values, in no answer, error, log line or metric, but the household itself. The hub
// writes no traces; where it does one day, they belong here.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { globalId } from "../../schema/identity.js";
import { withConnection } from "../../subgraphs/runtime/database/connection.js";
import { ACCESS } from "../access/access-table.js";
import { operationOf, type Samples, waysOf } from "../access/graph-walk.js";
import { type Role, rolesOf } from "../access/roles.js";
import { accessSamples } from "../access/samples.js";
import { startTestHub, type TestHub } from "../hub.js";

const KEY = "c0ffee00-1999-4d31-8c0f-fee0c0ffee99";
const ID = globalId("Household", KEY);

/** Bounded to a few words or numbers, which stand in many other places: seen only beside one of the others. */
const WORD = "one of few";

/** What nobody but the household may meet: values, and three villages of which nothing else tells. */
const CANARIES: Readonly<Record<string, string>> = {
  id: ID,
  key: KEY,
  caseWorker: "canary-worker-7f3a",
  recordKey: "8070605040302010907",
  memberRecordKey: "8070605040302010911",
  registeredOn: "1931-12-29",
  cohort: "CANARY-COHORT",
  languageCode: "tlh",
  occupation: "01402",
  practice: "9173",
  ranked: "16075132",
  tie: "16075133",
  near: "16075134",
  granted: "1931-12-30",
  withdrawn: "1931-12-31",
  expires: "2931-01-01",
};

/** Shown to the household itself, the key in its own pseudonym; the others are shown to nobody at all. */
const SHOWN = [
  "id",
  "key",
  "registeredOn",
  "languageCode",
  "occupation",
  "practice",
  "ranked",
  "tie",
  "near",
  "granted",
  "withdrawn",
  "expires",
];

/**
 * Every column that is kept of a household: the value planted in it, or why none can be. A new column has to be entered
 * here.
 */
const COLUMNS: Readonly<Record<string, string>> = {
  "household.id": "key",
  "household.record_key": "recordKey",
  "household.registered_on": "registeredOn",
  "household.reception_state": WORD,
  "household.cohort": "cohort",
  "household.requires_step_free": WORD,
  "household.is_demonstration": WORD,
  "household.case_worker_id": "caseWorker",
  "household_member.household_id": "key",
  "household_member.is_demonstration": WORD,
  "household_member.number": WORD,
  "household_member.record_key": "memberRecordKey",
  "household_member.role": WORD,
  "household_member.age_band": WORD,
  "household_member.languages": "languageCode",
  "household_member.education_isced": WORD,
  "household_member.occupations": "occupation",
  "wish.household_id": "key",
  "wish.is_demonstration": WORD,
  "wish.criterion": WORD,
  "wish.importance": WORD,
  "wish.settlement_kinds": WORD,
  "wish.near_ags": "near",
  "ranking.household_id": "key",
  "ranking.is_demonstration": WORD,
  "ranking.rank": WORD,
  "ranking.ags": "ranked",
  "social_tie.household_id": "key",
  "social_tie.is_demonstration": WORD,
  "social_tie.ags": "tie",
  "consent.household_id": "key",
  "consent.is_demonstration": WORD,
  "consent.purpose": WORD,
  "consent.granted_at": "granted",
  "consent.withdrawn_at": "withdrawn",
  "consent.expires_at": "expires",
};

const PLANT = `
  INSERT INTO refugees.household (id, record_key, registered_on, reception_state, cohort, is_demonstration, case_worker_id)
    VALUES ('${KEY}', 8070605040302010907, '1931-12-29', 'SL', 'CANARY-COHORT', true, 'canary-worker-7f3a');
  INSERT INTO refugees.household_member (household_id, is_demonstration, number, record_key, role, age_band, languages,
      education_isced, occupations)
    VALUES ('${KEY}', true, 1, 8070605040302010911, 'ADULT', 'AGE_35_49', '[{ "code": "tlh", "level": null }]', 8,
      '[{ "kldbCode": "01402", "years": 9173 }]');
  INSERT INTO refugees.wish (household_id, is_demonstration, criterion, importance, near_ags)
    VALUES ('${KEY}', true, 'SOCIAL_TIES', 5, '{16075134}');
  INSERT INTO refugees.ranking (household_id, is_demonstration, rank, ags) VALUES ('${KEY}', true, 1, '16075132');
  INSERT INTO refugees.social_tie (household_id, is_demonstration, ags) VALUES ('${KEY}', true, '16075133');
  INSERT INTO refugees.consent (household_id, is_demonstration, purpose, granted_at, withdrawn_at, expires_at)
    VALUES ('${KEY}', true, 'MATCHING', '1931-12-30T10:00:00Z', '1931-12-31T10:00:00Z', '2931-01-01T10:00:00Z');`;

let hub: TestHub;
let schema: GraphQLSchema;
let samples: Samples;
let roles: readonly Role[];

beforeAll(async () => {
  hub = await startTestHub({ LOG_LEVEL: "trace" });
  await withConnection(hub.superuserUrl, (client) => client.query(PLANT));
  schema = buildSchema(await readFile(new URL("../../../schema/generated/api.graphql", import.meta.url), "utf8"));
  samples = { ...(await accessSamples(hub, [ID], ID)), "Query.node": `(id: "${ID}")` };
  roles = rolesOf(KEY);
}, 120_000);
afterAll(() => hub.stop());

/** What the graph answers a role: every root field, and by every way what not everybody may see; nobody asks for more of the rest. */
async function crawl({ name, subject }: Role): Promise<string> {
  const headers = subject ? await hub.headersOf(subject) : {};
  const root = schema.getQueryType() as GraphQLObjectType;
  const ways = waysOf(schema, root, samples, LONGEST_WAY).filter(
    ({ steps }) =>
      (name === "nobody" && steps.length <= 2) ||
      steps.length === 1 ||
      steps.some(({ coordinate }) => (ACCESS.get(coordinate) ?? []).length > 0),
  );
  const answers = ways.map((way) => () => hub.ask(operationOf(way, samples), {}, headers));
  const texts = [JSON.stringify(await hub.ask(TOWNS_OF_HOUSEHOLD, {}, headers))];
  for (const answer of answers) texts.push(JSON.stringify(await answer()));
  return texts.join("\n");
}

/** Towns, which the walk comes by only once. */
const TOWNS_OF_HOUSEHOLD = `{ household(id: "${ID}") { wishes { near { ags } } ranking { municipality { ags } } } }`;

/** As long as the way to what a household holds. */
const LONGEST_WAY = 4;

const found = (text: string): readonly string[] =>
  Object.entries(CANARIES).flatMap(([name, value]) => (text.includes(value) ? [name] : []));

describe("what is kept of a household", () => {
  test("has a planted value in every column, or a reason why it can have none", async () => {
    const tables = ["household", ...new Set(Object.keys(COLUMNS).map((name) => name.split(".")[0]))];
    const { rows } = await withConnection(hub.superuserUrl, (client) =>
      client.query<{ name: string }>(
        `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
          WHERE table_schema = 'refugees' AND (table_name = ANY ($1) OR table_name IN (
            SELECT relname FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid WHERE confrelid = 'refugees.household'::regclass))`,
        [tables],
      ),
    );
    expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(COLUMNS).toSorted());
    const planted = Object.values(COLUMNS).filter((value) => value !== WORD);
    expect(planted.filter((name) => CANARIES[name] === undefined)).toEqual([]);
  });

  test("is met by the household itself: the values are where they would be seen", async () => {
    const itself = roles.find(({ name }) => name === "household") as Role;
    expect(found(await crawl(itself)).toSorted()).toEqual(SHOWN.toSorted());
  }, 120_000);

  test("is met by nobody else in any answer or error", async () => {
    const others = roles.filter(({ name }) => name !== "household");
    const met = await Promise.all(others.map(async (role) => [role.name, found(await crawl(role))] as const));
    // Who asked for whom by id, the audit log tells auditors, and nothing else.
    const entitled = (role: string) => (role === "auditor" ? ["id", "key"] : []);
    expect(met.map(([role, names]) => [role, names.filter((name) => !entitled(role).includes(name))])).toEqual(
      others.map(({ name }) => [name, []]),
    );
  }, 240_000);

  test("is in no line of the log and in no metric", async () => {
    expect(found(hub.log())).toEqual([]);
    expect(found(await (await fetch(`${hub.url}/metrics`)).text())).toEqual([]);
  });

  test("is in no error when the database fails while it is read", async () => {
    const itself = await hub.headersOf({ kind: "HOUSEHOLD", householdId: KEY });
    const everything = `{ household(id: "${ID}") { registeredOn members { languages { code } occupations { years } }
      wishes { near { ags } } consents { grantedAt } } }`;
    for (const sql of [
      "ALTER TABLE refugees.consent RENAME TO consent_elsewhere",
      "ALTER TABLE refugees.audit_entry RENAME TO audit_entry_elsewhere",
    ]) {
      await withConnection(hub.superuserUrl, (client) => client.query(sql));
      const answer = await hub.ask(everything, {}, itself);
      expect(answer.errors).not.toEqual([]);
      expect(found(JSON.stringify(answer.errors))).toEqual([]);
      // Without its note in the audit log nothing is shown.
      if (sql.includes("audit")) expect(found(JSON.stringify(answer.data))).toEqual([]);
    }
    expect(found(hub.log())).toEqual([]);
  });
});

test("what somebody says in a profile is in no line of the log and in no metric", async () => {
  const profile = {
    members: [
      {
        role: "ADULT",
        ageBand: "AGE_35_49",
        languages: [{ code: "tlh" }],
        occupations: [{ kldbCode: "01402", years: 41 }],
      },
    ],
    wishes: [{ criterion: "SOCIAL_TIES", importance: 5, nearAgs: ["16075134"] }],
  };
  const query = "query ($profile: HouseholdProfileInput!) { placeFinder(profile: $profile) { totalCount } }";
  const given = await hub.ask(query, { profile });
  expect(given.data?.["placeFinder"]).toMatchObject({ totalCount: expect.any(Number) });
  const strange = { ...profile, wishes: [{ criterion: "SOCIAL_TIES", importance: 9173, nearAgs: ["16075132"] }] };
  const refused = await hub.ask(query, { profile: strange });
  expect(refused.errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
  const inText = await hub.ask(
    `{ placeFinder(profile: { members: [{ role: ADULT, ageBand: "tlh" }] }) { totalCount } }`,
  );
  expect(inText.errors).not.toEqual([]);
  expect(found(hub.log())).toEqual([]);
  expect(found(await (await fetch(`${hub.url}/metrics`)).text())).toEqual([]);
});
