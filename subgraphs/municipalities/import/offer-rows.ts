/** The columns of a file of offers. */
import { OFFER_KINDS } from "../../../schema/vocabulary/offer-kind.js";
import { column, type RowOf, rowKind } from "../../runtime/import/csv/column.js";
import { choice, yesNo } from "../../runtime/import/csv/kinds/choice.js";
import { date } from "../../runtime/import/csv/kinds/date.js";
import { decimalNumber, money, wholeNumber } from "../../runtime/import/csv/kinds/number.js";
import { OFFER_BOUNDS, OFFERS, type OfferValues } from "../offer/offer-values.js";
import type { Offer } from "../offer/offer.entity.js";
import { fieldOf, type Importable, textsOf, textsOrNothing } from "./importable.js";
import { AGS_COLUMN, DESCRIPTION_COLUMNS, externalIdColumn, titleColumns } from "./presented-columns.js";

const bounds = (name: keyof typeof OFFER_BOUNDS) => ({ least: OFFER_BOUNDS[name][0], most: OFFER_BOUNDS[name][1] });

const FIELDS = [
  AGS_COLUMN,
  externalIdColumn(["WOHN-1", "KITA-1"]),
  column("kind", choice(OFFER_KINDS), {
    heading: "Art",
    isRequired: true,
    description: { de: "Was angeboten wird.", en: "What is offered." },
    examples: ["HOUSING", "CHILDCARE"],
  }),
  titleColumns([
    { de: "Familienwohnung für bis zu vier Personen", en: "Family flat for up to four people" },
    { de: "Kitaplätze mit Sprachförderung", en: "Day-care places with language support" },
  ]),
  DESCRIPTION_COLUMNS,
  column("capacity", wholeNumber(bounds("capacity")), {
    heading: "Anzahl",
    isRequired: true,
    description: { de: "Wie viele es insgesamt gibt.", en: "How many there are in all." },
    examples: [4, 12],
  }),
  column("taken", wholeNumber(bounds("taken")), {
    heading: "Vergeben",
    isRequired: false,
    description: {
      de: "Wie viele davon auf anderem Weg schon vergeben sind.",
      en: "How many of them are given away already, by other ways than the hub.",
    },
    examples: [1, 0],
  }),
  column("availableFrom", date(), {
    heading: "Verfügbar ab",
    isRequired: false,
    description: { de: "Erster Tag; leer: sofort.", en: "First day; empty: at once." },
    examples: ["2027-01-01"],
  }),
  column("availableUntil", date(), {
    heading: "Verfügbar bis",
    isRequired: false,
    description: { de: "Letzter Tag; leer: ohne Ende.", en: "Last day; empty: no end." },
    examples: ["2027-12-31"],
  }),
  column("rooms", decimalNumber({ ...bounds("rooms"), decimals: 1 }), {
    heading: "Zimmer",
    isRequired: false,
    description: { de: "Wohnung: Zimmer ohne Küche und Bad.", en: "Dwelling: rooms without kitchen and bathroom." },
    examples: [3.5],
  }),
  column("areaM2", wholeNumber(bounds("areaM2")), {
    heading: "Wohnfläche (m²)",
    isRequired: false,
    description: { de: "Wohnung: Quadratmeter.", en: "Dwelling: square metres." },
    examples: [84],
  }),
  column("monthlyRentEuro", money({ least: 0, most: OFFER_BOUNDS.monthlyRentCents[1] / 100 }), {
    heading: "Monatsmiete warm (Euro)",
    isRequired: false,
    description: { de: "Wohnung: Warmmiete im Monat.", en: "Dwelling: rent of a month with heating and charges." },
    examples: [78_950],
  }),
  column("maxPersons", wholeNumber(bounds("maxPersons")), {
    heading: "Personen höchstens",
    isRequired: false,
    description: {
      de: "Wohnung: für wie viele Personen höchstens.",
      en: "Dwelling: the greatest number of persons that it holds.",
    },
    examples: [4],
  }),
  column("isStepFree", yesNo(), {
    heading: "Stufenlos",
    isRequired: false,
    description: { de: "Wohnung: ohne Stufen, ja oder nein.", en: "Dwelling: without steps, yes or no." },
    examples: [true],
  }),
] as const;

type OfferRow = RowOf<typeof FIELDS>;

/** Offers as files bring them. */
export const OFFER_IMPORT: Importable<OfferRow, Offer, OfferValues> = {
  presented: OFFERS,
  rows: rowKind({ fields: FIELDS, key: ["ags", "externalId"], exampleMark: "externalId" }),
  valuesOf: (row, columns, before, office) => ({
    kind: row.kind,
    externalId: row.externalId,
    title: textsOf(columns, "title", row.title, before?.title),
    capacity: row.capacity,
    description: textsOrNothing(textsOf(columns, "description", row.description, before?.description)),
    taken: fieldOf(columns.has("taken"), row.taken ?? 0, before?.taken, 0),
    availableFrom: fieldOf(columns.has("availableFrom"), row.availableFrom, before?.availableFrom, null),
    availableUntil: fieldOf(columns.has("availableUntil"), row.availableUntil, before?.availableUntil, null),
    rooms: fieldOf(columns.has("rooms"), row.rooms, before?.rooms, null),
    areaM2: fieldOf(columns.has("areaM2"), row.areaM2, before?.areaM2, null),
    monthlyRentCents: fieldOf(columns.has("monthlyRentEuro"), row.monthlyRentEuro, before?.monthlyRentCents, null),
    maxPersons: fieldOf(columns.has("maxPersons"), row.maxPersons, before?.maxPersons, null),
    isStepFree: fieldOf(columns.has("isStepFree"), row.isStepFree, before?.isStepFree, null),
    office,
  }),
  columnOf: (field) => (field === "monthlyRentCents" ? "monthlyRentEuro" : field),
};
