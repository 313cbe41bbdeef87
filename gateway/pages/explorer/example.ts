/** The form in which the server hands an example to the page. Both sides read it; it knows neither. */

/** An operation that the explorer offers to open. */
export interface ExplorerExample {
  /** Stable name, from the file: "place-finder". Part of links: /explore#place-finder. */
  readonly id: string;
  /** For whom: the heading under which it is listed. */
  readonly audience: string;
  readonly title: string;
  /** What to know or to change, in a sentence or two; may be empty. */
  readonly note: string;
  /** The operation, without the comment above it. */
  readonly query: string;
  /** JSON text, as the variables editor shows it; empty where the operation takes none. */
  readonly variables: string;
}
