/** Where nobody has decided anything yet: what is to be solved is the market alone. */
import { type Market, UNPLACED } from "../market/market.js";
import type { Problem } from "./mechanism.js";

/** The problem of a market in which nothing is fixed, forbidden or endowed, and free room is not filled. */
export const openProblem = (market: Market): Problem => ({
  market,
  fixed: new Int32Array(market.households.length).fill(UNPLACED),
  forbidden: new Uint8Array(market.pairs.town.length),
  endowment: null,
  fill: false,
});
