/**
 * TOP_TRADING_CYCLES: towns hand their places to households in order of priority, and these trade them (MTTC of the
 * paper; with an endowment MTTCE). Its promises stand in the README beside. Knows nothing of scores.
 */
import { UNPLACED } from "../../market/market.js";
import { type Mechanism, PLACED_AS } from "../mechanism.js";
import { findCycles } from "./cycles.js";
import { rejectOne } from "./rejection-stage.js";
import { beginTrade, canSwap, favouritesOf, moveIn, type Trade } from "./trade.js";

/**
 * In rounds, towns point at households and households at towns, and cycles of them are fixed. A town points at those of
 * whom it is the endowment first, then at its best remaining household that fits beside those fixed there; a household
 * at its best town in which it fits beside those fixed there. A cycle counts if every town in it can swap; where none
 * can, a household loses the towns that could not take it in exchange (`rejectOne`).
 *
 * It ends: whoever remains points at a town, that town points at somebody (him, if at nobody better), so there is a
 * cycle; and each round fixes a household or takes a town from one.
 * Rounds: those in which there was a cycle. No filling follows, for nothing is left over without an endowment.
 * @see D. Delacrétaz, S. D. Kominers, A. Teytelboym, "Matching Mechanisms for Refugee Resettlement"
 */
export const topTradingCycles: Mechanism = ({ market, endowment }) => {
  const trade = beginTrade(market, endowment);
  let rounds = 0;
  for (;;) {
    const favourites = favouritesOf(trade);
    const cycles = findCycles(favourites);
    if (cycles.length === 0) break;
    rounds++;
    const feasible = cycles.filter((cycle) => cycle.every((town) => isSwap(trade, favourites, town)));
    for (const cycle of feasible) for (const town of cycle) moveIn(trade, trade.pointsAt[town]!, favourites[town]!);
    if (feasible.length === 0) rejectOne(trade, favourites);
  }
  return {
    townOf: trade.townOf,
    placedAs: Uint8Array.from(trade.townOf, (at) => (at === UNPLACED ? PLACED_AS.nobody : PLACED_AS.core)),
    substituteOf: new Int32Array(trade.townOf.length).fill(-1),
    rounds,
    bound: null,
  };
};

/** Whether the household at which a town points can be taken by its favourite, which gives up whom it points at. */
const isSwap = (trade: Trade, favourites: Int32Array, town: number): boolean =>
  canSwap(trade, trade.pointsAt[town]!, favourites[town]!);
