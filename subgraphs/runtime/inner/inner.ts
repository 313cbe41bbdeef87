/**
 * The inner door: what one owner may ask another to do, beside the graph. A direct call in one process, a signed HTTP
 * call between processes; the operations are the same. Not in any schema.
 */
import type { DataSource } from "typeorm";
import type { z } from "zod";
import type { Caller } from "../access/caller.js";

/** An operation of an owner: JSON in, JSON out, safe to repeat. */
export interface InnerOperation {
  readonly input: z.ZodType;
  /** The owners (or `gateway`) that may call it. */
  readonly callers: readonly string[];
  readonly run: (db: DataSource, input: unknown, caller: Caller) => Promise<unknown>;
}

/** An inner operation with its input typed by the schema that checks it. */
export function innerOperation<Input extends z.ZodType>(operation: {
  readonly input: Input;
  readonly callers: readonly string[];
  readonly run: (db: DataSource, input: z.output<Input>, caller: Caller) => Promise<unknown>;
}): InnerOperation {
  return operation as unknown as InnerOperation;
}

/** How an owner reaches the inner door of another. `main.ts` or `serve.ts` hands it in. */
export interface InnerClient {
  /**
   * Calls `operation` of `owner`. The answer is JSON that the caller parses.
   * Throws where the owner is not reachable or refuses.
   */
  call(owner: string, operation: string, input: unknown): Promise<unknown>;
}

/** Why the inner door stayed shut. The message names operation and caller, never data. */
export class InnerRefusal extends Error {}

/**
 * Runs an operation for a caller: SERVICE only, on the operation's list only, with input of the declared form.
 * The one check behind both shapes.
 */
export async function runInner(
  operations: Readonly<Record<string, InnerOperation>>,
  db: DataSource,
  caller: Caller,
  name: string,
  input: unknown,
): Promise<unknown> {
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (!operation) throw new InnerRefusal(`There is no inner operation ${name}.`);
  if (caller.kind !== "SERVICE" || !operation.callers.includes(caller.id))
    throw new InnerRefusal(`${caller.id} may not call the inner operation ${name}.`);
  const parsed = operation.input.safeParse(input);
  if (!parsed.success) throw new InnerRefusal(`The input of the inner operation ${name} has another form.`);
  return operation.run(db, parsed.data, caller);
}
