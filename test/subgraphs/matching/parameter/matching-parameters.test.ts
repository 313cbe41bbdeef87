import "reflect-metadata";
import { expect, test } from "@jest/globals";
import { parametersInForce } from "../../../../subgraphs/matching/parameter/matching-parameters.js";

test("every parameter says its value, its unit, since when it holds and where it comes from", () => {
  const parameters = parametersInForce("2026-11-24");
  expect(parameters.map(({ name }) => name)).toContain("work.commuteMaximumKm");
  for (const { value, unit, source, validFrom, reviewedOn } of parameters) {
    expect(() => JSON.parse(value) as unknown).not.toThrow();
    expect(unit && source).not.toBe("");
    expect(validFrom <= "2026-11-24" && /^\d{4}-\d\d-\d\d$/.test(reviewedOn)).toBe(true);
  }
});

test("a day before the first parameters is refused with the day from which they hold", () => {
  expect(() => parametersInForce("2019-08-01")).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/2019-08-01.*from 2024-01-01/) as unknown,
      extensions: { code: "BAD_USER_INPUT", argument: "asOf" },
    }),
  );
});
