/** How a caller's order becomes that of a list: the one way of the house. Knows no table. */
import { badInput } from "../../../schema/errors.js";
import type { SortDirection } from "../../../schema/vocabulary/enums.js";
import type { Ordering } from "./page.js";

/** A step of an order as callers write it. */
interface OrderStep<Field extends string> {
  readonly field: Field;
  readonly direction: SortDirection;
}

/** What a list can be ordered by, and how it is ordered where nobody asks for an order. */
export interface Orders<Field extends string> {
  readonly expressions: Readonly<Record<Field, Omit<Ordering, "direction">>>;
  readonly unlessAsked: readonly Ordering[];
  /** By field: the filter that an order by it needs and that the caller has not given, as callers write it. */
  readonly lacking?: Readonly<Partial<Record<Field, string | null>>>;
}

/**
 * The order that the caller asks for, or the list's own without one. Throws BAD_USER_INPUT for a field that is named twice,
 * which decides nothing the second time, and for one that needs a filter that is not given.
 */
export function orderingsOf<Field extends string>(
  orderBy: readonly OrderStep<Field>[] | null | undefined,
  { expressions, unlessAsked, lacking }: Orders<Field>,
): readonly Ordering[] {
  if (!orderBy?.length) return unlessAsked;
  // Before anything is made of the steps: what is behind a cursor is told by a condition that grows by their square.
  refuseRepeated(orderBy);
  return orderBy.map(({ field, direction }, index) => {
    const filter = lacking?.[field];
    if (filter != null) throw badInput(`orderBy.${index}.field`, `The order ${field} needs the filter ${filter}.`);
    return { ...expressions[field], direction };
  });
}

function refuseRepeated(orderBy: readonly OrderStep<string>[]): void {
  const named = new Set<string>();
  for (const { field } of orderBy) {
    if (named.has(field)) throw badInput("orderBy", `orderBy names ${field} twice; name each field once.`);
    named.add(field);
  }
}
