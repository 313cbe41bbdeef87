/** Municipalities' parts in pilots, by key, by pilot and by town: one statement for all that are asked the same. */
import type { Reads } from "../../../runtime/database/reads.js";
import { rowByKey } from "../../../runtime/database/rows.js";
import { PilotParticipation } from "./participation.entity.js";
import {
  findParticipationsOf,
  findParticipationsOfTowns,
  PARTICIPATION_COLUMNS,
  type ParticipationChoice,
} from "./participations.js";

export const participationLoader = (reads: Reads) => rowByKey(reads, PilotParticipation, "key", PARTICIPATION_COLUMNS);

export const participationPageLoader = ({ db, pages }: Reads) =>
  pages(
    (pilots, choice: ParticipationChoice, page, without) => findParticipationsOf(db, pilots, choice, page, without),
    PARTICIPATION_COLUMNS,
  );

export const townParticipationPageLoader = ({ db, pages }: Reads) =>
  pages(
    (towns, choice: ParticipationChoice, page, without) => findParticipationsOfTowns(db, towns, choice, page, without),
    PARTICIPATION_COLUMNS,
  );
