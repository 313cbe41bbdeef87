/** Makes GraphQL enums of the vocabularies' plain data, with the descriptions that stand there. */
import { registerEnumType } from "type-graphql";
import type { VocabularyEntry } from "./entry.js";

/** A vocabulary as it was registered. */
export interface RegisteredVocabulary {
  /** That of its enum. */
  readonly name: string;
  readonly description: string;
  readonly entries: readonly VocabularyEntry[];
}

/** The registered vocabularies by the names of their enums, which are one namespace over all owners. */
const registered = new Map<string, RegisteredVocabulary>();

/** An object as type-graphql takes an enum: every value under its own name. */
export type EnumOf<Value extends string> = { readonly [Key in Value]: Key };

/** Registers a vocabulary as the enum `name` and gives the object by which fields refer to it. */
export function registerVocabulary<Entry extends VocabularyEntry>(
  name: string,
  description: string,
  entries: readonly Entry[],
): EnumOf<Entry["value"]> {
  const values = Object.fromEntries(entries.map(({ value }) => [value, value])) as EnumOf<Entry["value"]>;
  const valuesConfig = Object.fromEntries(
    entries.map((entry) => [entry.value, { description: entry.description }]),
  ) as Record<Entry["value"], { description: string }>;
  registered.set(name, { name, description, entries });
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

/** The vocabulary that was registered as an enum; null for an enum that is none. */
export const vocabularyOf = (enumName: string): readonly VocabularyEntry[] | null =>
  registered.get(enumName)?.entries ?? null;

/** All that this process has registered, by name; what no owner's graph uses is among them. */
export const registeredVocabularies = (): readonly RegisteredVocabulary[] =>
  [...registered.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
