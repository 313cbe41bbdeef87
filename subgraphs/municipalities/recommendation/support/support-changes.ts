/** How a board votes on its recommendations, has dissent written down, and takes them back. */
import type { DataSource, EntityManager } from "typeorm";
import { parseGlobalId } from "../../../../schema/identity.js";
import { parseLocalizedText } from "../../../../schema/localized-text.input.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { BOARD_GROUPS, type BoardGroup } from "../../advisory-board/composition/board-group.js";
import type { Written } from "../../writing/change.js";
import { PUBLIC_TEXT_BOUNDS } from "../../writing/texts.js";
import { notFound } from "../../writing/versioned.js";
import type {
  RecommendationCorrectVotesInput,
  RecommendationDissentInput,
  RecommendationNoteDissentInput,
  RecommendationProposeInput,
  RecommendationWithdrawInput,
} from "../recommendation-change.inputs.js";
import { RECOMMENDATION_ACTIONS } from "../recommendation-machine.js";
import { progressRecommendation } from "../recommendation-steps.js";
import type { Recommendation } from "../recommendation.entity.js";
import type { RecommendationDissent, RecommendationVotes } from "./support.types.js";
import { problemsOfVotes } from "./votes.js";
import { votingSeatsOn } from "./voting-seats.js";

/** Enters that a session voted for a draft: it is proposed. @throws UNAUTHENTICATED, FORBIDDEN */
export async function proposeRecommendation(
  db: DataSource,
  caller: Caller,
  input: RecommendationProposeInput,
): Promise<Written> {
  const votes = inOrderOfGroups(input.votes);
  return progressRecommendation(db, caller, input, {
    verb: "Propose",
    move: { to: "PROPOSED", field: "votes" },
    values: async (row, transaction) => {
      const session = await sessionOf(transaction, row, input.sessionId);
      if ("code" in session) return { values: { votes }, errors: [session] };
      const seats = await votingSeatsOn(transaction, row.boardKey, session.day);
      const values = { votes, sessionKey: session.key, proposedOn: session.day };
      return { values, errors: problemsOfVotes(input.votes, seats) };
    },
  });
}

/** Enters other votes, or another session, in place of what was written down by mistake. @throws UNAUTHENTICATED, FORBIDDEN */
export async function correctVotes(
  db: DataSource,
  caller: Caller,
  input: RecommendationCorrectVotesInput,
): Promise<Written> {
  return progressRecommendation(db, caller, input, {
    verb: "CorrectVotes",
    move: { action: RECOMMENDATION_ACTIONS.CORRECT_VOTES },
    values: async (row, transaction) => {
      const votes = inOrderOfGroups(input.votes);
      const session = input.sessionId == null ? null : await sessionOf(transaction, row, input.sessionId);
      if (session && "code" in session) return { values: { votes }, errors: [session] };
      const seats = await votingSeatsOn(transaction, row.boardKey, session?.day ?? row.proposedOn);
      const errors = [...problemsOfVotes(input.votes, seats), ...problemsOfLostDissenters(row.dissent, input.votes)];
      return { values: { votes, ...(session ? { sessionKey: session.key, proposedOn: session.day } : {}) }, errors };
    },
  });
}

/** Writes down the dissent that goes to the council with a proposal. @throws UNAUTHENTICATED, FORBIDDEN */
export async function noteDissent(
  db: DataSource,
  caller: Caller,
  input: RecommendationNoteDissentInput,
): Promise<Written> {
  const dissent = input.dissent.map(({ text }, at) => parseLocalizedText(text, `dissent.${at}.text`, DISSENT_BOUNDS));
  const errors = [...dissent.flatMap((each) => each.errors), ...problemsOfGroups(input.dissent)];
  const noted = input.dissent.map(({ group }, at): RecommendationDissent => ({ group, text: dissent[at]?.text ?? {} }));
  return progressRecommendation(db, caller, input, {
    verb: "NoteDissent",
    move: { action: RECOMMENDATION_ACTIONS.NOTE_DISSENT },
    values: ({ votes }) => ({
      values: { dissent: inOrderOfGroups(noted) },
      errors: [...errors, ...problemsOfDissenters(input.dissent, votes)],
    }),
  });
}

/** Takes a recommendation back before it is handed over. @throws UNAUTHENTICATED, FORBIDDEN */
export async function withdrawRecommendation(
  db: DataSource,
  caller: Caller,
  input: RecommendationWithdrawInput,
): Promise<Written> {
  const reason = parseLocalizedText(input.reason, "reason", PUBLIC_TEXT_BOUNDS);
  return progressRecommendation(db, caller, input, {
    verb: "Withdraw",
    move: { to: "WITHDRAWN", field: "id" },
    values: () => ({
      values: { withdrawalReason: reason.text, withdrawnAt: new Date().toISOString() },
      errors: reason.errors,
    }),
  });
}

const DISSENT_BOUNDS = { ...PUBLIC_TEXT_BOUNDS, isRequired: true };

interface OfGroup {
  readonly group: BoardGroup;
}

/** Entries by group, each as plain data, in the order in which groups are listed everywhere. */
const inOrderOfGroups = <Entry extends OfGroup>(entries: readonly Entry[]): Entry[] =>
  BOARD_GROUPS.flatMap(({ value }) => entries.filter(({ group }) => group === value)).map((entry) => ({ ...entry }));

const problemsOfGroups = (dissent: readonly RecommendationDissentInput[]): UserError[] =>
  dissent.flatMap(({ group }, at) =>
    dissent.findIndex((other) => other.group === group) === at
      ? []
      : [userError("INVALID_VALUE", `dissent.${at}.group`, `The group ${group} is given twice; join the texts.`)],
  );

/** Whoever had dissent written down was there. */
const problemsOfLostDissenters = (
  dissent: readonly RecommendationDissent[],
  votes: readonly RecommendationVotes[],
): UserError[] =>
  dissent.flatMap(({ group }) =>
    votes.some((each) => each.group === group)
      ? []
      : [
          userError(
            "INVALID_VALUE",
            "votes",
            `The dissent of the group ${group} is written down, so it took part. Name its votes, or take its dissent away first (recommendationNoteDissent).`,
          ),
        ],
  );

/** Dissent is voiced by somebody who was there. */
const problemsOfDissenters = (
  dissent: readonly RecommendationDissentInput[],
  votes: readonly RecommendationVotes[],
): UserError[] =>
  dissent.flatMap(({ group }, at) =>
    votes.some((each) => each.group === group)
      ? []
      : [userError("INVALID_VALUE", `dissent.${at}.group`, `The group ${group} did not take part in the vote.`)],
  );

/** The session of the recommendation's board in which it was voted on, and its day in Germany. */
async function sessionOf(
  transaction: EntityManager,
  { boardKey }: Recommendation,
  sessionId: string,
): Promise<{ readonly key: string; readonly day: string } | UserError> {
  const identity = parseGlobalId(sessionId);
  const [session] =
    identity?.type === "BoardSession"
      ? await transaction.query<{ key: string; day: string; isOver: boolean; kind: string }[]>(
          `SELECT key, local_day(starts_at)::text AS day, kind, starts_at <= now() AND cancelled_at IS NULL AS "isOver"
           FROM board_session WHERE key = $1 AND board_key = $2`,
          [identity.key, boardKey],
        )
      : [];
  if (!session) return notFound("session of this board", "sessionId");
  if (session.kind !== "BOARD_SESSION")
    return userError("INVALID_VALUE", "sessionId", "The board votes in its own sessions, not in others' meetings.");
  return session.isOver
    ? session
    : userError(
        "INVALID_VALUE",
        "sessionId",
        "This session was cancelled or is still to come: nobody has voted in it.",
      );
}
