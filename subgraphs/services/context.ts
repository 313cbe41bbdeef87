/** What this owner's resolvers get: its loaders, made anew per request. */
import { lazyLoaders } from "../runtime/lazy-loaders.js";
import type { SubgraphContext } from "../runtime/subgraph.js";
import { serviceLoader, servicePageLoader } from "./integration-service/integration-service.loader.js";
import { jobLoader, jobPageLoader } from "./job/job.loader.js";
import { providerLoader } from "./provider/provider.loader.js";

export const createLoaders = lazyLoaders({
  provider: providerLoader,
  job: jobLoader,
  jobPage: jobPageLoader,
  service: serviceLoader,
  servicePage: servicePageLoader,
});

export type ServicesLoaders = ReturnType<typeof createLoaders>;
export type ServicesContext = SubgraphContext<ServicesLoaders, null>;
