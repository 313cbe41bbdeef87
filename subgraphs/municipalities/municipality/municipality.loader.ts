/** Municipalities and districts by key, one statement per batch. */
import type { Reads } from "../../runtime/database/reads.js";
import { rowsByKey } from "../../runtime/database/rows.js";
import { DISTRICT_COLUMNS, MUNICIPALITY_COLUMNS } from "./municipalities.js";
import { District, Municipality } from "./municipality.entity.js";

export const municipalityLoader = ({ db, rows }: Reads) =>
  rows<Municipality | null>((keys, without) => rowsByKey(db, Municipality, "ags", keys, without), MUNICIPALITY_COLUMNS);

export const districtLoader = ({ db, rows }: Reads) =>
  rows<District | null>((keys, without) => rowsByKey(db, District, "key", keys, without), DISTRICT_COLUMNS);
