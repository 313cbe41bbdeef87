/** Puts what a subgraph has answered to what was found before, by the rules of Apollo's `deepMerge`. */
import { deepMerge } from "./apollo.js";

/** What was found at a place of the answer. */
export type Found = Record<string, unknown>;

/** Adds everything in `source` to `target`, into the objects and lists of equal length that are there already. */
export function merge(target: Found, source: Found | null | undefined): void {
  if (source === null || source === undefined) return;
  for (const name of Object.keys(source)) {
    const value = source[name];
    if (value === undefined) continue;
    const known = target[name];
    // Nothing to merge with, or nothing to merge: the usual case, and all of it.
    if (known === undefined || known === null || typeof value !== "object" || value === null) target[name] = value;
    else deepMerge(target, { [name]: value });
  }
}

/** A copy of plain lists and objects; everything else, such as a Date, is the same one. */
export function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copyOf(inner)])) as Value;
}

/** Whether a value is an object as JSON has them. */
export function isPlainObject(value: unknown): value is Found {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
