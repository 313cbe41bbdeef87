// A kind of row with every kind of cell, and short words for reading files of it.
import { OFFER_KINDS } from "../../../../../schema/vocabulary/offer-kind.js";
import { column, rowKind, textByLanguage } from "../../../../../subgraphs/runtime/import/csv/column.js";
import { choice, yesNo } from "../../../../../subgraphs/runtime/import/csv/kinds/choice.js";
import { date } from "../../../../../subgraphs/runtime/import/csv/kinds/date.js";
import { ags, kldb } from "../../../../../subgraphs/runtime/import/csv/kinds/digits.js";
import { decimalNumber, money, wholeNumber } from "../../../../../subgraphs/runtime/import/csv/kinds/number.js";
import { pattern, text } from "../../../../../subgraphs/runtime/import/csv/kinds/text.js";
import { type CsvContent, readCsv } from "../../../../../subgraphs/runtime/import/csv/read-csv.js";
import { type CsvIssue, describeIssue } from "../../../../../subgraphs/runtime/import/csv/rule.js";

const about = (words: string) => ({ de: `${words} (auf Deutsch).`, en: `${words}.` });

export const samples = rowKind({
  fields: [
    column("ags", ags(), {
      heading: "AGS",
      isRequired: true,
      description: about("The town"),
      examples: ["03254021", "03254021"],
    }),
    column("externalId", text({ most: 20 }), {
      heading: "Externe Kennung",
      isRequired: true,
      description: about("Your key"),
      examples: ["1", "2"],
    }),
    textByLanguage("title", text({ least: 3, most: 40 }), {
      heading: "Titel",
      isRequired: true,
      description: about("The title"),
      examples: [{ de: "Helle Wohnung", en: "Bright flat", ar: "شقة" }, { de: "Kleine Wohnung" }],
    }),
    column("kind", choice(OFFER_KINDS), {
      heading: "Art",
      isRequired: false,
      description: about("The kind"),
      examples: ["HOUSING", "CHILDCARE"],
    }),
    column("monthlyRentEuro", money({ least: 0, most: 9_999 }), {
      heading: "Monatsmiete warm (Euro)",
      isRequired: false,
      description: about("The rent"),
      examples: [125_050],
    }),
    column("area", decimalNumber({ least: 1, most: 1_000, decimals: 1 }), {
      heading: "Fläche",
      isRequired: false,
      description: about("The area"),
      examples: [65.5],
    }),
    column("capacity", wholeNumber({ least: 1, most: 2_000 }), {
      heading: "Anzahl",
      isRequired: false,
      description: about("How many"),
      examples: [2],
    }),
    column("availableFrom", date(), {
      heading: "Verfügbar ab",
      isRequired: false,
      description: about("The first day"),
      examples: ["2026-12-01"],
    }),
    column("isStepFree", yesNo(), {
      heading: "Barrierefrei",
      isRequired: false,
      description: about("Without steps"),
      examples: [true, false],
    }),
    column("occupation", kldb(), {
      heading: "Beruf",
      isRequired: false,
      description: about("The occupation"),
      examples: ["43414"],
    }),
    column("postalCode", pattern(/^\d{5}$/, { de: "fünf Ziffern", en: "five digits" }), {
      heading: "Postleitzahl",
      isRequired: false,
      description: about("The postal code"),
      examples: ["31134"],
    }),
  ],
  key: ["ags", "externalId"],
  exampleMark: "externalId",
});

type Sample = ReturnType<(typeof samples)["makeRow"]>;

/** Reads a file of samples. */
export const read = (file: string | Uint8Array) =>
  readCsv(samples, typeof file === "string" ? Buffer.from(file) : file);

/** Reads a file that is no refusal. */
export function content(file: string | Uint8Array): CsvContent<Sample> {
  const reading = read(file);
  if (reading.kind === "READ") return reading;
  throw new Error(JSON.stringify(reading.issues.map(describeIssue)));
}

/** Codes of the rules that made the file be refused. */
export function refusal(file: string | Uint8Array): string[] {
  const reading = read(file);
  return reading.kind === "REFUSED" ? codes(reading.issues) : [];
}

export const codes = (issues: readonly CsvIssue[]): string[] => issues.map(({ problem }) => problem.rule.code);

/** Issues of all rejected rows, as line, column and code. */
export const told = ({ rejected }: CsvContent<Sample>): (readonly [number | null, string | null, string])[] =>
  rejected.flatMap(({ issues }) =>
    issues.map(({ line, column: name, problem }) => [line, name, problem.rule.code] as const),
  );
