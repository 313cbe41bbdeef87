// Loaders are made when they are asked for, once for each request.
import { expect, jest, test } from "@jest/globals";
import type { Reads } from "../../../subgraphs/runtime/database/reads.js";
import { lazyLoaders } from "../../../subgraphs/runtime/lazy-loaders.js";

test("a loader is made at its first use, from the request's reads, and is the same from then on", () => {
  const makers = { one: jest.fn((reads: Reads) => ({ one: reads })), two: jest.fn((reads: Reads) => ({ two: reads })) };
  const loadersOf = lazyLoaders(makers);
  const [here, there] = [{} as Reads, {} as Reads];
  const loaders = loadersOf(here);
  const others = loadersOf(there);
  expect(makers.one).not.toHaveBeenCalled();
  expect(loaders.one.one).toBe(here);
  expect(loaders.one).toBe(loaders.one);
  expect(others.one.one).toBe(there);
  expect(makers.one).toHaveBeenCalledTimes(2);
  expect(makers.two).not.toHaveBeenCalled();
});
