/**
 * How many places of an offer are free, in SQL. For the public reservations count from the next midnight (in Germany) on:
 * a live figure would tell when a household has accepted. Alias of the offer's row where one is used: `o`.
 */

/** What the public sees as free. */
export const PUBLIC_AVAILABLE = "public_available(capacity, reserved, taken, used_at_midnight, used_noted_on)";

/** The same, in a query in which the offer is `o`. */
export const PUBLIC_AVAILABLE_OF_O =
  "public_available(o.capacity, o.reserved, o.taken, o.used_at_midnight, o.used_noted_on)";

/** An offer that its municipality has not withdrawn. */
export const IS_OFFERED = "withdrawn_at IS NULL";

/** Something is free for the public's eyes, and the period has not ended. In a query in which the offer is `o`. */
export const IS_AVAILABLE = `(${PUBLIC_AVAILABLE_OF_O} > 0 AND (o.available_until IS NULL OR o.available_until >= local_today()))`;
