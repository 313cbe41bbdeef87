// The rules that a CSV file as a whole can break, and what is only told about it, in words. It knows no kind of row.
import { rules } from "./rule.js";

/** What makes the whole file be refused. */
export const FILE_RULES = rules({
  FILE_EMPTY: {
    reason: { de: "Die Datei ist leer.", en: "The file is empty." },
    hint: { de: "Die Vorlage herunterladen und ausfüllen.", en: "Download the template and fill it." },
  },
  FILE_TOO_LARGE: {
    reason: { de: "Die Datei hat {megabytes} MB.", en: "The file has {megabytes} MB." },
    hint: { de: "Auf Dateien bis {most} MB aufteilen.", en: "Split it into files of at most {most} MB." },
  },
  FILE_NOT_CSV: {
    reason: { de: "Die Datei ist keine CSV-Datei, sondern {format}.", en: "The file is no CSV but {format}." },
    hint: {
      de: "In der Tabelle „Speichern unter“ und „CSV UTF-8“ wählen.",
      en: "In the spreadsheet choose “Save as” and “CSV UTF-8”.",
    },
  },
  ENCODING_BROKEN: {
    reason: {
      de: "Die Datei ist in UTF-8, enthält aber Bytes, die es dort nicht gibt.",
      en: "The file is in UTF-8 but holds bytes that do not exist there.",
    },
    hint: { de: "Die Datei neu als „CSV UTF-8“ speichern.", en: "Save the file again as “CSV UTF-8”." },
  },
  LINE_TOO_LONG: {
    reason: { de: "Eine Zeile ist länger als {most} Bytes.", en: "A line is longer than {most} bytes." },
    hint: { de: "Jeder Datensatz beginnt in einer neuen Zeile.", en: "Every record begins in a new line." },
  },
  HEADINGS_UNREADABLE: {
    reason: {
      de: "In der ersten Zeile steht keine bekannte Spaltenüberschrift, getrennt durch Semikolon, Komma oder Tabulator.",
      en: "The first line holds no known column heading, separated by semicolons, commas or tabs.",
    },
    hint: {
      de: "Die Überschriften der Vorlage übernehmen, mindestens: {expected}.",
      en: "Take over the headings of the template, at least: {expected}.",
    },
  },
  TOO_MANY_COLUMNS: {
    reason: { de: "Die erste Zeile hat {found} Spalten.", en: "The first line has {found} columns." },
    hint: {
      de: "Höchstens {most}; Trennzeichen und Vorlage prüfen.",
      en: "At most {most}; check separator and template.",
    },
  },
  MISSING_COLUMN: {
    reason: { de: "Die Spalte „{missing}“ fehlt.", en: "The column “{missing}” is missing." },
    hint: { de: "Die Spalte ergänzen: {description}", en: "Add the column: {description}" },
  },
  REPEATED_COLUMN: {
    reason: { de: "Die Spalte „{repeated}“ steht zweimal da.", en: "The column “{repeated}” stands there twice." },
    hint: { de: "Eine der beiden Spalten löschen.", en: "Delete one of the two columns." },
  },
  QUOTES_BROKEN: {
    reason: {
      de: "Bis hierher steht in {found} Zeilen ein falsches Anführungszeichen.",
      en: "Up to here {found} lines hold a wrong quotation mark.",
    },
    hint: {
      de: "Die Datei mit einem Programm speichern, das Anführungszeichen in Texten verdoppelt.",
      en: "Save the file with a program that doubles quotation marks within texts.",
    },
  },
  TOO_MANY_ROWS: {
    reason: { de: "Die Datei hat mehr als {most} Datensätze.", en: "The file has more than {most} records." },
    hint: { de: "Die Datei aufteilen.", en: "Split the file." },
  },
  TOO_MANY_ISSUES: {
    reason: { de: "Die Datei hat mehr als {most} Fehler.", en: "The file has more than {most} issues." },
    hint: {
      de: "Vorlage, Trennzeichen und Spalten prüfen; die ersten Fehler stehen dabei.",
      en: "Check template, separator and columns; the first issues are given.",
    },
  },
});

/** What is told and stops nothing. */
export const NOTICE_RULES = rules({
  UNKNOWN_COLUMN: {
    reason: { de: "Die Spalte „{unknown}“ ist unbekannt.", en: "The column “{unknown}” is unknown." },
    hint: { de: "Sie wird nicht gelesen.", en: "It is not read." },
  },
  EXAMPLE_ROW: {
    reason: { de: "Diese Zeile ist das Beispiel der Vorlage.", en: "This row is the example of the template." },
    hint: { de: "Sie wird übersprungen.", en: "It is skipped." },
  },
});
