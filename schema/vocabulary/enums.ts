/** The vocabularies that several owners use, as GraphQL enums. An owner's own enums are registered in its room. */
import { FEDERAL_STATES } from "./federal-state.js";
import { LANGUAGES } from "./language.js";
import { registerVocabulary } from "./register.js";
import { SETTLEMENT_KINDS } from "./settlement-kind.js";

export const LanguageEnum = registerVocabulary("Language", "A language in which the hub speaks to people.", LANGUAGES);

export const FederalStateEnum = registerVocabulary(
  "FederalState",
  "A state (Bundesland) of Germany by its ISO 3166-2 letters; the first two digits of an AGS decide.",
  FEDERAL_STATES,
);

export const SettlementKindEnum = registerVocabulary(
  "SettlementKind",
  "Size of a municipality by inhabitants, with the class limits of the BBSR's types of towns and municipalities. The BBSR also looks at the central function of a town; this enum does not.",
  SETTLEMENT_KINDS,
);

export const SORT_DIRECTIONS = [
  {
    value: "ASC",
    description: "Smallest, earliest or first in the alphabet first.",
    label: { de: "Aufsteigend", en: "Ascending" },
  },
  {
    value: "DESC",
    description: "Greatest, latest or last in the alphabet first.",
    label: { de: "Absteigend", en: "Descending" },
  },
] as const;

export const SortDirectionEnum = registerVocabulary(
  "SortDirection",
  "Direction in which a list is ordered.",
  SORT_DIRECTIONS,
);
export type SortDirection = (typeof SORT_DIRECTIONS)[number]["value"];

/** Options of the argument `lang` that every text in several languages takes. */
export const LANGUAGE_ARGUMENT = {
  nullable: true,
  description: "The language of the text. Without it the request's Accept-Language decides, then German.",
} as const;
