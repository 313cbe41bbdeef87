/** Who is near whom: for every town the towns within a greatest distance, nearest first. Knows points, nothing of towns. */
import { chordSquaredOfKm, HECTOMETRES_PER_KM, hectometresOfChord, type Points } from "./points.js";

/** Lists one behind another: those of town t stand from start[t] to before start[t + 1], nearest first, itself at 0. */
export interface NeighbourLists {
  readonly start: Uint32Array;
  readonly town: Uint16Array;
  readonly hectometres: Uint16Array;
}

interface Pairs {
  one: Uint16Array;
  other: Uint16Array;
  hectometres: Uint16Array;
  count: number;
}

function grown(pairs: Pairs): Pairs {
  const room = pairs.one.length * 2;
  const [one, other, hectometres] = [new Uint16Array(room), new Uint16Array(room), new Uint16Array(room)];
  one.set(pairs.one);
  other.set(pairs.other);
  hectometres.set(pairs.hectometres);
  return { one, other, hectometres, count: pairs.count };
}

/** Located places by cells of a grid in space, as wide as the reach: whoever is near stands in the same or a next cell. */
function cellsOf(points: Points, width: number): ReadonlyMap<number, number[]> {
  const cells = new Map<number, number[]>();
  for (let place = 0; place < points.isLocated.length; place++) {
    if (!points.isLocated[place]) continue;
    const [x, y, z] = [points.x[place]!, points.y[place]!, points.z[place]!].map((at) => Math.floor((at + 1) / width));
    const key = cellKey(x!, y!, z!);
    const cell = cells.get(key);
    if (cell) cell.push(place);
    else cells.set(key, [place]);
  }
  return cells;
}

/** More cells than any axis has: the reach is at least a kilometre or two. */
const CELLS_PER_AXIS = 20_000;

const cellKey = (x: number, y: number, z: number): number => (x * CELLS_PER_AXIS + y) * CELLS_PER_AXIS + z;

/** Keys of the cells next to a cell, each pair of cells being named from one side only; the cell itself is not. */
const FORWARD = [-1, 0, 1]
  .flatMap((x) => [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((z) => cellKey(x, y, z))))
  .filter((step) => step > 0);

/** All pairs within reach, each once. */
function pairsWithin(points: Points, reachKm: number): Pairs {
  const limit = chordSquaredOfKm(reachKm);
  const cells = cellsOf(points, Math.sqrt(limit));
  let pairs: Pairs = {
    one: new Uint16Array(64),
    other: new Uint16Array(64),
    hectometres: new Uint16Array(64),
    count: 0,
  };
  for (const [key, cell] of cells) {
    const next = FORWARD.flatMap((step) => cells.get(key + step) ?? []);
    cell.forEach((place, position) => {
      pairs = addNear(pairs, points, limit, place, cell, position + 1);
      pairs = addNear(pairs, points, limit, place, next, 0);
    });
  }
  return pairs;
}

/** Adds the pairs of a place with those of some others, from a position on, that are near enough. */
function addNear(
  pairs: Pairs,
  { x, y, z }: Points,
  limit: number,
  place: number,
  others: readonly number[],
  from: number,
): Pairs {
  const [ownX, ownY, ownZ] = [x[place]!, y[place]!, z[place]!];
  let grownPairs = pairs;
  for (let position = from; position < others.length; position++) {
    const other = others[position]!;
    const dx = x[other]! - ownX;
    const dy = y[other]! - ownY;
    const dz = z[other]! - ownZ;
    const chordSquared = dx * dx + dy * dy + dz * dz;
    if (chordSquared > limit) continue;
    if (grownPairs.count === grownPairs.one.length) grownPairs = grown(grownPairs);
    grownPairs.one[grownPairs.count] = place;
    grownPairs.other[grownPairs.count] = other;
    grownPairs.hectometres[grownPairs.count++] = hectometresOfChord(chordSquared);
  }
  return grownPairs;
}

/**
 * Neighbour lists of all places within a distance. 10,800 German towns within 50 km: about 2.4 million entries.
 * @throws RangeError for more places than a 16-bit number can name
 */
export function neighbourLists(points: Points, reachKm: number): NeighbourLists {
  const places = points.isLocated.length;
  if (places > 0xffff) throw new RangeError(`${places} towns; the index names at most 65,535.`);
  const pairs = pairsWithin(points, reachKm);
  const start = new Uint32Array(places + 1);
  for (let pair = 0; pair < pairs.count; pair++) {
    start[pairs.one[pair]! + 1]!++;
    start[pairs.other[pair]! + 1]!++;
  }
  for (let place = 0; place < places; place++) start[place + 1]! += start[place]! + 1;
  const [town, hectometres] = [new Uint16Array(start[places]!), new Uint16Array(start[places]!)];
  const next = start.slice(0, places);
  for (let place = 0; place < places; place++) town[next[place]!++] = place;
  for (let pair = 0; pair < pairs.count; pair++) {
    const [one, other, distance] = [pairs.one[pair]!, pairs.other[pair]!, pairs.hectometres[pair]!];
    town[next[one]!] = other;
    hectometres[next[one]!++] = distance;
    town[next[other]!] = one;
    hectometres[next[other]!++] = distance;
  }
  return sortLists({ start, town, hectometres }, Math.ceil(reachKm * HECTOMETRES_PER_KM));
}

/** The lists with each sorted nearest first, the place itself at its head: a counting sort, distances being small. */
function sortLists({ start, town, hectometres }: NeighbourLists, greatest: number): NeighbourLists {
  const sorted = { start, town: town.slice(), hectometres: hectometres.slice() };
  const next = new Uint32Array(greatest + 2);
  for (let place = 0; place < start.length - 1; place++) {
    // The place itself stays where it is; another at distance 0 comes behind it.
    const [from, to] = [start[place]! + 1, start[place + 1]!];
    next.fill(0);
    for (let entry = from; entry < to; entry++) next[hectometres[entry]! + 1]!++;
    next[0] = from;
    for (let distance = 1; distance <= greatest; distance++) next[distance]! += next[distance - 1]!;
    for (let entry = from; entry < to; entry++) {
      const target = next[hectometres[entry]!]!++;
      sorted.town[target] = town[entry]!;
      sorted.hectometres[target] = hectometres[entry]!;
    }
  }
  return sorted;
}

/** The same lists with only those neighbours for which `isKept` is not 0, in the same order. */
export function keepNeighbours(lists: NeighbourLists, isKept: Uint8Array): NeighbourLists {
  const places = lists.start.length - 1;
  const start = new Uint32Array(places + 1);
  let kept = 0;
  for (const town of lists.town) kept += isKept[town]!;
  const [town, hectometres] = [new Uint16Array(kept), new Uint16Array(kept)];
  let next = 0;
  for (let place = 0; place < places; place++) {
    for (let entry = lists.start[place]!; entry < lists.start[place + 1]!; entry++) {
      if (!isKept[lists.town[entry]!]) continue;
      town[next] = lists.town[entry]!;
      hectometres[next++] = lists.hectometres[entry]!;
    }
    start[place + 1] = next;
  }
  return { start, town, hectometres };
}
