import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openServicesDatabase, type ServicesDatabase } from "../services-database.js";

let services: ServicesDatabase;
beforeAll(async () => {
  services = await openServicesDatabase();
  await services.owner.query(`
    INSERT INTO job (sender, external_id, title, kind, ags, employer_name, kldb_code, working_time,
        required_german_level, positions, published_at, valid_through) VALUES
      ('s', 'welder', 'Welder', 'EMPLOYMENT', '05962004', 'Beispiel GmbH', '24422', '{FULL_TIME,SHIFT}', 'A2', 3, '2026-11-03T08:00:00.123456Z', NULL),
      ('s', 'nurse', 'Nurse', 'EMPLOYMENT', '05962032', 'Beispiel gGmbH', '81302', '{PART_TIME}', 'B2', 1, '2026-11-02', current_date),
      ('s', 'cook', 'Cook', 'APPRENTICESHIP', '03254021', 'Beispiel KG', '29302', '{FULL_TIME}', NULL, 2, '2026-11-01', current_date + 30),
      ('s', 'expired', 'Expired', 'EMPLOYMENT', '05962004', 'Beispiel GmbH', '24422', '{FULL_TIME}', NULL, 9, '2026-11-04', current_date - 1),
      ('s', 'gone', 'In a town that is gone', 'EMPLOYMENT', '03254999', 'Beispiel', '24422', '{FULL_TIME}', NULL, 9, '2026-11-05', NULL),
      ('other', 'welder', 'Unnamed occupation', 'INTERNSHIP', '03254998', 'Beispiel', '24409', '{HOME}', NULL, 1, '2026-10-01', NULL)`);
});
afterAll(async () => services.stop());

const LIST = `query ($filter: JobFilter, $orderBy: [JobOrder!], $first: Int = 20, $after: String) {
  jobs(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { title }
  } }`;
interface Listed {
  jobs: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { title: string }[] };
}

async function titles(variables: Record<string, unknown>): Promise<string[]> {
  const { data, errors } = await services.ask(LIST, variables);
  expect(errors).toBeUndefined();
  const { jobs } = data as unknown as Listed;
  expect(jobs.totalCount).toBe(jobs.nodes.length);
  return jobs.nodes.map(({ title }) => title);
}

const ALL = ["Welder", "Nurse", "Cook", "Unnamed occupation"];

describe("which jobs are listed", () => {
  test("newest first, without expired ones and those in towns that are gone", async () => {
    expect(await titles({})).toEqual(ALL);
  });

  test("expired ones too where they are asked for; the last day itself is not expired", async () => {
    expect(await titles({ filter: { includeExpired: true } })).toEqual(["Expired", ...ALL]);
  });

  test.each([
    [{ near: { ags: "05962004", withinKm: 50 } }, ["Welder", "Nurse"]],
    [{ near: { ags: "05962032", withinKm: 50 } }, ["Nurse", "Welder"]],
    [{ near: { ags: "05962032", withinKm: 5 } }, ["Nurse"]],
    [{ state: { eq: "NI" } }, ["Cook", "Unnamed occupation"]],
    [{ state: { eq: null } }, ALL],
    [{ occupation: { kldbPrefix: "2" } }, ["Welder", "Cook", "Unnamed occupation"]],
    [{ occupation: { kldbPrefix: "24422" } }, ["Welder"]],
    [{ occupation: { kldbPrefix: null } }, ALL],
    [{ kind: { in: ["APPRENTICESHIP", "INTERNSHIP"] } }, ["Cook", "Unnamed occupation"]],
    [{ workingTime: { eq: "SHIFT" } }, ["Welder"]],
    [{ workingTime: { in: ["SHIFT", "PART_TIME"] } }, ["Welder", "Nurse"]],
    [{ isDemonstration: true }, []],
  ])("the filter %j", async (filter, expected) => {
    expect(await titles({ filter })).toEqual(expected);
  });

  test.each([
    [["TITLE"], ["Cook", "Nurse", "Unnamed occupation", "Welder"]],
    [
      ["POSITIONS", "TITLE"],
      ["Nurse", "Unnamed occupation", "Cook", "Welder"],
    ],
  ])("in the order %j", async (fields, expected) => {
    const found = await titles({ orderBy: fields.map((field) => ({ field })) });
    expect(found).toEqual(expected);
  });

  test.each(["PUBLISHED_AT", "VALID_THROUGH", "TITLE", "POSITIONS"])(
    "page by page in the order %s, each job comes once",
    async (field) => {
      for (const direction of ["ASC", "DESC"]) {
        const found: string[] = [];
        let after: string | null = null;
        for (let hasNext = true; hasNext;) {
          const { data, errors } = await services.ask(LIST, { orderBy: [{ field, direction }], first: 1, after });
          expect(errors).toBeUndefined();
          const { jobs } = data as unknown as Listed;
          found.push(...jobs.nodes.map(({ title }) => title));
          ({ hasNextPage: hasNext, endCursor: after } = jobs.pageInfo);
        }
        expect(found.toSorted()).toEqual(ALL.toSorted());
      }
    },
  );
});

test("in an order of several fields, page by page, each breaks the ties of those before it", async () => {
  const orderBy = [{ field: "POSITIONS" }, { field: "TITLE", direction: "DESC" }, { field: "PUBLISHED_AT" }];
  const found: string[] = [];
  for (let after: string | null = null, hasNext = true; hasNext;) {
    const { data, errors } = await services.ask(LIST, { orderBy, first: 1, after });
    expect(errors).toBeUndefined();
    const { jobs } = data as unknown as Listed;
    found.push(...jobs.nodes.map(({ title }) => title));
    ({ hasNextPage: hasNext, endCursor: after } = jobs.pageInfo);
  }
  expect(found).toEqual(["Unnamed occupation", "Nurse", "Cook", "Welder"]);
});

test.each([2, 2_000])("an order that names a field %i times is refused", async (times) => {
  const orderBy = [{ field: "POSITIONS" }, ...Array<{ field: string }>(times).fill({ field: "TITLE" })];
  const { data, errors } = await services.ask(LIST, { orderBy });
  expect(data).toEqual({ jobs: null });
  expect(errors).toMatchObject([
    {
      message: "orderBy names TITLE twice; name each field once.",
      extensions: { code: "BAD_USER_INPUT", argument: "orderBy" },
    },
  ]);
});

describe("totals", () => {
  const TOTALS = `query ($by: [JobDimension!]!, $filter: JobFilter) {
    jobTotals(by: $by, filter: $filter) { state occupationArea { kldbCode label(lang: DE) } jobs positions } }`;

  test("count exactly what the list has, by state and occupational area", async () => {
    const { data } = await services.ask(TOTALS, { by: ["STATE", "OCCUPATION_AREA"], filter: { state: { eq: null } } });
    const production = { kldbCode: "2", label: "Rohstoffgewinnung, Produktion und Fertigung" };
    const health = { kldbCode: "8", label: "Gesundheit, Soziales, Lehre und Erziehung" };
    expect(data).toEqual({
      jobTotals: [
        { state: "NI", occupationArea: production, jobs: 2, positions: 3 },
        { state: "NW", occupationArea: production, jobs: 1, positions: 3 },
        { state: "NW", occupationArea: health, jobs: 1, positions: 1 },
      ],
    });
  });

  test("without dimensions, one row over all, and zeros where nothing is", async () => {
    const { data } = await services.ask(TOTALS, { by: [], filter: { isDemonstration: true } });
    expect(data).toEqual({ jobTotals: [{ state: null, occupationArea: null, jobs: 0, positions: 0 }] });
  });
});

test("a job answers its occupation, employer, period and town; a code without a name goes by its area", async () => {
  const { data, errors } = await services.ask(`{ jobs { nodes {
    externalId kind occupation { kldbCode iscoCode escoUri label(lang: EN) } employer { name } workingTime
    requiredGermanLevel positions publishedAt validThrough pageUrl municipality { ags } } } }`);
  expect(errors).toBeUndefined();
  const { nodes } = (data as { jobs: { nodes: unknown[] } }).jobs;
  expect(nodes[0]).toEqual({
    externalId: "welder",
    kind: "EMPLOYMENT",
    occupation: {
      kldbCode: "24422",
      iscoCode: "7212",
      escoUri: "http://data.europa.eu/esco/isco/C7212",
      label: "welder",
    },
    employer: { name: "Beispiel GmbH" },
    workingTime: ["FULL_TIME", "SHIFT"],
    requiredGermanLevel: "A2",
    positions: 3,
    publishedAt: "2026-11-03T08:00:00.123Z",
    validThrough: null,
    pageUrl: null,
    municipality: { ags: "05962004" },
  });
  expect(nodes[3]).toMatchObject({
    occupation: {
      kldbCode: "24409",
      iscoCode: null,
      label: "Occupations in production of raw materials and goods, and manufacturing",
    },
  });
});

test("towns' jobs take one statement for all towns, and none for their occupations", async () => {
  const query = `query ($towns: [_Any!]!) { _entities(representations: $towns) {
    ... on Municipality { ags jobs(first: 1) { totalCount nodes { title occupation { label } } } } } }`;
  const towns = ["05962004", "05962032", "03254021", "03254999"].map((ags) => ({ __typename: "Municipality", ags }));
  let answer: unknown;
  const statements = await services.statementsOf(async () => {
    answer = (await services.ask(query, { towns })).data;
  });
  expect(statements).toBe(1);
  expect(answer).toMatchObject({
    _entities: [
      { ags: "05962004", jobs: { totalCount: 1, nodes: [{ title: "Welder", occupation: { label: "Schweißer/in" } }] } },
      { ags: "05962032", jobs: { totalCount: 1, nodes: [{ title: "Nurse" }] } },
      { ags: "03254021", jobs: { totalCount: 1, nodes: [{ title: "Cook" }] } },
      { ags: "03254999", jobs: { totalCount: 0, nodes: [] } },
    ],
  });
});

test.each([
  [{ filter: { near: { ags: "99999999", withinKm: 5 } } }, "filter.near.ags"],
  [{ filter: { near: { ags: "05999999", withinKm: 5 } } }, "filter.near.ags"],
  [{ filter: { near: { ags: "03254998", withinKm: 5 } } }, "filter.near.ags"],
  [{ filter: { near: { ags: "05962004", withinKm: 0 } } }, "filter.near.withinKm"],
  [{ filter: { occupation: { kldbPrefix: "" } } }, "filter.occupation.kldbPrefix"],
  [{ filter: { occupation: { kldbPrefix: "813020" } } }, "filter.occupation.kldbPrefix"],
  [{ filter: { occupation: { kldbPrefix: "8%" } } }, "filter.occupation.kldbPrefix"],
  [{ orderBy: [{ field: "TITLE" }, { field: "DISTANCE" }] }, "orderBy.1.field"],
  [{ first: 0 }, "first"],
  [{ first: 101 }, "first"],
  [{ after: "nonsense" }, "after"],
])("%j is refused and the argument named", async (variables, argument) => {
  const { data, errors } = await services.ask(LIST, variables);
  expect(data).toEqual({ jobs: null });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument } }]);
});

test("the feed tells what the place finder needs of a job, the expired ones with their day", async () => {
  const rows = await services.feed("jobs");
  expect(rows).toHaveLength(6);
  expect(rows.find(({ kldb_code }) => kldb_code === "81302")).toEqual({
    key: expect.any(String),
    ags: "05962032",
    kind: "EMPLOYMENT",
    kldb_code: "81302",
    required_german_level: "B2",
    positions: 1,
    published_at: "2026-11-02T00:00:00+00:00",
    valid_through: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
});
