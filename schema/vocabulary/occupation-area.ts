/**
 * The ten occupational areas (Berufsbereiche) of the German classification KldB 2010: the first digit of every code.
 * Titles: Bundesagentur für Arbeit, Systematisches Verzeichnis der KldB 2010 – überarbeitete Fassung 2020.
 */
import type { Label } from "./entry.js";

/** An occupational area: its one-digit code and its official title. */
export interface OccupationAreaEntry {
  readonly kldbCode: string;
  readonly label: Label;
}

export const OCCUPATION_AREAS: readonly OccupationAreaEntry[] = [
  { kldbCode: "0", label: { de: "Militär", en: "Military occupations" } },
  {
    kldbCode: "1",
    label: {
      de: "Land-, Forst- und Tierwirtschaft und Gartenbau",
      en: "Occupations in agriculture, forestry, farming, and gardening",
    },
  },
  {
    kldbCode: "2",
    label: {
      de: "Rohstoffgewinnung, Produktion und Fertigung",
      en: "Occupations in production of raw materials and goods, and manufacturing",
    },
  },
  {
    kldbCode: "3",
    label: {
      de: "Bau, Architektur, Vermessung und Gebäudetechnik",
      en: "Occupations in construction, architecture, surveying and technical building services",
    },
  },
  {
    kldbCode: "4",
    label: {
      de: "Naturwissenschaft, Geografie und Informatik",
      en: "Occupations in natural sciences, geography and informatics",
    },
  },
  {
    kldbCode: "5",
    label: {
      de: "Verkehr, Logistik, Schutz und Sicherheit",
      en: "Occupations in traffic, logistics, safety and security",
    },
  },
  {
    kldbCode: "6",
    label: {
      de: "Kaufmännische Dienstleistungen, Warenhandel, Vertrieb, Hotel und Tourismus",
      en: "Occupations in commercial services, trading, sales, the hotel business and tourism",
    },
  },
  {
    kldbCode: "7",
    label: {
      de: "Unternehmensorganisation, Buchhaltung, Recht und Verwaltung",
      en: "Occupations in business organisation, accounting, law and administration",
    },
  },
  {
    kldbCode: "8",
    label: {
      de: "Gesundheit, Soziales, Lehre und Erziehung",
      en: "Occupations in health care, the social sector, teaching and education",
    },
  },
  {
    kldbCode: "9",
    label: {
      de: "Sprach-, Literatur-, Geistes-, Gesellschafts- und Wirtschaftswissenschaften, Medien, Kunst, Kultur und Gestaltung",
      en: "Occupations in philology, literature, humanities, social sciences, economics, media, art, culture, and design",
    },
  },
];

/** The area to which a code of the KldB 2010 (or any beginning of one) belongs; null where it begins with no digit. */
export const areaOfOccupation = (kldbCode: string): OccupationAreaEntry | null =>
  OCCUPATION_AREAS.find((area) => kldbCode.startsWith(area.kldbCode)) ?? null;
