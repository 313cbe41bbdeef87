/** The vocabularies that several owners use, as GraphQL enums. An owner's own enums are registered in its room. */
import { AGE_BANDS } from "./age-band.js";
import { CALLER_KINDS } from "./caller-kind.js";
import { CELL_STATUSES } from "./cell-status.js";
import { CONSTRAINTS } from "./constraint.js";
import { CRITERIA } from "./criterion.js";
import { FEDERAL_STATES } from "./federal-state.js";
import { LANGUAGE_LEVELS } from "./language-level.js";
import { LANGUAGE_DESCRIPTION, LANGUAGES } from "./language.js";
import { MEMBER_ROLES } from "./member-role.js";
import { OFFER_KINDS } from "./offer-kind.js";
import { PROTECTION_KINDS } from "./protection-kind.js";
import { registerVocabulary } from "./register.js";
import { SERVICE_KINDS } from "./service-kind.js";
import { SETTLEMENT_KINDS } from "./settlement-kind.js";
import { TOWN_CRITERIA } from "./town-criterion.js";

export const LanguageEnum = registerVocabulary("Language", LANGUAGE_DESCRIPTION, LANGUAGES);

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

export const LanguageLevelEnum = registerVocabulary(
  "LanguageLevel",
  "Level of a language in the Common European Framework of Reference (GER/CEFR), lowest first.",
  LANGUAGE_LEVELS,
);

export const MemberRoleEnum = registerVocabulary("MemberRole", "Role of a member in its household.", MEMBER_ROLES);

export const AgeBandEnum = registerVocabulary(
  "AgeBand",
  "Age of a member of a household in bands: a date of birth is never asked for.",
  AGE_BANDS,
);

export const OfferKindEnum = registerVocabulary("OfferKind", "What is offered.", OFFER_KINDS);

export const ServiceKindEnum = registerVocabulary("ServiceKind", "What an integration service does.", SERVICE_KINDS);

export const ProtectionKindEnum = registerVocabulary(
  "ProtectionKind",
  "What protects somebody in a town. That somebody needs it is a special category of data (Art. 9 GDPR): used with explicit consent only.",
  PROTECTION_KINDS,
);

export const CriterionEnum = registerVocabulary("Criterion", "What a household can weigh in a town.", CRITERIA);

export const TownCriterionEnum = registerVocabulary(
  "TownCriterion",
  "What a municipality can weigh when households are ranked for it: its own declared needs. Origin, nationality, language, religion, sex and health are none and never count.",
  TOWN_CRITERIA,
);

export const ConstraintEnum = registerVocabulary(
  "Constraint",
  "What makes a town impossible for a household. A town that has presented nothing of a kind is never excluded for it.",
  CONSTRAINTS,
);

export const CallerKindEnum = registerVocabulary("CallerKind", "What kind of caller asks.", CALLER_KINDS);

export const CellStatusEnum = registerVocabulary(
  "CellStatus",
  "Whether a figure is published: what is about people is published by a release of statistics alone.",
  CELL_STATUSES,
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
