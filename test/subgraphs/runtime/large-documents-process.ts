// A process that asks ever new large documents until each has become all the programs that it may become, to be run with
// little memory; tells how many were answered:
//   node --max-old-space-size=90 large-documents-process.js
import { buildSchema } from "graphql";
import { executor } from "../../../subgraphs/runtime/execution.js";

const DOCUMENTS = 60;
const FIELDS = 1_000;

const schema = buildSchema("type Town { name: String } type Query { town: Town }");
const run = executor(schema);
const root = { town: { name: "Altena" } };
Object.assign(schema.getQueryType()?.getFields()["town"] ?? {}, { resolve: () => root.town });

const documentOf = (number: number): string => {
  const fields = Array.from({ length: FIELDS }, (_, place) => `field${number}_${place}: name`);
  return `query ($one: Boolean!, $two: Boolean!) {
    town { ${fields.join(" ")} one: name @include(if: $one) two: name @skip(if: $two) } }`;
};

let answered = 0;
for (let number = 0; number < DOCUMENTS; number += 1) {
  const query = documentOf(number);
  for (const combination of [0, 0, 1, 2, 3]) {
    const { errors } = await run({ query, variables: { one: combination % 2 === 1, two: combination > 1 } }, {});
    if (!errors) answered += 1;
  }
}
process.stdout.write(`answered ${answered}\n`);
