/**
 * What no schema can say about ids and lengths: who is named must exist, nobody stands twice in a list, and needs and
 * capacities have one number for each capacity kind. It takes a file whose shape may be wrong and looks at what it can.
 */
import { type MarketMistake, mistake, type Path } from "./mistake.js";
import { fieldsOf, listOf, textsOf } from "./tolerant.js";

/** A file as the checks of its meaning see it. */
export interface Known {
  readonly file: ReadonlyMap<string, unknown>;
  /** Ids. null where not every one can be read: then nobody can say that one is not there. */
  readonly households: ReadonlySet<string> | null;
  readonly towns: ReadonlySet<string> | null;
  /** The number of capacity kinds; null where it is not known. */
  readonly kinds: number | null;
}

type Side = "households" | "towns";

/** Whether an id is missing on a side of the file. */
export const isUnknown = (known: Known, side: Side, id: string): boolean => known[side]?.has(id) === false;

/**
 * Collects the ids of a file.
 * @param hasBrokenKinds whether something is wrong with the capacity kinds themselves
 */
export function knownIds(value: unknown, hasBrokenKinds: boolean): Known {
  const file = fieldsOf(value);
  const ids = (side: Side) => {
    const all = idsOf(file, side);
    return all?.every((id) => typeof id === "string") ? new Set(textsOf(all)) : null;
  };
  return {
    file,
    households: ids("households"),
    towns: ids("towns"),
    kinds: hasBrokenKinds ? null : listOf(file.get("capacityKinds")).length,
  };
}

/** null where the side is no list. */
function idsOf(file: ReadonlyMap<string, unknown>, side: Side): readonly unknown[] | null {
  const all = file.get(side);
  return Array.isArray(all) ? all.map((one) => fieldsOf(one).get("id")) : null;
}

/** The mistakes of ids and lengths. */
export function referenceMistakes(known: Known): readonly MarketMistake[] {
  const { file } = known;
  return [
    ...duplicates(file.get("capacityKinds"), (place) => ["capacityKinds", place]),
    ...duplicates(idsOf(file, "households"), (place) => ["households", place, "id"]),
    ...duplicates(idsOf(file, "towns"), (place) => ["towns", place, "id"]),
    ...listOf(file.get("households")).flatMap((household, place) =>
      householdMistakes(known, fieldsOf(household), ["households", place]),
    ),
    ...listOf(file.get("towns")).flatMap((town, place) => townMistakes(known, fieldsOf(town), ["towns", place])),
    ...unknownNames(known, "households", file.get("groups"), ["groups"]),
  ];
}

type Fields = ReadonlyMap<string, unknown>;

function householdMistakes(known: Known, household: Fields, path: Path): readonly MarketMistake[] {
  const preferences = household.get("preferences");
  return [
    ...needsMistakes(known, household.get("needs"), preferences, [...path, "needs"]),
    ...idListMistakes(known, "towns", preferences, [...path, "preferences"]),
    ...unknownNames(known, "towns", household.get("scores"), [...path, "scores"]),
  ];
}

function townMistakes(known: Known, town: Fields, path: Path): readonly MarketMistake[] {
  return [
    ...lengthMistakes(known, town.get("capacities"), [...path, "capacities"]),
    ...idListMistakes(known, "households", town.get("priorities"), [...path, "priorities"]),
  ];
}

function needsMistakes(known: Known, needs: unknown, preferences: unknown, path: Path): readonly MarketMistake[] {
  if (Array.isArray(needs) || typeof needs !== "object" || needs === null) return lengthMistakes(known, needs, path);
  const byTown = fieldsOf(needs);
  const missing = new Set(textsOf(preferences).filter((id) => !byTown.has(id)));
  return [
    ...unknownNames(known, "towns", needs, path),
    ...[...byTown].flatMap(([town, figures]) => lengthMistakes(known, figures, [...path, town])),
    ...[...missing].map((id) => mistake([...path, id], "needs in every town on the list of preferences", undefined)),
  ];
}

function lengthMistakes({ kinds }: Known, figures: unknown, path: Path): readonly MarketMistake[] {
  if (kinds === null || !Array.isArray(figures) || figures.length === kinds) return [];
  const expected = `${kinds === 1 ? "1 number" : `${kinds} numbers`}, one for each capacity kind`;
  return [mistake(path, expected, figures)];
}

const SINGULAR = { households: "household", towns: "town" } as const;

const unknownMistake = (side: Side, path: Path, found: string): MarketMistake =>
  mistake(path, `the id of a ${SINGULAR[side]} of the file`, found);

function idListMistakes(known: Known, side: Side, list: unknown, path: Path): readonly MarketMistake[] {
  const unknown: MarketMistake[] = [];
  listOf(list).forEach((id, place) => {
    if (typeof id === "string" && isUnknown(known, side, id)) unknown.push(unknownMistake(side, [...path, place], id));
  });
  return [...unknown, ...duplicates(list, (place) => [...path, place])];
}

/** Names of an object that ought to be ids. */
function unknownNames(known: Known, side: Side, value: unknown, path: Path): readonly MarketMistake[] {
  const unknown = [...fieldsOf(value).keys()].filter((id) => isUnknown(known, side, id));
  return unknown.map((id) => unknownMistake(side, [...path, id], id));
}

/** Texts that stand in a list a second time. */
function duplicates(list: unknown, pathOf: (place: number) => Path): readonly MarketMistake[] {
  const seen = new Set<unknown>();
  const mistakes: MarketMistake[] = [];
  listOf(list).forEach((entry, place) => {
    if (typeof entry !== "string") return;
    if (seen.has(entry)) mistakes.push(mistake(pathOf(place), "each once", entry));
    seen.add(entry);
  });
  return mistakes;
}
