/**
 * DEFERRED_ACCEPTANCE: households propose in rounds, towns keep whom they can weakly accommodate (CMDA of the paper). Its
 * promises stand in the README beside. Knows nothing of scores, and of filling only that it comes afterwards.
 */
import { type Market, needsAt, UNPLACED } from "../../market/market.js";
import { fill } from "../fill/fill.js";
import { type Mechanism, PLACED_AS, type Solution } from "../mechanism.js";
import { dequeueLowest, emptyQueue, enqueue, type ProposalQueue } from "./proposal-queue.js";

/**
 * Gives the best weakly envy-free matching for all households at once, and fills what is left over where asked to.
 * Rounds: those of proposals, the last of which nobody is rejected in, and the passes of filling that moved somebody.
 * The endowment is not looked at.
 * @see D. Delacrétaz, S. D. Kominers, A. Teytelboym, "Matching Mechanisms for Refugee Resettlement"
 */
export const deferredAcceptance: Mechanism = ({ market, fill: isFilled }) => {
  const core = proposeInRounds(market);
  return isFilled ? fill(market, core) : core;
};

/**
 * A town keeps a proposer iff for every kind of which he needs any there is enough for him and all of higher priority
 * who have ever proposed. So each kind of a town has a cutoff: the first priority at which the needs of all down to it
 * exceed the capacity. Who needs the kind is kept iff he comes before it, and whoever comes at or behind it counts no
 * more, for a cutoff only ever rises. The queue of a kind holds those before the cutoff.
 */
interface Demand {
  readonly queues: readonly ProposalQueue[];
  /** What those in the queue need in all, at t × kinds + s. */
  readonly load: Float64Array;
  readonly cutoff: Int32Array;
}

/** Behind every priority. */
const NO_CUTOFF = 0x7fffffff;

interface Proposals {
  readonly townOf: Int32Array;
  /** Who has been rejected in this round: the first `rejectedCount`. */
  readonly rejected: Int32Array;
  rejectedCount: number;
}

function proposeInRounds(market: Market): Solution {
  const { start, town, priority } = market.pairs;
  const count = market.households.length;
  const demand = noDemand(market);
  const nextPair = start.slice(0, count);
  const proposals = { townOf: new Int32Array(count).fill(UNPLACED), rejected: new Int32Array(count), rejectedCount: 0 };
  let proposing = Int32Array.from({ length: count }, (_, household) => household);
  let rounds = 0;
  do {
    proposals.rejectedCount = 0;
    for (const household of proposing) {
      const pair = nextPair[household]!;
      if (pair === start[household + 1]) continue;
      nextPair[household] = pair + 1;
      proposals.townOf[household] = town[pair]!;
      propose(market, demand, proposals, household, priority[pair]!);
    }
    proposing = proposals.rejected.slice(0, proposals.rejectedCount);
    rounds++;
  } while (proposing.length > 0);
  return {
    townOf: proposals.townOf,
    placedAs: Uint8Array.from(proposals.townOf, (at) => (at === UNPLACED ? PLACED_AS.nobody : PLACED_AS.core)),
    substituteOf: new Int32Array(count).fill(-1),
    rounds,
    bound: null,
  };
}

function noDemand({ capacities }: Market): Demand {
  return {
    queues: Array.from(capacities, emptyQueue),
    load: new Float64Array(capacities.length),
    cutoff: new Int32Array(capacities.length).fill(NO_CUTOFF),
  };
}

/**
 * Adds a household to the demand on its town, and rejects whom the town can no longer weakly accommodate. What all
 * proposals of a round lead to does not depend on their order: in the end each queue holds those before the cutoff.
 */
function propose(market: Market, demand: Demand, proposals: Proposals, household: number, priority: number): void {
  const { needs, capacities, capacityKinds } = market;
  const town = proposals.townOf[household]!;
  const need = needsAt(needs, household, town);
  for (let kind = 0; kind < capacityKinds.length; kind++) {
    const needed = needs.values[need + kind]!;
    if (needed === 0) continue;
    const at = town * capacityKinds.length + kind;
    if (priority > demand.cutoff[at]!) {
      reject(proposals, household, town);
      continue;
    }
    const queue = demand.queues[at]!;
    enqueue(queue, household, priority);
    demand.load[at]! += needed;
    while (demand.load[at]! > capacities[at]!) {
      const lowest = queue.households[0]!;
      demand.cutoff[at] = queue.priorities[0]!;
      demand.load[at]! -= needs.values[needsAt(needs, lowest, town) + kind]!;
      dequeueLowest(queue);
      reject(proposals, lowest, town);
    }
  }
}

/** Who has been rejected before, for another kind or in an earlier round, is somewhere else by now. */
function reject(proposals: Proposals, household: number, town: number): void {
  if (proposals.townOf[household] !== town) return;
  proposals.townOf[household] = UNPLACED;
  proposals.rejected[proposals.rejectedCount++] = household;
}
