/** Services by key, one statement per batch; pages of towns' services, one for all that are asked the same. */
import type { Reads } from "../../runtime/database/reads.js";
import { rowByKey } from "../../runtime/database/rows.js";
import { IntegrationService } from "./integration-service.entity.js";
import type { IntegrationServiceFilter } from "./integration-service.inputs.js";
import { FIELD_COLUMNS, findServicesIn } from "./integration-services.js";

export const servicePageLoader = ({ db, pages }: Reads) =>
  pages(
    (towns, filter: IntegrationServiceFilter | null | undefined, page, without) =>
      findServicesIn(db, towns, filter, page, without),
    FIELD_COLUMNS,
  );

export const serviceLoader = (reads: Reads) => rowByKey(reads, IntegrationService, "key", FIELD_COLUMNS);
