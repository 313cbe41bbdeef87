/**
 * The generalised assignment problem as a market: each agent is a town with a capacity of its own, each job a household
 * whose needs differ by town.
 */
import type { StatedMarket } from "../../../../../../subgraphs/matching/engine/market/stated-market.js";
import { deepFreeze } from "../../rows.js";

/** Rows are agents, columns jobs. */
export interface AssignmentInstance {
  readonly profits: readonly (readonly number[])[];
  readonly resources: readonly (readonly number[])[];
  readonly capacities: readonly number[];
}

/**
 * c515-1, the first instance of the set gap1 (D. Cattrysse, M. Salomon, L. N. Van Wassenhove 1994; OR-Library): 5 agents,
 * 15 jobs, the greatest profit is 336.
 */
export const C515_1: AssignmentInstance = {
  profits: [
    [17, 21, 22, 18, 24, 15, 20, 18, 19, 18, 16, 22, 24, 24, 16],
    [23, 16, 21, 16, 17, 16, 19, 25, 18, 21, 17, 15, 25, 17, 24],
    [16, 20, 16, 25, 24, 16, 17, 19, 19, 18, 20, 16, 17, 21, 24],
    [19, 19, 22, 22, 20, 16, 19, 17, 21, 19, 25, 23, 25, 25, 25],
    [18, 19, 15, 15, 21, 25, 16, 16, 23, 15, 22, 17, 19, 22, 24],
  ],
  resources: [
    [8, 15, 14, 23, 8, 16, 8, 25, 9, 17, 25, 15, 10, 8, 24],
    [15, 7, 23, 22, 11, 11, 12, 10, 17, 16, 7, 16, 10, 18, 22],
    [21, 20, 6, 22, 24, 10, 24, 9, 21, 14, 11, 14, 11, 19, 16],
    [20, 11, 8, 14, 9, 5, 6, 19, 19, 7, 6, 6, 13, 9, 18],
    [8, 13, 13, 13, 10, 20, 25, 16, 16, 17, 10, 10, 5, 12, 23],
  ],
  capacities: [36, 34, 38, 27, 33],
};

/** An instance of the kind of C515_1: profits 15–25, resources 5–25, capacities .8 × all resources / agents. */
export function drawInstance(agents: number, jobs: number, random: () => number): AssignmentInstance {
  const table = (least: number, most: number) =>
    Array.from({ length: agents }, () =>
      Array.from({ length: jobs }, () => least + Math.floor(random() * (most - least + 1))),
    );
  const resources = table(5, 25);
  const capacities = resources.map((row) => Math.floor((0.8 * row.reduce((sum, one) => sum + one, 0)) / agents));
  return { profits: table(15, 25), resources, capacities };
}

/** The market of an instance. */
export function assignmentMarket({ profits, resources, capacities }: AssignmentInstance): StatedMarket {
  const towns = capacities.map((capacity, agent) => ({ id: `l${agent + 1}`, capacities: [capacity], priorities: [] }));
  const byTown = <Value>(valueAt: (agent: number) => Value) =>
    Object.fromEntries(towns.map(({ id }, agent) => [id, valueAt(agent)]));
  return deepFreeze({
    capacityKinds: ["resource"],
    households: profits[0]!.map((_, job) => ({
      id: `f${job + 1}`,
      needs: byTown((agent) => [resources[agent]![job]!]),
      preferences: towns.map(({ id }) => id),
      scores: byTown((agent) => profits[agent]![job]!),
    })),
    towns,
  });
}
