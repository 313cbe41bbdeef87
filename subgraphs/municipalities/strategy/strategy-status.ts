/** How far a goal or a measure of a strategy has come. Vocabulary only; which steps are open is the machine's to say. */
import { registerVocabulary } from "../../../schema/vocabulary/register.js";

export const STRATEGY_STATUSES = [
  { value: "PLANNED", description: "Decided, not begun.", label: { de: "Geplant", en: "Planned" } },
  { value: "IN_PROGRESS", description: "Begun.", label: { de: "In Arbeit", en: "In progress" } },
  { value: "DONE", description: "Reached or completed.", label: { de: "Erledigt", en: "Done" } },
  { value: "ABANDONED", description: "Given up.", label: { de: "Aufgegeben", en: "Abandoned" } },
] as const;
export type StrategyStatus = (typeof STRATEGY_STATUSES)[number]["value"];

export const StrategyStatusEnum = registerVocabulary(
  "StrategyStatus",
  "How far a goal or a measure has come.",
  STRATEGY_STATUSES,
);
