/** A process of a leg: started with the probe, asked what it uses, ended at the end. */
import { type ChildProcess, spawn } from "node:child_process";
import type { Answer, Question, Usage } from "./probe-message.js";

export interface ProbedProcess {
  readonly name: string;
  /** Waits until it has written the words; the first group of the expression, where it listens say. */
  says(words: RegExp): Promise<string>;
  usage(): Promise<Usage>;
  /** The same after the garbage collector has run. */
  collected(): Promise<Usage>;
  startProfile(): Promise<void>;
  stopProfile(): Promise<Readonly<Record<string, number>>>;
  stop(): Promise<void>;
}

export interface ProbedProgram {
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  readonly parameters?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

/** Each process that runs has its listener. */
process.setMaxListeners(50);
const PROBE = new URL("./probe.js", import.meta.url).href;
/** A hub that stops ends the requests in hand first. */
const PATIENCE_MS = 15_000;

/** Starts the program with the environment of this process's and its own. */
export function startProbed({ name, file, parameters = [], environment = {} }: ProbedProgram): ProbedProcess {
  const flags = ["--enable-source-maps", "--expose-gc", "--import", PROBE];
  const child = spawn(process.execPath, [...flags, file, ...parameters], {
    // Nothing of who started the bench decides how a leg runs.
    env: { PATH: process.env["PATH"], HOME: process.env["HOME"], NODE_ENV: "production", ...environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const heard = listen(child);
  const abandon = (): void => void child.kill("SIGKILL");
  process.once("exit", abandon);
  void heard.ended.then(() => process.off("exit", abandon));
  const ask = questions(child, name, heard);
  return {
    name,
    says: (words) => heard.says(name, words),
    usage: () => ask("usage"),
    collected: () => ask("collect"),
    startProfile: async () => void (await ask("profile")),
    stopProfile: async () => (await ask("profiled")).profile ?? {},
    stop: async () => {
      child.kill("SIGTERM");
      const force = setTimeout(abandon, PATIENCE_MS);
      await heard.ended;
      clearTimeout(force);
    },
  };
}

interface Heard {
  readonly ended: Promise<void>;
  readonly output: () => string;
  says(name: string, words: RegExp): Promise<string>;
}

function listen(child: ChildProcess): Heard {
  let output = "";
  let isOver = false;
  let wake: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      wake();
    });
  const ended = new Promise<void>((resolve) => {
    child.once("error", (error) => {
      output += error.message;
      resolve();
    });
    child.once("exit", () => resolve());
  }).then(() => {
    isOver = true;
    wake();
  });
  return {
    ended,
    output: () => output,
    says: async (name, words) => {
      for (;;) {
        const found = words.exec(output);
        if (found) return found[1] ?? found[0];
        if (isOver) throw new Error(`${name} ended without saying ${String(words)}:\n${output}`);
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
  };
}

function questions(child: ChildProcess, name: string, heard: Heard) {
  const open = new Map<number, (answer: Answer) => void>();
  let number = 0;
  child.on("message", (message) => {
    const answer = message as Answer;
    open.get(answer.number)?.(answer);
    open.delete(answer.number);
  });
  return (what: Question["what"]): Promise<Answer> => {
    number += 1;
    const question: Question = { number, what };
    const answered = new Promise<Answer>((resolve) => open.set(question.number, resolve));
    child.send(question);
    const lost = heard.ended.then((): never => {
      throw new Error(`${name} ended while it was measured:\n${heard.output()}`);
    });
    return Promise.race([answered, lost]);
  };
}
