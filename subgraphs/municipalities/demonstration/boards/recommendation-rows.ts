/** Turns the recommendations of a made-up board into rows. What came of them is counted from what refers to them. */
import type { BoardGroup } from "../../advisory-board/composition/board-group.js";
import type { Calendar } from "../calendar.js";
import type { Row } from "../draw.js";
import { recommendationKey, sessionKey } from "./board-keys.js";
import type { BoardPlan, RecommendationPlan } from "./board-plan.js";
import { ofBoard } from "./board-rows.js";

const NOON = 11;

/** @param effects how many needs, measures and priorities came of the recommendation with this key */
export const recommendationRows = (plan: BoardPlan, calendar: Calendar, effects: (key: string) => number): Row[] =>
  plan.recommendations.map((recommendation, index) => {
    const key = recommendationKey(plan.ags, index + 1);
    return {
      key,
      position: positionOf(plan, recommendation),
      ...writtenColumns(plan, recommendation, calendar),
      ...decisionColumns(recommendation, calendar),
      handed_over_on: plan.handedOverOn && isCarried(recommendation) ? calendar.day(plan.handedOverOn) : null,
      withdrawal_reason: recommendation.withdrawn?.reason ?? null,
      withdrawn_at: recommendation.withdrawn ? calendar.moment(recommendation.withdrawn.on, NOON) : null,
      effect_count: effects(key),
    };
  });

/** Among those of its kind. */
const positionOf = ({ recommendations }: BoardPlan, recommendation: RecommendationPlan): number =>
  recommendations.filter(({ kind }) => kind === recommendation.kind).indexOf(recommendation) + 1;

const isCarried = ({ votedIn, withdrawn }: RecommendationPlan): boolean => votedIn !== undefined && !withdrawn;

function writtenColumns(plan: BoardPlan, recommendation: RecommendationPlan, calendar: Calendar): Row {
  const { kind, title, text, votedIn, decision, implementedOn, withdrawn } = recommendation;
  const session = votedIn === undefined ? undefined : plan.sessions[votedIn - 1];
  // A draft is written after the last session that was held, or as the board begins.
  const held = plan.sessions.filter(({ minutes }) => minutes).at(-1)?.on ?? plan.proposedOn;
  const writtenOn = session?.on ?? held;
  return {
    kind,
    title,
    text,
    status: statusOf(plan, recommendation),
    session_key: votedIn === undefined ? null : sessionKey(plan.ags, votedIn),
    proposed_on: session ? calendar.day(session.on) : null,
    ...voicesOf(recommendation),
    created_at: calendar.moment(writtenOn, NOON),
    ...ofBoard(plan, calendar, implementedOn ?? decision?.on ?? withdrawn?.on ?? writtenOn),
  };
}

function voicesOf({ votes = {}, dissent = {} }: RecommendationPlan): Row {
  return {
    votes: Object.entries(votes).map(([group, [inFavour, against, abstained]]) => ({
      group: group as BoardGroup,
      inFavour,
      against,
      abstained,
    })),
    dissent: Object.entries(dissent).map(([group, text]) => ({ group: group as BoardGroup, text })),
  };
}

function decisionColumns({ decision, followUp, implementedOn }: RecommendationPlan, calendar: Calendar): Row {
  return {
    decision: decision?.decision ?? null,
    decided_on: decision ? calendar.day(decision.on) : null,
    decision_reasons: decision?.reasons ?? null,
    decision_reference: decision?.reference ?? null,
    follow_up: followUp ?? null,
    implemented_on: implementedOn ? calendar.day(implementedOn) : null,
  };
}

function statusOf(plan: BoardPlan, recommendation: RecommendationPlan): string {
  const { votedIn, decision, implementedOn, withdrawn } = recommendation;
  if (withdrawn) return "WITHDRAWN";
  if (implementedOn) return "IMPLEMENTED";
  if (decision) return decision.decision;
  if (votedIn === undefined) return "DRAFT";
  return plan.handedOverOn ? "HANDED_OVER" : "PROPOSED";
}
