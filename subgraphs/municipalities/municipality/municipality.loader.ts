/** Municipalities and districts by key, one statement per batch. */
import type { Reads } from "../../runtime/database/reads.js";
import { rowsByKey } from "../../runtime/database/rows.js";
import { District, Municipality } from "./municipality.entity.js";

export const municipalityLoader = ({ db, loader }: Reads) =>
  loader<string, Municipality | null>((keys) => rowsByKey(db, Municipality, "ags", keys));

export const districtLoader = ({ db, loader }: Reads) =>
  loader<string, District | null>((keys) => rowsByKey(db, District, "key", keys));
