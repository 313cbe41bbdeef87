import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { killLeftPrograms, processesNaming, runProgram, type RunningProgram } from "../start/running-program.js";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/** A small project with the real door and the real packages: what is tested is the door, not the hub. */
let project: string;

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), "ortswahl project "));
  await cp(path.join(repository, "commands", "bootstrap.mjs"), path.join(project, "commands", "bootstrap.mjs"));
  await cp(path.join(repository, "commands", "bootstrap"), path.join(project, "commands", "bootstrap"), {
    recursive: true,
  });
  for (const file of ["package.json", "package-lock.json", "tsconfig.json"]) {
    await cp(path.join(repository, file), path.join(project, file));
  }
  await symlink(path.join(repository, "node_modules"), path.join(project, "node_modules"));
  await source("commands/token.ts", 'process.stdout.write(["token", ...process.argv.slice(2)].join(" "));\n');
});

afterEach(async () => {
  killLeftPrograms();
  await rm(project, { recursive: true, force: true, maxRetries: 10 });
});

async function source(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(project, file)), { recursive: true });
  await writeFile(path.join(project, file), text);
}

const bootstrap = (...parameters: string[]): RunningProgram =>
  runProgram(process.execPath, ["commands/bootstrap.mjs", ...parameters], { cwd: project });

/** A hub that stops as the real one does: after a moment, and deaf for a second signal. */
const patientHub = `
let isStopping = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => { console.log("stopped by", signal); process.exit(0); }, 300);
  });
}
setInterval(() => undefined, 1000);
console.log("ready", process.version);
`;

describe("preparing", () => {
  test("the answer stands alone on stdout, arguments arrive, and the program runs on the project's Node", async () => {
    await source("commands/token.ts", 'console.log(process.version, process.argv.slice(2).join("|"));\n');
    const running = bootstrap("token", "--as", "town:03254021", "two words");
    expect(await running.ended()).toBe(0);
    expect(running.answer()).toMatch(/^v24\.\S+ --as\|town:03254021\|two words\n$/);
    expect(running.output()).toContain("Compiling");
  });

  test("a second start compiles nothing, a changed source is compiled again", async () => {
    await bootstrap("token").ended();
    const second = bootstrap("token");
    await second.ended();
    expect(second.output()).toBe("token");
    await source("commands/token.ts", 'process.stdout.write("changed");\n');
    const third = bootstrap("token");
    await third.ended();
    expect(third.answer()).toBe("changed");
  });

  test("what was compiled from a source that is gone goes too; other people's bundles stay", async () => {
    await source("test/old.test.ts", "export const old = 1;\n");
    await bootstrap("token").ended();
    await mkdir(path.join(project, "dist/gateway"), { recursive: true });
    await writeFile(path.join(project, "dist/gateway/bundle.js"), "");
    await rm(path.join(project, "test/old.test.ts"));
    await bootstrap("token").ended();
    expect(await readdir(path.join(project, "dist/test"))).toEqual([]);
    expect(await readdir(path.join(project, "dist/gateway"))).toEqual(["bundle.js"]);
  });

  test("a compiled file that somebody removed comes back", async () => {
    await bootstrap("token").ended();
    await rm(path.join(project, "dist/commands/token.js"));
    const again = bootstrap("token");
    expect(await again.ended()).toBe(0);
    expect(again.answer()).toBe("token");
  });

  test("sources that do not compile are one line and the compiler's words, exit code 1, every time", async () => {
    await source("commands/token.ts", 'const count: number = "many";\nconsole.log(count);\n');
    for (const running of [bootstrap("token"), bootstrap("token")]) {
      expect(await running.ended()).toBe(1);
      expect(running.output()).toMatch(
        /Compiling failed \(exit code [12]\)\.\ncommands\/token\.ts\(1,7\): error TS2322/,
      );
      expect(running.answer()).toBe("");
    }
  });

  test("an unknown script and a missing program are one line", async () => {
    const unknown = bootstrap("toString");
    expect(await unknown.ended()).toBe(1);
    expect(unknown.output()).toBe("Usage: node commands/bootstrap.mjs start|test|bench|hub|token [arguments …]\n");
    const missing = bootstrap("hub");
    expect(await missing.ended()).toBe(1);
    expect(missing.output()).toMatch(/There is no dist\/commands\/hub\.js to run\.\n$/);
  });

  test("linked packages that do not fit are not touched", async () => {
    const lockfile = path.join(project, "package-lock.json");
    const lock = JSON.parse(await readFile(lockfile, "utf8")) as { packages: Record<string, { version: string }> };
    await writeFile(
      lockfile,
      JSON.stringify({ ...lock, packages: { ...lock.packages, "node_modules/pg": { version: "0.0.1" } } }),
    );
    const running = bootstrap("token");
    expect(await running.ended()).toBe(1);
    expect(running.output()).toMatch(/is a link to packages that do not fit package-lock\.json/);
  });
});

describe("several at once", () => {
  test("two that start together both answer, one waiting for the other", async () => {
    const both = [bootstrap("token"), bootstrap("token")];
    expect(await Promise.all(both.map((running) => running.ended()))).toEqual([0, 0]);
    expect(both.map((running) => running.answer())).toEqual(["token", "token"]);
    expect(await readdir(project)).not.toContain(".bootstrap.lock");
  });

  test("the lock of a process that was killed is taken over, and what it had started ends", async () => {
    await source("commands/build-explorer.mjs", "setTimeout(() => undefined, 60_000);\n");
    await source("gateway/main.ts", patientHub);
    const killed = bootstrap("start");
    await killed.says("Building");
    killed.signal("SIGKILL");
    await source("commands/build-explorer.mjs", "");
    const next = bootstrap("start");
    await next.says("ready");
    expect(await processesNaming(path.join(project, "commands/build-explorer.mjs"))).toEqual([]);
    next.signal("SIGTERM");
    expect(await next.ended()).toBe(0);
  });

  test("an empty lock of a crash is no hindrance", async () => {
    const lock = path.join(project, ".bootstrap.lock");
    await writeFile(lock, "");
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(lock, longAgo, longAgo);
    expect(await bootstrap("token").ended()).toBe(0);
  });
});

describe("signals", () => {
  test.each([
    [
      "Ctrl-C",
      (running: RunningProgram) => {
        running.signalGroup("SIGINT");
      },
    ],
    [
      "Ctrl-C twice",
      (running: RunningProgram) => {
        running.signalGroup("SIGINT");
        running.signalGroup("SIGINT");
      },
    ],
    [
      "SIGTERM to the door alone",
      (running: RunningProgram) => {
        running.signal("SIGTERM");
      },
    ],
    [
      "SIGTERM to all",
      (running: RunningProgram) => {
        running.signalGroup("SIGTERM");
      },
    ],
  ])("%s lets the hub stop in peace, exit code 0", async (_name, send) => {
    await source("gateway/main.ts", patientHub);
    const running = bootstrap("start");
    await running.says("ready");
    send(running);
    expect(await running.ended()).toBe(0);
    expect(running.output()).toContain("stopped by");
    expect(await processesNaming(project)).toEqual([]);
  });

  test("an interrupted preparation leaves nothing running and no lock, and the next start does it again", async () => {
    await source("gateway/main.ts", patientHub);
    const interrupted = bootstrap("start");
    await interrupted.says("Compiling");
    interrupted.signalGroup("SIGINT");
    expect(await interrupted.ended()).toBe(0);
    expect(interrupted.output()).not.toContain("ready");
    expect(await processesNaming(project)).toEqual([]);
    expect(await readdir(project)).not.toContain(".bootstrap.lock");
    const next = bootstrap("start");
    await next.says("ready");
    next.signal("SIGTERM");
    expect(await next.ended()).toBe(0);
  });

  test("an interrupted command does not count as done", async () => {
    const interrupted = bootstrap("token");
    await interrupted.says("Compiling");
    interrupted.signalGroup("SIGINT");
    expect(await interrupted.ended()).toBe(130);
  });
});
