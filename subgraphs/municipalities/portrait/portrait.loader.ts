/** Portraits and pictures by AGS, one statement per batch. */
import type DataLoader from "dataloader";
import type { FieldColumns, LeftOut } from "../../runtime/asked-columns.js";
import type { Reads } from "../../runtime/database/reads.js";
import { rowsOf } from "../../runtime/database/built-statements.js";
import { rowsByKey, selectRows } from "../../runtime/database/rows.js";
import { Picture, Portrait } from "./portrait.entity.js";

/** What a portrait is read without where nobody asks for it. */
export const FIELD_COLUMNS: FieldColumns<Portrait> = {
  introduction: ["introduction", "introductionTexts"],
  strengths: ["strengths", "strengthTexts"],
};

/** Portraits by AGS, one statement for all of which the same is left out. */
export const portraitLoader = ({ db, loader }: Reads) => {
  const loaders = new Map<string, DataLoader<string, Portrait | null>>();
  return {
    load: (ags: string, without: LeftOut = []): Promise<Portrait | null> => {
      const key = without.join();
      const known = loaders.get(key) ?? loader((keys) => rowsByKey(db, Portrait, "ags", keys, without));
      loaders.set(key, known);
      return known.load(ags);
    },
  };
};

export const picturesLoader = ({ db, loader }: Reads) =>
  loader<string, Picture[]>(async (towns) => {
    const query = selectRows(db, Picture, "p").where("p.ags = ANY(:towns)", { towns }).orderBy("p.position");
    const byTown = Map.groupBy(await rowsOf<Picture>(db, query), ({ ags }) => ags);
    return towns.map((ags) => byTown.get(ags) ?? []);
  });
