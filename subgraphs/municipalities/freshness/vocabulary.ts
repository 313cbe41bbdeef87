/** The words of freshness: parts of a presentation, lights, and what stands behind a light. Plain data. */

export const PRESENTATION_PARTS = [
  {
    value: "PORTRAIT",
    description: "How the municipality introduces itself, with its pictures.",
    label: { de: "Porträt", en: "Portrait" },
  },
  { value: "OFFERS", description: "What it offers.", label: { de: "Angebote", en: "Offers" } },
  { value: "NEEDS", description: "What it needs.", label: { de: "Bedarfe", en: "Needs" } },
] as const;
export type PresentationPart = (typeof PRESENTATION_PARTS)[number]["value"];

export const FRESHNESS_STATUSES = [
  {
    value: "NOT_PRESENTED",
    description: "Nothing is presented, so nothing can be out of date.",
    label: { de: "Nichts vorgestellt", en: "Nothing presented" },
  },
  {
    value: "GREEN",
    description: "All of it was confirmed lately, and nothing needs to be mended; there may be remarks.",
    label: { de: "Aktuell", en: "Up to date" },
  },
  {
    value: "YELLOW",
    description: "Something should be looked at: the issues say what.",
    label: { de: "Bitte prüfen", en: "Please check" },
  },
  {
    value: "RED",
    description: "Something was not confirmed for so long that nobody should rely on it.",
    label: { de: "Veraltet", en: "Out of date" },
  },
] as const;
export type FreshnessStatus = (typeof FRESHNESS_STATUSES)[number]["value"];

/**
 * An entry that was last confirmed more than this many days ago is due: administrations plan by the quarter, and a look
 * once a quarter is what a small town can keep up.
 */
export const CONFIRMATION_DUE_AFTER_DAYS = 90;

/** Two looks in a row were missed: whoever plans a move by such an entry may find it gone. */
export const CONFIRMATION_OVERDUE_AFTER_DAYS = 180;

/** What can stand behind a light, with the light that it makes alone. A remark is GREEN. */
export const FRESHNESS_ISSUE_KINDS = [
  {
    value: "CONFIRMATION_OVERDUE",
    description: `It was last confirmed more than ${CONFIRMATION_OVERDUE_AFTER_DAYS} days ago. Makes RED.`,
    label: { de: "Bestätigung überfällig", en: "Confirmation overdue" },
    light: "RED",
  },
  {
    value: "CONFIRMATION_DUE",
    description: `It was last confirmed more than ${CONFIRMATION_DUE_AFTER_DAYS} days ago. Makes YELLOW.`,
    label: { de: "Bestätigung fällig", en: "Confirmation due" },
    light: "YELLOW",
  },
  {
    value: "EXPIRED",
    description: "Its period has ended: prolong it or withdraw it. Nothing else is said of it. Makes YELLOW.",
    label: { de: "Abgelaufen", en: "Expired" },
    light: "YELLOW",
  },
  {
    value: "DWELLING_SIZE_MISSING",
    description: "A dwelling does not say how many persons it holds, so it is matched with nobody. Makes YELLOW.",
    label: { de: "Personenzahl fehlt", en: "Number of persons missing" },
    light: "YELLOW",
  },
  {
    // Each other language falls back to German; where German is missing, most readers get a language they cannot read.
    value: "GERMAN_MISSING",
    description: "One of its texts is not written in German, which stands in for every missing language. Makes YELLOW.",
    label: { de: "Deutscher Text fehlt", en: "German text missing" },
    light: "YELLOW",
  },
  {
    value: "PICTURE_BROKEN",
    description: "A picture could not be fetched when its address was checked. Makes YELLOW.",
    label: { de: "Bild nicht abrufbar", en: "Picture broken" },
    light: "YELLOW",
  },
  {
    // No light: a translation is a gift that a small town cannot owe in nine languages.
    value: "TRANSLATION_MISSING",
    description: "One of its texts is missing in languages other than German. A remark: makes no light.",
    label: { de: "Übersetzung fehlt", en: "Translation missing" },
    light: "GREEN",
  },
  {
    value: "PICTURE_UNCHECKED",
    description: "The address of a picture is new and will be checked within a day. A remark: makes no light.",
    label: { de: "Bild noch nicht geprüft", en: "Picture not checked yet" },
    light: "GREEN",
  },
] as const;
export type FreshnessIssueKind = (typeof FRESHNESS_ISSUE_KINDS)[number]["value"];
