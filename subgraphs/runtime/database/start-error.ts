/**
 * What keeps the hub from starting and an operator can mend. The message is one line without passwords or addresses;
 * `detail` are further lines to show as they are (SQL for an administrator, the last words of the server's log).
 */
export class StartError extends Error {
  override readonly name = "StartError";
  constructor(
    message: string,
    readonly detail: readonly string[] = [],
  ) {
    super(message);
  }
}

/** The operating system's or PostgreSQL's code of an error (`ENOENT`, `28P01`), where it has one. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
