import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { example, mistakesOf } from "./market-files.js";

describe("broken JSON is told by line and column:", () => {
  test.each([
    ["", "line 1, column 1", "a value", "the end of the file"],
    ['{\n  "towns": [\n', "line 3, column 1", 'a value or "]"', "the end of the file"],
    ['{\r\n  "towns": [1,]\r\n}', "line 2, column 15", "a value", "]"],
    ['{"towns": []\n "households": []}', "line 2, column 2", '"," or "}"', '"households": []}'],
    ["{'towns': []}", "line 1, column 2", 'a name in double quotes or "}"', "'towns': []}"],
    ['{"towns": [],}', "line 1, column 14", "a name in double quotes", "}"],
    ['{"towns" []}', "line 1, column 10", '":" behind the name', "[]}"],
    ['{"towns": 007}', "line 1, column 11", "a value", "007}"],
    [
      '["a\nb"]',
      "line 1, column 4",
      "a text in double quotes, in one line, with \\\\ for a backslash",
      "the end of the line",
    ],
    ['["\\d"]', "line 1, column 3", "a text in double quotes, in one line, with \\\\ for a backslash", '\\d"]'],
    ["{} {}", "line 1, column 4", "the end of the file", "{}"],
    ["NaN", "line 1, column 1", "a value", "NaN"],
  ])("%j", (text, path, expected, found) => {
    expect(mistakesOf(text)).toEqual([{ path, expected, found }]);
  });

  test("in the same places where JSON.parse finds it broken, for any text", () =>
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom("", ",", "}", "]", '"', "\\", "1", "x", "\n"),
        (json, at, put) => {
          const text = json.slice(0, at % json.length) + put + json.slice((at % json.length) + 1);
          const isBroken = mistakesOf(text).some(({ path }) => path.startsWith("line "));
          expect(isBroken).toBe(!isJson(text));
        },
      ),
      { numRuns: 500 },
    ));

  test("lists in lists, however deep, end no stack", () => {
    expect(mistakesOf("[".repeat(200_000))).toMatchObject([{ path: "line 1, column 200001" }]);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("a name that stands twice in an object is told, not silently lost", () => {
  const text = JSON.stringify(example).replace('"f2":"l1"', '"f2":"l1","f2":"l2"');
  expect(mistakesOf(text)).toContainEqual({
    path: "fixed.f2",
    expected: "every name once in an object",
    found: "the same name a second time",
  });
});
