/** Municipalities and districts by key, one statement per batch. */
import type { Reads } from "../../runtime/database/reads.js";
import { rowByKey } from "../../runtime/database/rows.js";
import { DISTRICT_COLUMNS, MUNICIPALITY_COLUMNS } from "./municipalities.js";
import { District, Municipality } from "./municipality.entity.js";

export const municipalityLoader = (reads: Reads) => rowByKey(reads, Municipality, "ags", MUNICIPALITY_COLUMNS);

export const districtLoader = (reads: Reads) => rowByKey(reads, District, "key", DISTRICT_COLUMNS);
