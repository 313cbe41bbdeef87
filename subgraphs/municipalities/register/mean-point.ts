// The middle of points that lie near to each other. Pure.

/** Degrees in WGS 84. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** The mean of points so near to each other that the earth between them is flat. At least one point. */
export function meanPoint(points: readonly Coordinates[]): Coordinates {
  return {
    latitude: points.reduce((sum, point) => sum + point.latitude, 0) / points.length,
    longitude: points.reduce((sum, point) => sum + point.longitude, 0) / points.length,
  };
}
