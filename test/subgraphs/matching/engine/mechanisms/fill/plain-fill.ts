/** The filling pass a second time, as its README says it in words: everybody looks at his whole list in every pass. */
import { type Market, needsAt, UNPLACED } from "../../../../../../subgraphs/matching/engine/market/market.js";

/** A household's town, and the kind that stands in for the one it needs; -1: none. */
export interface PlainPlacement {
  readonly household: number;
  readonly town: number;
  readonly substitute: number;
}

/** Fills what a matching leaves over. Slow on purpose. */
export function plainFill(market: Market, core: Int32Array): readonly PlainPlacement[] {
  let placements = Array.from(core, (town, household) => ({ household, town, substitute: -1 }));
  for (;;) {
    const naming = placements.flatMap(({ household, town: own }) => {
      const list = listOf(market, household);
      const better =
        own === UNPLACED
          ? list
          : list.slice(
              0,
              list.findIndex(({ town }) => town === own),
            );
      return better.find(({ town }) => waysIn(market, placements, household, town).length > 0) ?? [];
    });
    if (naming.length === 0) return placements;
    // What is left in a pass is free in the next: who moves up is counted in both places until it is over.
    const admitted: PlainPlacement[] = [];
    for (const { household, town } of naming.toSorted((one, other) => one.priority - other.priority)) {
      const [substitute] = waysIn(market, [...placements, ...admitted], household, town);
      if (substitute !== undefined) admitted.push({ household, town, substitute });
    }
    placements = placements.map(
      (placement) => admitted.find(({ household }) => household === placement.household) ?? placement,
    );
  }
}

const listOf = ({ pairs }: Market, household: number) =>
  Array.from(pairs.town.subarray(pairs.start[household], pairs.start[household + 1]), (town, rank) => ({
    household,
    town,
    priority: pairs.priority[pairs.start[household]! + rank]!,
  }));

/** In what ways a household fits beside those who are there: as needed (-1), or with a kind that stands in. */
function waysIn(market: Market, there: readonly PlainPlacement[], household: number, town: number): readonly number[] {
  const kinds = market.capacityKinds.length;
  const replaceable = market.substitutes.findIndex(
    (some, kind) => some.length > 0 && needOf(market, { household, town, substitute: -1 }, kind) > 0,
  );
  const ways = [-1, ...(replaceable < 0 ? [] : market.substitutes[replaceable]!)];
  return ways.filter((substitute) => {
    const together = [...there.filter((placement) => placement.town === town), { household, town, substitute }];
    return market.capacityKinds.every(
      (_, kind) =>
        together.reduce((sum, placement) => sum + needOf(market, placement, kind), 0) <=
        market.capacities[town * kinds + kind]!,
    );
  });
}

function needOf(market: Market, { household, town, substitute }: PlainPlacement, kind: number): number {
  const own = (of: number) => market.needs.values[needsAt(market.needs, household, town) + of]!;
  if (substitute < 0) return own(kind);
  const replaced = market.substitutes.findIndex((some, of) => some.length > 0 && own(of) > 0);
  if (kind === replaced) return 0;
  return own(kind) + (kind === substitute ? own(replaced) : 0);
}
