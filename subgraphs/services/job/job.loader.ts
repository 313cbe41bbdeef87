/** Pages of towns' jobs, one statement for all towns that are asked the same. */
import type { DataSource } from "typeorm";
import { pageLoader } from "../../runtime/database/page-loader.js";
import type { JobFilter } from "./job.inputs.js";
import { findJobsIn } from "./jobs.js";

export const jobPageLoader = (db: DataSource) =>
  pageLoader((towns, filter: JobFilter | null | undefined, page) => findJobsIn(db, towns, filter, page));
