/**
 * A town's presentation as one flat table: a row for the portrait, for each offer, need, goal and measure. Takes what was
 * read; asks nothing.
 */
import { globalId } from "../../../../schema/identity.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { NEED_KINDS } from "../../../../schema/vocabulary/need-kind.js";
import { OFFER_KINDS } from "../../../../schema/vocabulary/offer-kind.js";
import { germanDay } from "../../writing/german-day.js";
import type { Need } from "../../need/need.entity.js";
import type { Offer } from "../../offer/offer.entity.js";
import type { StrategyMeasure } from "../../strategy/measure/strategy-measure.entity.js";
import { GOAL_MACHINE } from "../../strategy/strategy-status.js";
import { type CsvColumn, type CsvDialect, csvTable, type CsvValue } from "../csv-table.js";
import type { Reader } from "../reader.js";
import type { MeasuredGoal, TownPresentation } from "./town-presentation.js";

/** The kinds of rows. */
const PARTS = [
  { value: "PORTRAIT", description: "How the town introduces itself.", label: { de: "Porträt", en: "Portrait" } },
  { value: "OFFER", description: "An offer.", label: { de: "Angebot", en: "Offer" } },
  { value: "NEED", description: "A need.", label: { de: "Bedarf", en: "Need" } },
  { value: "STRATEGY", description: "The strategy's vision.", label: { de: "Strategie", en: "Strategy" } },
  { value: "GOAL", description: "A goal of the strategy.", label: { de: "Ziel", en: "Goal" } },
  { value: "MEASURE", description: "A measure of the strategy.", label: { de: "Maßnahme", en: "Measure" } },
] as const;

/** A row: what a kind of rows does not have stays empty. */
interface TownRow {
  readonly part: (typeof PARTS)[number]["value"];
  readonly id: string | null;
  readonly title: LocalizedText | null;
  readonly text: LocalizedText | null;
  readonly updatedAt: string | Date;
  readonly isDemonstration: boolean;
  readonly kind?: CsvValue;
  readonly offer?: Offer;
  readonly need?: Need;
  readonly measured?: MeasuredGoal;
  readonly measure?: StrategyMeasure;
}

/** The file. */
export function townCsv(presentation: TownPresentation, reader: Reader, dialect: CsvDialect): Buffer {
  return csvTable(columnsFor(presentation.town.ags, reader), rowsOf(presentation), dialect);
}

function rowsOf({ portrait, offers, needs, strategy, goals, measures }: TownPresentation): TownRow[] {
  return [
    ...(portrait
      ? [
          {
            ...dated(portrait),
            part: "PORTRAIT" as const,
            id: null,
            title: portrait.headline,
            text: portrait.introduction,
          },
        ]
      : []),
    ...offers.rows.map((offer) => ({
      ...entry("OFFER", "Offer", offer),
      kind: { of: OFFER_KINDS, value: offer.kind },
      offer,
    })),
    ...needs.rows.map((need) => ({ ...entry("NEED", "Need", need), kind: { of: NEED_KINDS, value: need.kind }, need })),
    ...(strategy?.vision
      ? [
          {
            ...dated(strategy),
            part: "STRATEGY" as const,
            id: globalId("Strategy", strategy.key),
            title: null,
            text: strategy.vision,
          },
        ]
      : []),
    ...goals.map((measured) => ({ ...entry("GOAL", "StrategyGoal", measured.goal), measured })),
    ...measures.map((measure) => ({ ...entry("MEASURE", "StrategyMeasure", measure), measure })),
  ];
}

type Dated = Pick<TownRow, "updatedAt" | "isDemonstration">;

const dated = ({ updatedAt, isDemonstration }: Dated): Dated => ({ updatedAt, isDemonstration });

interface Entry extends Dated {
  readonly key: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText | null;
}

const entry = (part: TownRow["part"], type: string, row: Entry): TownRow => ({
  ...dated(row),
  part,
  id: globalId(type, row.key),
  title: row.title,
  text: row.description,
});

function columnsFor(ags: string, { words }: Reader): readonly CsvColumn<TownRow>[] {
  return [
    { name: "ags", heading: "AGS", value: () => ags },
    { name: "part", heading: "Teil", value: ({ part }) => ({ of: PARTS, value: part }) },
    { name: "id", heading: "ID", value: ({ id }) => id },
    { name: "kind", heading: "Art", value: ({ kind }) => kind },
    { name: "title", heading: "Titel", value: ({ title }) => words(title) },
    { name: "description", heading: "Beschreibung", value: ({ text }) => words(text) },
    ...PRESENTED_COLUMNS,
    ...STRATEGY_COLUMNS,
    { name: "indicator", heading: "Kennzahl", value: ({ measured }) => words(measured?.goal.indicator ?? null) },
    { name: "unit", heading: "Einheit", value: ({ measured }) => words(measured?.goal.unit ?? null) },
    { name: "isDemonstration", heading: "Vorführung", value: ({ isDemonstration }) => isDemonstration },
    { name: "updatedOn", heading: "Geändert am", value: ({ updatedAt }) => ({ day: germanDay(new Date(updatedAt)) }) },
  ];
}

/** What offers and needs have, by the names of their templates where these have it. */
const PRESENTED_COLUMNS: readonly CsvColumn<TownRow>[] = [
  { name: "quantity", heading: "Anzahl", value: ({ offer, need }) => offer?.capacity ?? need?.quantity },
  { name: "available", heading: "Frei", value: ({ offer }) => offer?.publicAvailable },
  { name: "availableFrom", heading: "Verfügbar ab", value: ({ offer }) => ({ day: offer?.availableFrom ?? null }) },
  { name: "availableUntil", heading: "Verfügbar bis", value: ({ offer }) => ({ day: offer?.availableUntil ?? null }) },
  { name: "rooms", heading: "Zimmer", value: ({ offer }) => offer?.rooms },
  { name: "areaM2", heading: "Wohnfläche (m²)", value: ({ offer }) => offer?.areaM2 },
  {
    name: "monthlyRent",
    heading: "Monatsmiete warm (Euro)",
    value: ({ offer }) => ({ cents: offer?.monthlyRentCents ?? null }),
  },
  { name: "maxPersons", heading: "Personen höchstens", value: ({ offer }) => offer?.maxPersons },
  { name: "isStepFree", heading: "Stufenlos", value: ({ offer }) => offer?.isStepFree },
  { name: "kldbCode", heading: "Beruf (KldB 2010)", value: ({ need }) => need?.kldbCode },
  { name: "urgency", heading: "Dringlichkeit", value: ({ need }) => need?.urgency },
  { name: "neededUntil", heading: "Gebraucht bis", value: ({ need }) => ({ day: need?.neededUntil ?? null }) },
];

/** What goals and measures have. */
const STRATEGY_COLUMNS: readonly CsvColumn<TownRow>[] = [
  {
    name: "status",
    heading: "Stand",
    value: ({ measured, measure }) => ({
      of: GOAL_MACHINE.states,
      value: measured?.goal.status ?? measure?.status ?? null,
    }),
  },
  { name: "baseline", heading: "Ausgangswert", value: ({ measured }) => measured?.goal.baseline },
  { name: "target", heading: "Zielwert", value: ({ measured }) => measured?.goal.target },
  { name: "targetYear", heading: "Zieljahr", value: ({ measured }) => measured?.goal.targetYear },
  { name: "latestValue", heading: "Letzter Wert", value: ({ measured }) => measured?.latest?.value },
  {
    name: "measuredOn",
    heading: "Gemessen am",
    value: ({ measured }) => ({ day: measured?.latest?.measuredOn ?? null }),
  },
  { name: "responsibleOffice", heading: "Zuständig", value: ({ measure }) => measure?.responsibleOffice },
  { name: "beginsOn", heading: "Beginnt am", value: ({ measure }) => ({ day: measure?.beginsOn ?? null }) },
  { name: "endsOn", heading: "Endet am", value: ({ measure }) => ({ day: measure?.endsOn ?? null }) },
  {
    name: "budget",
    heading: "Mittel (Euro)",
    value: ({ measure }) => ({
      cents: measure?.storedBudgetCents == null ? null : Number(measure.storedBudgetCents),
    }),
  },
];
