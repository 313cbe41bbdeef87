/** What the bench asks the load generator, and what that answers. Plain data. */
import type { RequestSource } from "./requests.js";

export interface LoadOrder {
  /** Where each operation is sent, by its name. */
  readonly urls: Readonly<Record<string, string>>;
  readonly source: RequestSource;
  /** As long, and until the requests in hand are answered. */
  readonly seconds: number;
  readonly connections: number;
}

/** Milliseconds. */
export interface Latencies {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

export interface LoadResult extends Latencies {
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Share of one core that the load generator itself took. */
  readonly ownCpu: number;
  /** By operation: how many, and the milliseconds that one took. */
  readonly operations: Readonly<Record<string, { readonly requests: number; readonly milliseconds: number }>>;
}

export type LoadAnswer = { readonly result: LoadResult } | { readonly failure: string };
