import { mkdir, readFile, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type GraphAnswer, startTestHub, type TestHub } from "../hub.js";
import { checks, type OperationName } from "./checks.js";

/**
 * The operations that users have saved, and that run from here on. Each has its folder: operation, variables, the
 * statements that it costs and its query plan. `UPDATE_CONTRACT=statements` or `=plan` rewrites that file alone.
 */
const OPERATIONS = Object.keys(checks) as OperationName[];

const sourceOf = (name: string, file: string): URL =>
  new URL(`../../../test/contract/${name}/${file}`, import.meta.url);

const statements: string[] = [];
const plans: string[] = [];
let hub: TestHub;

beforeAll(async () => {
  const onStatement = (owner: string, sql: string) => void statements.push(`-- ${owner}\n${tidy(sql)}`);
  hub = await startTestHub({}, { onStatement, onQueryPlan: (plan) => void plans.push(plan) });
});
afterAll(() => hub.stop());

describe.each(OPERATIONS)("%s, in one process", (name) => {
  let answer: GraphAnswer;
  let cost: string[] = [];

  beforeAll(async () => {
    const [query, variables] = await Promise.all([
      readFile(sourceOf(name, "operation.graphql"), "utf8"),
      readFile(sourceOf(name, "variables.json"), "utf8"),
    ]);
    // Warmed up first, so that a poll of a feed in between is all that may disturb the second.
    await hub.ask(query, JSON.parse(variables) as Record<string, unknown>);
    statements.length = 0;
    plans.length = 0;
    answer = await hub.ask(query, JSON.parse(variables) as Record<string, unknown>);
    cost = statements.filter((statement) => !isOfFeed(statement));
  });

  test("runs unchanged", () => {
    expect(answer.errors).toBeUndefined();
    expect(answer.status).toBe(200);
  });

  test("answers what its users read in it", () => checks[name](answer.data as never));

  test("costs the statements that are written down", () =>
    agrees(name, "statements.sql", `${cost.sort().join("\n\n")}\n`));

  test("is planned as written down", () => agrees(name, "plan.txt", `${plans.join("\n")}\n`));
});

async function agrees(name: string, file: "statements.sql" | "plan.txt", found: string): Promise<void> {
  if (process.env["UPDATE_CONTRACT"] === file.split(".")[0] && !process.env["CI"]) {
    await mkdir(sourceOf(name, "."), { recursive: true });
    await writeFile(sourceOf(name, file), found);
  }
  expect(found).toBe(await readFile(sourceOf(name, file), "utf8"));
}

const isOfFeed = (statement: string): boolean => /feed_cursor|feed_epoch|tombstone/.test(statement);

const tidy = (sql: string): string => sql.replace(/\s+/g, " ").trim();
