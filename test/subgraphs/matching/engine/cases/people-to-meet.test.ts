import { expect, test } from "@jest/globals";
import { adult, altena, fourTowns, household, indexOf, luedenscheid, offer, wish } from "../rows.js";
import { figuresOf, wordsOf } from "./read-case.js";

// Household: one adult. Town: Altena on 24 November 2026.
const index = indexOf(fourTowns, {
  offers: [offer(altena, "CLUB", 4), offer(altena, "SPORTS", 0), offer(altena, "SPONSORSHIP", 1)],
});

test("who wishes company of any kind, in Altena: 40 points", () => {
  const profile = household([adult()], [wish("LEISURE", 3)]);
  // Of club, sports, music, neighbourhood and sponsorship two have room (the sports group is full): 2/5 = 400.
  expect(figuresOf(index, profile, altena)).toEqual({
    contributions: [["LEISURE", 10_000, 400, 4_000_000]],
    score: 4_000_000,
    unmet: [],
  });
  expect(wordsOf(index, profile, altena, "de")).toEqual([
    "Verein: 4 freie Plätze; Sport: kein freier Platz; Musik: noch nicht vorgestellt; Nachbarschaft: noch nicht vorgestellt; Patenschaft: 1 freier Platz.",
  ]);
});

test("who names a club and music, in Altena: 50 points", () => {
  const profile = household([adult()], [wish("LEISURE", 3, { offerKinds: ["MUSIC", "CLUB"] })]);
  // The club has room, music is not presented: 1/2 = 500.
  expect(figuresOf(index, profile, altena).contributions).toEqual([["LEISURE", 10_000, 500, 5_000_000]]);
  expect(wordsOf(index, profile, altena, "en")).toEqual(["Club: 4 free places; Music: not presented yet."]);
});

test("Lüdenscheid has presented nothing of it: 0 points, no data, no exclusion", () => {
  const profile = household([adult()], [wish("LEISURE", 3)]);
  expect(figuresOf(index, profile, luedenscheid)).toMatchObject({ score: 0, unmet: [] });
  expect(wordsOf(index, profile, luedenscheid, "en")).toEqual([
    "No data: The town has not presented clubs, sports or the like yet.",
  ]);
});
