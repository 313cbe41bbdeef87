/** Every mechanism by its name. */
import { deferredAcceptance } from "./deferred-acceptance/deferred-acceptance.js";
import type { Mechanism, MechanismName } from "./mechanism.js";
import { thresholdDeferredAcceptance } from "./threshold-deferred-acceptance/threshold-deferred-acceptance.js";
import { topTradingCycles } from "./top-trading-cycles/top-trading-cycles.js";

/** What solves a market under each name. A mechanism is a file or folder here and a line in this table. */
export const mechanisms = (): Partial<Record<MechanismName, Mechanism>> => ({
  DEFERRED_ACCEPTANCE: deferredAcceptance,
  TOP_TRADING_CYCLES: topTradingCycles,
  THRESHOLD_DEFERRED_ACCEPTANCE: thresholdDeferredAcceptance,
});
