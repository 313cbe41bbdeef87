/** Portraits and pictures by AGS, one statement per batch. */
import { type FieldColumns, underTheirNames } from "../../runtime/asked-columns.js";
import type { Reads } from "../../runtime/database/reads.js";
import { rowsOf } from "../../runtime/database/built-statements.js";
import { rowByKey, selectRows } from "../../runtime/database/rows.js";
import { PRESENTED_COLUMNS } from "../writing/written-row.js";
import { Picture, Portrait } from "./portrait.entity.js";

/** What a portrait is read without where nobody asks for it. */
export const FIELD_COLUMNS: FieldColumns<Portrait> = {
  ...PRESENTED_COLUMNS,
  ...underTheirNames<Portrait>("headline", "introduction", "contactOffice", "confirmedAt"),
  strengths: ["strengths", "strengthTexts"],
};

/** What a picture is read without where nobody asks for it. */
export const PICTURE_COLUMNS: FieldColumns<Picture> = {
  ...underTheirNames<Picture>("address", "alternativeText", "checkedAt", "isDemonstration"),
  problem: ["isBroken"],
};

export const portraitLoader = (reads: Reads) => rowByKey(reads, Portrait, "ags", FIELD_COLUMNS);

export const picturesLoader = ({ db, rows }: Reads) =>
  rows<Picture[]>(async (towns, without) => {
    const query = selectRows(db, Picture, "p", without).where("p.ags = ANY(:towns)", { towns }).orderBy("p.position");
    const byTown = Map.groupBy(await rowsOf<Picture>(db, query), ({ ags }) => ags);
    return towns.map((ags) => byTown.get(ags) ?? []);
  }, PICTURE_COLUMNS);
