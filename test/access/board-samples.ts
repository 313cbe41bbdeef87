/** A board with all that belongs to it, for the walk through the graph. */
import { globalId } from "../../schema/identity.js";
import type { Samples } from "./graph-walk.js";
import { type Change, input } from "./literal.js";
import { OWN_TOWN } from "./roles.js";

/** Makes the board and its parts, and answers what mutations of them take. */
export async function boardSamples(
  change: Change,
): Promise<{ readonly ids: readonly string[]; readonly samples: Samples }> {
  const title = [{ language: "de", text: "Wie wird der Bahnhof wieder ein Ort?" }];
  const made = async (name: string, values: object, field: string): Promise<string> =>
    (await change<Record<string, { id: string }>>(name, input(values), `${field} { id }`))[field]!.id;
  const board = { ags: OWN_TOWN, title, question: title };
  // A town has one board at a time, and the demonstration shows one of this town.
  const shown = { id: globalId("AdvisoryBoard", `demonstration-${OWN_TOWN}-board`), version: 1 };
  await change("advisoryBoardAdvance", input({ ...shown, status: "CLOSED", reason: title }), "board { id }");
  const { board: founded } = await change<{
    board: { id: string; readiness: { next: { id: string } } };
  }>("advisoryBoardCreate", input(board), "board { id readiness { next { id } } }");
  const boardId = founded.id;
  const preconditionId = founded.readiness.next.id;
  const seat = { boardId, group: "NEWCOMERS", holderKind: "DRAWN_ROLE", holder: title };
  const member = { boardId, member: title };
  const session = {
    boardId,
    title,
    startsAt: "2026-03-07T08:00:00.000Z",
    endsAt: "2026-03-07T16:00:00.000Z",
    agenda: [{ title }],
  };
  const seatId = await made("boardSeatCreate", seat, "seat");
  const memberId = await made("steeringGroupMemberCreate", member, "member");
  const sessionId = await made("boardSessionCreate", session, "session");
  const evidence = { evidence: title };
  await change(
    "boardPreconditionUpdate",
    input({ id: preconditionId, version: 1, ...evidence }),
    "precondition { id }",
  );
  await change("boardSeatUpdate", input({ id: seatId, version: 1, hasVote: false }), "seat { id }");
  const seen = (id: string, values: object = {}) => input({ id, version: 9, ...values });
  return {
    ids: [boardId, preconditionId, seatId, memberId, sessionId],
    samples: {
      "Query.boardTotals": "(by: [STATE])",
      "Query.advisoryBoards": "(first: 2)",
      "Mutation.advisoryBoardCreate": input(board),
      "Mutation.advisoryBoardCopy": input({ ags: OWN_TOWN, fromBoardId: boardId }),
      "Mutation.advisoryBoardUpdate": seen(boardId),
      "Mutation.advisoryBoardAdvance": seen(boardId, { status: "MANDATED" }),
      "Mutation.boardPreconditionUpdate": seen(preconditionId, evidence),
      "Mutation.boardSeatCreate": input(seat),
      "Mutation.boardSeatUpdate": seen(seatId),
      "Mutation.boardSeatWithdraw": seen(seatId),
      "Mutation.steeringGroupMemberCreate": input(member),
      "Mutation.steeringGroupMemberUpdate": seen(memberId),
      "Mutation.steeringGroupMemberWithdraw": seen(memberId),
      "Mutation.boardSessionCreate": input(session),
      "Mutation.boardSessionUpdate": seen(sessionId),
      "Mutation.boardSessionCancel": seen(sessionId),
    },
  };
}
