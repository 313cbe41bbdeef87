import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildTowns, townOf } from "../../../../../subgraphs/matching/engine/engine.js";
import { neighbourLists } from "../../../../../subgraphs/matching/engine/town-index/neighbours.js";
import {
  hectometresBetween,
  type Points,
  pointsOf,
  standsAt,
} from "../../../../../subgraphs/matching/engine/town-index/points.js";
import { altena, bochum, fourTowns, hildesheim } from "../rows.js";

describe("distances", () => {
  test("are great-circle distances: one degree of latitude is 111.2 km, Bochum to Hildesheim 202.2 km", () => {
    const points = pointsOf([{ latitude: 50, longitude: 7 }, { latitude: 51, longitude: 7 }, bochum, hildesheim]);
    expect([hectometresBetween(points, 0, 1), hectometresBetween(points, 2, 3)]).toEqual([1112, 2022]);
  });

  test("are unknown where a point is missing, but 0 to the town itself", () => {
    const points = pointsOf([{ latitude: null, longitude: null }, altena]);
    expect([hectometresBetween(points, 0, 1), hectometresBetween(points, 0, 0)]).toEqual([null, 0]);
  });
});

/** Reach counts before a distance is rounded to hundreds of metres. */
function isWithin(km: number, { x, y, z, isLocated }: Points, one: number, other: number): boolean {
  if (one === other) return true;
  if (!isLocated[one] || !isLocated[other]) return false;
  const chord = Math.hypot(x[one]! - x[other]!, y[one]! - y[other]!, z[one]! - z[other]!);
  return 2 * 6371.0088 * Math.asin(chord / 2) <= km;
}

describe("neighbour lists", () => {
  test.each([
    [199.97, 2],
    [200.03, 1],
  ])("within 200 km the lists of two towns %d km apart have %d entries each", (km, entries) => {
    const points = pointsOf([
      { latitude: 50, longitude: 7 },
      { latitude: 50 + km / 111.195_08, longitude: 7 },
    ]);
    expect(hectometresBetween(points, 0, 1)).toBe(2000);
    expect(neighbourLists(points, 200).start).toEqual(Uint32Array.of(0, entries, 2 * entries));
  });

  const place = fc.record({
    latitude: fc.option(fc.double({ min: 47, max: 55, noNaN: true }), { freq: 10 }),
    longitude: fc.double({ min: 6, max: 15, noNaN: true }),
  });

  test("who stands exactly so far away is told as distances tell it", () =>
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), fc.nat(300), (places, hectometres) => {
        const points = pointsOf(places);
        const distances = places.map((_, other) => hectometresBetween(points, 0, other));
        for (const asked of [hectometres, ...distances.filter((distance) => distance !== null)]) {
          const isThere = standsAt(points, 0, asked);
          expect(places.map((_, other) => isThere(other))).toEqual(distances.map((distance) => distance === asked));
        }
      }),
    ));

  test("hold every place within reach and no other, nearest first, itself at the head", () =>
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (places) => {
        const points = pointsOf(places);
        const lists = neighbourLists(points, 200);
        places.forEach((_, one) => {
          const [from, to] = [lists.start[one]!, lists.start[one + 1]!];
          const listed = [...lists.town.subarray(from, to)];
          const distances = [...lists.hectometres.subarray(from, to)];
          const near = places.flatMap((__, other) => (isWithin(200, points, one, other) ? other : []));
          expect(listed[0]).toBe(one);
          expect(listed.toSorted((a, b) => a - b)).toEqual(near);
          expect(distances).toEqual(listed.map((other) => hectometresBetween(points, one, other)));
          expect(distances).toEqual(distances.toSorted((a, b) => a - b));
        });
      }),
    ));
});

describe("towns", () => {
  test("stand in the order of their AGS and are found by it", () => {
    const towns = buildTowns(fourTowns, 50);
    expect(towns.names).toEqual(["Hildesheim", "Bochum", "Altena", "Lüdenscheid"]);
    expect(["03254021", "05962032", "05962033", "3254021", "x"].map((ags) => townOf(towns, ags))).toEqual([
      0, 3, -1, -1, -1,
    ]);
  });

  test("are named as people say them, without the register's title", () => {
    const names = ["Altena, Stadt", "Sickingenstadt, Stadt", "Kiel, Landeshauptstadt", "Neustadt a.d.Waldnaab, St"];
    const towns = names.map((name, number) => ({ ...altena, name, ags: `0596200${number}` }));
    expect(buildTowns(towns, 50).names).toEqual(["Altena", "Sickingenstadt", "Kiel", "Neustadt a.d.Waldnaab"]);
  });

  test("two towns of one AGS are refused", () => {
    expect(() => buildTowns([altena, bochum, altena], 50)).toThrow("Two towns have the AGS 05962004.");
  });
});
