import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { shareOut } from "../../../../subgraphs/matching/engine/weights.js";

test("a whole is shared out to the last unit, and nobody is more than one from the exact share", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 20 }), (sizes) => {
      const shares = shareOut(10_000, sizes);
      const total = sizes.reduce((sum, size) => sum + size, 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(10_000);
      shares.forEach((share, position) =>
        expect(Math.abs(share - (10_000 * sizes[position]!) / total)).toBeLessThan(1),
      );
    }),
  ));

test("the largest remainders get what is left: 5, 4, 4, 3, 2 of 18", () => {
  expect(shareOut(10_000, [5, 4, 4, 3, 2])).toEqual([2778, 2222, 2222, 1667, 1111]);
});

test("of equal remainders the earlier gets it", () => {
  expect(shareOut(10_000, [1, 1, 1])).toEqual([3334, 3333, 3333]);
});
