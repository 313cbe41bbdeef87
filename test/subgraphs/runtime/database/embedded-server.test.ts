import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { killLeftPrograms, processesNaming, runProgram, type RunningProgram } from "../../../start/running-program.js";

const program = fileURLToPath(new URL("database-user.js", import.meta.url));
const isRoot = process.getuid?.() === 0;

let home: string;
let data: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), "ortswahl embedded "));
  data = path.join(home, "data folder");
});

afterEach(async () => {
  killLeftPrograms();
  const left = await processesNaming(home);
  for (const line of left) process.kill(Number(line.trim().split(/\s+/)[1]), "SIGQUIT");
  await rm(home, { recursive: true, force: true, maxRetries: 10 });
});

const use = (purpose: "hub" | "command", folder = data): RunningProgram =>
  runProgram(process.execPath, [program, purpose, folder]);

async function hub(): Promise<RunningProgram> {
  const running = use("hub");
  await running.says("ready");
  return running;
}

const serverOf = async (folder = data) =>
  Number((await readFile(path.join(folder, "postgresql", "postmaster.pid"), "utf8")).split("\n")[0]);

describe("starting and stopping", () => {
  test("an empty folder becomes a database, and the next start finds its rows", async () => {
    const first = await hub();
    expect(first.answer()).toBe("ready, visit 1\n");
    first.signal("SIGTERM");
    expect(await first.ended()).toBe(0);
    const second = await hub();
    expect(second.answer()).toBe("ready, visit 2\n");
    second.signal("SIGTERM");
    expect(await second.ended()).toBe(0);
    expect(await processesNaming(home)).toEqual([]);
  });

  test("Ctrl-C, even twice, stops program and server with exit code 0", async () => {
    const running = await hub();
    running.signalGroup("SIGINT");
    running.signalGroup("SIGINT");
    expect(await running.ended()).toBe(0);
    expect(running.answer()).toContain("stopped");
    expect(await processesNaming(home)).toEqual([]);
  });

  test("a signal during the very first start stops it whole, and the folder is good afterwards", async () => {
    const running = use("hub");
    await running.says("Preparing");
    running.signalGroup("SIGINT");
    expect(await running.ended()).toBe(0);
    expect(await processesNaming(home)).toEqual([]);
    (await hub()).signal("SIGKILL");
  });

  test("a server that outlived its killed hub is adopted, and stopped in the end", async () => {
    const killed = await hub();
    const server = await serverOf();
    killed.signal("SIGKILL");
    await killed.ended();
    const next = await hub();
    expect(await serverOf()).toBe(server);
    expect(next.answer()).toBe("ready, visit 2\n");
    next.signal("SIGTERM");
    expect(await next.ended()).toBe(0);
    expect(await processesNaming(home)).toEqual([]);
  });

  test("after a crash of everything the rows are there, although another process has the server's number now", async () => {
    const crashed = await hub();
    const server = await serverOf();
    crashed.signal("SIGKILL");
    process.kill(server, "SIGKILL");
    const noted = path.join(data, "postgresql", "postmaster.pid");
    const lines = (await readFile(noted, "utf8")).split("\n");
    await writeFile(noted, [String(process.pid), ...lines.slice(1)].join("\n"));
    const next = await hub();
    expect(next.answer()).toBe("ready, visit 2\n");
    next.signal("SIGTERM");
    expect(await next.ended()).toBe(0);
  });
});

describe("several at once", () => {
  test("the second hub on a folder says so and exits 1; the first one goes on", async () => {
    const first = await hub();
    const second = use("hub");
    expect(await second.ended()).toBe(1);
    expect(second.output()).toMatch(
      `A hub is already running (process ${String(first.processId)}) on the data folder ${data};`,
    );
    expect(second.output().trim().split("\n")).toHaveLength(1);
    first.signal("SIGTERM");
    expect(await first.ended()).toBe(0);
  });

  test("of three hubs that start in the same moment on an empty folder one serves and two are refused", async () => {
    const hubs = [use("hub"), use("hub"), use("hub")];
    await Promise.any(hubs.map((running) => running.says("ready")));
    const refused = hubs.filter((running) => !running.output().includes("ready"));
    expect(refused).toHaveLength(2);
    expect(await Promise.all(refused.map((running) => running.ended()))).toEqual([1, 1]);
    for (const running of hubs) if (!refused.includes(running)) running.signal("SIGTERM");
    await Promise.all(hubs.map((running) => running.ended()));
    expect(await processesNaming(home)).toEqual([]);
  });

  test("a command beside a hub uses the hub's server and leaves it running", async () => {
    const running = await hub();
    const command = use("command");
    await command.says("ready, visit 2");
    command.signal("SIGTERM");
    expect(await command.ended()).toBe(0);
    expect(await processesNaming(data)).not.toEqual([]);
    running.signal("SIGTERM");
    expect(await running.ended()).toBe(0);
    expect(await processesNaming(home)).toEqual([]);
  });

  test("whoever leaves last stops the server, whether hub or command", async () => {
    const command = use("command");
    await command.says("ready, visit 1");
    const running = await hub();
    running.signal("SIGTERM");
    expect(await running.ended()).toBe(0);
    expect(await processesNaming(`${data}/postgresql`)).not.toEqual([]);
    command.signal("SIGTERM");
    expect(await command.ended()).toBe(0);
    expect(await processesNaming(home)).toEqual([]);
  });

  test("hubs and commands that come while the last one leaves get a server", async () => {
    const first = await hub();
    first.signal("SIGTERM");
    const next = [use("command"), use("hub"), use("command")];
    for (const running of next) await running.says("ready");
    for (const running of next) running.signal("SIGTERM");
    expect(await Promise.all(next.map((running) => running.ended()))).toEqual([0, 0, 0]);
    expect(await processesNaming(home)).toEqual([]);
  });
});

describe("data folders", () => {
  async function refusal(folder = data): Promise<string> {
    const running = use("hub", folder);
    expect(await running.ended()).toBe(1);
    expect(running.output()).not.toMatch(/\bat .*\.(js|ts):\d/);
    return running.output();
  }

  let stopped: string;

  beforeAll(async () => {
    stopped = await mkdtemp(path.join(tmpdir(), "ortswahl stopped "));
    const running = use("hub", stopped);
    await running.says("ready");
    running.signal("SIGTERM");
    await running.ended();
  });
  afterAll(() => rm(stopped, { recursive: true, force: true }));

  /** PostgreSQL's folder as a hub leaves it. */
  async function stoppedFolder(): Promise<string> {
    await cp(stopped, data, { recursive: true });
    return path.join(data, "postgresql");
  }

  test("nobody else may read the folder, and the password is in no log", async () => {
    const cluster = await stoppedFolder();
    const password = (await readFile(path.join(cluster, "ortswahl.password"), "utf8")).trim();
    expect((await stat(stopped)).mode & 0o077).toBe(0);
    expect((await stat(path.join(cluster, "ortswahl.password"))).mode & 0o777).toBe(0o600);
    expect(await readFile(path.join(data, "postgresql.log"), "utf8")).not.toContain(password);
  });

  test("a folder of mode 700 on the way is no hindrance", async () => {
    await chmod(home, 0o700);
    (await hub()).signal("SIGTERM");
  });

  test("a file in the folder's place is one clear line", async () => {
    await writeFile(data, "");
    expect(await refusal()).toBe(
      `The data folder ${data} is a file or lies in one; ORTSWAHL_DATA_DIR names the folder.\n`,
    );
    expect(await refusal(path.join(data, "deeper"))).toContain("is a file or lies in one");
  });

  test("another major version's data are named, not touched", async () => {
    const cluster = await stoppedFolder();
    await writeFile(path.join(cluster, "PG_VERSION"), "17\n");
    expect(await refusal()).toContain("was made by PostgreSQL 17, this hub brings 18.");
  });

  test.each([["PG_VERSION"], ["global/pg_control"], ["ortswahl.password"]])(
    "a folder without %s is broken",
    async (file) => {
      const cluster = await stoppedFolder();
      await rm(path.join(cluster, file));
      expect(await refusal()).toContain(`is broken (${file} is missing).\n`);
    },
  );

  test("a folder whose tables are gone is broken, in PostgreSQL's own words", async () => {
    const cluster = await stoppedFolder();
    await rm(path.join(cluster, "base"), { recursive: true });
    expect(await refusal()).toMatch(/is broken \(.*does not exist.*\)\.\nRestore the folder from a backup/);
  });

  test("a damaged control file is told with PostgreSQL's own words", async () => {
    const cluster = await stoppedFolder();
    await writeFile(path.join(cluster, "global", "pg_control"), Buffer.alloc(8192, 7));
    const words = await refusal();
    expect(words).toContain(`PostgreSQL does not start on the data in ${cluster}.`);
    expect(words).toContain("FATAL:");
  });

  test("a folder of others' files is not taken for a database", async () => {
    await mkdir(path.join(data, "postgresql"), { recursive: true });
    await writeFile(path.join(data, "postgresql", "letter.txt"), "mine");
    expect(await refusal()).toContain("is broken (PG_VERSION is missing)");
  });

  test("a copy of a folder in use starts a server of its own", async () => {
    const running = await hub();
    running.signal("SIGSTOP");
    const copy = path.join(home, "copy");
    await cp(data, copy, { recursive: true });
    const other = use("hub", copy);
    await other.says("ready");
    expect(await serverOf(copy)).not.toBe(await serverOf());
    running.signal("SIGCONT");
    for (const each of [running, other]) {
      each.signal("SIGTERM");
      expect(await each.ended()).toBe(0);
    }
  });

  test("a folder reached over a link is the same folder", async () => {
    const running = await hub();
    await symlink(data, path.join(home, "link"));
    expect(await refusal(path.join(home, "link"))).toContain("A hub is already running");
    running.signal("SIGTERM");
    expect(await running.ended()).toBe(0);
  });

  test("a folder that cannot be written is one clear line", async () => {
    // Modes do not bind root; the kernel's own files bind everybody.
    const folder = isRoot ? "/sys/ortswahl" : data;
    if (!isRoot) await mkdir(folder, { mode: 0o500 });
    expect(await refusal(folder)).toMatch(
      /cannot be written by this user \(E\w+\); ORTSWAHL_DATA_DIR names another one.\n$/,
    );
  });
});
