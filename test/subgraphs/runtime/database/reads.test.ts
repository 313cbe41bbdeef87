// How many statements a request's reading costs, whatever way and however fast the database answers.
import "reflect-metadata";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { DataSource } from "typeorm";
import { connectionOf } from "../../../../schema/connection.js";
import { createReads, type Reads } from "../../../../subgraphs/runtime/database/reads.js";

/** No loader of this file reads the pool: what it would read is told by the test. */
const reads = (): Reads => createReads({} as DataSource);

/** Turns of the event loop after which a statement answers. */
async function wait(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Loaders that answer with their keys, each after a time of its own, and note what was asked together. */
function slowLoaders(names: readonly string[], turnsOf: (name: string, batch: number) => number) {
  const { loader } = reads();
  const batches: string[] = [];
  const loaders = names.map((name) =>
    loader<string, string>(async (keys) => {
      batches.push(`${name}: ${keys.toSorted().join(" ")}`);
      await wait(turnsOf(name, batches.length));
      return keys;
    }),
  );
  return { loaders, batches };
}

/** A town's needs, goals with measures, and priorities all lead to recommendations, over ways of different length. */
async function readTown(
  town: string,
  [list, goal, measure, recommendation]: ReturnType<typeof slowLoaders>["loaders"],
) {
  await Promise.all([
    list?.load(`needs of ${town}`).then(() => recommendation?.load(`r1 of ${town}`)),
    list?.load(`priorities of ${town}`).then(() => recommendation?.load(`r2 of ${town}`)),
    goal
      ?.load(`goals of ${town}`)
      .then(() => measure?.load(`measures of ${town}`))
      .then(() => recommendation?.load(`r3 of ${town}`)),
  ]);
}

describe("what a request reads", () => {
  test("costs the same statements for any number of towns, in whatever time each statement answers", () =>
    fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }),
        async (towns, turns) => {
          const { loaders, batches } = slowLoaders(
            ["list", "goal", "measure", "recommendation"],
            (_, n) => turns[n] ?? 0,
          );
          await Promise.all(Array.from({ length: towns }, (_, town) => readTown(String(town), loaders)));
          expect(batches.map((batch) => batch.split(":")[0]).sort()).toEqual([
            "goal",
            "list",
            "measure",
            "recommendation",
            "recommendation",
          ]);
        },
      ),
      { numRuns: 200 },
    ));

  test("waits for the lists of all roots, so that what belongs to their entries is asked together", () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }), async (turns) => {
        const { root, loader } = reads();
        const asked: (readonly string[])[] = [];
        const towns = loader<string, string>(async (keys) => (asked.push(keys.toSorted()), keys));
        await Promise.all(
          turns.map(async (turn, list) => {
            await root(() => wait(turn));
            await towns.load(`town of list ${list}`);
          }),
        );
        expect(asked).toEqual([["town of list 0", "town of list 1", "town of list 2"]]);
      }),
    ));

  test("is sent with the next wave also where a statement of this one fails", async () => {
    const { loader } = reads();
    const failing = loader<string, string>(async () => Promise.reject(new Error("no answer")));
    const working = loader<string, string>(async (keys) => keys);
    await expect(failing.load("a")).rejects.toThrow("no answer");
    await expect(working.load("b")).resolves.toBe("b");
    await expect(Promise.allSettled([failing.load("c"), working.load("c")])).resolves.toMatchObject([
      { status: "rejected" },
      { status: "fulfilled", value: "c" },
    ]);
  });

  test("asks a key once, and pages of the same choice together", async () => {
    const page = { first: 1, after: null };
    const { pages, loader } = reads();
    const asked: (readonly string[])[] = [];
    const rows = loader<string, string>(async (keys) => (asked.push(keys), keys));
    const lists = pages<{ kind: string }, string>(async (parents) => {
      asked.push(parents);
      return parents.map(() => connectionOf<string>([], page, false, () => 0));
    });
    await Promise.all([
      rows.load("a"),
      rows.load("a"),
      lists.load("p", { kind: "x" }, page),
      lists.load("q", { kind: "x" }, page),
      lists.load("p", { kind: "y" }, page),
    ]);
    expect(asked).toEqual([["a"], ["p", "q"], ["p"]]);
  });
});
