// The place finder's part of the composed graph.
import "reflect-metadata";
import { expect, test } from "@jest/globals";
import { buildSchema, parse, validate } from "graphql";
import { explorerExamples } from "../../../gateway/pages/explorer/examples.js";
import { composeSubgraphs } from "../../../schema/compose.js";
import { matching } from "../../../subgraphs/matching/subgraph.js";
import { municipalities } from "../../../subgraphs/municipalities/subgraph.js";
import { schemaOf } from "../../../subgraphs/runtime/subgraph.js";

const { apiSdl, hints } = composeSubgraphs([
  { name: municipalities.name, sdl: schemaOf(municipalities).sdl },
  { name: matching.name, sdl: schemaOf(matching).sdl },
]);

test("joins with the municipalities without an inconsistency", () => {
  expect(hints).toEqual([]);
});

test.each(["place-finder", "place-finder-why-not"])("the operation %s that users keep is valid", (id) => {
  const example = explorerExamples().find((candidate) => candidate.id === id);
  expect(validate(buildSchema(apiSdl), parse(example?.query ?? ""))).toEqual([]);
});
