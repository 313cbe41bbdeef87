import { describe, expect, test } from "@jest/globals";
import { reasonText } from "../../../../../subgraphs/matching/engine/engine.js";

describe("a noun bends with its number:", () => {
  test.each([
    [0, "0 свободных мест", "0 свободных квартир для 0 человек"],
    [1, "1 свободное место", "1 свободная квартира для 1 человека"],
    [2, "2 свободных места", "2 свободные квартиры для 2 человек"],
    [3, "3 свободных места", "3 свободные квартиры для 3 человек"],
    [5, "5 свободных мест", "5 свободных квартир для 5 человек"],
    [11, "11 свободных мест", "11 свободных квартир для 11 человек"],
    [21, "21 свободное место", "21 свободная квартира для 21 человека"],
    [100, "100 свободных мест", "100 свободных квартир для 100 человек"],
  ])("%i", (count, places, dwellings) => {
    const home = { code: "DWELLINGS", stepFree: false, isLarger: false, lowestRentCents: null } as const;
    expect([
      reasonText({ code: "MORE_PLACES", kind: "CHILDCARE", places: count, town: "Altena" }, "ru"),
      reasonText({ ...home, dwellings: count, persons: count }, "ru"),
    ]).toEqual([`Ещё ${places} в Altena (присмотр за детьми).`, `${dwellings}.`]);
  });
});
