// How an owner declares the columns of a kind of row, once: template, reader and issues follow from it, and so does the
// row's type. It knows no file.
import type { Label } from "../../../../schema/vocabulary/entry.js";
import { LANGUAGES } from "../../../../schema/vocabulary/language.js";
import type { LocalizedText } from "../../../../schema/localized-text.js";
import type { CellKind } from "./cell-kind.js";

/** What is said about a field. */
interface Declaration<Value, Required extends boolean> {
  /** The German heading; the English one is the name. */
  readonly heading: string;
  /** Whether every row needs a value. */
  readonly isRequired: Required;
  /** A sentence for the template's reader and for the hint of an empty cell. */
  readonly description: Label;
  /** Values of the template's example rows, two at most. */
  readonly examples: readonly Value[];
}

/** One column of the file, one value of the row. */
export interface Column<Name extends string, Value, Required extends boolean> extends Declaration<Value, Required> {
  readonly type: "COLUMN";
  readonly name: Name;
  readonly kind: CellKind<Value>;
}

/** A text in the hub's languages: one column of the file for each, one value of the row for all. */
export interface LanguageColumns<Name extends string, Required extends boolean> extends Declaration<
  LocalizedText,
  Required
> {
  readonly type: "LANGUAGES";
  readonly name: Name;
  readonly kind: CellKind<string>;
}

export type Field = Column<string, unknown, boolean> | LanguageColumns<string, boolean>;

type ValueOf<Of> =
  Of extends LanguageColumns<string, infer Required>
    ? Required extends true
      ? LocalizedText
      : LocalizedText | null
    : Of extends Column<string, infer Value, infer Required>
      ? Required extends true
        ? Value
        : Value | null
      : never;

/** The row that the fields make. What is not required may be null. */
export type RowOf<Fields extends readonly Field[]> = {
  readonly [Each in Fields[number] as Each["name"]]: ValueOf<Each>;
};

/** A column named as in the graph: `column("monthlyRentEuro", money({ least: 0, most: 9_999 }), { … })`. */
export function column<const Name extends string, Value, const Required extends boolean>(
  name: Name,
  kind: CellKind<Value>,
  declaration: Declaration<NoInfer<Value>, Required>,
): Column<Name, Value, Required> {
  return { type: "COLUMN", name, kind, ...declaration };
}

/** Columns `title_de`, `title_en` and so on. Required means: in one language at least. */
export function textByLanguage<const Name extends string, const Required extends boolean>(
  name: Name,
  kind: CellKind<string>,
  declaration: Declaration<LocalizedText, Required>,
): LanguageColumns<Name, Required> {
  return { type: "LANGUAGES", name, kind, ...declaration };
}

/** A column as the file has it. */
export interface FileColumn {
  readonly name: string;
  readonly heading: string;
  /** Place of its field in the row kind. */
  readonly field: number;
  /** Language tag, in a text by language. */
  readonly language: string | null;
  readonly kind: CellKind<unknown>;
  /** Whether each cell needs content. */
  readonly isRequired: boolean;
  readonly description: Label;
  readonly examples: readonly unknown[];
}

/** A kind of row. */
export interface RowKind<Row> {
  readonly fields: readonly Field[];
  readonly columns: readonly FileColumn[];
  /** Names of the columns that together are found once in a file. */
  readonly key: readonly string[];
  /** Name of the column that marks the template's example rows; null where the template has none. */
  readonly exampleMark: string | null;
  /** A row of its values, one for each field in order. */
  makeRow(values: readonly unknown[]): Row;
}

/**
 * Declares a kind of row.
 * @throws RangeError where two columns share a heading, or the key names none: a programmer's mistake
 */
export function rowKind<const Fields extends readonly Field[]>(declaration: {
  readonly fields: Fields;
  readonly key: readonly (keyof RowOf<Fields> & string)[];
  readonly exampleMark?: keyof RowOf<Fields> & string;
}): RowKind<RowOf<Fields>> {
  const { fields, key, exampleMark = null } = declaration;
  const columns = fields.flatMap(columnsOf);
  refuseConfusion(columns, exampleMark === null ? key : [...key, exampleMark]);
  const names = fields.map(({ name }) => name);
  const makeRow = (values: readonly unknown[]) => {
    const row: Record<string, unknown> = {};
    names.forEach((name, place) => (row[name] = values[place]));
    return row as RowOf<Fields>;
  };
  return { fields, columns, key, exampleMark, makeRow };
}

function columnsOf(declared: Field, field: number): FileColumn[] {
  const { name, heading, kind, isRequired, description } = declared;
  if (declared.type === "COLUMN")
    return [{ name, heading, field, language: null, kind, isRequired, description, examples: declared.examples }];
  return LANGUAGES.map(({ tag, label }) => ({
    name: `${name}_${tag}`,
    heading: `${heading} (${label.de})`,
    field,
    language: tag,
    kind,
    isRequired: false,
    description: {
      de: `${description.de} Sprache: ${label.de}.`,
      en: `${description.en} Language: ${label.en}.`,
    },
    examples: declared.examples.map((texts) => texts[tag] ?? null),
  }));
}

function refuseConfusion(columns: readonly FileColumn[], named: readonly string[]): void {
  const owners = new Map<string, string>();
  for (const { name, heading } of columns)
    for (const words of [name, heading].map(normalHeading)) {
      const owner = owners.get(words) ?? name;
      if (owner !== name) throw new RangeError(`The columns ${owner} and ${name} share the heading "${words}".`);
      owners.set(words, name);
    }
  for (const name of named)
    if (!columns.some((each) => each.name === name)) throw new RangeError(`The kind of row has no column ${name}.`);
}

/** A heading as it is compared: without its case and the blanks around and within it. */
export const normalHeading = (heading: string): string =>
  heading.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
