import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openTownsDatabase, type TownsDatabase } from "../towns-database.js";
import { NEED_TOTALS, OFFER_TOTALS, totalsDoor } from "./totals-door.js";

let towns: TownsDatabase;
beforeAll(async () => {
  towns = await openTownsDatabase();
});
afterAll(() => towns.stop());

describe.each([
  ["offers", OFFER_TOTALS],
  ["needs", NEED_TOTALS],
])("totals of %s refuse", (_, query) => {
  test.each([
    ["a period that ends before it begins", ["MONTH"], { from: "2026-05-01", to: "2026-04-30" }, "to"],
    ["more than 240 months", ["MONTH"], { from: "1999-01-01", to: "2026-01-01" }, "from"],
    ["a first day without months", [], { from: "2026-01-01" }, "from"],
    ["a last day without months", ["STATE"], { to: "2026-01-01" }, "to"],
    ["a day that does not exist", ["MONTH"], { from: "2026-02-30" }, "from"],
    ["a dimension named twice", ["MONTH", "MONTH"], {}, "by"],
  ])("%s, and name the argument", async (__, by, asked, argument) => {
    const { errors } = await towns.ask(query, { by, ...asked });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT", argument } });
    expect(errors?.[0]?.message).toMatch(/\.$/);
  });

  test("no period of twenty years", async () => {
    const { errors } = await towns.ask(query, { by: ["MONTH"], from: (await totalsDoor(towns).month(239)).from });
    expect(errors).toBeUndefined();
  });
});
