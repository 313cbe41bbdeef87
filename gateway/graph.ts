/** The graph as it is composed from the owners' classes today; the committed artefacts are compared with it. */
import { type Composition, composeSubgraphs } from "../schema/compose.js";
import { owners } from "../subgraphs/owners.js";
import { schemaOf } from "../subgraphs/runtime/subgraph.js";
import { hub } from "./hub/subgraph.js";

/** Composes every owner and the gateway's own subgraph. Throws with all composition errors. */
export const composeGraph = (): Composition =>
  composeSubgraphs([
    ...owners.filter(({ schema }) => schema).map((owner) => ({ name: owner.name, sdl: schemaOf(owner).sdl })),
    hub,
  ]);
