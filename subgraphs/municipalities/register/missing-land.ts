// Tells a file that lost lines from a country that merged towns: a merger moves land, it never makes it vanish. Pure.

interface Land {
  readonly state: string;
  readonly areaHa: number;
}

/**
 * By how much a state may shrink from one edition to the next. Remeasuring and moved coasts change it by a few
 * hundredths of a percent; half a percent is about seven average towns in a state of average size.
 */
const TOLERATED_LOSS = 0.005;

/**
 * The first state that the file leaves much smaller than it was, in words; undefined where the land is still there.
 * @param areaBefore hectares by state
 * @param after the towns of the file, and those kept although they are not in it
 */
export function findMissingLand(
  areaBefore: ReadonlyMap<string, number>,
  after: readonly Land[],
): { readonly reason: string; readonly hint: string } | undefined {
  const areaAfter = new Map<string, number>();
  for (const { state, areaHa } of after) areaAfter.set(state, (areaAfter.get(state) ?? 0) + areaHa);
  const shrunk = [...areaBefore].filter(([state, area]) => (areaAfter.get(state) ?? 0) < area * (1 - TOLERATED_LOSS));
  const [first] = shrunk;
  if (!first) return undefined;
  const [state, before] = first;
  const hectares = (value: number) => value.toLocaleString("en-GB");
  return {
    reason:
      `The towns of the file have ${hectares(areaAfter.get(state) ?? 0)} of the ${hectares(before)} hectares of ${state}` +
      (shrunk.length > 1
        ? `, and too little land in ${shrunk
            .slice(1)
            .map(([other]) => other)
            .join(", ")}.`
        : "."),
    hint: "Lines are missing: fetch the file anew. For a file of a part of the country, keep absent towns as they are.",
  };
}
