/**
 * What no schema can say about endowment, fixed and forbidden pairs: who is named exists, is acceptable, and what is
 * held for households fits into the towns together. It takes a file whose shape may be wrong and looks at what it can.
 */
import { isUnknown, type Known } from "./check-references.js";
import { type MarketMistake, mistake } from "./mistake.js";
import { fieldsOf, listOf, textsOf } from "./tolerant.js";

type Held = "fixed" | "endowment";

interface HeldPair {
  readonly part: Held;
  readonly household: string;
  readonly town: string;
}

type Fields = ReadonlyMap<string, unknown>;

/** The mistakes of what people have decided and of what households hold. */
export function decisionMistakes(known: Known): readonly MarketMistake[] {
  const households = byId(known, "households");
  const held = heldPairs(known);
  const forbidden = new Set(forbiddenPairs(known).map((pair) => pair && pairKey(...pair)));
  return [
    ...forbiddenMistakes(known),
    ...held.flatMap((pair) => heldMistakes(known, households, forbidden, pair)),
    ...capacityMistakes(
      known,
      households,
      held.filter(({ household }) => households.has(household)),
    ),
  ];
}

/** Of two with one id the first: that the other one has it too is told elsewhere. */
const byId = ({ file }: Known, side: "households" | "towns"): ReadonlyMap<unknown, Fields> =>
  new Map(
    listOf(file.get(side))
      .toReversed()
      .map((one) => [fieldsOf(one).get("id"), fieldsOf(one)]),
  );

const heldPairs = ({ file }: Known): readonly HeldPair[] =>
  (["fixed", "endowment"] as const).flatMap((part) =>
    [...fieldsOf(file.get(part))].flatMap(([household, town]) =>
      typeof town === "string" ? [{ part, household, town }] : [],
    ),
  );

const pairKey = (household: string, town: string): string => JSON.stringify([household, town]);

function forbiddenPairs({ file }: Known): readonly (readonly [string, string] | null)[] {
  return listOf(file.get("forbidden")).map((pair) => {
    const [household, town] = [fieldsOf(pair).get("household"), fieldsOf(pair).get("town")];
    return typeof household === "string" && typeof town === "string" ? [household, town] : null;
  });
}

function forbiddenMistakes(known: Known): readonly MarketMistake[] {
  const seen = new Set<string>();
  return forbiddenPairs(known).flatMap((pair, place) => {
    if (!pair) return [];
    const [household, town] = pair;
    const isRepeated = seen.has(pairKey(household, town));
    seen.add(pairKey(household, town));
    return [
      ...(isUnknown(known, "households", household)
        ? [mistake(["forbidden", place, "household"], "the id of a household of the file", household)]
        : []),
      ...(isUnknown(known, "towns", town)
        ? [mistake(["forbidden", place, "town"], "the id of a town of the file", town)]
        : []),
      ...(isRepeated ? [mistake(["forbidden", place], "each once", { household, town })] : []),
    ];
  });
}

function heldMistakes(
  known: Known,
  households: ReadonlyMap<unknown, Fields>,
  forbidden: ReadonlySet<string | null>,
  { part, household, town }: HeldPair,
): readonly MarketMistake[] {
  const path = [part, household];
  if (isUnknown(known, "households", household)) return [mistake(path, "the id of a household of the file", household)];
  if (isUnknown(known, "towns", town)) return [mistake(path, "the id of a town of the file", town)];
  const preferences = households.get(household)?.get("preferences");
  const isOffList = Array.isArray(preferences) && !preferences.includes(town);
  return [
    ...(isOffList ? [mistake(path, "a town on the household's list of preferences", town)] : []),
    ...(forbidden.has(pairKey(household, town)) ? [mistake(path, "a pair that is not forbidden", town)] : []),
  ];
}

/** Whoever is fixed does not need what he is endowed with; all others keep theirs beside what is fixed. */
function capacityMistakes(
  known: Known,
  households: ReadonlyMap<unknown, Fields>,
  held: readonly HeldPair[],
): readonly MarketMistake[] {
  const fixed = held.filter(({ part }) => part === "fixed");
  const isFixed = new Set(fixed.map(({ household }) => household));
  const endowed = held.filter(({ part, household }) => part === "endowment" && !isFixed.has(household));
  const overFixed = overCapacity(known, households, fixed);
  const both = overCapacity(known, households, [...fixed, ...endowed]);
  const told = new Set(overFixed.map(({ town, kind }) => pairKey(town, kind)));
  const overBoth = endowed.length === 0 ? [] : both.filter(({ town, kind }) => !told.has(pairKey(town, kind)));
  return [
    ...overFixed.map((over) => describeOver("fixed", over, "what is fixed")),
    ...overBoth.map((over) => describeOver("endowment", over, "what is fixed or endowed")),
  ];
}

interface OverCapacity {
  readonly town: string;
  readonly kind: string;
  readonly needed: number;
  readonly capacity: number;
}

const describeOver = (part: Held, { town, kind, needed, capacity }: OverCapacity, what: string): MarketMistake => ({
  path: part,
  expected: `${what} in ${town} needs at most its capacity of ${kind}, ${capacity}`,
  found: String(needed),
});

function overCapacity(
  known: Known,
  households: ReadonlyMap<unknown, Fields>,
  held: readonly HeldPair[],
): readonly OverCapacity[] {
  if (known.kinds === null) return [];
  const kinds = textsOf(known.file.get("capacityKinds"));
  const needed = new Map<string, number[]>();
  for (const { household, town } of held) {
    const needs = households.get(household)?.get("needs");
    const figures = Array.isArray(needs) ? needs : listOf(fieldsOf(needs).get(town));
    const sums = needed.get(town) ?? kinds.map(() => 0);
    needed.set(
      town,
      sums.map((sum, kind) => sum + figureOf(figures[kind])),
    );
  }
  const towns = byId(known, "towns");
  return [...needed].flatMap(([town, sums]) => {
    const capacities = listOf(towns.get(town)?.get("capacities"));
    return sums.flatMap((sum, kind) => {
      const capacity = figureOf(capacities[kind]);
      // Where a figure is wrong itself nothing can be said about the sum: no comparison with NaN holds.
      if (!(sum > capacity)) return [];
      return [{ town, kind: kinds[kind]!, needed: sum, capacity }];
    });
  });
}

/** As in market.schema.json. */
const LARGEST_FIGURE = 2_147_483_647;

/** A need or capacity; NaN for what is none. */
function figureOf(value: unknown): number {
  const isFigure = Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LARGEST_FIGURE;
  return isFigure ? Number(value) : NaN;
}
