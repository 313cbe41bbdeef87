import { expect, test } from "@jest/globals";
import { FEDERAL_STATES } from "../../../../../schema/vocabulary/federal-state.js";
import { parametersAsOf } from "../../../../../subgraphs/matching/engine/engine.js";
import { stateShares } from "../../../../../subgraphs/matching/engine/quality/state-shares.js";
import { asOf } from "../rows.js";

const { koenigsteinKey } = parametersAsOf(asOf).quality;

test("the key names every state and sums to 100 %", () => {
  expect(Object.keys(koenigsteinKey).sort()).toEqual(FEDERAL_STATES.map(({ value }) => value).sort());
  expect(Object.values(koenigsteinKey).reduce((sum, share) => sum + share, 0)).toBe(10_000_000);
});

test("persons, not households, are held against the key, and all sixteen states count", () => {
  // Three persons in Hesse, one in Bremen, two without a place.
  const shares = stateShares(Int32Array.of(1, 0, -1), Int32Array.of(3, 1, 2), ["HB", "HE"], koenigsteinKey);
  expect(shares?.states).toHaveLength(16);
  const of = (name: string) => shares?.states.find(({ state }) => state === name);
  expect(of("HE")).toEqual({ state: "HE", placed: 3, share: 0.75, keyShare: 0.0739885, deviation: 0.75 - 0.0739885 });
  expect(of("NW")).toMatchObject({ placed: 0, share: 0, deviation: -0.2114424 });
  // What Hesse and Bremen have too much is what the others lack.
  expect(shares?.totalDeviation).toBeCloseTo(1 - 0.0739885 - 0.0095331, 12);
});

test("a run that follows the key does not deviate; one that places nobody has no shares", () => {
  const states = FEDERAL_STATES.map(({ value }) => value);
  const persons = Int32Array.from(states, (state) => koenigsteinKey[state]);
  const townOf = Int32Array.from(states, (_, place) => place);
  expect(stateShares(townOf, persons, states, koenigsteinKey)?.totalDeviation).toBe(0);
  expect(stateShares(townOf.fill(-1), persons, states, koenigsteinKey)).toBeNull();
});
