/** Municipalities' parts in pilots, by key, by pilot and by town: one statement for all that are asked the same. */
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsByKey } from "../../../runtime/database/rows.js";
import { PilotParticipation } from "./participation.entity.js";
import { findParticipationsOf, findParticipationsOfTowns, type ParticipationChoice } from "./participations.js";

export const participationLoader = ({ db, loader }: Reads) =>
  loader<string, PilotParticipation | null>((keys) => rowsByKey(db, PilotParticipation, "key", keys));

export const participationPageLoader = ({ db, pages }: Reads) =>
  pages((pilots, choice: ParticipationChoice, page) => findParticipationsOf(db, pilots, choice, page));

export const townParticipationPageLoader = ({ db, pages }: Reads) =>
  pages((towns, choice: ParticipationChoice, page) => findParticipationsOfTowns(db, towns, choice, page));
