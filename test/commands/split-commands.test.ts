// What the commands of the shape with a process for each owner say when something is missing.
import "reflect-metadata";
import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { ownerRoleName } from "../../subgraphs/runtime/database/owner-roles.js";
import { schemas } from "../../gateway/database/gateway-schema.js";
import { owners } from "../../subgraphs/owners.js";
import { createTestDatabase, type TestDatabase } from "../database/test-database.js";

const program = fileURLToPath(new URL("../../commands/hub.js", import.meta.url));

/** Runs a verb that ends by itself. */
async function hub(parameters: readonly string[], env: Readonly<Record<string, string>>) {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [program, ...parameters], {
      env,
      timeout: 30_000,
    });
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, output: stderr };
  }
}

let empty: TestDatabase;
beforeAll(async () => void (empty = await createTestDatabase("nothing")));
afterAll(() => empty.drop());

/** The empty database with the role of an owner. */
function urlOf(owner: string, password: string): string {
  const url = new URL(empty.adminUrl);
  url.username = ownerRoleName(empty.name, owner);
  url.password = password;
  return url.href;
}
const ownerUrls = (): Record<string, string> =>
  Object.fromEntries(schemas.map(({ name }) => [`DATABASE_URL_${name.toUpperCase()}`, urlOf(name, "secret")]));

test("an owner that does not exist is told with those that do", async () => {
  expect(await hub(["serve", "towns"], {})).toEqual({
    code: 2,
    output: `There is no owner towns; there are ${owners.map(({ name }) => name).join(", ")}.\n`,
  });
});

test("a missing database, partner or key is named", async () => {
  const DATABASE_URL_SERVICES = urlOf("services", "secret");
  const SUBGRAPH_URL_MUNICIPALITIES = "http://127.0.0.1:9";
  const said = async (env: Readonly<Record<string, string>>) => (await hub(["serve", "services"], env)).output;
  expect(await said({})).toContain("The variable DATABASE_URL_SERVICES is missing");
  expect(await said({ DATABASE_URL_SERVICES })).toContain("The variable SUBGRAPH_URL_MUNICIPALITIES is missing");
  expect(await said({ DATABASE_URL_SERVICES, SUBGRAPH_URL_MUNICIPALITIES })).toContain(
    "The variable CALL_KEY_GATEWAY_SERVICES is missing",
  );
});

test("a database that was not prepared is no place to serve from, and says how to prepare it", async () => {
  const CALL_KEY_GATEWAY_STATISTICS = randomBytes(32).toString("base64");
  const DATABASE_URL_STATISTICS = empty.adminUrl;
  const { code, output } = await hub(["serve", "statistics"], { DATABASE_URL_STATISTICS, CALL_KEY_GATEWAY_STATISTICS });
  expect([code, output]).toEqual([2, expect.stringContaining("prepare-database` of this version first")]);
});

test("the preparation names a missing variable and a role that is another's", async () => {
  const DATABASE_URL = empty.adminUrl;
  const said = async (env: Readonly<Record<string, string>>) => (await hub(["prepare-database"], env)).output;
  for (const NODE_ENV of ["development", "production"]) {
    const lines = (await said({ NODE_ENV, CALL_KEY_GATEWAY_SERVICES: "" })).split("\n");
    const names = ["DATABASE_URL", ...Object.keys(ownerUrls())];
    expect(lines.slice(1, -1).map((line) => line.split(":", 1)[0])).toEqual(names.map((name) => `${name} is missing`));
  }
  expect(await said({ DATABASE_URL })).toContain("DATABASE_URL_MUNICIPALITIES is missing");
  expect(
    await said({ DATABASE_URL, ...ownerUrls(), DATABASE_URL_SERVICES: urlOf("municipalities", "secret") }),
  ).toContain(
    `DATABASE_URL_SERVICES is for another role or database: it must be ${ownerRoleName(empty.name, "services")}`,
  );
});
