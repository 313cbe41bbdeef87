// A service of docker-compose.yml as a process of this machine.
import { type ChildProcess, spawn } from "node:child_process";

/** What a service says it is run by. */
export interface ProcessPlan {
  readonly name: string;
  readonly folder: string;
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** The command by which Docker would ask whether it is healthy. */
  readonly healthcheck: readonly string[] | undefined;
}

export interface ComposeProcess {
  /** Everything that it wrote. */
  output(): string;
  /** Waits until its healthcheck is content. */
  healthy(): Promise<void>;
  signal(name: NodeJS.Signals): void;
  /** Waits for its end. @returns the exit code, or the signal that ended it */
  ended(): Promise<number | NodeJS.Signals>;
}

/** As Docker with this file: its start_period, then three refusals at its interval. */
const PATIENCE_MS = 90_000;

/** Starts the service with its own environment and nothing of this process's but the path. */
export function startProcess(plan: ProcessPlan): ComposeProcess {
  const child = run(plan, plan.command);
  let output = "";
  const hear = (text: string): void => void (output += text);
  child.stdout?.setEncoding("utf8").on("data", hear);
  child.stderr?.setEncoding("utf8").on("data", hear);
  let isOver = false;
  const end = ended(child).finally(() => (isOver = true));
  const abandon = (): void => void child.kill("SIGKILL");
  process.once("exit", abandon);
  void end.finally(() => process.off("exit", abandon));
  return {
    output: () => output,
    healthy: async () => {
      const limit = Date.now() + PATIENCE_MS;
      while (!(await isHealthy(plan))) {
        if (isOver || Date.now() > limit) throw new Error(`${plan.name} does not become healthy:\n${output}`);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    },
    signal: (name) => void child.kill(name),
    ended: () => end,
  };
}

const run = ({ folder, environment }: ProcessPlan, [program = "", ...parameters]: readonly string[]): ChildProcess =>
  spawn(program === "node" ? process.execPath : program, parameters, {
    cwd: folder,
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });

async function isHealthy(plan: ProcessPlan): Promise<boolean> {
  const [kind, ...command] = plan.healthcheck ?? [];
  if (kind !== "CMD") throw new Error(`${plan.name} has no healthcheck.`);
  return (await ended(run(plan, command))) === 0;
}

const ended = (child: ChildProcess): Promise<number | NodeJS.Signals> =>
  new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code ?? signal ?? -1));
  });
