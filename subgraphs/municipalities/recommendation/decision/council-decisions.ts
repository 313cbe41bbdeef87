/** What the council decided and what came of it, checked and written down. Knows nothing of effects. */
import type { DataSource } from "typeorm";
import { parseLocalizedText, problemOf } from "../../../../schema/localized-text.input.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import type { Written } from "../../writing/change.js";
import { PUBLIC_TEXT_BOUNDS, trimmed } from "../../writing/texts.js";
import { RECOMMENDATION_ACTIONS } from "../recommendation-machine.js";
import { type Progressed, progressRecommendation } from "../recommendation-steps.js";
import type { Recommendation } from "../recommendation.entity.js";
import type { RecommendationDecideInput, RecommendationFollowUpInput } from "./council-decision.inputs.js";
import { problemsOfPastDay } from "./past-day.js";

/** Writes down what the council decided. @throws UNAUTHENTICATED, FORBIDDEN */
export async function decideRecommendation(
  db: DataSource,
  caller: Caller,
  input: RecommendationDecideInput,
): Promise<Written> {
  const { outcome, decidedOn } = input;
  const { values, errors } = readDecision(input);
  return progressRecommendation(db, caller, input, {
    verb: "Decide",
    move: { to: outcome, field: "outcome" },
    values: (before) => {
      const earlier = before.decidedOn === null ? handedOver(before) : referred(before);
      return { values, errors: [...errors, ...problemsOfPastDay(decidedOn, "decidedOn", earlier)] };
    },
  });
}

/** Writes the right decision in place of one that was wrongly entered. @throws UNAUTHENTICATED, FORBIDDEN */
export async function correctDecision(
  db: DataSource,
  caller: Caller,
  input: RecommendationDecideInput,
): Promise<Written> {
  const { outcome, decidedOn } = input;
  const { values, errors } = readDecision(input);
  // Of what was not adopted nothing can have become.
  const rest = outcome === "ADOPTED" || outcome === "ADOPTED_IN_PART" ? {} : { followUp: null };
  return progressRecommendation(db, caller, input, {
    verb: "CorrectDecision",
    move: { action: RECOMMENDATION_ACTIONS.CORRECT_DECISION },
    values: (before) => ({
      values: { ...values, ...rest, status: outcome },
      errors: [...errors, ...problemsOfPastDay(decidedOn, "decidedOn", handedOver(before))],
    }),
  });
}

/** A decision as it is kept, and what of it cannot be used but its day. */
function readDecision(input: RecommendationDecideInput): Progressed {
  const { outcome, decidedOn } = input;
  const reference = trimmed(input.reference);
  const bounds = { ...PUBLIC_TEXT_BOUNDS, isRequired: outcome !== "ADOPTED" };
  const reasons = parseLocalizedText(input.reasons, "reasons", bounds);
  return {
    values: { decision: outcome, decidedOn, decisionReasons: reasons.text, decisionReference: reference },
    errors: [...reasons.errors, ...problemsOfReference(reference)],
  };
}

const handedOver = ({ handedOverOn }: Recommendation) => ({
  day: handedOverOn,
  what: "the paper was handed over",
  whatToDo:
    "Enter a later day. Where the paper was handed over earlier: advisoryBoardAdvance takes that day as takenOn, and advisoryBoardUpdate corrects it as handedOverOn.",
});
const referred = ({ decidedOn }: Recommendation) => ({ day: decidedOn, what: "the council referred it" });

/** What keeps a text from being the reference of a resolution; none: nothing. */
function problemsOfReference(reference: string | null): readonly UserError[] {
  const problem = reference === null ? null : problemOf(reference, { longest: LONGEST_REFERENCE });
  return problem === null ? [] : [userError("INVALID_VALUE", "reference", problem)];
}

/** Numbers of council papers have some 20 characters, with the title of an agenda item some 100. */
const LONGEST_REFERENCE = 120;

/** Writes down what has become of an adopted recommendation. @throws UNAUTHENTICATED, FORBIDDEN */
export async function followUpRecommendation(
  db: DataSource,
  caller: Caller,
  input: RecommendationFollowUpInput,
): Promise<Written> {
  const implementedOn = input.implementedOn ?? null;
  const note = parseLocalizedText(input.note, "note", { ...PUBLIC_TEXT_BOUNDS, isRequired: true });
  return progressRecommendation(db, caller, input, {
    verb: "FollowUp",
    // What was reported as put into practice is corrected by the same words; without a day it was not.
    move: ({ status }) =>
      status === "IMPLEMENTED"
        ? { action: RECOMMENDATION_ACTIONS.CORRECT_REPORT }
        : implementedOn === null
          ? { action: RECOMMENDATION_ACTIONS.REPORT }
          : { to: "IMPLEMENTED", field: "implementedOn" },
    values: ({ status, decision, decidedOn }) => ({
      values: {
        implementedOn,
        followUp: note.text,
        ...(status === "IMPLEMENTED" && implementedOn === null && decision ? { status: decision } : {}),
      },
      errors: [
        ...note.errors,
        ...(implementedOn === null
          ? []
          : problemsOfPastDay(implementedOn, "implementedOn", { day: decidedOn, what: "the council decided" })),
      ],
    }),
  });
}
