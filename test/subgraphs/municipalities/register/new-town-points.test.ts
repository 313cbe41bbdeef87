import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type FormerTown, placeNewTowns } from "../../../../subgraphs/municipalities/register/new-town-points.js";
import type { TownPoint } from "../../../../subgraphs/municipalities/register/register.js";

const point = (latitude: number, longitude: number): TownPoint => ({ latitude, longitude, precision: "MUNICIPALITY" });
const former = (ags: string, name: string, areaHa: number, at: TownPoint): FormerTown => ({
  ags,
  name,
  areaHa,
  point: at,
});
const NOTHING = { known: new Map<string, TownPoint>(), vanishing: [], staying: [] };

describe("a new town lies", () => {
  const town = { ags: "06633030", name: "Wesertal", areaHa: 5265 };
  const oberweser = former("06633021", "Oberweser", 3990, point(51.6, 9.6));
  const wahlsburg = former("06633027", "Wahlsburg", 1276, point(51.7, 9.8));
  const elsewhere = former("06633001", "Bad Emstal", 3860, point(51.2, 9.2));

  test("where the register that comes with the hub has it", () => {
    const known = new Map([[town.ags, point(51.65, 9.7)]]);
    expect(placeNewTowns([town], { ...NOTHING, known, vanishing: [oberweser, wahlsburg] })).toEqual(known);
  });

  test("where it lay under its former key", () => {
    const before = former("06632099", "Wesertal", 5270, point(51, 9));
    expect(placeNewTowns([town], { ...NOTHING, vanishing: [before] }).get(town.ags)).toEqual(before.point);
  });

  test("between the vanishing towns that together have its area", () => {
    const placed = placeNewTowns([town], { ...NOTHING, vanishing: [elsewhere, oberweser, wahlsburg] }).get(town.ags);
    expect(placed?.precision).toBe("PREDECESSORS");
    expect(placed?.latitude).toBeCloseTo(51.65, 10);
    expect(placed?.longitude).toBeCloseTo(9.7, 10);
  });

  test("between those of them that lie side by side, where several have its area", () => {
    const farAway = former("06633002", "Weit", 1276, point(50.9, 9.0));
    const placed = placeNewTowns([town], { ...NOTHING, vanishing: [farAway, oberweser, wahlsburg] }).get(town.ags);
    expect(placed?.latitude).toBeCloseTo(51.65, 10);
  });

  test("in the middle of its district, where nothing better is known", () => {
    const placed = placeNewTowns([town], { ...NOTHING, staying: [oberweser, elsewhere] }).get(town.ags);
    expect(placed).toMatchObject({ precision: "DISTRICT" });
    expect(placed?.latitude).toBeCloseTo(51.4, 10);
  });

  test("nowhere, where nothing is known of its district", () => {
    expect(
      placeNewTowns([town], { ...NOTHING, staying: [former("01001000", "Flensburg", 1, point(54, 9))] }).size,
    ).toBe(0);
  });
});

test("however many towns vanish at once, a point lies within those it was made of", () => {
  const vanishing = fc.array(
    fc.record({ areaHa: fc.integer({ min: 100, max: 9_000 }), latitude: fc.double({ min: 51, max: 52, noNaN: true }) }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(vanishing, fc.nat(20), (towns, merged) => {
      const gone = towns.map(({ areaHa, latitude }, index) =>
        former(`066330${String(index + 10)}`, `Ort ${String(index)}`, areaHa, point(latitude, 9)),
      );
      const areaHa = gone.slice(0, merged).reduce((sum, one) => sum + one.areaHa, 0);
      const placed = placeNewTowns([{ ags: "06633099", name: "Neu", areaHa }], { ...NOTHING, vanishing: gone });
      for (const { latitude, precision } of placed.values()) {
        expect(precision).toBe("PREDECESSORS");
        expect(latitude).toBeGreaterThanOrEqual(Math.min(...gone.map((one) => one.point.latitude)) - 1e-9);
        expect(latitude).toBeLessThanOrEqual(Math.max(...gone.map((one) => one.point.latitude)) + 1e-9);
      }
    }),
    { numRuns: 200 },
  );
});
