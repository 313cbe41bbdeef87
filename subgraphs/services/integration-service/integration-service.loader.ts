/** Services by key, one statement per batch; pages of towns' services, one for all that are asked the same. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { pageLoader } from "../../runtime/database/page-loader.js";
import { rowsByKey } from "../../runtime/database/rows.js";
import { IntegrationService } from "./integration-service.entity.js";
import type { IntegrationServiceFilter } from "./integration-service.inputs.js";
import { findServicesIn } from "./integration-services.js";

export const servicePageLoader = (db: DataSource) =>
  pageLoader((towns, filter: IntegrationServiceFilter | null | undefined, page) =>
    findServicesIn(db, towns, filter, page),
  );

export const serviceLoader = (db: DataSource) =>
  new DataLoader<string, IntegrationService | null>((keys) => rowsByKey(db, IntegrationService, "key", keys));
