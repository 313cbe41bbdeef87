/**
 * Which groups are told and which are withheld: nobody shall be recognised in a figure, nor be worked out from the
 * figures of the others. Knows who belongs where, and nothing of results.
 */

/** Groups of fewer households are withheld, and so are figures that rest on fewer. */
export const SMALLEST_GROUP = 10;

/** Of each household in the order of the market its value of an attribute; null where it has stated none. */
export type Values = readonly (string | null)[];

export interface Group {
  readonly value: string | null;
  /** Places in the market, ascending. */
  readonly members: readonly number[];
}

export interface SplitGroups {
  /** In order of value, who has stated none at the end. */
  readonly told: readonly Group[];
  /** In the same order, without a count: with it, and the counts that are told, one could subtract. */
  readonly withheld: readonly (string | null)[];
}

/**
 * Splits households by their values. Withheld are groups of fewer than ten, and, where all of these together are fewer
 * than ten, the smallest of the others too, for what is left of all households would tell of them.
 */
export function splitGroups(values: Values): SplitGroups {
  const bySize = groupsOf(values).toSorted((one, other) => other.members.length - one.members.length);
  let told = bySize.filter(({ members }) => members.length >= SMALLEST_GROUP).length;
  let hidden = countFrom(bySize, told);
  while (told > 0 && hidden > 0 && hidden < SMALLEST_GROUP) hidden = countFrom(bySize, --told);
  return {
    told: bySize.slice(0, told).sort(byValue),
    withheld: bySize
      .slice(told)
      .sort(byValue)
      .map(({ value }) => value),
  };
}

const countFrom = (groups: readonly Group[], first: number): number =>
  groups.slice(first).reduce((count, { members }) => count + members.length, 0);

/** In order of value, so that groups of one size are always told and withheld alike. */
function groupsOf(values: Values): readonly Group[] {
  const members = new Map<string | null, number[]>();
  values.forEach((value, household) => {
    const some = members.get(value);
    if (some) some.push(household);
    else members.set(value, [household]);
  });
  return [...members].map(([value, some]) => ({ value, members: some })).sort(byValue);
}

function byValue({ value: one }: Pick<Group, "value">, { value: other }: Pick<Group, "value">): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one < other ? -1 : 1;
}
