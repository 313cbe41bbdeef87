import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openServicesDatabase, type ServicesDatabase } from "../services-database.js";

let services: ServicesDatabase;
beforeAll(async () => {
  services = await openServicesDatabase();
  await services.owner.query(`
    INSERT INTO provider (key, name) VALUES ('vhs', 'Beispiel-Volkshochschule'), ('office', 'Beispiel-Beratungsstelle');
    INSERT INTO integration_service (key, provider_key, ags, kind, name, level_from, level_to, places, free_places,
        languages, cost_cents, reach_km) VALUES
      ('course', 'vhs', '05962004', 'INTEGRATION_COURSE', '{"de": "Integrationskurs", "en": "Integration course"}', 'A1', 'B1', 20, 4, '{de}', 0, 25),
      ('full', 'vhs', '05962032', 'VOCATIONAL_LANGUAGE_COURSE', '{"de": "Berufssprachkurs"}', 'B1', 'B2', 15, 0, '{de}', NULL, NULL),
      ('advice', 'office', '05962004', 'MIGRATION_COUNSELLING', '{"de": "Beratung"}', NULL, NULL, NULL, NULL, '{de,ar}', 0, NULL),
      ('gone', 'office', '03254999', 'LEGAL', '{"de": "Im Ort, den es nicht mehr gibt"}', NULL, NULL, NULL, NULL, '{}', NULL, NULL)`);
});
afterAll(async () => services.stop());

const names = async (filter: unknown): Promise<unknown> => {
  const query = `query ($filter: IntegrationServiceFilter) {
    integrationServices(filter: $filter) { totalCount nodes { name(lang: DE) } } }`;
  const { data, errors } = await services.ask(query, { filter });
  expect(errors).toBeUndefined();
  const found = (data as { integrationServices: { nodes: { name: string }[] } }).integrationServices;
  return found.nodes.map(({ name }) => name);
};

test.each([
  [null, ["Integrationskurs", "Beratung", "Berufssprachkurs"]],
  [{ near: { ags: "05962032", withinKm: 50 } }, ["Berufssprachkurs", "Integrationskurs", "Beratung"]],
  [{ kind: { eq: "INTEGRATION_COURSE" } }, ["Integrationskurs"]],
  [{ state: { eq: "NI" } }, []],
  [{ hasFreePlace: true }, ["Integrationskurs"]],
  [{ hasFreePlace: false }, ["Berufssprachkurs"]],
])("the filter %j lists current towns' services, by kind or nearest first", async (filter, expected) => {
  expect(await names(filter)).toEqual(expected);
});

test("towns' services take one statement for all towns and one for their providers", async () => {
  const query = `query ($towns: [_Any!]!) { _entities(representations: $towns) { ... on Municipality {
    services(first: 1) { totalCount nodes { kind name(lang: EN) levelFrom levelTo places freePlaces languages costCents
      isBarrierFree reachKm provider { name } municipality { ags } } } } } }`;
  const towns = ["05962004", "05962032", "03254021"].map((ags) => ({ __typename: "Municipality", ags }));
  let answer: unknown;
  expect(await services.statementsOf(async () => (answer = (await services.ask(query, { towns })).data))).toBe(2);
  expect(answer).toMatchObject({
    _entities: [
      {
        services: {
          totalCount: 2,
          nodes: [
            {
              kind: "INTEGRATION_COURSE",
              name: "Integration course",
              levelFrom: "A1",
              levelTo: "B1",
              places: 20,
              freePlaces: 4,
              languages: ["de"],
              costCents: 0,
              isBarrierFree: null,
              reachKm: 25,
              provider: { name: "Beispiel-Volkshochschule" },
              municipality: { ags: "05962004" },
            },
          ],
        },
      },
      { services: { totalCount: 1, nodes: [{ provider: { name: "Beispiel-Volkshochschule" } }] } },
      { services: { totalCount: 0, nodes: [] } },
    ],
  });
});

test("the feed tells what the place finder needs of a service, and forgets those that go with their provider", async () => {
  const course = {
    key: "course",
    ags: "05962004",
    kind: "INTEGRATION_COURSE",
    level_from: "A1",
    level_to: "B1",
    free_places: 4,
    reach_km: 25,
    languages: ["de"],
  };
  expect(await services.feed("services")).toContainEqual(course);
  await services.owner.query("DELETE FROM provider WHERE key = 'office'");
  const left = await services.feed("services");
  expect(left.map(({ key }) => key).toSorted()).toEqual(["course", "full"]);
});
