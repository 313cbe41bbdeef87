/** Opaque ids of the graph: stable, and unlike over types. */

/** The id of the object of a type with a key. Clients keep it and never take it apart. */
export const globalId = (type: string, key: string): string => Buffer.from(`${type}:${key}`).toString("base64url");

/** The key in an id of the type; null where the text is no id of that type. */
export function keyOf(type: string, id: string): string | null {
  const text = Buffer.from(id, "base64url").toString("utf8");
  const key = text.startsWith(`${type}:`) ? text.slice(type.length + 1) : "";
  // Only the spelling that was given out: base64 has several for one text.
  return key !== "" && !key.includes("\0") && globalId(type, key) === id ? key : null;
}
