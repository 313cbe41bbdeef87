/** What is measured: something that answers operations by HTTP, in one process or several. */
import type { Usage } from "./probe-message.js";
import type { ProbedProcess } from "./probed-process.js";

export interface Leg {
  readonly name: LegName;
  /** Where an operation is sent. */
  readonly urlOf: (operation: string) => string;
  /** Its processes that answer, PostgreSQL left out: that is the same for all. */
  readonly processes: readonly ProbedProcess[];
  stop(): Promise<void>;
}

/** In words for the table; the order is the table's. */
export const LEGS = {
  compiled: "hub in one process, compiled",
  stock: "hub in one process, Apollo's executor",
  split: "hub split over HTTP",
  hive: "Hive Gateway, the same subgraphs",
  hiveRust: "Hive Gateway with its Rust planner",
  floor: "SQL by hand behind node:http",
} as const;
export type LegName = keyof typeof LEGS;

/** The processes' use taken together. */
export async function usageOf({ processes }: Leg, isCollected = false): Promise<Usage> {
  const usages = await Promise.all(processes.map((process) => (isCollected ? process.collected() : process.usage())));
  const sum = (of: (usage: Usage) => number): number => usages.reduce((total, usage) => total + of(usage), 0);
  return {
    cpuMicroseconds: sum(({ cpuMicroseconds }) => cpuMicroseconds),
    rss: sum(({ rss }) => rss),
    heapUsed: sum(({ heapUsed }) => heapUsed),
    statements: sum(({ statements }) => statements),
  };
}

/** A leg whose every operation goes to one address, as a graph's does. */
export function graphLeg(name: LegName, url: string, processes: readonly ProbedProcess[]): Leg {
  return {
    name,
    urlOf: () => `${url}/graphql`,
    processes,
    stop: async () => {
      await Promise.all(processes.map((process) => process.stop()));
    },
  };
}
