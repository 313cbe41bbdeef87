/** Municipalities' parts in pilots, by key, by pilot and by town: one statement for all that are asked the same. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { pageLoader } from "../../../runtime/database/page-loader.js";
import { rowsByKey } from "../../../runtime/database/rows.js";
import { PilotParticipation } from "./participation.entity.js";
import { findParticipationsOf, findParticipationsOfTowns, type ParticipationChoice } from "./participations.js";

export const participationLoader = (db: DataSource) =>
  new DataLoader<string, PilotParticipation | null>((keys) => rowsByKey(db, PilotParticipation, "key", keys));

export const participationPageLoader = (db: DataSource) =>
  pageLoader((pilots, choice: ParticipationChoice, page) => findParticipationsOf(db, pilots, choice, page));

export const townParticipationPageLoader = (db: DataSource) =>
  pageLoader((towns, choice: ParticipationChoice, page) => findParticipationsOfTowns(db, towns, choice, page));
