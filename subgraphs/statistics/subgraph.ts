/** The owner of released figures: its parts, listed. It can read no personal table. */
import type { Subgraph } from "../runtime/subgraph.js";
import { MunicipalityInterestResolver } from "./interest/interest.resolver.js";
import { Municipality } from "./interest/interest.types.js";

export const statistics: Subgraph<null, null> = {
  name: "statistics",
  schema: {
    resolvers: [MunicipalityInterestResolver],
    types: [Municipality],
    references: { Municipality: ({ ags }) => ({ ags }) },
  },
  entities: [],
  migrations: [],
  publicRows: {},
  createLoaders: () => null,
  createState: () => null,
  feeds: [],
  copies: [],
  inner: {},
};
