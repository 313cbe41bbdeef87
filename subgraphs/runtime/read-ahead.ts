/** What is asked further below a field, read in the wave of the field itself where its key is known by then. */
import type { GraphQLResolveInfo } from "graphql";
import { isAsked } from "./asked-columns.js";

/** Loads the key if a field of that name is asked below. Whoever loads it there hears of a failure. */
export function readAhead<Key>(
  info: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">,
  field: string,
  loader: { load(key: Key): Promise<unknown> },
  key: Key,
): void {
  if (isAsked(info, field)) loader.load(key).catch(() => undefined);
}
