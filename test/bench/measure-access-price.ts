/**
 * A program of its own: what it costs that somebody proves who asks, as JSON. The contract's operations without a token,
 * with one and with an API key, in turns, asked of a hub as `npm start` starts it. What the three are given is the same.
 */
import "reflect-metadata";
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createTestDatabase } from "../database/test-database.js";
import { runProgram } from "../start/running-program.js";
import { openClient } from "./keep-alive-client.js";
import { measureInTurns } from "./stopwatch.js";

const ROUNDS = { rounds: 120, warmUps: 40 };
const CONTRACT = "test/contract";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const database = await createTestDatabase();
const dataDirectory = await mkdtemp(path.join(tmpdir(), "ortswahl-bench-"));
const environment = { DATABASE_URL: database.adminUrl, ORTSWAHL_DATA_DIR: dataDirectory };
const hub = runProgram(process.execPath, [path.join(root, "dist/gateway/main.js")], {
  env: { ...environment, PORT: "0" },
});
try {
  await hub.says(/ready: http\S+/);
  process.stdout.write(JSON.stringify(await measureMixes(/ready: (http\S+)/.exec(hub.output())?.[1] ?? "")));
} finally {
  hub.signal("SIGTERM");
  await hub.ended();
  await database.drop();
  await rm(dataDirectory, { recursive: true, force: true });
}

async function measureMixes(url: string): Promise<Record<string, number>> {
  const operations = await contractOperations();
  const mix = (authorization?: string) => {
    const client = openClient(url, authorization ? { authorization } : {});
    return async (): Promise<void> => {
      for (const { query, variables } of operations) await client.ask(query, variables);
    };
  };
  const token = await command("token.js", "--as", "chamber");
  const created = ["--kind", "chamber", "--label", "Bench", "--scope", "jobs:write", "--expires", tomorrow(), "--json"];
  const { key } = JSON.parse(await command("hub.js", "api-key", "create", ...created)) as { key: string };
  const medians = await measureInTurns(
    { withoutToken: mix(), withToken: mix(`Bearer ${token}`), withApiKey: mix(`Bearer ${key}`) },
    ROUNDS,
  );
  return { operations: operations.length, ...medians };
}

/** The answer of a command of the hub on its standard output. */
async function command(program: string, ...parameters: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [path.join(root, "dist/commands", program), ...parameters],
    { env: { ...process.env, ...environment } },
  );
  return stdout.trim();
}

function tomorrow(): string {
  return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}

async function contractOperations() {
  const names = await readdir(path.join(root, CONTRACT), { withFileTypes: true });
  const read = (name: string, file: string): Promise<string> => readFile(path.join(root, CONTRACT, name, file), "utf8");
  return Promise.all(
    names
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => ({
        query: await read(name, "operation.graphql"),
        variables: JSON.parse(await read(name, "variables.json").catch(() => "{}")) as object,
      })),
  );
}
