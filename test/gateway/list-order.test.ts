// In which order lists come, and which orders they refuse.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../hub.js";

let hub: TestHub;
beforeAll(async () => void (hub = await startTestHub()));
afterAll(() => hub.stop());

const ORDERED = "query ($orderBy: [MunicipalityOrder!]) { municipalities(orderBy: $orderBy) { totalCount } }";

test.each([
  ["twice", "AREA", [{ field: "AREA" }, { field: "NAME" }, { field: "AREA", direction: "DESC" }]],
  ["two thousand times", "NAME", Array.from({ length: 2_000 }, () => ({ field: "NAME" }))],
])("a field that an order names %s is bad input", async (_, field, orderBy) => {
  const { errors } = await hub.ask(ORDERED, { orderBy });
  expect(errors).toMatchObject([
    {
      message: `orderBy names ${field} twice; name each field once.`,
      path: ["municipalities"],
      extensions: { code: "BAD_USER_INPUT", argument: "orderBy" },
    },
  ]);
});

test("paging visits every municipality once, in the order asked for", async () => {
  const seen = new Set<string>();
  const populations: number[] = [];
  let after: string | null = null;
  do {
    const query = `query ($after: String) { municipalities(filter: { state: { eq: SL } }, first: 7, after: $after, orderBy: [{ field: POPULATION, direction: DESC }, { field: NAME }]) { totalCount nodes { ags population } pageInfo { hasNextPage endCursor } } }`;
    const { municipalities } = (await hub.ask(query, { after })).data as unknown as {
      municipalities: {
        nodes: { ags: string; population: number }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    for (const { ags, population } of municipalities.nodes) {
      expect(seen.has(ags)).toBe(false);
      seen.add(ags);
      populations.push(population);
    }
    after = municipalities.pageInfo.hasNextPage ? municipalities.pageInfo.endCursor : null;
  } while (after !== null);
  // 52 municipalities and an uninhabited area shared with Luxembourg.
  expect(seen.size).toBe(53);
  expect(populations).toEqual(populations.toSorted((one, other) => other - one));
});
