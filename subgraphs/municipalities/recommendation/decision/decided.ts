/** What of a recommendation's row says what the council decided, and what came of it. Pure. */
import type { Recommendation } from "../recommendation.entity.js";
import type { CouncilDecision, RecommendationFollowUp } from "./council-decision.types.js";

/** The council's latest decision on a recommendation; null before there is one. */
export function decisionOf(row: Recommendation): CouncilDecision | null {
  const { decision, decidedOn, decisionReasons, decisionReference } = row;
  if (decision === null || decidedOn === null) return null;
  return { outcome: decision, decidedOn, reasons: decisionReasons, reference: decisionReference };
}

/** What became of it after the decision; null where nothing was reported yet. */
export const followUpOf = ({ implementedOn, followUp }: Recommendation): RecommendationFollowUp | null =>
  followUp === null ? null : { implementedOn, note: followUp };
