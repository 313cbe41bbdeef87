/** An owner's tables without what is in them by default. */
import type { Preparable } from "../../subgraphs/runtime/database/prepare.js";

/** The owner as far as its database goes, without its default data and without its demonstration. */
export const tablesOf = ({
  name,
  entities,
  migrations,
  narrowTables = {},
  publicRows = {},
  jobs = [],
}: Preparable): Preparable => ({
  name,
  entities,
  migrations,
  narrowTables,
  publicRows,
  jobs,
});
