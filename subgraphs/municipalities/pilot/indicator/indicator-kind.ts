/**
 * What a pilot is measured by: each indicator with its unit, and whether it is about towns or about people. What is about
 * people has no value of the hub's own: it comes from released statistics. Pure.
 */
import type { VocabularyEntry } from "../../../../schema/vocabulary/entry.js";
import { registerVocabulary } from "../../../../schema/vocabulary/register.js";

const UNITS = [
  {
    value: "MUNICIPALITIES",
    description: "Number of municipalities.",
    label: { de: "Kommunen", en: "Municipalities" },
  },
  { value: "PERSONS", description: "Number of persons.", label: { de: "Personen", en: "Persons" } },
  { value: "HOUSEHOLDS", description: "Number of households.", label: { de: "Haushalte", en: "Households" } },
  { value: "OFFERS", description: "Number of offers.", label: { de: "Angebote", en: "Offers" } },
  { value: "NEEDS", description: "Number of needs.", label: { de: "Bedarfe", en: "Needs" } },
  { value: "MEETINGS", description: "Number of meetings.", label: { de: "Treffen", en: "Meetings" } },
  { value: "PERCENT", description: "A share, from 0 to 100.", label: { de: "Prozent", en: "Per cent" } },
] as const satisfies readonly VocabularyEntry[];
export type IndicatorUnit = (typeof UNITS)[number]["value"];
export const PilotIndicatorUnitEnum = registerVocabulary("PilotIndicatorUnit", "What an indicator counts in.", UNITS);

interface IndicatorEntry extends VocabularyEntry {
  readonly unit: IndicatorUnit;
  /** Figures about people come from released statistics alone. */
  readonly about: "TOWNS" | "PEOPLE";
}

export const INDICATORS = [
  {
    value: "TOWNS_TAKING_PART",
    unit: "MUNICIPALITIES",
    about: "TOWNS",
    description: "Municipalities that were selected and have not withdrawn.",
    label: { de: "Beteiligte Kommunen", en: "Municipalities that take part" },
  },
  {
    value: "PLACES_OFFERED",
    unit: "PERSONS",
    about: "TOWNS",
    description: "Persons whom the municipalities that take part can receive.",
    label: { de: "Angebotene Plätze", en: "Places offered" },
  },
  {
    value: "BOARD_READINESS",
    unit: "PERCENT",
    about: "TOWNS",
    description:
      "Preconditions of advisory boards that are met, the mean over the municipalities that take part; one without a board counts as 0.",
    label: { de: "Bereitschaft der Beiräte", en: "Readiness of the advisory boards" },
  },
  {
    value: "OFFERS_PRESENTED",
    unit: "OFFERS",
    about: "TOWNS",
    description: "Offers that the municipalities that take part present, those that have ended not counted.",
    label: { de: "Eingestellte Angebote", en: "Offers presented" },
  },
  {
    value: "NEEDS_DECLARED",
    unit: "NEEDS",
    about: "TOWNS",
    description: "Needs that the municipalities that take part have declared.",
    label: { de: "Erklärte Bedarfe", en: "Needs declared" },
  },
  {
    value: "DIALOGUE_MEETINGS",
    unit: "MEETINGS",
    about: "TOWNS",
    description: "Dialogue meetings that have taken place.",
    label: { de: "Dialogtreffen", en: "Dialogue meetings" },
  },
  {
    value: "PLACED_HOUSEHOLDS",
    unit: "HOUSEHOLDS",
    about: "PEOPLE",
    description: "Households that found a place in the pilot. About people: from released statistics alone.",
    label: { de: "Vermittelte Haushalte", en: "Placed households" },
  },
  {
    value: "FIRST_WISH_SHARE",
    unit: "PERCENT",
    about: "PEOPLE",
    description:
      "Share of the placed households that live where they wished to live first. About people: from released statistics alone.",
    label: { de: "Anteil mit erfülltem Erstwunsch", en: "Share with the first wish fulfilled" },
  },
  {
    value: "RETAINED_AFTER_12_MONTHS",
    unit: "PERCENT",
    about: "PEOPLE",
    description:
      "Share of the placed households that still live there twelve months later. About people: from released statistics alone.",
    label: { de: "Nach zwölf Monaten noch am Ort", en: "Still there after twelve months" },
  },
] as const satisfies readonly IndicatorEntry[];
export type IndicatorKind = (typeof INDICATORS)[number]["value"];
export const PilotIndicatorKindEnum = registerVocabulary(
  "PilotIndicatorKind",
  "What a pilot is measured by.",
  INDICATORS,
);

const BY_KIND: ReadonlyMap<IndicatorKind, IndicatorEntry> = new Map(INDICATORS.map((entry) => [entry.value, entry]));

function entryOf(kind: IndicatorKind): IndicatorEntry {
  const entry = BY_KIND.get(kind);
  if (!entry) throw new RangeError(`${kind} is no indicator.`);
  return entry;
}

/** What an indicator counts in. */
export const unitOf = (kind: IndicatorKind): IndicatorUnit => entryOf(kind).unit;

/** Whether an indicator is about people, so that nothing but a release has its values. */
export const isAboutPeople = (kind: IndicatorKind): boolean => entryOf(kind).about === "PEOPLE";
