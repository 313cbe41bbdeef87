/**
 * The integer program of WELFARE, as columns: one variable x ∈ {0, 1} for each pair that can happen, Σ x ≤ 1 for each
 * household, Σ needs × x ≤ capacity for each town and kind, Σ score × x as great as can be. It knows no way to solve it.
 */
import { type Market, needsAt } from "../../market/market.js";

/** A row is a town's capacity of a kind, at town × kinds + kind, as in `market.capacities`. */
export interface PlacementProgram {
  readonly households: number;
  /** The pairs of household h stand from start[h] to before start[h + 1], in the order of the market. */
  readonly start: Uint32Array;
  readonly town: Uint16Array;
  readonly score: Int32Array;
  /** What pair p needs stands from entryStart[p] to before entryStart[p + 1]: a row and an amount > 0. */
  readonly entryStart: Uint32Array;
  readonly entryRow: Uint32Array;
  readonly entryAmount: Int32Array;
  /** Whole numbers; at most what all pairs of the row could ask for together, so that prices times it stay small. */
  readonly capacity: Float64Array;
}

/**
 * Builds the program. Left out is what cannot matter: pairs that do not fit into the empty town, and needs in rows that
 * have enough for everybody.
 */
export function buildProgram(market: Market): PlacementProgram {
  const demand = demandOf(market);
  const { capacityKinds, capacities, needs, pairs } = market;
  const kinds = capacityKinds.length;
  const start = new Uint32Array(market.households.length + 1);
  const kept: number[] = [];
  const [entryStart, entryRow, entryAmount]: [number[], number[], number[]] = [[0], [], []];
  for (let household = 0; household < market.households.length; household++) {
    for (let pair = pairs.start[household]!; pair < pairs.start[household + 1]!; pair++) {
      const town = pairs.town[pair]!;
      if (!fitsAlone(market, household, town)) continue;
      kept.push(pair);
      const need = needsAt(needs, household, town);
      for (let kind = 0; kind < kinds; kind++) {
        const row = town * kinds + kind;
        const amount = needs.values[need + kind]!;
        if (amount === 0 || demand[row]! <= capacities[row]!) continue;
        entryRow.push(row);
        entryAmount.push(amount);
      }
      entryStart.push(entryRow.length);
    }
    start[household + 1] = kept.length;
  }
  return {
    households: market.households.length,
    start,
    town: Uint16Array.from(kept, (pair) => pairs.town[pair]!),
    score: Int32Array.from(kept, (pair) => pairs.score[pair]!),
    entryStart: Uint32Array.from(entryStart),
    entryRow: Uint32Array.from(entryRow),
    entryAmount: Int32Array.from(entryAmount),
    capacity: Float64Array.from(capacities, (capacity, row) => Math.min(capacity, demand[row]!)),
  };
}

/** What all pairs that fit alone would need of each row if every one of them happened. */
function demandOf(market: Market): Float64Array {
  const { capacityKinds, needs, pairs } = market;
  const kinds = capacityKinds.length;
  const demand = new Float64Array(market.capacities.length);
  for (let household = 0; household < market.households.length; household++) {
    for (let pair = pairs.start[household]!; pair < pairs.start[household + 1]!; pair++) {
      const town = pairs.town[pair]!;
      if (!fitsAlone(market, household, town)) continue;
      const need = needsAt(needs, household, town);
      for (let kind = 0; kind < kinds; kind++) demand[town * kinds + kind]! += needs.values[need + kind]!;
    }
  }
  return demand;
}

function fitsAlone({ capacityKinds, capacities, needs }: Market, household: number, town: number): boolean {
  const kinds = capacityKinds.length;
  const need = needsAt(needs, household, town);
  for (let kind = 0; kind < kinds; kind++)
    if (needs.values[need + kind]! > capacities[town * kinds + kind]!) return false;
  return true;
}
