// `hub match market` as a researcher runs it: a program of its own, in a folder of its own, with no database in reach.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { MECHANISMS } from "../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { fourFamilies, hundredAndTwo } from "../subgraphs/matching/engine/market/markets.js";
import { example } from "../subgraphs/matching/market-file/market-files.js";
import { commandEnvironment, type Ended, hubCommand } from "./hub-command.js";

const NO_DATABASE = "postgres://nobody@127.0.0.1:9/nothing";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "ortswahl-market-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly input?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

function hub(parameters: readonly string[], { input = "", environment = {} }: Run = {}): Promise<Ended> {
  const options = { cwd: folder, env: { ...commandEnvironment(NO_DATABASE), ...environment }, maxBuffer: 50_000_000 };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [...hubCommand("match", "market"), ...parameters],
      options,
      (_, stdout, stderr) => resolve({ exitCode: child.exitCode ?? -1, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

const solve = (market: unknown, ...flags: readonly string[]): Promise<Ended> =>
  hub(["-", ...flags], { input: JSON.stringify(market) });

/** What the command answers in JSON. */
async function solved(market: unknown, ...flags: readonly string[]): Promise<Record<string, unknown>> {
  const { exitCode, stdout, stderr } = await solve(market, ...flags, "--json");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout) as Record<string, unknown>;
}

describe("the worked examples of the design", () => {
  test("four families: the best weakly envy-free matching, after five rounds", async () => {
    await writeFile(path.join(folder, "four-families.json"), JSON.stringify(fourFamilies));
    const { exitCode, stdout, stderr } = await hub(["four-families.json", "--seed", "7", "--json"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    expect(answer).toMatchObject({
      mechanism: "DEFERRED_ACCEPTANCE",
      matching: { f1: "l1", f2: "l4", f3: "l2", f4: "l3" },
      rounds: 5,
      objective: 0,
      // Nobody has stated a score.
      bound: null,
      gap: null,
      envyPairs: 0,
      strongEnvyPairs: 0,
      seed: 7,
      fill: false,
      placedAs: { f1: "CORE", f2: "CORE", f3: "CORE", f4: "CORE" },
      groups: null,
    });
    const first = ["mechanism", "matching", "rounds", "objective", "bound", "gap", "envyPairs", "strongEnvyPairs"];
    expect(Object.keys(answer).slice(0, first.length)).toEqual(first);
  });

  test("a hundred and two families: all but the second and the one too many", async () => {
    const { matching, quality } = await solved(hundredAndTwo);
    const without = Object.entries(matching as object).filter(([, town]) => town === null);
    expect(without.map(([id]) => id)).toEqual(["f002", "f102"]);
    expect(quality).toMatchObject({ placed: 100, households: 102 });
  });

  test("with --fill nothing of use is left over, and every placement says how it came about", async () => {
    const { matching, placedAs, quality } = await solved(fourFamilies, "--fill");
    expect(matching).toEqual({ f1: "l2", f2: "l3", f3: "l1", f4: "l1" });
    expect(placedAs).toEqual({ f1: "FILL", f2: "FILL", f3: "FILL", f4: "FILL" });
    expect(quality).toMatchObject({ waste: 0 });
  });
});

test("WELFARE solves a generalised assignment problem as it is, and proves that nothing is better", async () => {
  // What a job takes and brings depends on the town, and there is not room for all.
  const jobs = { f1: [3, 5, 9, 8], f2: [4, 2, 7, 6], f3: [2, 3, 5, 5], f4: [5, 4, 8, 9], f5: [3, 3, 4, 3] };
  const households = Object.entries(jobs).map(([id, [one = 0, other = 0, first = 0, second = 0]]) => ({
    id,
    needs: { l1: [one], l2: [other] },
    preferences: ["l1", "l2"],
    scores: { l1: first, l2: second },
  }));
  const towns = ["l1", "l2"].map((id) => ({ id, capacities: [7] }));
  const answer = await solved({ capacityKinds: ["hours"], households, towns }, "--mechanism", "WELFARE");
  expect(answer).toMatchObject({ objective: greatestSum(Object.values(jobs), [7, 7]), gap: 0 });
  expect(answer["bound"]).toBe(answer["objective"]);
});

/** By trying all ways: each job in the first town, in the second, or nowhere. */
function greatestSum([job, ...others]: readonly (readonly number[])[], room: readonly [number, number]): number {
  if (!job) return 0;
  const [one = 0, other = 0, first = 0, second = 0] = job;
  return Math.max(
    greatestSum(others, room),
    one <= room[0] ? first + greatestSum(others, [room[0] - one, room[1]]) : 0,
    other <= room[1] ? second + greatestSum(others, [room[0], room[1] - other]) : 0,
  );
}

describe("the same bytes", () => {
  const mixedUp = {
    ...fourFamilies,
    households: [...fourFamilies.households].reverse(),
    towns: [...fourFamilies.towns].reverse(),
  };

  test.each(MECHANISMS)("whatever the order of the input: %s", async (mechanism) => {
    const flags = ["--mechanism", mechanism, "--seed", "3", "--json"];
    const [one, other] = [await solve(fourFamilies, ...flags), await solve(mixedUp, ...flags)];
    expect(one.exitCode).toBe(0);
    expect(other.stdout).toBe(one.stdout);
  });

  test("in order of id by code units, also where ids are numbers", async () => {
    const ids = ["9", "10", "b", "a", "Ä"];
    const households = ids.map((id) => ({ id, needs: [1], preferences: [] }));
    const { stdout } = await solve({ capacityKinds: ["s"], households, towns: [] }, "--json");
    const places = [...ids].sort().map((id) => stdout.indexOf(`"${id}": null`));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThan(0);
  });
});

test("what people have decided and hold is heeded", async () => {
  // f2 is fixed to l1, and f1 may not go to l2: it takes what is left of l1, where it has lower priority.
  const { matching, placedAs } = await solved(example);
  expect(matching).toEqual({ f1: "l1", f2: "l1", f3: null });
  expect(placedAs).toEqual({ f1: "CORE", f2: "FIXED", f3: null });
});

test("groups are reported, and small ones withheld by name alone", async () => {
  const { groups } = await solved(example);
  expect(groups).toEqual([
    { attribute: "language", groups: [], withheld: ["ar", "uk", null] },
    { attribute: "size", groups: [], withheld: ["2", null] },
  ]);
});

describe("--compare ALL", () => {
  test("shows every mechanism side by side, deferred acceptance with and without filling", async () => {
    const { exitCode, stdout } = await solve(fourFamilies, "--compare", "ALL");
    expect(exitCode).toBe(0);
    const [heading = "", ...rows] = stdout.split("\n");
    expect(heading.trim().split(/ {2,}/)).toEqual([MECHANISMS[0], `${MECHANISMS[0]} + fill`, ...MECHANISMS.slice(1)]);
    expect(rows.find((row) => row.startsWith("first choice"))).toMatch(/0\.0 % +75\.0 %/);
    expect(rows.find((row) => row.startsWith("better off"))).toMatch(/off +0 +4 /);
  });

  test("answers in JSON with what each would answer alone, and who gains and loses", async () => {
    const { seed, results } = await solved(fourFamilies, "--compare", "ALL", "--seed", "5");
    expect(seed).toBe(5);
    const [first, filled] = results as [Record<string, unknown>, Record<string, unknown>];
    expect(first).toEqual({
      ...(await solved(fourFamilies, "--seed", "5")),
      against: { unchanged: 4, better: 0, newlyPlaced: 0, worse: 0, noLongerPlaced: 0 },
    });
    expect(filled).toMatchObject({ fill: true, against: { better: 4, worse: 0 } });
  });

  test("goes with no single mechanism", async () => {
    const { exitCode, stderr } = await solve(fourFamilies, "--compare", "ALL", "--mechanism", "WELFARE");
    expect(exitCode).toBe(2);
    expect(stderr).toContain("cannot be used with option '--compare");
  });
});

describe("a file that cannot be solved ends with exit code 2 and", () => {
  const broken = { ...fourFamilies, towns: [{ id: "l1", capacities: [-2], priorities: ["f9"] }] };

  test("names each path, what was expected and what stood there, on the standard error", async () => {
    const { exitCode, stdout, stderr } = await solve(broken);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("  towns[0].capacities[0]: expected a whole number from 0 to 2147483647; found -2\n");
    expect(stderr).toContain('  towns[0].priorities[0]: expected the id of a household of the file; found "f9"\n');
  });

  test("with --json as JSON on the standard output too", async () => {
    const { exitCode, stdout, stderr } = await solve(broken, "--json");
    expect(exitCode).toBe(2);
    expect(stderr).not.toBe("");
    const { errors, count } = JSON.parse(stdout) as { errors: object[]; count: number };
    expect(errors).toContainEqual({
      path: "towns[0].priorities[0]",
      expected: "the id of a household of the file",
      found: '"f9"',
    });
    expect(count).toBe(errors.length);
  });

  test("tells a hundred mistakes of a thousand, and how many more there are", async () => {
    const priorities = Array.from({ length: 1_000 }, (_, place) => `x${place}`);
    const { stdout, stderr } = await solve(
      { ...fourFamilies, towns: [{ id: "l1", capacities: [1], priorities }] },
      "--json",
    );
    const { errors, count } = JSON.parse(stdout) as { errors: object[]; count: number };
    expect(errors).toHaveLength(100);
    expect(stderr).toContain(`  and ${count - 100} more\n`);
    expect(count).toBeGreaterThan(1_000);
  });

  test.each([
    ["a file that is not there", ["nothing.json"], "", "found no file of this name"],
    ["a folder", ["."], "", "found a folder"],
    ["no name", [""], "", "the name of the file: expected a path, or - for the standard input; found an empty text"],
    ["a file for a folder", ["latin.json/x"], "", "found a file where the path needs a folder"],
    ["a very long name", ["x".repeat(300)], "", "found a name that is too long"],
    ["links in a circle", ["circle"], "", "found links that lead in a circle"],
    ["broken JSON", ["-"], '{\n "towns": ]', "line 2, column 11: expected a value; found ]"],
    ["another encoding", ["latin.json"], "", "expected text in UTF-8; found other bytes"],
    ["an unknown mechanism", ["-", "--mechanism", "LOTTERY"], "{}", "Allowed choices are DEFERRED_ACCEPTANCE"],
    ["a seed that is none", ["-", "--seed", "-1"], "{}", "It is a whole number from 0 on."],
  ])("says so in a line: %s", async (_, parameters, input, said) => {
    await writeFile(path.join(folder, "latin.json"), Buffer.from('{"towns": "K\xf6ln"}', "latin1"));
    await symlink("circle", path.join(folder, "circle")).catch(() => undefined);
    const { exitCode, stdout, stderr } = await hub(parameters, { input });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(said);
    expect(stderr).not.toContain("    at ");
  });
});

test("--fill where it changes nothing is told, and not on the standard output", async () => {
  const flags = ["--mechanism", "TOP_TRADING_CYCLES", "--json"];
  const { exitCode, stdout, stderr } = await solve(fourFamilies, ...flags, "--fill");
  expect(exitCode).toBe(0);
  expect(stderr).toContain("--fill changes nothing");
  expect(JSON.parse(stdout)).toMatchObject({ fill: false });
});

test("--fill beside --compare ALL, which runs both, is told too", async () => {
  const { exitCode, stderr } = await solve(fourFamilies, "--compare", "ALL", "--fill");
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr: "--fill changes nothing: --compare ALL runs DEFERRED_ACCEPTANCE both without and with it.\n",
  });
});

test("a file that cannot be read is told as JSON too", async () => {
  const { exitCode, stdout } = await hub(["nothing.json/x", "--json"]);
  expect(exitCode).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ errors: [{ path: "nothing.json/x" }], count: 1 });
});

test("no database driver, graph or solver is loaded where none is needed", async () => {
  const coverage = path.join(folder, "coverage");
  await hub(["-", "--json"], { input: JSON.stringify(fourFamilies), environment: { NODE_V8_COVERAGE: coverage } });
  const [report = ""] = await readdir(coverage);
  const { result } = JSON.parse(await readFile(path.join(coverage, report), "utf8")) as { result: { url: string }[] };
  const packages = result.flatMap(({ url }) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? []);
  expect([...new Set(packages)].sort()).toEqual(["commander", "reflect-metadata", "zod"]);
});

test("the help tells mechanisms, answer and exit codes", async () => {
  const { exitCode, stdout } = await hub(["--help"]);
  expect(exitCode).toBe(0);
  for (const said of [...MECHANISMS, "--compare", "strongEnvyPairs", "market.schema.json", "Exit codes:"])
    expect(stdout).toContain(said);
});
