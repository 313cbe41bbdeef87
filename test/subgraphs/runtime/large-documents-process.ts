// A process that asks ever new documents that are large, or become large where interfaces are written out for each type,
// until each has become all the programs that it may become, to be run with little memory; tells how many were answered:
//   node --max-old-space-size=90 large-documents-process.js
import { buildSchema } from "graphql";
import { executor } from "../../../subgraphs/runtime/execution.js";

const DOCUMENTS = 40;
const FIELDS = 1_000;

const kinds = ["House", "Room", "Flat", "Place"];
const schema = buildSchema(`
  interface Offer { name: String town: Town }
  ${kinds.map((kind) => `type ${kind} implements Offer { name: String town: Town }`).join(" ")}
  type Town { name: String offer: Offer }
  type Query { town: Town }
`);
const run = executor(schema);
const root = { town: { name: "Altena", offer: { __typename: "House" } } };
Object.assign(schema.getQueryType()?.getFields()["town"] ?? {}, { resolve: () => root.town });

const CONDITIONS = "one: name @include(if: $one) two: name @skip(if: $two)";
const documentOf = (number: number): string => {
  const fields = Array.from({ length: FIELDS }, (_, place) => `field${number}_${place}: name`);
  return `query ($one: Boolean!, $two: Boolean!) { town { ${fields.join(" ")} ${CONDITIONS} } }`;
};
const nested = (depth: number): string => (depth === 0 ? "name" : `name town { offer { ${nested(depth - 1)} } }`);
const documentOfInterfaces = (number: number, depth: number): string =>
  `query ($one: Boolean!, $two: Boolean!) { town { field${number}: name ${CONDITIONS} offer { ${nested(depth)} } } }`;

let answered = 0;
const documents = Array.from({ length: DOCUMENTS }, (_, number) => [
  documentOf(number),
  documentOfInterfaces(number, number % 2 === 0 ? 3 : 5),
]).flat();
for (const query of documents) {
  for (const combination of [0, 0, 1, 2, 3]) {
    const { errors } = await run({ query, variables: { one: combination % 2 === 1, two: combination > 1 } }, {});
    if (!errors) answered += 1;
  }
}
process.stdout.write(`answered ${answered}\n`);
