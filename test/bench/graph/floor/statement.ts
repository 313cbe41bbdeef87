/** What the floor's statements are made of. Each makes the whole answer in PostgreSQL, as text that is sent as it is. */

/** The hand-written statement of an operation. */
export interface FloorStatement {
  readonly operation: string;
  /** Selects `data`: JSON text. */
  readonly text: string;
  readonly values: (variables: Readonly<Record<string, unknown>>) => readonly unknown[];
}

/** The opaque id of an object of the graph, as SQL: base64url of its type and key. */
export const idSql = (type: string, key: string): string =>
  `translate(encode(convert_to('${type}:' || ${key}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`;

/** An aggregate of JSON, empty rather than null. */
export const listSql = (aggregate: string): string => `coalesce(${aggregate}, '[]'::json)`;
