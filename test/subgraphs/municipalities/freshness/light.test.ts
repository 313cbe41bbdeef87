import { describe, expect, test } from "@jest/globals";
import { lightOfPart, lightOfTown } from "../../../../subgraphs/municipalities/freshness/light.js";

describe("the light of a part", () => {
  test("is green where twelve offers have nothing against them", () => {
    expect(lightOfPart({ entryCount: 12, issues: {} })).toBe("GREEN");
  });

  test("stays green with remarks alone: a translation and the first check of a picture are no faults", () => {
    expect(lightOfPart({ entryCount: 12, issues: { TRANSLATION_MISSING: 12, PICTURE_UNCHECKED: 1 } })).toBe("GREEN");
  });

  test.each(["CONFIRMATION_DUE", "EXPIRED", "DWELLING_SIZE_MISSING", "GERMAN_MISSING", "PICTURE_BROKEN"] as const)(
    "is yellow with one entry of twelve that has %s",
    (kind) => {
      expect(lightOfPart({ entryCount: 12, issues: { [kind]: 1 } })).toBe("YELLOW");
    },
  );

  test("is red with one overdue entry, whatever else is the matter", () => {
    expect(lightOfPart({ entryCount: 12, issues: { EXPIRED: 8, CONFIRMATION_OVERDUE: 1 } })).toBe("RED");
  });

  test("does not shine where there is nothing to be out of date", () => {
    expect(lightOfPart({ entryCount: 0, issues: {} })).toBe("NOT_PRESENTED");
  });
});

describe("the light of a town", () => {
  test("is that of its worst part", () => {
    expect(lightOfTown(["GREEN", "RED", "YELLOW"])).toBe("RED");
    expect(lightOfTown(["GREEN", "GREEN", "YELLOW"])).toBe("YELLOW");
  });

  test("does not suffer from a part that the town does not present", () => {
    expect(lightOfTown(["GREEN", "NOT_PRESENTED", "NOT_PRESENTED"])).toBe("GREEN");
  });

  test("says so where the town presents nothing at all", () => {
    expect(lightOfTown(["NOT_PRESENTED", "NOT_PRESENTED", "NOT_PRESENTED"])).toBe("NOT_PRESENTED");
  });
});
