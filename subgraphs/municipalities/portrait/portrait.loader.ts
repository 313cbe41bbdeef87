/** Portraits and pictures by AGS, one statement per batch. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { rowsByKey, selectRows } from "../../runtime/database/rows.js";
import { Picture, Portrait } from "./portrait.entity.js";

export const portraitLoader = (db: DataSource) =>
  new DataLoader<string, Portrait | null>((keys) => rowsByKey(db, Portrait, "ags", keys));

export const picturesLoader = (db: DataSource) =>
  new DataLoader<string, Picture[]>(async (towns) => {
    const query = selectRows(db, Picture, "p").where("p.ags = ANY(:towns)", { towns }).orderBy("p.position");
    const byTown = Map.groupBy(await query.getRawMany<Picture>(), ({ ags }) => ags);
    return towns.map((ags) => byTown.get(ags) ?? []);
  });
