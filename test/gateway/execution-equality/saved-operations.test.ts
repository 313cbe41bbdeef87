// The compiled plans answer as Apollo's executor does: every operation of the contract, of the guides and of the explorer.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { TokenSubject } from "../../../gateway/caller/development/subject.js";
import { undisturbed } from "./faults.js";
import { findKnownObjects } from "./known-objects.js";
import { sameAnswer } from "./same-answer.js";
import { savedOperations } from "./saved-operations.js";
import { subjectsOf } from "./subjects.js";
import { openTwoDoors, type TwoDoors } from "./two-doors.js";

let doors: TwoDoors;
let subjects: readonly TokenSubject[];

beforeAll(async () => {
  doors = await openTwoDoors();
  subjects = subjectsOf(await findKnownObjects(doors.askStock));
}, 120_000);
afterAll(() => doors.stop());

const all = savedOperations();

test("operations of the contract, of the guides and of the explorer were found", () => {
  expect(all.length).toBeGreaterThan(80);
});

test.each(all.map((operation) => [operation.name, operation] as const))(
  "%s: every caller gets the same bytes from both",
  async (_, { query, operationName, variables, isRemembered }) => {
    // What writes is done once, and both get what came of it.
    doors.play(isRemembered ? { disturb: undisturbed, order: 0 } : null);
    const asked = { query, variables, ...(operationName === undefined ? {} : { operationName }) };
    for (const subject of subjects) await sameAnswer(doors, asked, subject);
    await sameAnswer(doors, { ...asked, languages: ["ar", "en"], headers: GRAPH_TYPE }, { kind: "PUBLIC" });
    expect(doors.compiledAsks()).toBeGreaterThan(0);
  },
);

const GRAPH_TYPE = { accept: "application/graphql-response+json" };
