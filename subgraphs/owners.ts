/** The owners of the graph, in the order in which their data is loaded. */
import { matching } from "./matching/subgraph.js";
import { municipalities } from "./municipalities/subgraph.js";
import { refugees } from "./refugees/subgraph.js";
import type { Subgraph } from "./runtime/subgraph.js";
import { services } from "./services/subgraph.js";
import { statistics } from "./statistics/subgraph.js";

export const owners: readonly Subgraph[] = [
  municipalities,
  refugees,
  services,
  matching,
  statistics,
] as readonly Subgraph[];
