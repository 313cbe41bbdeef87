/**
 * What may be written down of a failure: its kind, its code and where in the program it arose. Never its message: that
 * may hold a statement, or a value that somebody sent.
 */

export interface FailureRecord {
  readonly name: string;
  /** PostgreSQL's or the operating system's code. */
  readonly code?: string;
  readonly at: readonly string[];
}

/** Deep enough to see the rule that failed, not only the driver. */
const FRAMES = 12;

/** A failure as the log keeps it. */
export function recordOf(failure: unknown): FailureRecord {
  if (!(failure instanceof Error)) return { name: typeof failure, at: [] };
  const code = "code" in failure && typeof failure.code === "string" ? { code: failure.code } : {};
  const frames = (failure.stack ?? "").split("\n").map((line) => line.trim());
  return { name: failure.name, ...code, at: frames.filter((line) => line.startsWith("at ")).slice(0, FRAMES) };
}
