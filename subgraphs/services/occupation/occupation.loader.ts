/** Occupations by code, one statement per batch. */
import type { Reads } from "../../runtime/database/reads.js";
import type { Occupation } from "./occupation.entity.js";
import { occupationsByCode } from "./occupations.js";

export const occupationLoader = ({ db, loader }: Reads) =>
  loader<string, Occupation | null>((codes) => occupationsByCode(db, codes));
