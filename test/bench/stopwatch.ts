/** Measures pieces of work in turns, so that whatever else the machine does meets all of them alike. */

/**
 * Median duration in milliseconds of each piece of work.
 * @param works run one after the other, round by round; each throws where it did not do what is to be measured
 * @param warmUps rounds before the first that counts: code is compiled hot, caches and connections are filled
 */
export async function measureInTurns<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
): Promise<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const durations = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -warmUps; round < rounds; round += 1)
    for (const name of names) {
      const begin = performance.now();
      await works[name]();
      if (round >= 0) durations.get(name)?.push(performance.now() - begin);
    }
  return Object.fromEntries(names.map((name) => [name, median(durations.get(name) ?? [])])) as Record<Name, number>;
}

/** The middle value; NaN where there is none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
