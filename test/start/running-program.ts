// Programs as an operator runs them: in a terminal's process group, watched by their words, ended by signals.
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { promisify } from "node:util";

/** A program that runs, or has run. */
export interface RunningProgram {
  readonly processId: number;
  /** Waits until it has written `words`; fails if it ends before, with everything it wrote. */
  says(words: string | RegExp): Promise<void>;
  /** Everything it wrote so far, stdout and stderr. */
  output(): string;
  /** Its stdout alone. */
  answer(): string;
  signal(name: NodeJS.Signals): void;
  /** As Ctrl-C in a terminal: every process of the group gets it. */
  signalGroup(name: NodeJS.Signals): void;
  /** Waits for its end. @returns the exit code, or the signal that ended it */
  ended(): Promise<number | NodeJS.Signals>;
}

const started = new Set<ChildProcess>();

/** Starts a program in a process group of its own. */
export function runProgram(
  command: string,
  parameters: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): RunningProgram {
  const child = spawn(command, parameters, {
    ...options,
    env: { ...process.env, ...options.env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.add(child);
  let output = "";
  let answer = "";
  let wake: () => void = () => undefined;
  const hear = (text: string) => {
    output += text;
    wake();
  };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    answer += text;
    hear(text);
  });
  child.stderr.setEncoding("utf8").on("data", hear);
  let outcome: number | NodeJS.Signals | undefined;
  child.on("error", (error) => {
    outcome = -1;
    hear(error.message);
  });
  child.on("close", (code, signal) => {
    started.delete(child);
    outcome = code ?? signal ?? -1;
    wake();
  });
  const until = async (isMet: () => boolean) => {
    while (!isMet()) await new Promise<void>((resolve) => (wake = resolve));
  };
  const processId = child.pid ?? 0;
  return {
    processId,
    says: async (words) => {
      const isSaid = () => (typeof words === "string" ? output.includes(words) : words.test(output));
      await until(() => isSaid() || outcome !== undefined);
      if (!isSaid()) throw new Error(`Ended (${String(outcome)}) without saying ${String(words)}:\n${output}`);
    },
    output: () => output,
    answer: () => answer,
    signal: (name) => void process.kill(processId, name),
    signalGroup: (name) => void process.kill(-processId, name),
    ended: async () => {
      await until(() => outcome !== undefined);
      return outcome ?? -1;
    },
  };
}

/** Ends what a failed test left running. */
export function killLeftPrograms(): void {
  for (const child of started) {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  }
}

/** The living processes whose command line names `words`: state, number, group, command line. */
export async function processesNaming(words: string): Promise<string[]> {
  return (await livingProcesses()).filter((line) => line.includes(words));
}

/** The living processes of a program's group: npm, the door, the hub. */
export async function processesOfGroup({ processId }: RunningProgram): Promise<string[]> {
  return (await livingProcesses()).filter((line) => Number(line.trim().split(/\s+/)[2]) === processId);
}

// Without those that have ended and wait to be collected (Z).
async function livingProcesses(): Promise<string[]> {
  const parameters = ["-e", "-ww", "-o", "stat=,pid=,pgid=,args="];
  const { stdout } = await promisify(execFile)("ps", parameters, { maxBuffer: 10_000_000 });
  return stdout.split("\n").filter((line) => !line.startsWith("Z"));
}
