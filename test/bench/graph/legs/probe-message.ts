/** What the bench asks the probe in a measured process, and what that answers. Plain data. */

export interface Question {
  readonly number: number;
  /** `collect` runs the garbage collector first; `profile` begins a profile of the processor, `profiled` ends it. */
  readonly what: "usage" | "collect" | "profile" | "profiled";
}

export interface Usage {
  /** Of the process so far, in all its threads. */
  readonly cpuMicroseconds: number;
  /** Bytes. */
  readonly rss: number;
  /** Bytes. */
  readonly heapUsed: number;
  /** Statements sent to PostgreSQL so far, beginnings and ends of transactions among them. */
  readonly statements: number;
}

export interface Answer extends Usage {
  readonly number: number;
  /** Milliseconds on the processor, by package. */
  readonly profile?: Readonly<Record<string, number>>;
}
