// A disk may be full when the answer is there.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fourFamilies } from "../../subgraphs/matching/engine/market/markets.js";
import { hubCommand } from "../hub-command.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "ortswahl-full-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each([
  ["solved", fourFamilies, 3],
  ["not solved", {}, 2],
])(
  "what cannot be written is told in a line, and by the exit code whether the market was %s",
  async (_, market, code) => {
    const full = await open("/dev/full", "w");
    await writeFile(path.join(folder, "market.json"), JSON.stringify(market));
    const child = spawn(process.execPath, [...hubCommand("match", "market"), "market.json", "--json"], {
      cwd: folder,
      env: { ...process.env, NODE_OPTIONS: "" },
      stdio: ["ignore", full.fd, "pipe"],
    });
    const [said] = await Promise.all([text(child.stderr!), once(child, "close")]);
    await full.close();
    expect(child.exitCode).toBe(code);
    expect(said).toContain("The answer cannot be written to the standard output (ENOSPC).\n");
    expect(said).not.toContain("    at ");
  },
);
