import { cp, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { createTestDatabase } from "../database/test-database.js";
import {
  killLeftPrograms,
  processesNaming,
  processesOfGroup,
  runProgram,
  type RunningProgram,
} from "./running-program.js";

const repository = fileURLToPath(new URL("../../../", import.meta.url));
const environment = { PORT: "0", NODE_ENV: "", DATABASE_URL: "", LOG_LEVEL: "warn" };

let folder: string;
let dataDirectory: string;

// One data folder for all: the first start fills it, the later ones find it, as an operator's do.
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "ortswahl start "));
  dataDirectory = path.join(folder, "data folder");
});
afterEach(() => {
  killLeftPrograms();
});
afterAll(async () => {
  for (const line of await processesNaming(folder)) process.kill(Number(line.trim().split(/\s+/)[1]), "SIGQUIT");
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
});

const npmStart = (variables: NodeJS.ProcessEnv = {}, cwd = repository): RunningProgram =>
  runProgram("npm", ["start"], { cwd, env: { ...environment, ORTSWAHL_DATA_DIR: dataDirectory, ...variables } });

const addressOf = (hub: RunningProgram): string => /ready: (\S+)/.exec(hub.output())?.[1] ?? "http://127.0.0.1:1";

/** The database names its folder; npm, the door and the hub are one group. */
async function expectNothingRunning(hub: RunningProgram): Promise<void> {
  expect(await processesNaming(folder)).toEqual([]);
  await expect(fetch(`${addressOf(hub)}/livez`)).rejects.toThrow("fetch failed");
  expect(await processesOfGroup(hub)).toEqual([]);
}

describe("npm start", () => {
  test("an empty folder becomes a hub that answers, says that it is for development, and stops whole", async () => {
    const hub = npmStart();
    await hub.says(/Ortswahl is ready: http:\/\/127\.0\.0\.1:\d+/);
    expect(hub.output()).toContain("Development");
    expect((await fetch(`${addressOf(hub)}/readyz`)).status).toBe(200);
    hub.signalGroup("SIGINT");
    expect(await hub.ended()).toBe(0);
    await expectNothingRunning(hub);
  }, 300_000);

  test("a later start keeps the data, and installs, compiles and fills nothing again", async () => {
    const hub = npmStart();
    await hub.says("Ortswahl is ready");
    expect(hub.output()).not.toMatch(/Preparing an empty database|Installing|Compiling|Building/);
    hub.signal("SIGTERM");
    expect(await hub.ended()).toBe(0);
    await expectNothingRunning(hub);
  });

  test("a second Ctrl-C while it stops changes nothing", async () => {
    const hub = npmStart();
    await hub.says("Ortswahl is ready");
    hub.signalGroup("SIGINT");
    await hub.says("Stopping");
    hub.signalGroup("SIGINT");
    await hub.says("Stopped");
    // npm itself dies of a signal that comes after its script has ended; the hub has not.
    await hub.ended();
    await expectNothingRunning(hub);
  });

  test.each([30, 150, 400, 800, 1_200])("Ctrl-C %d ms after npm's first word leaves nothing running", async (pause) => {
    const hub = npmStart();
    await hub.says("bootstrap.mjs start");
    await new Promise((resolve) => setTimeout(resolve, pause));
    hub.signalGroup("SIGINT");
    const outcome = await hub.ended();
    // Before Node itself has started nobody can turn the signal into an exit code.
    if (pause >= 800) expect(outcome).toBe(0);
    expect(hub.output()).not.toMatch(/\bat .*\.(js|ts):\d/);
    await expectNothingRunning(hub);
  });

  test("a terminal that is closed takes the hub and its database along", async () => {
    const hub = npmStart();
    await hub.says("Ortswahl is ready");
    hub.signalGroup("SIGHUP");
    await hub.ended();
    const limit = Date.now() + 20_000;
    const isRunning = async () => [...(await processesNaming(folder)), ...(await processesOfGroup(hub))].length > 0;
    // npm itself dies of the signal at once.
    while ((await isRunning()) && Date.now() < limit) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await expectNothingRunning(hub);
  });

  test("a second hub on the data folder says so in one line and exits 1, and the first one goes on", async () => {
    const first = npmStart();
    await first.says("Ortswahl is ready");
    const second = npmStart();
    expect(await second.ended()).toBe(1);
    expect(second.output()).toContain(`on the data folder ${dataDirectory};`);
    expect((await fetch(`${addressOf(first)}/readyz`)).status).toBe(200);
    first.signal("SIGTERM");
    expect(await first.ended()).toBe(0);
    await expectNothingRunning(first);
  });

  test("a taken port is one line and exit code 1, before a database is touched", async () => {
    const occupant = createServer();
    await new Promise<void>((resolve) => occupant.listen(0, "127.0.0.1", resolve));
    const { port } = occupant.address() as AddressInfo;
    const hub = npmStart({ PORT: String(port), ORTSWAHL_DATA_DIR: path.join(folder, "untouched") });
    expect(await hub.ended()).toBe(1);
    expect(hub.output()).toContain(`Port ${String(port)} on 127.0.0.1 is taken`);
    expect(hub.output()).not.toMatch(/Preparing|\bat .*\.(js|ts):\d/);
    occupant.close();
  });

  test("DATABASE_URL serves the same, and no embedded server is started", async () => {
    const database = await createTestDatabase("nothing");
    const hub = npmStart({ DATABASE_URL: database.adminUrl, ORTSWAHL_DATA_DIR: path.join(folder, "keys only") });
    await hub.says("Ortswahl is ready");
    expect(await processesNaming(folder)).toEqual([]);
    hub.signal("SIGTERM");
    expect(await hub.ended()).toBe(0);
    expect(hub.output()).not.toContain(new URL(database.adminUrl).password);
    await database.drop();
  }, 300_000);

  test("a copy of the project in a folder with spaces starts", async () => {
    const copy = path.join(folder, "my project");
    const isLeftOut = (file: string) =>
      /^(\.git|\.ortswahl|coverage|node_modules)(\/|$)/.test(path.relative(repository, file));
    await cp(repository, copy, { recursive: true, preserveTimestamps: true, filter: (file) => !isLeftOut(file) });
    // The packages are shared: installing them again would test the registry.
    await symlink(await realpath(path.join(repository, "node_modules")), path.join(copy, "node_modules"));
    const hub = npmStart({}, copy);
    await hub.says("Ortswahl is ready");
    hub.signalGroup("SIGINT");
    expect(await hub.ended()).toBe(0);
    await expectNothingRunning(hub);
  }, 120_000);
});
