/** Opaque ids of the graph: stable, and unlike over types. */

/** What an id stands for: the type that it names, an object type or an interface, and the key among that type's objects. */
export interface Identity {
  readonly type: string;
  readonly key: string;
}

/** The id of the object of a type with a key. Clients keep it and never take it apart. */
export const globalId = (type: string, key: string): string => Buffer.from(`${type}:${key}`).toString("base64url");

/** What an id stands for; null for a text that is nobody's id. Says nothing of whether such an object exists. */
export function parseGlobalId(id: string): Identity | null {
  const [, type, key] = /^(\w+):(.+)$/s.exec(Buffer.from(id, "base64url").toString()) ?? [];
  if (type === undefined || key === undefined) return null;
  // What Buffer passes over (other letters, broken UTF-8) does not come back: an object has one id, not several.
  // U+0000 is the one character that no text of the database has, and it refuses the question.
  return globalId(type, key) === id && !key.includes("\0") ? { type, key } : null;
}
