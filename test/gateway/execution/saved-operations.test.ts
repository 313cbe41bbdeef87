// The compiled plans answer as Apollo's executor does: every operation of the contract, of the guides and of the explorer.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { TokenSubject } from "../../../gateway/caller/development/subject.js";
import { undisturbed } from "./equality/faults.js";
import { findKnownObjects } from "./equality/known-objects.js";
import { sameAnswer } from "./equality/same-answer.js";
import { savedOperations } from "./equality/saved-operations.js";
import { subjectsOf } from "./equality/subjects.js";
import { openTwoDoors, type TwoDoors } from "./equality/two-doors.js";

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

test("an operation is answered whatever variables the others of its document have", async () => {
  const query = `query Town($first: Int!, $all: Boolean!) { municipality(ags: "03254021") { ...T } }
    query Towns { municipalities(first: 1) { nodes { name } } }
    fragment T on Municipality { jobs(first: $first) { totalCount nodes @include(if: $all) { title } } }`;
  doors.play(null);
  const { body } = await sameAnswer(doors, { query, operationName: "Towns" }, { kind: "PUBLIC" });
  expect(JSON.parse(body)).toMatchObject({ data: { municipalities: { nodes: [{}] } } });
  expect(doors.compiledAsks()).toBeGreaterThan(0);
});

const GRAPH_TYPE = { accept: "application/graphql-response+json" };
