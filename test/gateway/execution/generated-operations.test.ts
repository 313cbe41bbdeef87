// The compiled plans answer as Apollo's executor does: 500 generated operations, first as they are, then over subgraphs
// that fail, are late, or answer what was not asked.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { TokenSubject } from "../../../gateway/caller/development/subject.js";
import { FAULTS, faultsOf, undisturbed } from "./equality/faults.js";
import { type GeneratedOperation, joinedTypes, operationMaker } from "./equality/generated-operation.js";
import { findKnownObjects } from "./equality/known-objects.js";
import { reached } from "./equality/reached.js";
import { sameAnswer } from "./equality/same-answer.js";
import { subjectsOf } from "./equality/subjects.js";
import { type DoorAnswer, openTwoDoors, type TwoDoors } from "./equality/two-doors.js";

const OPERATIONS = 500;
/** The same operations in every run: what is found can be found again. */
const SEED = 20_190_829;
/** Numbers of a row; an operation of 45 selections takes some 300. */
const MOST_NUMBERS = 400;

let doors: TwoDoors;
let operationOf: (row: readonly number[]) => GeneratedOperation;
let subjects: readonly [TokenSubject, ...TokenSubject[]];
const seen = reached();

beforeAll(async () => {
  doors = await openTwoDoors();
  const known = await findKnownObjects(doors.askStock);
  operationOf = operationMaker({ schema: doors.apiSchema, known, joined: joinedTypes(doors.supergraphSdl) });
  subjects = subjectsOf(known);
}, 120_000);
afterAll(() => doors.stop());

const generated = fc.record({
  row: fc.array(fc.nat(0xffff), { maxLength: MOST_NUMBERS, size: "max" }),
  who: fc.nat(4),
  order: fc.nat(999),
  faults: fc.nat(0xffff),
});

test(`${OPERATIONS} generated operations are answered alike to the byte, also where subgraphs fail`, async () => {
  const property = fc.asyncProperty(generated, async ({ row, who, order, faults }) => {
    const { query, variables } = operationOf(row);
    const subject = subjects[who] ?? subjects[0];
    const [first, second] = variables;
    doors.play({ disturb: undisturbed, order });
    note(await sameAnswer(doors, { query, variables: first }, subject));
    // The plan is known now; other variables may take another way through it, and the reader has another language.
    const again = { query, variables: second, languages: ["uk", "en"] };
    note(await sameAnswer(doors, again, subject));
    for (const time of [1, 2]) {
      doors.play({ disturb: faultsOf(faults + time, seen.once), order: order + time, onAnswer: seen.fetch });
      note(await sameAnswer(doors, again, subject));
    }
  });
  await fc.assert(property, { seed: SEED, numRuns: OPERATIONS });
}, 600_000);

function note(answer: DoorAnswer): void {
  seen.answer(answer);
  for (const plan of doors.plans()) seen.plan(plan);
}

test("the generated operations reach what an executor does, and what can go wrong with it", () => {
  // Most are met a hundred times, the rarest five times; every change of the graph makes other operations.
  expect([...seen.kinds, ...FAULTS].filter((kind) => !seen.times[kind])).toEqual([]);
  // Had the compiled door left its operations to Apollo's executor, there would have been nothing to compare.
  expect(doors.compiledAsks()).toBeGreaterThan(OPERATIONS);
});
