// What a kind of cell is: text in, typed value or problem out, and back. It knows no column and no file.
import type { Problem } from "./rule.js";

/**
 * How a file writes numbers. UNSURE: its separator and its headings disagree (`;` under English headings); then a number
 * counts only if both ways of reading it, or just one, give a value.
 */
export type NumberStyle = "GERMAN" | "PLAIN" | "UNSURE";

/** What a cell gave. */
export type Reading<Value> = { readonly value: Value } | { readonly problem: Problem };

/** A kind of cell. */
export interface CellKind<Value> {
  /**
   * @param text the cell, not empty, without blanks around it
   */
  read(text: string, numbers: NumberStyle): Reading<Value>;
  /** The text that reads as this value again. */
  write(value: Value, numbers: "GERMAN" | "PLAIN"): string;
}
