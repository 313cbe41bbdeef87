/** What of votes by group can be right, and what they say together. Pure: seats and votes in, problems out. */
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { BoardGroup } from "../../advisory-board/composition/board-group.js";
import type { RecommendationVotes } from "./support.types.js";

/** How many seats with a vote each group had filled on the day of the vote; a group that is not there had none. */
export type VotingSeats = ReadonlyMap<BoardGroup, number>;

/** All votes of a group, abstentions included. */
export const castBy = ({ inFavour, against, abstained }: RecommendationVotes): number => inFavour + against + abstained;

/** Everything in the votes that cannot be: a number below nought, a group twice, more votes than the group had seats. */
export function problemsOfVotes(
  votes: readonly RecommendationVotes[],
  seats: VotingSeats,
  field = "votes",
): readonly UserError[] {
  const problems = votes.flatMap((each, at) =>
    problemsOfGroup(votes, at, seats.get(each.group) ?? 0, `${field}.${at}`),
  );
  if (problems.length > 0 || votes.some((each) => castBy(each) > 0)) return problems;
  return [userError("INVALID_VALUE", field, "Nobody has voted; name the votes of each group that took part.")];
}

function problemsOfGroup(
  votes: readonly RecommendationVotes[],
  at: number,
  seats: number,
  field: string,
): readonly UserError[] {
  const each = votes[at];
  if (!each) return [];
  const { group, inFavour, against, abstained } = each;
  if (votes.findIndex((other) => other.group === group) < at)
    return [userError("INVALID_VALUE", `${field}.group`, `The group ${group} is given twice.`)];
  const negative = Object.entries({ inFavour, against, abstained }).filter(([, count]) => count < 0);
  if (negative.length > 0)
    return negative.map(([name, count]) =>
      userError("INVALID_VALUE", `${field}.${name}`, `${count} is no number of votes; it is 0 or more.`),
    );
  if (castBy(each) <= seats) return [];
  const reason = `The group ${group} has ${castBy(each)} votes here, and had ${seats} seats with a vote filled on the day of the session.`;
  return [userError("INVALID_VALUE", field, `${reason} Correct the votes, or enter who holds its seats since when.`)];
}

/** Whether more of all votes are for the recommendation than against it: the least that a proposal needs. */
export const isCarried = (votes: readonly RecommendationVotes[]): boolean =>
  votes.reduce((balance, { inFavour, against }) => balance + inFavour - against, 0) > 0;
