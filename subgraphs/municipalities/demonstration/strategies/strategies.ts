/** The made-up development strategies of fourteen towns. */
import { ALTENA_STRATEGY } from "./plans/altena.js";
import { EASTERN_STRATEGIES } from "./plans/east.js";
import { NORTHERN_STRATEGIES } from "./plans/north.js";
import { WESTERN_AND_SOUTHERN_STRATEGIES } from "./plans/west-and-south.js";
import type { StrategyPlan } from "./strategy-plan.js";

export const DEMONSTRATION_STRATEGIES: readonly StrategyPlan[] = [
  ALTENA_STRATEGY,
  ...NORTHERN_STRATEGIES,
  ...WESTERN_AND_SOUTHERN_STRATEGIES,
  ...EASTERN_STRATEGIES,
];
