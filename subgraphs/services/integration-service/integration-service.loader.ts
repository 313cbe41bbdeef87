/** Pages of towns' integration services, one statement for all towns that are asked the same. */
import type { DataSource } from "typeorm";
import { pageLoader } from "../../runtime/database/page-loader.js";
import type { IntegrationServiceFilter } from "./integration-service.inputs.js";
import { findServicesIn } from "./integration-services.js";

export const servicePageLoader = (db: DataSource) =>
  pageLoader((towns, filter: IntegrationServiceFilter | null | undefined, page) =>
    findServicesIn(db, towns, filter, page),
  );
