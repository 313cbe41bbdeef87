/** The words that a town's presentation needs beside the town's own, by what they stand for. */

/** Headings and labels. */
export interface TownWords {
  /** What the page is. */
  readonly subtitle: string;
  /** Behind the number. */
  readonly inhabitants: string;
  /** Beside what belongs to the demonstration. */
  readonly madeUp: string;
  /** In an empty section. */
  readonly nothing: string;
  /** Of a municipality that is gone from the register. */
  readonly gone: string;
  readonly strengths: string;
  /** The office to turn to. */
  readonly contact: string;
  readonly offers: string;
  readonly needs: string;
  readonly strategy: string;
  readonly board: string;
  readonly what: string;
  readonly details: string;
  /** How many there are in all. */
  readonly places: string;
  /** How many of them are free. */
  readonly free: string;
  /** From when until when. */
  readonly period: string;
  readonly rooms: string;
  readonly area: string;
  /** With heating and service charges. */
  readonly rent: string;
  /** The greatest number of persons. */
  readonly persons: string;
  readonly stepFree: string;
  readonly notStepFree: string;
  /** From 1 to 5. */
  readonly urgency: string;
  /** How many are needed. */
  readonly number: string;
  readonly vision: string;
  readonly goals: string;
  readonly measures: string;
  readonly goal: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly target: string;
  readonly latest: string;
  /** Who answers for it. */
  readonly office: string;
  /** Of a measure, over all its years. */
  readonly budget: string;
  readonly question: string;
  readonly status: string;
  readonly paper: string;
  readonly asOf: string;
  /** Where a list was cut. */
  readonly more: string;
}
