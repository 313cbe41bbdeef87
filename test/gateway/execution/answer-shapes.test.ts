import { buildSchema, operationFromDocument } from "@apollo/federation-internals";
import { expect, test } from "@jest/globals";
import { parse } from "graphql";
import { compileAnswer } from "../../../gateway/execution/answer-shapes.js";

const schema = buildSchema(`
  interface Offer { id: ID! title: String }
  type Room implements Offer { id: ID! title: String }
  type House implements Offer { id: ID! title: String }
  type Query { offers: [Offer!]! }
`);
const NAMES = ["a", "b", "c", "d", "e", "f"];
const document = parse(`query (${NAMES.map((name) => `$${name}: Boolean!`).join(" ")}) {
  offers { id ${NAMES.map((name) => `${name}: title @include(if: $${name})`).join(" ")} } }`);

/** Answers with the conditions that the number's bits say, over objects of these types. */
function counting() {
  const events: number[] = [];
  const operation = operationFromDocument(schema, document, { validate: false });
  const answer = compileAnswer(operation, document, { onFields: (count) => events.push(count) });
  return {
    ask: (bits: number, ...types: readonly string[]) => {
      const offers = types.map((type) => ({
        __typename: type,
        id: "1",
        ...Object.fromEntries(NAMES.map((name) => [name, "t"])),
      }));
      const variables = Object.fromEntries(NAMES.map((name, place) => [name, ((bits >> place) & 1) === 1]));
      const { data } = answer({ data: { offers }, errors: [], variables, context: {} });
      expect(Object.keys((data?.["offers"] as object[])[0] ?? {}).length).toBeGreaterThan(0);
      return events.splice(0).reduce((sum, count) => sum + count, 0);
    },
  };
}

test("what is compiled of an answer is told once, for each type that is met and each set of conditions", () => {
  const { ask } = counting();
  expect(ask(0, "Room")).toBe(1 + 1);
  expect(ask(0, "Room")).toBe(0);
  expect(ask(0, "Room", "House")).toBe(1);
  expect(ask(0b101, "House")).toBe(1 + 3);
});

test("however many sets of conditions come, what is kept of an answer does not grow, nor what is told of it", () => {
  const { ask } = counting();
  let [kept, most] = [0, 0];
  for (let time = 0; time < 10; time += 1)
    for (let bits = 0; bits < 64; bits += 1) {
      kept += ask(bits, "Room", "House");
      most = Math.max(most, kept);
    }
  expect(kept).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(32 * (1 + 2 * 7));
});
