/** Options of the input fields that every change of a presentation takes. */

export const OFFICE_FIELD = {
  nullable: true,
  description:
    "The office that makes the change, such as Wohnungsamt; shown beside it. An office of the administration, never a person.",
} as const;

export const IDEMPOTENCY_KEY_FIELD = {
  nullable: true,
  description:
    "Your key of this change, up to 200 visible ASCII characters. Sent again within a day with the same input, the change is made once and answered as the first time.",
} as const;

export const VIEWER_CAN_UPDATE = {
  description: "Whether the caller may change it now. Clients show their buttons by it instead of guessing.",
} as const;

export const VIEWER_CANNOT_UPDATE_REASONS = {
  description: "Why the caller may not change it; empty where it may.",
} as const;
