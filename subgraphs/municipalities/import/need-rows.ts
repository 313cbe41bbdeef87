/** The columns of a file of needs. */
import { NEED_KINDS } from "../../../schema/vocabulary/need-kind.js";
import { column, type RowOf, rowKind } from "../../runtime/import/csv/column.js";
import { choice } from "../../runtime/import/csv/kinds/choice.js";
import { date } from "../../runtime/import/csv/kinds/date.js";
import { kldb } from "../../runtime/import/csv/kinds/digits.js";
import { wholeNumber } from "../../runtime/import/csv/kinds/number.js";
import { NEED_BOUNDS, NEEDS, type NeedValues, USUAL_URGENCY } from "../need/need-values.js";
import type { Need } from "../need/need.entity.js";
import { fieldOf, type Importable, textsOf, textsOrNothing } from "./importable.js";
import { AGS_COLUMN, DESCRIPTION_COLUMNS, externalIdColumn, titleColumns } from "./presented-columns.js";

const FIELDS = [
  AGS_COLUMN,
  externalIdColumn(["PFLEGE-1", "SCHULE-1"]),
  column("kind", choice(NEED_KINDS), {
    heading: "Art",
    isRequired: true,
    description: { de: "Was gebraucht wird.", en: "What is needed." },
    examples: ["SKILLED_LABOUR", "PUPILS"],
  }),
  titleColumns([
    { de: "Pflegefachkräfte für das Krankenhaus", en: "Nurses for the hospital" },
    { de: "Kinder für die Grundschule im Ortsteil", en: "Children for the village's primary school" },
  ]),
  DESCRIPTION_COLUMNS,
  column("quantity", wholeNumber({ least: NEED_BOUNDS.quantity[0], most: NEED_BOUNDS.quantity[1] }), {
    heading: "Anzahl",
    isRequired: true,
    description: {
      de: "Wie viele Personen, Kinder oder Einheiten.",
      en: "How many persons, children or units.",
    },
    examples: [8, 5],
  }),
  column("kldbCode", kldb(), {
    heading: "Beruf (KldB 2010)",
    isRequired: false,
    description: {
      de: "Fachkräfte und Auszubildende: der Beruf, 5 Ziffern.",
      en: "Skilled labour and trainees: the occupation, 5 digits.",
    },
    examples: ["81302"],
  }),
  column("urgency", wholeNumber({ least: NEED_BOUNDS.urgency[0], most: NEED_BOUNDS.urgency[1] }), {
    heading: "Dringlichkeit",
    isRequired: false,
    description: {
      de: "1 (wäre willkommen) bis 5 (ohne sie schließt etwas); leer: 3.",
      en: "1 (would be welcome) to 5 (something closes without it); empty: 3.",
    },
    examples: [4, 5],
  }),
  column("neededUntil", date(), {
    heading: "Gebraucht bis",
    isRequired: false,
    description: { de: "Letzter Tag; leer: ohne Ende.", en: "Last day; empty: no end." },
    examples: ["2027-12-31"],
  }),
] as const;

type NeedRow = RowOf<typeof FIELDS>;

/** Needs as files bring them. */
export const NEED_IMPORT: Importable<NeedRow, Need, NeedValues> = {
  presented: NEEDS,
  rows: rowKind({ fields: FIELDS, key: ["ags", "externalId"], exampleMark: "externalId" }),
  valuesOf: (row, columns, before, office) => ({
    kind: row.kind,
    externalId: row.externalId,
    title: textsOf(columns, "title", row.title, before?.title),
    quantity: row.quantity,
    description: textsOrNothing(textsOf(columns, "description", row.description, before?.description)),
    kldbCode: fieldOf(columns.has("kldbCode"), row.kldbCode, before?.kldbCode, null),
    urgency: fieldOf(columns.has("urgency"), row.urgency ?? USUAL_URGENCY, before?.urgency, USUAL_URGENCY),
    neededUntil: fieldOf(columns.has("neededUntil"), row.neededUntil, before?.neededUntil, null),
    // A file names no goals: the need serves what it served.
    strategyGoalKey: before?.strategyGoalKey ?? null,
    office,
  }),
  columnOf: (field) => field,
};
