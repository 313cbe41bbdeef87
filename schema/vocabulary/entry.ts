/**
 * The form that every vocabulary of the graph has: values with a description for the schema and a label for people.
 * Plain data, so that the pure engine can use it; registering it with GraphQL is done beside it, never here.
 */

import type { LanguageTag } from "./language-tag.js";

/** The languages in which every value has a label of its own. Others fall back, which is the reader's business. */
export type LabelLanguage = "de" | "en";

/** A text in each language that the house always speaks. */
export type Label = Readonly<Record<LabelLanguage, string>>;

/**
 * A text in every language of the hub, for what people who have fled meet in an app. `de-x-easy` is German in easy
 * words: it repeats the German only where that is easy already.
 */
export type PublicLabel = Readonly<Record<LanguageTag, string>>;

/** One value of a vocabulary: its name in the graph, what it means to a stranger, and what people read. */
export interface VocabularyEntry {
  readonly value: string;
  readonly description: string;
  readonly label: Label;
}

/** A value that people who have fled meet: a label in every language, or it does not compile. */
export interface PublicVocabularyEntry extends VocabularyEntry {
  readonly label: PublicLabel;
}

/**
 * The label of a value in its vocabulary.
 * @throws RangeError if the vocabulary has no such value: a mistake of a programmer, types normally prevent it.
 */
export function labelOf<Entry extends VocabularyEntry>(
  vocabulary: readonly Entry[],
  value: Entry["value"],
): Entry["label"] {
  const entry = vocabulary.find((candidate) => candidate.value === value);
  if (!entry) throw new RangeError(`"${value}" is not a value of this vocabulary.`);
  return entry.label;
}

/** The place of a value in its vocabulary, counted from 0; -1 where it is none. Ordered vocabularies lean on it. */
export function positionIn(vocabulary: readonly VocabularyEntry[], value: string): number {
  return vocabulary.findIndex((entry) => entry.value === value);
}

/** Whether a text is a value of the vocabulary. */
export function isValueOf<Entry extends VocabularyEntry>(
  vocabulary: readonly Entry[],
  value: unknown,
): value is Entry["value"] {
  return typeof value === "string" && positionIn(vocabulary, value) >= 0;
}
