import { expect, test } from "@jest/globals";
import { parameterList, parametersAsOf } from "../../../../../subgraphs/matching/engine/engine.js";
import { parameter, versionAsOf } from "../../../../../subgraphs/matching/engine/parameters/parameter.js";
import { asOf } from "../rows.js";

test("every parameter says what it governs, its unit, its source and when it was last compared with that", () => {
  const list = parameterList(asOf);
  expect(list.length).toBeGreaterThan(15);
  for (const { name, meaning, unit, source, validFrom, reviewedOn, value } of list) {
    expect(name).toMatch(/^[a-z]\w+\.[a-z]\w+$/i);
    expect(Math.min(meaning.length, unit.length, source.length)).toBeGreaterThan(1);
    expect([validFrom, reviewedOn].every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
    expect(() => JSON.parse(value) as unknown).not.toThrow();
  }
  expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
});

test("a version holds from its first day until the next one's", () => {
  const version = (validFrom: string, value: number) => ({ validFrom, value, source: "test", reviewedOn: validFrom });
  const versions = [version("2024-01-01", 1), version("2025-07-01", 2)];
  const dated = parameter<number>({ meaning: "", unit: "", versions });
  expect(
    ["2024-01-01", "2025-06-30", "2025-07-01", "2030-01-01T10:00:00Z"].map((day) => versionAsOf(dated, day).value),
  ).toEqual([1, 1, 2, 2]);
});

test("a day before the first parameters is refused", () => {
  expect(() => parametersAsOf("1999-01-01")).toThrow(
    "No parameters are in force on 1999-01-01; the first hold from 2024-01-01.",
  );
});

test("what falls with distance or a gap never rises again: the search for the best job leans on it", () => {
  const { work, settlementSize } = parametersAsOf(asOf);
  for (const falling of [
    work.languageFactorByGap,
    settlementSize.fitBySteps,
    work.likenessBySharedDigits.toReversed(),
  ]) {
    expect(falling).toEqual(falling.toSorted((one, other) => other - one));
  }
});
