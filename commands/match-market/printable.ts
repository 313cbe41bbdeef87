// Texts of a file on their way to a terminal, which takes some characters for orders: to move, to colour, to turn words
// round. They are shown as JSON would write them.

/**
 * Controls, line and paragraph separators, halves of characters, and what turns the direction of writing. Not the
 * joiners, which Persian and others need inside words.
 */
const ORDERS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

const HEXADECIMAL = 16;
const ESCAPE_DIGITS = 4;

/** The text with everything visible that a terminal would obey. */
export const printable = (text: string): string =>
  text.replace(ORDERS, (order) => `\\u${order.charCodeAt(0).toString(HEXADECIMAL).padStart(ESCAPE_DIGITS, "0")}`);

/** JSON in which no text holds an order; it means the same. Line ends between its parts stay. */
export const printableJson = (json: string): string => json.split("\n").map(printable).join("\n");
