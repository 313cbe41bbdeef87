import { expect, test } from "@jest/globals";
import { owners } from "../../subgraphs/owners.js";
import { askedBy, askersOf } from "../../subgraphs/runtime/inner/partners.js";
import { readComposeFile, secretNames } from "./compose-file.js";

const ISSUER = { OIDC_ISSUER: "https://login.example.org/realms/ortswahl" };
const filled = async () => {
  const names = await secretNames();
  return readComposeFile({ ...ISSUER, ...Object.fromEntries(names.map((name) => [name, `secret of ${name}`])) });
};
const upper = (owner: string): string => owner.toUpperCase();
const variablesOf = (environment: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(environment)
    .filter((name) => /^(DATABASE_URL|SUBGRAPH_URL|CALL_KEY)/.test(name))
    .sort();

test("every owner has a process, beside PostgreSQL, its preparation and the gateway", async () => {
  const { services } = await filled();
  const names = ["gateway", "postgres", "prepare-database", ...owners.map(({ name }) => name)];
  expect(Object.keys(services).sort()).toEqual(names.sort());
});

test("an owner's process is told its own database, whom it asks, and the keys of its own pairs, nothing else", async () => {
  const { services } = await filled();
  for (const owner of owners) {
    const asked = askedBy(owner, owners);
    const expected = [
      `DATABASE_URL_${upper(owner.name)}`,
      ...["gateway", ...askersOf(owner, owners)].map((asker) => `CALL_KEY_${upper(asker)}_${upper(owner.name)}`),
      ...asked.map((name) => `SUBGRAPH_URL_${upper(name)}`),
      ...asked.map((name) => `CALL_KEY_${upper(owner.name)}_${upper(name)}`),
    ];
    expect(variablesOf(services[owner.name]?.environment ?? {})).toEqual(expected.sort());
  }
});

test("the gateway is told where every owner is, and no database but its own", async () => {
  const { services } = await filled();
  const expected = owners.flatMap(({ name }) => [`SUBGRAPH_URL_${upper(name)}`, `CALL_KEY_GATEWAY_${upper(name)}`]);
  const own = ["DATABASE_URL_GATEWAY", ...expected];
  expect(variablesOf(services["gateway"]?.environment ?? {})).toEqual(own.sort());
});

test("only the gateway can be reached from outside, and that by this machine alone", async () => {
  const { services, networks } = await filled();
  expect(networks["inner"]).toMatchObject({ internal: true });
  for (const [name, { ports, networks: joined }] of Object.entries(services)) {
    expect(ports).toEqual(name === "gateway" ? ["127.0.0.1:4000:4000"] : []);
    const others = { gateway: ["door"], municipalities: ["outward"] }[name] ?? [];
    expect(joined).toEqual(["inner", ...others]);
  }
});

test("no secret has a value in the file: a missing one is named, and how to make them", async () => {
  await expect(readComposeFile({})).rejects.toThrow("required variable POSTGRES_PASSWORD is missing a value");
  for (const missing of await secretNames()) {
    const others = (await secretNames()).filter((name) => name !== missing).map((name) => [name, "a secret"]);
    await expect(
      readComposeFile({ ...ISSUER, ...(Object.fromEntries(others) as Record<string, string>) }),
    ).rejects.toThrow(missing);
  }
});

test("the issuer of tokens is asked for and is none of the secrets that are made up", async () => {
  const names = await secretNames();
  expect(names).not.toContain("OIDC_ISSUER");
  const secrets = Object.fromEntries(names.map((name) => [name, "a secret"]));
  await expect(readComposeFile(secrets)).rejects.toThrow("required variable OIDC_ISSUER is missing a value");
  const { services } = await filled();
  expect(services["gateway"]?.environment).toMatchObject({ ...ISSUER, OIDC_AUDIENCE: "ortswahl" });
});
