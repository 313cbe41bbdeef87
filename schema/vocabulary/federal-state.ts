/** The sixteen federal states of Germany, with the two digits that begin every AGS in them. */
import type { VocabularyEntry } from "./entry.js";

export const FEDERAL_STATES = [
  {
    value: "BW",
    agsPrefix: "08",
    description: "Baden-Württemberg; its AGS begin with 08.",
    label: { de: "Baden-Württemberg", en: "Baden-Württemberg" },
  },
  {
    value: "BY",
    agsPrefix: "09",
    description: "Bayern (Bavaria); its AGS begin with 09.",
    label: { de: "Bayern", en: "Bavaria" },
  },
  {
    value: "BE",
    agsPrefix: "11",
    description: "Berlin; its AGS begin with 11.",
    label: { de: "Berlin", en: "Berlin" },
  },
  {
    value: "BB",
    agsPrefix: "12",
    description: "Brandenburg; its AGS begin with 12.",
    label: { de: "Brandenburg", en: "Brandenburg" },
  },
  {
    value: "HB",
    agsPrefix: "04",
    description: "Bremen; its AGS begin with 04.",
    label: { de: "Bremen", en: "Bremen" },
  },
  {
    value: "HH",
    agsPrefix: "02",
    description: "Hamburg; its AGS begin with 02.",
    label: { de: "Hamburg", en: "Hamburg" },
  },
  {
    value: "HE",
    agsPrefix: "06",
    description: "Hessen (Hesse); its AGS begin with 06.",
    label: { de: "Hessen", en: "Hesse" },
  },
  {
    value: "MV",
    agsPrefix: "13",
    description: "Mecklenburg-Vorpommern (Mecklenburg-Western Pomerania); its AGS begin with 13.",
    label: { de: "Mecklenburg-Vorpommern", en: "Mecklenburg-Western Pomerania" },
  },
  {
    value: "NI",
    agsPrefix: "03",
    description: "Niedersachsen (Lower Saxony); its AGS begin with 03.",
    label: { de: "Niedersachsen", en: "Lower Saxony" },
  },
  {
    value: "NW",
    agsPrefix: "05",
    description: "Nordrhein-Westfalen (North Rhine-Westphalia); its AGS begin with 05.",
    label: { de: "Nordrhein-Westfalen", en: "North Rhine-Westphalia" },
  },
  {
    value: "RP",
    agsPrefix: "07",
    description: "Rheinland-Pfalz (Rhineland-Palatinate); its AGS begin with 07.",
    label: { de: "Rheinland-Pfalz", en: "Rhineland-Palatinate" },
  },
  {
    value: "SL",
    agsPrefix: "10",
    description: "Saarland; its AGS begin with 10.",
    label: { de: "Saarland", en: "Saarland" },
  },
  {
    value: "SN",
    agsPrefix: "14",
    description: "Sachsen (Saxony); its AGS begin with 14.",
    label: { de: "Sachsen", en: "Saxony" },
  },
  {
    value: "ST",
    agsPrefix: "15",
    description: "Sachsen-Anhalt (Saxony-Anhalt); its AGS begin with 15.",
    label: { de: "Sachsen-Anhalt", en: "Saxony-Anhalt" },
  },
  {
    value: "SH",
    agsPrefix: "01",
    description: "Schleswig-Holstein; its AGS begin with 01.",
    label: { de: "Schleswig-Holstein", en: "Schleswig-Holstein" },
  },
  {
    value: "TH",
    agsPrefix: "16",
    description: "Thüringen (Thuringia); its AGS begin with 16.",
    label: { de: "Thüringen", en: "Thuringia" },
  },
] as const satisfies readonly (VocabularyEntry & { readonly agsPrefix: string })[];

export type FederalState = (typeof FEDERAL_STATES)[number]["value"];

/** The state to which an AGS (or any beginning of one, two digits at least) belongs; null where there is none. */
export function stateOfAgs(ags: string): FederalState | null {
  return FEDERAL_STATES.find((state) => ags.startsWith(state.agsPrefix))?.value ?? null;
}
