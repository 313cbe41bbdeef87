/** The owner of jobs, occupations and integration services: its parts, listed. */
import { EVERY_ROW } from "../runtime/database/public-rows.js";
import { townReferenceCopy } from "../runtime/feed/town-reference.js";
import type { Subgraph } from "../runtime/subgraph.js";
import { createLoaders, type ServicesLoaders } from "./context.js";
import { demonstration } from "./demonstration.js";
import { feeds } from "./feeds.js";
import { IntegrationService } from "./integration-service/integration-service.entity.js";
import {
  IntegrationServiceResolver,
  MunicipalityServicesResolver,
} from "./integration-service/integration-service.resolver.js";
import { Job } from "./job/job.entity.js";
import { JobResolver, MunicipalityJobsResolver } from "./job/job.resolver.js";
import { Services1790000000001 } from "./migrations/0001-services.js";
import { DefaultData1790000000002 } from "./migrations/0002-default-data.js";
import { RowLevelSecurity1790000000003 } from "./migrations/0003-row-level-security.js";
import { Bookkeeping1790000000004 } from "./migrations/0004-bookkeeping.js";
import { TotalsByIndex1790000000005 } from "./migrations/0005-totals-by-index.js";
import { JobsNearBy1790000000006 } from "./migrations/0006-jobs-near-by.js";
import { Occupation } from "./occupation/occupation.entity.js";
import { OccupationAreaResolver, OccupationResolver } from "./occupation/occupation.resolver.js";
import { loadOccupations, occupationByCode } from "./occupation/occupations.js";
import { Provider } from "./provider/provider.entity.js";
import { Town } from "./town/town.entity.js";

export const services: Subgraph<ServicesLoaders, null> = {
  name: "services",
  schema: {
    resolvers: [
      JobResolver,
      MunicipalityJobsResolver,
      OccupationResolver,
      OccupationAreaResolver,
      IntegrationServiceResolver,
      MunicipalityServicesResolver,
    ],
    types: [],
    references: {
      Municipality: ({ ags }) => ({ ags }),
      Occupation: ({ kldbCode }) => occupationByCode(String(kldbCode)),
    },
    nodes: {
      Job: (key, { loaders }, info) => loaders.job.load(key, info),
      IntegrationService: (key, { loaders }, info) => loaders.service.load(key, info),
      Provider: (key, { loaders }, info) => loaders.provider.load(key, info),
    },
  },
  entities: [Town, Occupation, Job, Provider, IntegrationService],
  migrations: [
    Services1790000000001,
    DefaultData1790000000002,
    RowLevelSecurity1790000000003,
    Bookkeeping1790000000004,
    TotalsByIndex1790000000005,
    JobsNearBy1790000000006,
  ],
  narrowTables: { feed_epoch: ["SELECT"] },
  publicRows: {
    town: EVERY_ROW,
    occupation: EVERY_ROW,
    job: EVERY_ROW,
    provider: EVERY_ROW,
    integration_service: EVERY_ROW,
  },
  createLoaders,
  createState: () => null,
  feeds,
  copies: [townReferenceCopy],
  inner: {},
  loadDefaults: loadOccupations,
  demonstration,
};
