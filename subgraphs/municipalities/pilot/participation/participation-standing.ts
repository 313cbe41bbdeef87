/** What a caller is told beforehand about changing a municipality's part in a pilot. Agrees with the mutation. */
import type { AskedBelow } from "../../../runtime/asked-columns.js";
import type { Caller } from "../../../runtime/access/caller.js";
import type { MunicipalitiesContext } from "../../context.js";
import { type CannotUpdateReason, cannotUpdateReasons } from "../../writing/town-right.js";
import { isPlanning } from "./participation-status.js";
import type { PilotParticipation } from "./participation.entity.js";

/**
 * Everything that keeps the caller from changing what the municipality said; empty: it can.
 * @param info of the field that tells it: what stands in its way is read of town and pilot whatever is asked
 */
export async function cannotUpdateParticipation(
  caller: Caller,
  part: PilotParticipation,
  loaders: MunicipalitiesContext["loaders"],
  info: AskedBelow,
): Promise<CannotUpdateReason[]> {
  const [town, pilot] = await Promise.all([
    loaders.municipality.load(part.ags, info),
    loaders.pilot.load(part.pilotKey, info),
  ]);
  const isOver = part.status === "NOT_SELECTED" || !pilot || !isPlanning(pilot.phase);
  const reasons = cannotUpdateReasons(caller, part, town?.isCurrent ?? false);
  return isOver ? [...reasons, "ENDED"] : reasons;
}
