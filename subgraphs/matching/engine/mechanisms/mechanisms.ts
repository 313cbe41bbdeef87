/** Every mechanism by its name. */
import { deferredAcceptance } from "./deferred-acceptance/deferred-acceptance.js";
import type { Mechanism, MechanismName } from "./mechanism.js";
import { thresholdDeferredAcceptance } from "./threshold-deferred-acceptance/threshold-deferred-acceptance.js";
import { topTradingCycles } from "./top-trading-cycles/top-trading-cycles.js";
import type { IntegerProgramSolver } from "./welfare/integer-program.js";
import { welfare } from "./welfare/welfare.js";

/**
 * What solves a market under each name. A mechanism is a file or folder here and a line in this table.
 * @param solver what WELFARE may ask to close its gap; null: it does without
 */
export const mechanisms = (solver: IntegerProgramSolver | null = null): Record<MechanismName, Mechanism> => ({
  DEFERRED_ACCEPTANCE: deferredAcceptance,
  TOP_TRADING_CYCLES: topTradingCycles,
  THRESHOLD_DEFERRED_ACCEPTANCE: thresholdDeferredAcceptance,
  WELFARE: welfare(solver),
});
