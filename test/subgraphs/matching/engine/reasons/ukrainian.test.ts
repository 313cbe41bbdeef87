import { describe, expect, test } from "@jest/globals";
import { reasonText } from "../../../../../subgraphs/matching/engine/engine.js";
import { JOB } from "./every-reason.js";

const nbsp = "\u00a0";

describe("a noun bends with its number:", () => {
  test.each([
    [0, "Ще 0 вільних місць", "0 вакансій", "серед 0 вакансій"],
    [1, "Ще 1 вільне місце", "1 вакансія", "серед 1 вакансії"],
    [2, "Ще 2 вільні місця", "2 вакансії", "серед 2 вакансій"],
    [3, "Ще 3 вільні місця", "3 вакансії", "серед 3 вакансій"],
    [5, "Ще 5 вільних місць", "5 вакансій", "серед 5 вакансій"],
    [11, "Ще 11 вільних місць", "11 вакансій", "серед 11 вакансій"],
    [21, "Ще 21 вільне місце", "21 вакансія", "серед 21 вакансії"],
    [100, "Ще 100 вільних місць", "100 вакансій", "серед 100 вакансій"],
  ])("%i", (count, places, jobs, among) => {
    const none = { adult: 1, found: "NONE", positionsInReach: count, withinKm: 50, hasOccupation: true } as const;
    expect([
      reasonText({ code: "MORE_PLACES", kind: "CHILDCARE", places: count, town: "Altena" }, "uk"),
      reasonText({ code: "WORK", adults: [{ ...JOB, positions: count, nearestKm: 0, withinKm: 0 }] }, "uk"),
      reasonText({ code: "WORK", adults: [none] }, "uk"),
    ]).toEqual([
      `${places} у Altena (догляд за дітьми).`,
      `Доросла особа 1: ${jobs} за професією «Metallbauer/in» на місці.`,
      `Доросла особа 1: немає відповідної ${among} у межах 50 км.`,
    ]);
  });
});

test("amounts and inhabitants are written as in Ukraine", () => {
  const home = { code: "DWELLINGS", dwellings: 2, persons: 1, stepFree: false, isLarger: false } as const;
  expect(reasonText({ ...home, lowestRentCents: 120_050 }, "uk")).toBe(
    `2 вільні помешкання для 1 особи; орендна плата з опаленням від 1${nbsp}200,50${nbsp}€.`,
  );
  expect(
    reasonText({ code: "SETTLEMENT_SIZE", kind: "SMALL_TOWN", population: 16_431, wished: ["LARGE_CITY"] }, "uk"),
  ).toBe(`Мале місто, 16${nbsp}431 житель; бажано: велике місто.`);
});
