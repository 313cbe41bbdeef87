/** What this owner's resolvers get: its loaders, made anew per request. */
import type { Reads } from "../runtime/database/reads.js";
import type { SubgraphContext } from "../runtime/subgraph.js";
import { serviceLoader, servicePageLoader } from "./integration-service/integration-service.loader.js";
import { jobLoader, jobPageLoader } from "./job/job.loader.js";
import { providerLoader } from "./provider/provider.loader.js";

export const createLoaders = (reads: Reads) => ({
  provider: providerLoader(reads),
  job: jobLoader(reads),
  jobPage: jobPageLoader(reads),
  service: serviceLoader(reads),
  servicePage: servicePageLoader(reads),
});

export type ServicesLoaders = ReturnType<typeof createLoaders>;
export type ServicesContext = SubgraphContext<ServicesLoaders, null>;
