// Runs programs one after the other, tells on the terminal what is going on, and stops them when a signal comes.
// It never knows what the programs do.
import { spawn } from "node:child_process";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
/** npm and the compiler end at once when asked; whatever remains after this is killed. */
const patienceMs = 5_000;
/** On a terminal the seconds run; in a log a line appears now and then. */
const terminalTickMs = 1_000;
const logTickMs = 30_000;
const lastLineCount = 20;

/** A failure to show as it is: one clear line, then details. */
export class Failure extends Error {
  constructor(message, detail = []) {
    super(message);
    this.detail = detail;
  }
}

/**
 * @param {NodeJS.WriteStream} output where progress is told
 * @returns the steps of one bootstrap: `run` programs to prepare, then `become` the last one
 */
export function createSteps(output) {
  const steps = {
    /** The first signal that came; from then on nothing new begins. */
    interruption: undefined,
    /** Called with the process group of the program that runs, and with undefined when none does. */
    onGroup: () => undefined,
    say: (line) => void output.write(`${line}\n`),
    run: (title, program, parameters, options) => run(steps, output, title, program, parameters, options),
    become: (program, parameters) => become(steps, program, parameters),
  };
  let stop = () => undefined;
  steps.whileRunning = (stopProgram) => (stop = stopProgram);
  // A terminal that was closed takes no words any more.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  for (const signal of signals) {
    process.on(signal, () => {
      if (steps.interruption !== undefined) return;
      steps.interruption = signal;
      stop(signal);
    });
  }
  return steps;
}

/** Runs a program to its end, in a process group of its own. Its words are shown only if it fails. */
async function run(steps, output, title, program, parameters, options = {}) {
  if (steps.interruption !== undefined) throw new Failure("Interrupted.");
  const child = spawn(program, parameters, { ...options, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let words = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (words += text));
  const stopGroup = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // Gone already.
    }
  };
  let killing;
  steps.whileRunning(() => {
    stopGroup("SIGTERM");
    killing = setTimeout(() => stopGroup("SIGKILL"), patienceMs);
  });
  steps.onGroup(child.pid);
  const stopTelling = tell(output, title, options.isQuiet === true);
  const { code, error } = await ended(child);
  stopTelling();
  steps.onGroup(undefined);
  steps.whileRunning(() => undefined);
  clearTimeout(killing);
  if (steps.interruption !== undefined) {
    stopGroup("SIGKILL");
    throw new Failure("Interrupted.");
  }
  if (code === 0) return words;
  const lines = words.trimEnd().split("\n").slice(-lastLineCount);
  throw new Failure(`${title} failed (${error?.code ?? `exit code ${code}`}).`, lines);
}

/** Hands the terminal to a program and waits for its end. Signals that reach this process alone are passed on. */
async function become(steps, program, parameters) {
  if (steps.interruption !== undefined) throw new Failure("Interrupted.");
  const child = spawn(program, parameters, { stdio: "inherit" });
  // A terminal signals the whole group; then the program hears it twice, and ignores the second.
  steps.whileRunning((signal) => child.kill(signal));
  const { code, signal, error } = await ended(child);
  if (error !== undefined) throw new Failure(`${program} cannot be started (${error.code}).`);
  return { code, signal };
}

function ended(child) {
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ error }));
    child.on("close", (code, signal) => resolve({ code, signal }));
  });
}

/** Tells what takes time; a quiet step only once it does. */
function tell(output, title, isQuiet) {
  const begin = Date.now();
  let hasTold = false;
  const show = () => {
    const seconds = Math.round((Date.now() - begin) / 1_000);
    if (output.isTTY) output.write(`\r\x1b[K${title} … ${seconds} s`);
    else output.write(hasTold ? `${title}: ${seconds} s …\n` : `${title} …\n`);
    hasTold = true;
  };
  if (!isQuiet) show();
  const becomingLong = setTimeout(() => hasTold || show(), terminalTickMs);
  const ticking = setInterval(show, output.isTTY ? terminalTickMs : logTickMs);
  return () => {
    clearTimeout(becomingLong);
    clearInterval(ticking);
    if (hasTold && output.isTTY) output.write("\n");
  };
}
