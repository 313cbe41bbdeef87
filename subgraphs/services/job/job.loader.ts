/** Jobs by key, one statement per batch; pages of towns' jobs, one for all that are asked the same. */
import type { Reads } from "../../runtime/database/reads.js";
import { rowByKey } from "../../runtime/database/rows.js";
import { Job } from "./job.entity.js";
import type { JobFilter } from "./job.inputs.js";
import { FIELD_COLUMNS, findJobsIn } from "./jobs.js";

export const jobPageLoader = ({ db, pages }: Reads) =>
  pages(
    (towns, filter: JobFilter | null | undefined, page, without) => findJobsIn(db, towns, filter, page, without),
    FIELD_COLUMNS,
  );

export const jobLoader = (reads: Reads) => rowByKey(reads, Job, "key", FIELD_COLUMNS);
