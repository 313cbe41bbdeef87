/** Strategies by their town and by key: one statement for all that are asked. */
import type { Reads } from "../../runtime/database/reads.js";
import { rowsByKey } from "../../runtime/database/rows.js";
import { Strategy } from "./strategy.entity.js";

export const strategyLoader = ({ db, loader }: Reads) =>
  loader<string, Strategy | null>((keys) => rowsByKey(db, Strategy, "key", keys));

export const strategyOfTownLoader = ({ db, loader }: Reads) =>
  loader<string, Strategy | null>((towns) => rowsByKey(db, Strategy, "ags", towns));
