import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { globalId } from "../../../../schema/identity.js";
import { householdRows } from "../../../../subgraphs/refugees/demonstration/rows.js";
import { startTestHub, type TestHub } from "../../../hub.js";

const { household, ranking } = householdRows();
const KEY = String(ranking[0]?.["household_id"]);
const OTHER_KEY = String(household.find(({ id }) => id !== KEY)?.["id"]);
const MISSING_KEY = "11111111-1111-4111-8111-111111111111";
const [ID, OTHER, MISSING] = [KEY, OTHER_KEY, MISSING_KEY].map((key) => globalId("Household", key));

/** All ways by which the graph finds a household. */
const WAYS = `query ($id: ID!) {
  household(id: $id) { size ranking { position municipality { ags name isCurrent } } }
  node(id: $id) { id ... on Household { size members { occupations { occupation { label(lang: EN) } } } } }
  nodes(ids: [$id, "x"]) { id }
}`;

let hub: TestHub;
beforeAll(async () => void (hub = await startTestHub()), 120_000);
afterAll(() => hub.stop());

/** The bytes that a caller gets, without what names the request. */
async function bytesFor(subject: Parameters<TestHub["headersOf"]>[0] | null, id: string | undefined): Promise<string> {
  const headers = subject ? await hub.headersOf(subject) : {};
  const response = await fetch(`${hub.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json", ...headers },
    body: JSON.stringify({ query: WAYS, variables: { id } }),
  });
  return `${response.status} ${await response.text()}`;
}

test("a case worker finds an own case by every way, with the names of its towns and occupations", async () => {
  const { data, errors } = await hub.ask(WAYS, { id: ID }, await hub.headersOf({ kind: "CASE_WORKER" }));
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    household: {
      ranking: expect.arrayContaining([
        { position: 1, municipality: expect.objectContaining({ name: expect.stringMatching(/\w/), isCurrent: true }) },
      ]),
    },
    node: { id: ID },
    nodes: [{ id: ID }, null],
  });
});

test("a household finds itself, and of another what it finds where none is", async () => {
  const itself = { kind: "HOUSEHOLD", householdId: KEY } as const;
  expect(await bytesFor(itself, ID)).toContain(`"node":{"id":"${ID}"`);
  const nothing = await bytesFor(itself, MISSING);
  expect(JSON.parse(nothing.slice(4))).toEqual({ data: { household: null, node: null, nodes: [null, null] } });
  expect(await bytesFor(itself, OTHER)).toBe(nothing);
});

test.each([
  ["the public", null],
  ["a town", { kind: "TOWN", ags: "05962004" }],
  ["a chamber", { kind: "CHAMBER" }],
  ["a researcher", { kind: "RESEARCHER" }],
  ["the programme office", { kind: "PROGRAMME_OFFICE" }],
  ["an auditor", { kind: "AUDITOR" }],
] as const)("%s gets for a household, byte for byte, what it gets for one that does not exist", async (_, subject) => {
  const answer = await bytesFor(subject, ID);
  expect(JSON.parse(answer.slice(4))).toMatchObject({
    data: { household: null, node: null, nodes: [null, null] },
    errors: [{ path: ["household"], extensions: { code: subject ? "FORBIDDEN" : "UNAUTHENTICATED" } }],
  });
  expect(await bytesFor(subject, MISSING)).toBe(answer);
});

test("an auditor reads of it all in the log, by the pseudonyms of the tokens", async () => {
  await bytesFor({ kind: "TOWN", ags: "05962004" }, OTHER);
  const { data } = await hub.ask(
    "query ($id: ID) { auditLog(filter: { objectId: $id }) { nodes { callerId callerKind action } } }",
    { id: OTHER },
    await hub.headersOf({ kind: "AUDITOR" }),
  );
  expect((data?.["auditLog"] as { nodes: unknown[] }).nodes).toContainEqual({
    callerId: "development-town-05962004",
    callerKind: "TOWN",
    action: "ATTEMPTED",
  });
});
