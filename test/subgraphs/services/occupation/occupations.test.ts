import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { areaOfOccupation, OCCUPATION_AREAS } from "../../../../schema/vocabulary/occupation-area.js";
import { OCCUPATIONS } from "../../../../subgraphs/services/occupation/occupations.data.js";
import { loadOccupations } from "../../../../subgraphs/services/occupation/occupations.js";
import { openServicesDatabase, type ServicesDatabase } from "../services-database.js";

let services: ServicesDatabase;
beforeAll(async () => {
  services = await openServicesDatabase();
});
afterAll(async () => services.stop());

test("the ten areas are the ten first digits", () => {
  expect(OCCUPATION_AREAS.map(({ kldbCode }) => kldbCode).join("")).toBe("0123456789");
  expect(areaOfOccupation("81302")?.label.de).toBe("Gesundheit, Soziales, Lehre und Erziehung");
  expect(areaOfOccupation("")).toBeNull();
});

test("every occupation has a code of its own of five digits with a level of skill, and names of its own", () => {
  for (const { kldbCode, iscoCode } of OCCUPATIONS) {
    expect(kldbCode).toMatch(/^[0-9]{4}[1-4]$/);
    expect(iscoCode).toMatch(/^[0-9]{4}$/);
  }
  for (const column of ["kldbCode", "de", "en"] as const)
    expect(new Set(OCCUPATIONS.map((entry) => entry[column])).size).toBe(OCCUPATIONS.length);
});

test("loading the list again changes no row, so that no reader hears of it", async () => {
  const stamps = () => services.db.query<{ changed_xid: string }[]>("SELECT changed_xid::text FROM occupation");
  const before = await stamps();
  await loadOccupations(services.db);
  expect(await stamps()).toEqual(before);
  expect(before).toHaveLength(OCCUPATIONS.length);
});

test("an occupation that the list does not have any more goes, and one that was altered is as the list has it", async () => {
  await services.owner.query(`INSERT INTO occupation (kldb_code, label) VALUES ('99994', '{"de": "Altberuf"}')`);
  await services.owner.query(`UPDATE occupation SET label = '{"de": "Geändert"}' WHERE kldb_code = '24412'`);
  await loadOccupations(services.db);
  const rows = await services.db.query<{ code: string; name: string }[]>(
    "SELECT kldb_code AS code, label ->> 'de' AS name FROM occupation ORDER BY kldb_code",
  );
  const listed = OCCUPATIONS.map(({ kldbCode, de }) => ({ code: kldbCode, name: de }));
  expect(rows).toEqual(listed.toSorted((one, other) => Number(one.code) - Number(other.code)));
});

test("an occupation by code, under its name or its area's; a code of another form is refused", async () => {
  const query = `query ($code: String!) { occupation(kldbCode: $code) {
    kldbCode iscoCode label(lang: DE) area { kldbCode label(lang: EN) } } }`;
  const construction = {
    kldbCode: "3",
    label: "Occupations in construction, architecture, surveying and technical building services",
  };
  expect((await services.ask(query, { code: "33212" })).data).toEqual({
    occupation: { kldbCode: "33212", iscoCode: "7131", label: "Maler/in und Lackierer/in", area: construction },
  });
  expect((await services.ask(query, { code: "33999" })).data).toEqual({
    occupation: {
      kldbCode: "33999",
      iscoCode: null,
      label: "Bau, Architektur, Vermessung und Gebäudetechnik",
      area: construction,
    },
  });
  expect((await services.ask(query, { code: "3321" })).errors).toMatchObject([
    { extensions: { code: "BAD_USER_INPUT", argument: "kldbCode" } },
  ]);
});

test("other owners' occupations resolve by key without a statement; a key of another form is nobody", async () => {
  const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Occupation { label(lang: EN) } } }`;
  const keys = ["24412", "81302", "24412", "8130"].map((kldbCode) => ({ __typename: "Occupation", kldbCode }));
  let answer: unknown;
  expect(await services.statementsOf(async () => (answer = (await services.ask(query, { keys })).data))).toBe(0);
  expect(answer).toEqual({
    _entities: [{ label: "metal constructor" }, { label: "nurse" }, { label: "metal constructor" }, null],
  });
});

test("the list of named occupations is found by the beginning of its codes", async () => {
  const query = `query ($prefix: String) { occupations(kldbPrefix: $prefix, first: 100) { totalCount nodes { kldbCode } } }`;
  expect((await services.ask(query, { prefix: "8130" })).data).toEqual({
    occupations: { totalCount: 2, nodes: [{ kldbCode: "81301" }, { kldbCode: "81302" }] },
  });
});

test("occupations are found by a part of their German or English name, taken as it is written", async () => {
  const query = "query ($name: String) { occupations(name: $name) { nodes { kldbCode } } }";
  const codesFor = async (name: string) => {
    const { data } = await services.ask(query, { name });
    return (data?.["occupations"] as { nodes: { kldbCode: string }[] }).nodes.map(({ kldbCode }) => kldbCode);
  };
  expect(await codesFor("SCHWEISS")).toEqual([]);
  expect(await codesFor("schweiß")).toEqual(["24422"]);
  expect(await codesFor("welder")).toEqual(["24422"]);
  expect(await codesFor("%%")).toEqual([]);
  const { errors } = await services.ask(query, { name: "x" });
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "name" } }]);
});
