/** The made-up advisory boards: one in every status, each in another town. */
import type { BoardPlan } from "./board-plan.js";
import { ALTENA_BOARD } from "./plans/altena.js";
import { ARNSBERG_BOARD } from "./plans/arnsberg.js";
import { EISENHUETTENSTADT_BOARD } from "./plans/eisenhuettenstadt.js";
import { GOERLITZ_BOARD } from "./plans/goerlitz.js";
import { HILDESHEIM_BOARD } from "./plans/hildesheim.js";
import { LOITZ_BOARD } from "./plans/loitz.js";
import { MARBURG_BOARD } from "./plans/marburg.js";
import { NIEHEIM_BOARD } from "./plans/nieheim.js";
import { ROTTENBURG_BOARD } from "./plans/rottenburg.js";

export const DEMONSTRATION_BOARDS: readonly BoardPlan[] = [
  NIEHEIM_BOARD,
  LOITZ_BOARD,
  HILDESHEIM_BOARD,
  ARNSBERG_BOARD,
  GOERLITZ_BOARD,
  MARBURG_BOARD,
  ALTENA_BOARD,
  ROTTENBURG_BOARD,
  EISENHUETTENSTADT_BOARD,
];
