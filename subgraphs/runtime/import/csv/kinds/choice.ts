// Cells with few possible contents: yes or no, and the values of a vocabulary. They know no column.
import type { Label, VocabularyEntry } from "../../../../../schema/vocabulary/entry.js";
import type { CellKind } from "../cell-kind.js";
import { CELL_RULES } from "../cell-rules.js";
import { problem } from "../rule.js";

const YES = new Set(["ja", "j", "yes", "y", "true", "wahr", "1", "x"]);
const NO = new Set(["nein", "n", "no", "false", "falsch", "0"]);

/** Yes or no, in either language. An empty cell says neither, also where yes is a cross. */
export function yesNo(): CellKind<boolean> {
  return {
    read: (text) => {
      const word = text.toLowerCase();
      if (YES.has(word)) return { value: true };
      return NO.has(word) ? { value: false } : { problem: problem(CELL_RULES.YES_NO_UNREADABLE) };
    },
    write: (value, numbers) => (numbers === "GERMAN" ? (value ? "ja" : "nein") : value ? "yes" : "no"),
  };
}

/** More choices than these make no hint that anybody reads. */
const MOST_CHOICES_TOLD = 30;

/** A value of a vocabulary, written as its name in the graph or as its German or English label. */
export function choice<Entry extends VocabularyEntry>(vocabulary: readonly Entry[]): CellKind<Entry["value"]> {
  const values = spellings(vocabulary);
  const unknown = { problem: problem(CELL_RULES.CHOICE_UNKNOWN, { choices: choicesOf(vocabulary) }) };
  const germanLabels = new Map<string, string>(vocabulary.map(({ value, label }) => [value, label.de]));
  return {
    read: (text) => {
      const value = values.get(spelling(text));
      return value ? { value } : unknown;
    },
    write: (value, numbers) => {
      const label = numbers === "GERMAN" ? germanLabels.get(value) : undefined;
      return label !== undefined && values.get(spelling(label)) === value ? label : value;
    },
  };
}

const spelling = (text: string): string => text.normalize("NFC").toLowerCase();

/** What may be written for each value. A name goes before all labels; a label of two values means neither. */
function spellings<Entry extends VocabularyEntry>(
  vocabulary: readonly Entry[],
): ReadonlyMap<string, Entry["value"] | null> {
  const values = new Map<string, Entry["value"] | null>();
  for (const { value, label } of vocabulary)
    for (const word of [label.de, label.en].map(spelling)) {
      const other = values.get(word);
      values.set(word, other === undefined || other === value ? value : null);
    }
  for (const { value } of vocabulary) values.set(spelling(value), value);
  return values;
}

function choicesOf(vocabulary: readonly VocabularyEntry[]): Label {
  const told = vocabulary.slice(0, MOST_CHOICES_TOLD);
  const rest = vocabulary.length > told.length ? ", …" : "";
  return {
    de: told.map(({ label }) => label.de).join(", ") + rest,
    en: told.map(({ value }) => value).join(", ") + rest,
  };
}
