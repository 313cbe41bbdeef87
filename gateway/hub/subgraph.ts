/**
 * The gateway's own small subgraph: what it alone knows (who asks), and what it alone can find (an object of whatever
 * owner by its id, the vocabularies of all owners). It runs in the gateway's process in both shapes.
 */
import type { Logger } from "pino";
import { buildFederatedSchema } from "../../schema/federation.js";
import { owners } from "../../subgraphs/owners.js";
import { executor } from "../../subgraphs/runtime/execution.js";
import { schemaOf } from "../../subgraphs/runtime/subgraph.js";
import type { RequestSource } from "../../subgraphs/runtime/subgraph.js";
import type { AskableSubgraph, GatewayContext, GraphSubgraph } from "../supergraph.js";
import { nodeLoader, type NodeOwner } from "./find-nodes.js";
import { NodeResolver, nodeTypes, typeOfNode } from "./node.js";
import { RateLimitResolver } from "./rate-limit.js";
import { ViewerResolver } from "./viewer.js";
import { vocabulariesIn, VocabularyResolver, VocabularyValueResolver } from "./vocabulary.js";

const nodeOwners: ReadonlyMap<string, NodeOwner> = new Map(
  owners
    .filter(({ schema }) => schema?.nodes)
    .flatMap((owner) =>
      [...schemaOf(owner).nodeTypes].map(([named, types]) => [named, { name: owner.name, types }] as const),
    ),
);

const { schema, sdl, access } = buildFederatedSchema({
  resolvers: [ViewerResolver, RateLimitResolver, NodeResolver, VocabularyResolver, VocabularyValueResolver],
  types: nodeTypes([...nodeOwners.values()].flatMap(({ types }) => types)),
  typesOf: { Node: typeOfNode },
  references: {},
});
const execute = executor(schema);
const vocabularies = vocabulariesIn([
  ...owners.filter((owner) => owner.schema).map((owner) => schemaOf(owner).schema),
  schema,
]);

/** The subgraph `hub` as it is composed into the graph, and what its fields need of a caller. */
export const hub = { name: "hub", sdl, access } as const;

/** The subgraph `hub`, which asks the others for what they own. */
export function openHub(subgraphs: ReadonlyMap<string, AskableSubgraph>, log: Logger): GraphSubgraph {
  const contextOf = (source: RequestSource) => ({
    caller: source.caller,
    // Nobody but the gateway asks this subgraph, each request in its own context.
    account: (source.scope as GatewayContext).account,
    languages: source.languages,
    vocabularies,
    nodes: nodeLoader(nodeOwners, { subgraphs, source, log }),
  });
  return {
    execute: (request, source) => execute(request, contextOf(source)),
    prepare: (operation) => {
      const run = execute.prepare(operation);
      return async (variables, source) => run(contextOf(source), variables);
    },
  };
}
