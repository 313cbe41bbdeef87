/** Size of a settlement, in the order of size: the engine counts steps between two kinds. */
import type { VocabularyEntry } from "./entry.js";

export const SETTLEMENT_KINDS = [
  {
    value: "RURAL_MUNICIPALITY",
    description:
      "Under 5,000 inhabitants. (The BBSR also looks at a town's central function, which is not in the register.)",
    label: { de: "Landgemeinde", en: "Rural municipality" },
  },
  {
    value: "SMALL_TOWN",
    description: "5,000 to under 20,000 inhabitants. (The BBSR also looks at a town's central function.)",
    label: { de: "Kleinstadt", en: "Small town" },
  },
  {
    value: "MEDIUM_TOWN",
    description: "20,000 to under 100,000 inhabitants. (The BBSR also looks at a town's central function.)",
    label: { de: "Mittelstadt", en: "Medium-sized town" },
  },
  {
    value: "LARGE_CITY",
    description: "100,000 inhabitants and more.",
    label: { de: "Großstadt", en: "Large city" },
  },
] as const satisfies readonly VocabularyEntry[];

export type SettlementKind = (typeof SETTLEMENT_KINDS)[number]["value"];
