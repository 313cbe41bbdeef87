/** The command line as an operator runs it, against a database. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const HUB = fileURLToPath(new URL("../../commands/hub.js", import.meta.url));

export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command of a process, where a test starts one itself. */
export const hubCommand = (...parameters: readonly string[]): readonly string[] => [HUB, ...parameters];

/** The environment of a command that works on a database. */
export const commandEnvironment = (databaseUrl: string): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: databaseUrl,
  NODE_OPTIONS: "",
});

/** Runs `hub` and waits for its end. */
export function runHub(databaseUrl: string, ...parameters: readonly string[]): Promise<Ended> {
  const options = { env: commandEnvironment(databaseUrl), maxBuffer: 50_000_000 };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [HUB, ...parameters], options, (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
  });
}
