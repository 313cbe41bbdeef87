// Points for towns that the official register names and the hub does not know yet: the official file has none. Pure.
import { type Coordinates, meanPoint } from "./mean-point.js";
import type { TownPoint } from "./register.js";

/** A town that is new to the hub. */
export interface NewTown {
  readonly ags: string;
  readonly name: string;
  readonly areaHa: number;
}

/** A town that was there before. */
export interface FormerTown extends NewTown {
  readonly point: TownPoint;
}

export interface PointKnowledge {
  /** Points that come with the hub, by AGS. */
  readonly known: ReadonlyMap<string, TownPoint>;
  /** Towns that vanish with this import: what is new was most often made of them. */
  readonly vanishing: readonly FormerTown[];
  /** Towns that stay. */
  readonly staying: readonly FormerTown[];
}

/**
 * The point of each new town, by the first that applies: one that comes with the hub; that of a vanishing town which
 * only got another key; the mean of vanishing neighbours that together have its area; the mean of its district. A town
 * in a district of which nothing is known gets none.
 */
export function placeNewTowns(towns: readonly NewTown[], knowledge: PointKnowledge): Map<string, TownPoint> {
  const { known, vanishing, staying } = knowledge;
  const points = new Map<string, TownPoint>();
  for (const town of towns) {
    const point = known.get(town.ags) ?? pointOfFormerKey(town, vanishing) ?? pointOfPredecessors(town, vanishing);
    if (point) points.set(town.ags, point);
  }
  const neighbours = Map.groupBy(
    [...staying.map(({ ags, point }) => ({ ags, point })), ...[...points].map(([ags, point]) => ({ ags, point }))],
    ({ ags }) => districtOf(ags),
  );
  for (const { ags } of towns.filter((town) => !points.has(town.ags))) {
    const near = neighbours.get(districtOf(ags));
    if (near) points.set(ags, { ...meanPoint(near.map(({ point }) => point)), precision: "DISTRICT" });
  }
  return points;
}

const districtOf = (ags: string): string => ags.slice(0, 5);

/** Areas are measured anew from year to year; by more than this share they seldom change. */
const AREA_TOLERANCE = 0.01;

function pointOfFormerKey(town: NewTown, vanishing: readonly FormerTown[]): TownPoint | undefined {
  const isSame = (former: FormerTown) =>
    former.name === town.name &&
    former.ags.startsWith(town.ags.slice(0, 2)) &&
    Math.abs(former.areaHa - town.areaHa) <= AREA_TOLERANCE * town.areaHa;
  return vanishing.find(isSame)?.point;
}

/** More vanish in a district at once only by a reform of districts; their subsets could not be told apart by area. */
const MOST_CANDIDATES = 12;

/** Rounding of each area to whole hectares, and some remeasuring. */
const TOLERANCE_HA_PER_TOWN = 2;

function pointOfPredecessors(town: NewTown, vanishing: readonly FormerTown[]): TownPoint | undefined {
  const candidates = vanishing.filter((former) => districtOf(former.ags) === districtOf(town.ags));
  if (candidates.length > MOST_CANDIDATES) return undefined;
  const matches = subsetsOf(candidates).filter(
    (subset) =>
      subset.length > 0 &&
      Math.abs(subset.reduce((sum, former) => sum + former.areaHa, 0) - town.areaHa) <=
        TOLERANCE_HA_PER_TOWN * subset.length,
  );
  // Several may have the area by chance; merged towns lie side by side.
  const [closest] = matches
    .map((subset) => subset.map((former) => former.point))
    .map((parts) => ({ middle: meanPoint(parts), spread: spreadOf(parts) }))
    .sort((one, other) => one.spread - other.spread);
  return closest && { ...closest.middle, precision: "PREDECESSORS" };
}

const subsetsOf = <Item>(items: readonly Item[]): Item[][] =>
  items.reduce<Item[][]>((subsets, item) => [...subsets, ...subsets.map((subset) => [...subset, item])], [[]]);

/** The greatest distance from the middle, in degrees of latitude; squared, as it is only compared. */
function spreadOf(points: readonly Coordinates[]): number {
  const middle = meanPoint(points);
  const narrowing = Math.cos((middle.latitude * Math.PI) / 180);
  return Math.max(
    ...points.map(
      (point) => (point.latitude - middle.latitude) ** 2 + ((point.longitude - middle.longitude) * narrowing) ** 2,
    ),
  );
}
