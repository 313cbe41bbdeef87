/** Offers as a programme of all towns would hand them in, the same every time, and the file that they make. */
import { stringify } from "csv-stringify/sync";

export interface OfferLine {
  readonly ags: string;
  readonly externalId: string;
  readonly kind: "HOUSING" | "CHILDCARE" | "MUSIC";
  readonly title: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  readonly capacity: number;
  readonly taken: number;
  readonly from: string | null;
  readonly until: string | null;
  readonly home: {
    readonly rooms: number;
    readonly areaM2: number;
    readonly rentCents: number;
    readonly persons: number;
    readonly isStepFree: boolean;
  } | null;
}

const KINDS = ["HOUSING", "CHILDCARE", "MUSIC"] as const;

const TITLES = {
  HOUSING: { de: "Helle Wohnung mit Garten", en: "Bright flat with a garden", uk: "Світла квартира з садом" },
  CHILDCARE: { de: "Kitaplätze mit Sprachförderung", en: "Day-care places", uk: "Місця в дитячому садку" },
  MUSIC: { de: "Chor, der alle aufnimmt", en: "A choir for everybody", uk: "Хор для всіх" },
} as const;

const DESCRIPTION = {
  de: "Fünf Minuten zum Bahnhof, zehn zur Grundschule; Fragen beantwortet das Integrationsbüro.",
  en: "Five minutes to the station, ten to the primary school; the integration office answers questions.",
};

/** So many offers over the towns, in turn. */
export function manyOffers(count: number, towns: readonly string[]): OfferLine[] {
  return Array.from({ length: count }, (_, at): OfferLine => {
    const kind = KINDS[at % KINDS.length] ?? "MUSIC";
    const { de, en, uk } = TITLES[kind];
    return {
      ags: towns[at % towns.length] ?? "",
      externalId: `PROGRAMM-${String(at)}`,
      kind,
      title: { de: `${de} ${String(at)}`, en: `${en} ${String(at)}`, uk },
      description: DESCRIPTION,
      capacity: 5 + (at % 40),
      taken: at % 5,
      from: at % 2 === 0 ? "2027-01-01" : null,
      until: at % 4 === 0 ? "2029-12-31" : null,
      home:
        kind === "HOUSING"
          ? {
              rooms: 1.5 + (at % 7) / 2,
              areaM2: 35 + (at % 90),
              rentCents: 40_000 + (at % 60_000),
              persons: 1 + (at % 6),
              isStepFree: at % 4 === 0,
            }
          : null,
    };
  });
}

const HEADINGS = [
  ...["AGS", "Externe Kennung", "Art", "Titel (Deutsch)", "Titel (Englisch)", "Titel (Ukrainisch)"],
  ...["Beschreibung (Deutsch)", "Beschreibung (Englisch)", "Anzahl", "Vergeben"],
  ...["Verfügbar ab", "Verfügbar bis", "Zimmer", "Wohnfläche (m²)", "Monatsmiete warm (Euro)"],
  ...["Personen höchstens", "Stufenlos"],
];

const comma = (value: number): string => String(value).replace(".", ",");
const german = (day: string | null): string => (day ?? "").split("-").reverse().join(".");

const cellsOf = ({ home, title, description, ...offer }: OfferLine): string[] => [
  ...[offer.ags, offer.externalId, offer.kind, title["de"] ?? "", title["en"] ?? "", title["uk"] ?? ""],
  ...[description["de"] ?? "", description["en"] ?? ""],
  ...[String(offer.capacity), String(offer.taken), german(offer.from), german(offer.until)],
  ...(home
    ? [comma(home.rooms), String(home.areaM2), comma(home.rentCents / 100), String(home.persons)]
    : ["", "", "", ""]),
  home ? (home.isStepFree ? "ja" : "nein") : "",
];

/** The file, as a German spreadsheet writes it. */
export const offersCsv = (offers: readonly OfferLine[]): Buffer =>
  Buffer.from(stringify([HEADINGS, ...offers.map(cellsOf)], { delimiter: ";", record_delimiter: "\r\n" }));
