/**
 * A program of its own: how long somebody waits for the answer about a small market, beside a program that does nothing,
 * as JSON. Each is started as people start it: by npm, through the door of every script.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { fourFamilies } from "../subgraphs/matching/engine/market/markets.js";
import { measureInTurns } from "./stopwatch.js";

const ROUNDS = { rounds: 7, warmUps: 1 };

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = await mkdtemp(path.join(tmpdir(), "ortswahl-bench-"));
const file = path.join(folder, "market.json");
const run = promisify(execFile);
try {
  await writeFile(file, JSON.stringify(fourFamilies));
  const figures = await measureInTurns(
    {
      emptyProgram: () => run(process.execPath, ["--eval", ""]),
      matchMarket: () => run("npm", ["run", "-s", "hub", "--", "match", "market", file, "--json"], { cwd: root }),
    },
    ROUNDS,
  );
  process.stdout.write(JSON.stringify(figures));
} finally {
  await rm(folder, { recursive: true, force: true });
}
