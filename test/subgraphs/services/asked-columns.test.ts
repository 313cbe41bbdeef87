// Lists are read without the columns that nobody asks for, and no answer shows it.
import { afterAll, beforeAll, describe, test } from "@jest/globals";
import { schemaOf } from "../../../subgraphs/runtime/subgraph.js";
import { FIELD_COLUMNS as OF_SERVICES } from "../../../subgraphs/services/integration-service/integration-services.js";
import { FIELD_COLUMNS as OF_JOBS } from "../../../subgraphs/services/job/jobs.js";
import { FIELD_COLUMNS as OF_OCCUPATIONS } from "../../../subgraphs/services/occupation/occupations.js";
import { services as owner } from "../../../subgraphs/services/subgraph.js";
import { expectSameAlone } from "../fields-alone.js";
import { openServicesDatabase, type ServicesDatabase } from "./services-database.js";

const ALTENA = "05962004";

let services: ServicesDatabase;
beforeAll(async () => {
  services = await openServicesDatabase();
  await services.owner.query(`
    INSERT INTO job (sender, external_id, title, description, kind, ags, employer_name, kldb_code, working_time,
        required_german_level, positions, published_at, valid_through) VALUES
      ('s', 'welder', 'Welder', 'Steel', 'EMPLOYMENT', '${ALTENA}', 'Beispiel GmbH', '24422', '{FULL_TIME,SHIFT}', 'A2', 3,
       '2026-11-03T08:00:00Z', '2099-01-02');
    INSERT INTO provider (key, name) VALUES ('vhs', 'Volkshochschule');
    INSERT INTO integration_service (provider_key, ags, kind, name, level_from, level_to, places, free_places, languages,
        cost_cents, is_barrier_free, reach_km) VALUES
      ('vhs', '${ALTENA}', 'INTEGRATION_COURSE', '{"de": "Kurs"}', 'A1', 'B1', 20, 3, '{uk}', 100, true, 30)`);
});
afterAll(async () => services.stop());

const { schema } = schemaOf(owner);
const ofTown = (list: string) => (fields: string) =>
  `{ _entities(representations: [{ __typename: "Municipality", ags: "${ALTENA}" }]) {
    ... on Municipality { ${list} { nodes { ${fields} } } } } }`;
const ask = (query: string) => services.ask(query);

describe("each field answers alone as it does among all of them", () => {
  test.each([
    ["a job", (fields: string) => `{ jobs(first: 5) { nodes { ${fields} } } }`],
    ["a job of a town", ofTown("jobs")],
  ])("of %s", (_, query) => expectSameAlone({ schema, type: "Job", query, ask }, OF_JOBS));

  test("of an occupation", () =>
    expectSameAlone(
      { schema, type: "Occupation", query: (fields) => `{ occupations(first: 5) { nodes { ${fields} } } }`, ask },
      OF_OCCUPATIONS,
    ));

  test.each([
    ["a service", (fields: string) => `{ integrationServices(first: 5) { nodes { ${fields} } } }`],
    ["a service of a town", ofTown("services")],
  ])("of %s", (_, query) => expectSameAlone({ schema, type: "IntegrationService", query, ask }, OF_SERVICES));
});
