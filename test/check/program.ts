/** Runs a program of node_modules for the check, on the check's own Node. Knows nothing of what the program checks. */
import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import { once } from "node:events";

const running = new Set<ChildProcess>();

/** How a program ended: its exit code, 1 where it had none, and what it wrote if that was asked for. */
export interface ProgramEnd {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/**
 * Runs a JavaScript program to its end.
 * @param program Node's own options, if any, then the file and its arguments
 * @param terminal `shown`: the program writes to the terminal itself; `kept`: what it writes is given back
 */
export async function runProgram(
  root: string,
  program: readonly string[],
  terminal: "shown" | "kept" = "kept",
): Promise<ProgramEnd> {
  const stdio: StdioOptions = terminal === "shown" ? "inherit" : ["ignore", "pipe", "pipe"];
  const child = spawn(process.execPath, program, { cwd: root, stdio });
  running.add(child);
  const output = textOf(child.stdout);
  const errors = textOf(child.stderr);
  const [code] = (await once(child, "close")) as [number | null];
  running.delete(child);
  return { code: code ?? 1, output: output(), errors: errors() };
}

/** Passes a signal on to the programs that run now. */
export function stopPrograms(signal: NodeJS.Signals): void {
  for (const child of running) child.kill(signal);
}

function textOf(stream: NodeJS.ReadableStream | null): () => string {
  let text = "";
  stream?.setEncoding("utf8").on("data", (piece: string) => (text += piece));
  return () => text;
}
