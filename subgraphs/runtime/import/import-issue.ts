// What an import says about a line that it could not take. It knows nothing of files, tables or the kinds of rows. (Files
// with headings have columns with names and speak two languages: csv/rule.ts.)

/** One thing wrong with one line. The line is left out of the import, all others are kept. */
export interface ImportIssue {
  /** Number of the line in the file, from 1. */
  readonly line: number;
  /** Where in the line, in characters from 1. */
  readonly column: number;
  /** Stable word for programs, in capitals: `POPULATION_NOT_A_NUMBER`. */
  readonly code: string;
  /** The fact, with what stands there. */
  readonly reason: string;
  /** What would be right. */
  readonly hint: string;
}

/** Issues in the order in which a person walks through the file. */
export const byPosition = (one: ImportIssue, other: ImportIssue): number =>
  one.line - other.line || one.column - other.column;

/** Longest piece of a file that a message repeats. */
const LONGEST_QUOTE = 40;

/** A piece of a file for a message: in quotation marks, cut when long, control characters made visible. */
export function quote(text: string): string {
  const cut = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  return JSON.stringify(cut);
}
