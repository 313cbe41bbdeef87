/** A GraphQL request as the HTTP server hands it on: the body is parsed JSON, or undefined for GET. */
export interface GraphHttpRequest {
  readonly method: string;
  readonly headers: ReadonlyMap<string, string>;
  /** The query string with its question mark, or empty. */
  readonly search: string;
  readonly body: unknown;
}
