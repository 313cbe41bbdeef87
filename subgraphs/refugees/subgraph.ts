/** The owner of households and of what they need, wish and consent to: its parts, listed. Shows nothing in the graph. */
import { townReferenceCopy } from "../runtime/feed/town-reference.js";
import type { Subgraph } from "../runtime/subgraph.js";
import { demonstration } from "./demonstration.js";
import { tallyOperations } from "./household/household-tally.js";
import { Households1790000000001 } from "./migrations/0001-households.js";
import { CaseWorkers1790000000002 } from "./migrations/0002-case-workers.js";

export const refugees: Subgraph<null, null> = {
  name: "refugees",
  // The graph shows no household before access control stands.
  schema: null,
  entities: [],
  migrations: [Households1790000000001, CaseWorkers1790000000002],
  createLoaders: () => null,
  createState: () => null,
  feeds: [],
  copies: [townReferenceCopy],
  inner: tallyOperations,
  demonstration,
};
