/** What is asked further below a field, read in the wave of the field itself where its key is known by then. */
import { type AskedBelow, isAsked } from "./asked-columns.js";

/** Loads the key if a field of that name is asked below. Whoever loads it there hears of a failure. */
export function readAhead<Key>(
  info: AskedBelow,
  field: string,
  loader: { load(key: Key, info: AskedBelow): Promise<unknown> },
  key: Key,
): void {
  if (isAsked(info, field)) loader.load(key, info).catch(() => undefined);
}
