/** Sets of texts as keys: one text for each set, whatever the order it is told in. Knows nothing of what they mean. */

/**
 * A text that is equal for two lists only where they hold the same texts equally often; `separator` stands in none of
 * them. Most sets in profiles have one or two members and keys are asked for by the hundred thousand: these are put in
 * order without sorting.
 */
export function setKey(texts: readonly string[], separator = ","): string {
  if (texts.length === 0) return "";
  if (texts.length === 1) return texts[0]!;
  if (texts.length > 2) return texts.toSorted().join(separator);
  const [one, other] = [texts[0]!, texts[1]!];
  return one < other ? one + separator + other : other + separator + one;
}
