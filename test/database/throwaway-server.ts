// One PostgreSQL for a run of the tests: real, in the folder for temporary files, without care for power cuts. It never
// outlives the run, not even a killed one.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbeddedServer } from "../../subgraphs/runtime/database/embedded/embedded-server.js";

/** By this variable the workers of a run find its server. */
export const testServerVariable = "ORTSWAHL_TEST_SERVER";

// Reads until the run's end of the pipe is closed, which also happens when the run is killed.
const janitorScript = `cat > /dev/null
kill -INT "$1" 2> /dev/null
for second in $(seq 300); do kill -0 "$1" 2> /dev/null || break; sleep 0.1; done
rm -rf "$2"`;

let janitor: ChildProcess | undefined;

/** Starts the server and writes its address into the environment, for the workers that come after. */
export async function startThrowawayServer(): Promise<void> {
  const dataDirectory = await mkdtemp(path.join(tmpdir(), "ortswahl-test-"));
  const server = await openEmbeddedServer({
    dataDirectory,
    purpose: "command",
    isDurable: false,
    onProgress: () => undefined,
  });
  const noted = await readFile(path.join(dataDirectory, "postgresql", "postmaster.pid"), "utf8");
  const postmaster = noted.split("\n")[0] ?? "";
  janitor = spawn("sh", ["-c", janitorScript, "janitor", postmaster, dataDirectory], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  janitor.unref();
  process.env[testServerVariable] = server.superuserUrl;
}

/** Stops the server, removes its files and waits for both. */
export async function stopThrowawayServer(): Promise<void> {
  const ending = janitor;
  if (ending === undefined) return;
  // Outside jest nothing else may be left to keep this process waiting.
  ending.ref();
  await new Promise((resolve) => {
    ending.once("exit", resolve);
    ending.stdin?.end();
  });
}
