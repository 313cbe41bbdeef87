// Chooses the point of each municipality from places and shapes. Pure; the README beside the data tells the order.
import { type Coordinates, meanPoint } from "../mean-point.js";
import type { RegisterMunicipality, TownPoint } from "../register.js";
import { type Place, findNamesake } from "./places.js";
import type { Shape } from "./shapes.js";

export interface PointSources {
  readonly places: ReadonlyMap<string, readonly Place[]>;
  readonly shapes: ReadonlyMap<string, Shape>;
  /** Towns merged since the shapes were made, by hand where neither places nor shapes tell. */
  readonly predecessors: Readonly<Record<string, readonly string[]>>;
}

/** The point of each municipality by AGS; without one stay areas that belong to no district. */
export function choosePoints(
  municipalities: readonly RegisterMunicipality[],
  sources: PointSources,
): Map<string, TownPoint> {
  const former = shapesByFormerName(municipalities, sources.shapes);
  const points = new Map<string, TownPoint>();
  for (const town of municipalities) {
    const own = ownPoint(town, sources, former);
    const point = own ? rounded(own, "MUNICIPALITY") : predecessorsPoint(town, sources);
    if (point) points.set(town.ags, point);
  }
  for (const towns of Map.groupBy(municipalities, (town) => town.districtKey).values()) {
    const known = towns.flatMap((town) => points.get(town.ags) ?? []);
    if (known.length === 0) continue;
    const middle = rounded(meanPoint(known), "DISTRICT");
    for (const town of towns) if (!points.has(town.ags)) points.set(town.ags, middle);
  }
  return points;
}

/** The town's centre where GeoNames has it within the town's shape, otherwise the middle of the shape. */
function ownPoint(
  town: RegisterMunicipality,
  { places, shapes }: PointSources,
  former: (town: RegisterMunicipality) => Shape | undefined,
): Coordinates | undefined {
  const shape = shapes.get(town.ags);
  const near = (places.get(town.ags) ?? []).filter((place) => !shape || isWithin(place, shape));
  const centre = findNamesake(near, town.name);
  return centre ?? shape ?? former(town);
}

/** A place on the edge of a generalised shape is still in it. About one kilometre. */
const EDGE_DEGREES = 0.01;

const isWithin = (place: Place, { box }: Shape): boolean =>
  place.latitude > box.south - EDGE_DEGREES &&
  place.latitude < box.north + EDGE_DEGREES &&
  place.longitude > box.west - EDGE_DEGREES &&
  place.longitude < box.east + EDGE_DEGREES;

/** Shapes differ from the register's area by generalisation, less than this share. */
const AREA_TOLERANCE = 0.05;

/** Finds the shape of a town that only got another key, by a reform of districts: the same name, state and area. */
function shapesByFormerName(municipalities: readonly RegisterMunicipality[], shapes: ReadonlyMap<string, Shape>) {
  const present = new Set(municipalities.map((town) => town.ags));
  const vanished = Map.groupBy(
    [...shapes.values()].filter((shape) => !present.has(shape.ags)),
    (shape) => shape.ags.slice(0, 2) + shape.name,
  );
  return (town: RegisterMunicipality): Shape | undefined => {
    const [name = town.name] = town.name.split(",");
    return vanished
      .get(town.ags.slice(0, 2) + name)
      ?.find((shape) => Math.abs(shape.areaHa - town.areaHa) <= AREA_TOLERANCE * town.areaHa);
  };
}

function predecessorsPoint(
  town: RegisterMunicipality,
  { places, shapes, predecessors }: PointSources,
): TownPoint | undefined {
  const merged = (predecessors[town.ags] ?? []).flatMap((ags) => shapes.get(ags) ?? []);
  const parts = merged.length > 0 ? merged : (places.get(town.ags) ?? []);
  return parts.length > 0 ? rounded(meanPoint(parts), "PREDECESSORS") : undefined;
}

/** Four decimals are about ten metres: finer than any of the sources. */
const rounded = ({ latitude, longitude }: Coordinates, precision: TownPoint["precision"]): TownPoint => ({
  latitude: Math.round(latitude * 10_000) / 10_000,
  longitude: Math.round(longitude * 10_000) / 10_000,
  precision,
});
