/** Opaque ids of the graph: stable, and unlike over types. */

/** The id of the object of a type with a key. Clients keep it and never take it apart. */
export const globalId = (type: string, key: string): string => Buffer.from(`${type}:${key}`).toString("base64url");
