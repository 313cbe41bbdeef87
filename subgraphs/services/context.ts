/** What this owner's resolvers get: its loaders, made anew per request. */
import type { DataSource } from "typeorm";
import type { SubgraphContext } from "../runtime/subgraph.js";
import { serviceLoader, servicePageLoader } from "./integration-service/integration-service.loader.js";
import { jobLoader, jobPageLoader } from "./job/job.loader.js";
import { occupationLoader } from "./occupation/occupation.loader.js";
import { providerLoader } from "./provider/provider.loader.js";

export const createLoaders = (db: DataSource) => ({
  occupation: occupationLoader(db),
  provider: providerLoader(db),
  job: jobLoader(db),
  jobPage: jobPageLoader(db),
  service: serviceLoader(db),
  servicePage: servicePageLoader(db),
});

export type ServicesLoaders = ReturnType<typeof createLoaders>;
export type ServicesContext = SubgraphContext<ServicesLoaders, null>;
