/** Sets of texts as keys: one text for each set, whatever the order it is told in. Knows nothing of what they mean. */

/**
 * A text that is equal for two lists only where they hold the same texts equally often; no comma stands in any of
 * them. Sets in profiles have few members and keys are asked for by the hundred thousand: sorting by insertion beats
 * what sorts long lists.
 */
export function setKey(texts: readonly string[]): string {
  if (texts.length === 0) return "";
  if (texts.length === 1) return texts[0]!;
  const sorted = texts.slice();
  for (let place = 1; place < sorted.length; place++) {
    const text = sorted[place]!;
    let before = place - 1;
    for (; before >= 0 && sorted[before]! > text; before--) sorted[before + 1] = sorted[before]!;
    sorted[before + 1] = text;
  }
  return sorted.join();
}
