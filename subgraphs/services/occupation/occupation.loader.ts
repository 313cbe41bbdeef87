/** Occupations by code, one statement per batch. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Occupation } from "./occupation.entity.js";
import { occupationsByCode } from "./occupations.js";

export const occupationLoader = (db: DataSource) =>
  new DataLoader<string, Occupation | null>((codes) => occupationsByCode(db, codes));
