/** Puts a town's name into a text that is the same for all towns. */
import type { FullText, LanguageTag, TownPresentation } from "./presentation.js";

/** The text with the town's name, as each language writes it, in place of `{town}`. */
export function inTown(text: FullText, { name, names }: Pick<TownPresentation, "name" | "names">): FullText {
  const written = (tag: LanguageTag): string => text[tag].replace("{town}", names[tag] ?? name);
  return Object.fromEntries((Object.keys(text) as LanguageTag[]).map((tag) => [tag, written(tag)])) as FullText;
}
