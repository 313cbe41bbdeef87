/** What callers sent, as far as an error tells it back: names and values without end would make answers without end. */

/** A name or a value is known by its beginning. */
const MOST_OF_A_VALUE = 200;

/** A message of several names, and more than the longest of the hub's own. */
const MOST_OF_A_MESSAGE = 1_000;

/** The text with every quoted name and value in it cut, and as a whole. What is left out is told by `…`. */
export function toldText(text: string): string {
  const cut = text.replace(/"([^"]{200})[^"]+"/g, '"$1…"');
  if (cut.length <= MOST_OF_A_MESSAGE) return wellFormed(cut);
  // What is wrong with a value stands behind it.
  return wellFormed(`${cut.slice(0, MOST_OF_A_MESSAGE - MOST_OF_A_VALUE)}…${cut.slice(-MOST_OF_A_VALUE)}`);
}

/** No half of a character where it was cut. */
const wellFormed = (text: string): string => text.toWellFormed();
