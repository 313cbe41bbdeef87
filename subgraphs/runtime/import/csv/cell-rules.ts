// The rules that a cell or a row of a CSV file can break, in words. It knows no column and no kind of row.
import { rules } from "./rule.js";

export const CELL_RULES = rules({
  REQUIRED: {
    reason: { de: "Die Zelle ist leer.", en: "The cell is empty." },
    hint: { de: "Hier ist eine Angabe nötig: {description}", en: "A value is needed here: {description}" },
  },
  CONTROL_CHARACTER: {
    reason: {
      de: "Die Zelle enthält das unsichtbare Steuerzeichen {character}.",
      en: "The cell holds the invisible control character {character}.",
    },
    hint: { de: "Die Zelle leeren und neu eintippen.", en: "Empty the cell and type it again." },
  },
  LINE_END_IN_TEXT: {
    reason: { de: "Der Text enthält einen Zeilenumbruch oder Tabulator.", en: "The text holds a line end or a tab." },
    hint: { de: "Den Text in eine Zeile schreiben.", en: "Write the text in one line." },
  },
  TEXT_TOO_SHORT: {
    reason: { de: "Der Text hat {length} Zeichen.", en: "The text has {length} characters." },
    hint: { de: "Mindestens {least} Zeichen.", en: "At least {least} characters." },
  },
  TEXT_TOO_LONG: {
    reason: { de: "Der Text hat {length} Zeichen.", en: "The text has {length} characters." },
    hint: { de: "Höchstens {most} Zeichen.", en: "At most {most} characters." },
  },
  NUMBER_UNREADABLE: {
    reason: {
      de: "{value} ist keine Zahl in der Schreibweise dieser Datei.",
      en: "{value} is no number as this file writes them.",
    },
    hint: {
      de: "Nur Ziffern und das Dezimalzeichen, zum Beispiel {example}.",
      en: "Digits and the decimal sign only, such as {example}.",
    },
  },
  NUMBER_AMBIGUOUS: {
    reason: {
      de: "{value} kann in dieser Datei Tausender oder Dezimalstellen meinen.",
      en: "{value} can mean thousands or decimals in this file.",
    },
    hint: {
      de: "Ohne Tausenderpunkt schreiben: {one} oder {other}.",
      en: "Write it without thousands separators: {one} or {other}.",
    },
  },
  NUMBER_NOT_WHOLE: {
    reason: { de: "{value} ist keine ganze Zahl.", en: "{value} is not a whole number." },
    hint: { de: "Eine Zahl ohne Nachkommastellen.", en: "A number without decimals." },
  },
  TOO_MANY_DECIMALS: {
    reason: { de: "{value} hat {found} Nachkommastellen.", en: "{value} has {found} decimals." },
    hint: { de: "Höchstens {most} Nachkommastellen.", en: "At most {most} decimals." },
  },
  NUMBER_TOO_SMALL: {
    reason: { de: "{value} ist zu klein.", en: "{value} is too small." },
    hint: { de: "Mindestens {least}.", en: "At least {least}." },
  },
  NUMBER_TOO_LARGE: {
    reason: { de: "{value} ist zu groß.", en: "{value} is too large." },
    hint: { de: "Höchstens {most}.", en: "At most {most}." },
  },
  DATE_UNREADABLE: {
    reason: { de: "{value} ist kein Datum.", en: "{value} is no date." },
    hint: {
      de: "Tag, Monat und vierstelliges Jahr: 01.12.2026 oder 2026-12-01.",
      en: "A day as 2026-12-01 or 01.12.2026, the year with four digits.",
    },
  },
  DATE_IMPOSSIBLE: {
    reason: { de: "Den Tag {value} gibt es nicht.", en: "There is no day {value}." },
    hint: { de: "Tag und Monat prüfen.", en: "Check day and month." },
  },
  DATE_OUT_OF_RANGE: {
    reason: { de: "Der Tag {value} liegt außerhalb des Zeitraums.", en: "The day {value} is outside the period." },
    hint: { de: "Von {earliest} bis {latest}.", en: "From {earliest} to {latest}." },
  },
  YES_NO_UNREADABLE: {
    reason: { de: "{value} ist weder ja noch nein.", en: "{value} is neither yes nor no." },
    hint: { de: "ja oder nein.", en: "yes or no." },
  },
  CHOICE_UNKNOWN: {
    reason: { de: "{value} steht nicht zur Auswahl.", en: "{value} is not one of the choices." },
    hint: { de: "Möglich sind: {choices}.", en: "Possible are: {choices}." },
  },
  LEADING_ZERO_LOST: {
    reason: {
      de: "{value} hat {found} statt {digits} Ziffern: eine Tabelle hat die führende Null gestrichen.",
      en: "{value} has {found} digits instead of {digits}: a spreadsheet dropped the leading zero.",
    },
    hint: {
      de: "{likely} schreiben und die Spalte als Text formatieren.",
      en: "Write {likely} and format the column as text.",
    },
  },
  DIGITS_EXPECTED: {
    reason: { de: "{value} besteht nicht aus {digits} Ziffern.", en: "{value} is not made of {digits} digits." },
    hint: { de: "Genau {digits} Ziffern, zum Beispiel {example}.", en: "Exactly {digits} digits, such as {example}." },
  },
  STATE_UNKNOWN: {
    reason: { de: "Kein Land hat die Nummer {state}.", en: "No state has the number {state}." },
    hint: { de: "Ein AGS beginnt mit 01 bis 16.", en: "An AGS begins with 01 to 16." },
  },
  FORM_UNEXPECTED: {
    reason: { de: "{value} hat nicht die erwartete Form.", en: "{value} has not the expected form." },
    hint: { de: "Erwartet wird: {form}.", en: "Expected is: {form}." },
  },
});

/**
 * Rules after which nothing in the row itself shows whether it was mended: its cells were set under headings by guess, or
 * it is good without the other. In a list of issues the clerk confirms by emptying the cell of the rule.
 */
export const CONFIRMED_RULES: ReadonlySet<string> = new Set([
  "ROW_TOO_SHORT",
  "ROW_TOO_LONG",
  "QUOTE_NOT_CLOSED",
  "QUOTE_NOT_DOUBLED",
  "DUPLICATE_KEY",
  "NOT_CONFIRMED",
]);

/** Said in a list of issues with those rules. */
export const CONFIRM = {
  de: "Ist die Zeile berichtigt, die Zelle „Problem: Regel“ leeren.",
  en: "When the row is mended, empty the cell “problemRule”.",
} as const;

export const ROW_RULES = rules({
  NOT_CONFIRMED: {
    reason: {
      de: "Ob diese Zeile berichtigt ist, lässt sich nicht erkennen ({earlier}).",
      en: "Whether this row is mended cannot be seen ({earlier}).",
    },
    hint: {
      de: "Alle Zellen der Zeile prüfen.",
      en: "Check all cells of the row.",
    },
  },
  ROW_TOO_SHORT: {
    reason: {
      de: "Die Zeile hat {found} statt {expected} Zellen.",
      en: "The row has {found} cells instead of {expected}.",
    },
    hint: {
      de: "Prüfen, ob ein Trennzeichen fehlt; auch leere Zellen brauchen eines.",
      en: "See whether a separator is missing; empty cells need one too.",
    },
  },
  ROW_TOO_LONG: {
    reason: {
      de: "Die Zeile hat {found} statt {expected} Zellen.",
      en: "The row has {found} cells instead of {expected}.",
    },
    hint: {
      de: "Texte, die das Trennzeichen enthalten, in Anführungszeichen setzen. Überzählig: {value}",
      en: "Put texts that hold the separator in quotation marks. Left over: {value}",
    },
  },
  QUOTE_NOT_CLOSED: {
    reason: {
      de: "Ein Anführungszeichen, das in dieser Zeile beginnt, endet nicht, wo eine Zelle endet.",
      en: "A quotation mark that begins in this line does not end where a cell ends.",
    },
    hint: {
      de: "Das schließende Anführungszeichen ergänzen; Anführungszeichen im Text verdoppeln.",
      en: "Add the closing quotation mark; double quotation marks within a text.",
    },
  },
  QUOTE_NOT_DOUBLED: {
    reason: {
      de: "In einer Zelle steht ein einzelnes Anführungszeichen.",
      en: "A single quotation mark stands within a cell.",
    },
    hint: {
      de: 'Die ganze Zelle in Anführungszeichen setzen und die inneren verdoppeln: "3"" breit".',
      en: 'Put the whole cell in quotation marks and double those within: "3"" wide".',
    },
  },
  DUPLICATE_KEY: {
    reason: {
      de: "Dieselbe Kennung steht schon in Zeile {firstLine}.",
      en: "The same key stands in line {firstLine} already.",
    },
    hint: { de: "Nur eine der beiden Zeilen behalten.", en: "Keep only one of the two rows." },
  },
});
