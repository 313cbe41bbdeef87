/** Options of the fields that everything has which a town presents, and of those that every change of it takes. */

export const OFFICE_FIELD = {
  nullable: true,
  description:
    "The office that makes the change, such as Wohnungsamt; shown beside it, until a change is made that names another or none. An office of the administration, never a person: salutations, mail addresses and telephones are refused.",
} as const;

export const IDEMPOTENCY_KEY_FIELD = {
  nullable: true,
  description:
    "Your key of this change, up to 200 visible ASCII characters. Sent again within a day with the same input, the change is made once; the answer then holds the object as it is by now.",
} as const;

export const VIEWER_CAN_UPDATE = {
  description: "Whether the caller may change it now. Clients show their buttons by it instead of guessing.",
} as const;

export const VIEWER_CANNOT_UPDATE_REASONS = {
  description: "Why the caller may not change it; empty where it may.",
} as const;

export const VERSION_FIELD = {
  description: "Counts the changes, from 1. A change names the version that it was made from, so that none is lost.",
} as const;

export const CHANGING_OFFICE_FIELD = {
  nullable: true,
  description: "The office that changed or confirmed it last: an office of the administration, never a person.",
} as const;

export const UPDATED_AT_FIELD = { description: "When it was changed last." } as const;

export const CONFIRMED_AT_FIELD = {
  description: "When the municipality last said that it still holds, or changed it.",
} as const;

export const WITHDRAWN_AT_FIELD = {
  nullable: true,
  description: "When the municipality withdrew it; then it is in no list, and only its own staff sees it.",
} as const;

export const OVERRIDE_REASON_FIELD = {
  nullable: true,
  description:
    "Why it is taken back, where it came of a recommendation that the council adopted; needed there and only there. Everybody reads it, with the recommendation.",
} as const;

export const OVERRIDE_REASON_SHOWN = {
  nullable: true,
  description:
    "Why the staff has taken it back though it came of a recommendation that the council adopted; null where it has not.",
} as const;
