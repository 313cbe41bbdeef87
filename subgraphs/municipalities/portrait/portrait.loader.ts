/** Portraits and pictures by AGS, one statement per batch. */
import type { Reads } from "../../runtime/database/reads.js";
import { rowsOf } from "../../runtime/database/built-statements.js";
import { rowsByKey, selectRows } from "../../runtime/database/rows.js";
import { Picture, Portrait } from "./portrait.entity.js";

export const portraitLoader = ({ db, loader }: Reads) =>
  loader<string, Portrait | null>((keys) => rowsByKey(db, Portrait, "ags", keys));

export const picturesLoader = ({ db, loader }: Reads) =>
  loader<string, Picture[]>(async (towns) => {
    const query = selectRows(db, Picture, "p").where("p.ags = ANY(:towns)", { towns }).orderBy("p.position");
    const byTown = Map.groupBy(await rowsOf<Picture>(db, query), ({ ags }) => ags);
    return towns.map((ags) => byTown.get(ags) ?? []);
  });
