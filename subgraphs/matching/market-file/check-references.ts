/**
 * What no schema can say about ids and lengths: who is named must exist, nobody stands twice in a list, and needs and
 * capacities have one number for each capacity kind. It takes a file whose shape may be wrong and looks at what it can.
 */
import { type MarketMistake, mistake, type Path } from "./mistake.js";
import { fieldsOf, listOf, textsOf } from "./tolerant.js";

/** A file as the checks of its meaning see it. */
export interface Known {
  readonly file: ReadonlyMap<string, unknown>;
  readonly households: ReadonlySet<string>;
  readonly towns: ReadonlySet<string>;
  readonly kinds: number;
}

type Side = "households" | "towns";

/** Collects the ids of a file. */
export function knownIds(value: unknown): Known {
  const file = fieldsOf(value);
  const ids = (side: Side) => new Set(textsOf(idsOf(file, side)));
  return {
    file,
    households: ids("households"),
    towns: ids("towns"),
    kinds: listOf(file.get("capacityKinds")).length,
  };
}

const idsOf = (file: ReadonlyMap<string, unknown>, side: Side): readonly unknown[] =>
  listOf(file.get(side)).map((one) => fieldsOf(one).get("id"));

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
  if (!Array.isArray(figures) || figures.length === kinds) return [];
  const expected = `${kinds === 1 ? "1 number" : `${kinds} numbers`}, one for each capacity kind`;
  return [mistake(path, expected, figures)];
}

const SINGULAR = { households: "household", towns: "town" } as const;

const unknownMistake = (side: Side, path: Path, found: string): MarketMistake =>
  mistake(path, `the id of a ${SINGULAR[side]} of the file`, found);

function idListMistakes(known: Known, side: Side, list: unknown, path: Path): readonly MarketMistake[] {
  const unknown: MarketMistake[] = [];
  listOf(list).forEach((id, place) => {
    if (typeof id === "string" && !known[side].has(id)) unknown.push(unknownMistake(side, [...path, place], id));
  });
  return [...unknown, ...duplicates(list, (place) => [...path, place])];
}

/** Names of an object that ought to be ids. */
function unknownNames(known: Known, side: Side, value: unknown, path: Path): readonly MarketMistake[] {
  const unknown = [...fieldsOf(value).keys()].filter((id) => !known[side].has(id));
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
