/** Services by key, one statement per batch; pages of towns' services, one for all that are asked the same. */
import type { Reads } from "../../runtime/database/reads.js";
import { rowsByKey } from "../../runtime/database/rows.js";
import { IntegrationService } from "./integration-service.entity.js";
import type { IntegrationServiceFilter } from "./integration-service.inputs.js";
import { findServicesIn } from "./integration-services.js";

export const servicePageLoader = ({ db, pages }: Reads) =>
  pages((towns, filter: IntegrationServiceFilter | null | undefined, page, without) =>
    findServicesIn(db, towns, filter, page, without),
  );

export const serviceLoader = ({ db, loader }: Reads) =>
  loader<string, IntegrationService | null>((keys) => rowsByKey(db, IntegrationService, "key", keys));
