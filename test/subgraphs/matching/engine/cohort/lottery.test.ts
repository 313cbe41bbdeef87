import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { drawLots, ticketOf } from "../../../../../subgraphs/matching/engine/cohort/lottery.js";

const ids = Array.from({ length: 10_000 }, (_, number) => `household-${number}`);

test("a ticket follows from seed and id alone, on every machine", () => {
  expect([ticketOf("f1", 7), ticketOf("f2", 7), ticketOf("f1", 8), ticketOf("", 2 ** 40)]).toEqual([
    3_004_158_324_748_666, 3_828_675_751_387_486, 2_761_525_629_946_050, 7_918_475_639_057_880,
  ]);
});

test("each gets a place of its own, and who else takes part does not change who goes before whom", () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 30 }), fc.maxSafeNat(), (some, seed) => {
      const { places } = drawLots(some, seed);
      expect(places.toSorted()).toEqual(Int32Array.from(some.keys()));
      const fewer = some.filter((_, position) => position % 2 === 0);
      const left = drawLots(fewer, seed).places;
      const before = (from: Int32Array, one: number, other: number) => from[one]! < from[other]!;
      for (let one = 0; one < fewer.length; one++) {
        for (let other = 0; other < one; other++) {
          expect(before(left, one, other)).toBe(before(places, 2 * one, 2 * other));
        }
      }
    }),
  ));

test("no two of ten thousand draw one ticket", () => {
  expect(new Set(ids.map((id) => ticketOf(id, 7))).size).toBe(ids.length);
});

test("places are spread evenly over the ids, and those of two seeds have nothing to do with each other", () => {
  const [one, other] = [drawLots(ids, 1).places, drawLots(ids, 2).places];
  const half = ids.length / 2;
  const amongFirst = (places: Int32Array) => places.subarray(0, half).filter((place) => place < half).length;
  // Hypergeometric: mean 2,500, standard deviation 25. Six of them are passed once in half a billion seeds.
  for (const places of [one, other]) expect(Math.abs(amongFirst(places) - half / 2)).toBeLessThan(150);
  const bothFirst = one.filter((place, id) => place < half && other[id]! < half).length;
  expect(Math.abs(bothFirst - half / 2)).toBeLessThan(150);
});
