/** The loaders of boards and of what belongs to them, made anew per request. */
import type { Reads } from "../../runtime/database/reads.js";
import { historyLoader } from "../writing/history.js";
import { boardLoader, boardPageLoader, presentBoardLoader } from "./board/advisory-board.loader.js";
import { boardFactsLoader } from "./board/board-facts.js";
import { seatLoader, seatPageLoader } from "./composition/board-seats.js";
import { writtenPreconditionLoader, writtenPreconditionsLoader } from "./precondition/board-precondition.loader.js";
import { sessionLoader, sessionPageLoader } from "./session/board-sessions.js";
import { steeringGroupLoader, steeringGroupMemberLoader } from "./steering-group/steering-group.loader.js";

/** All of them, empty. */
export const boardLoaders = (reads: Reads) => ({
  board: boardLoader(reads),
  boardPage: boardPageLoader(reads),
  presentBoard: presentBoardLoader(reads),
  boardFacts: boardFactsLoader(reads),
  boardHistory: historyLoader(reads, "advisory_board"),
  writtenPrecondition: writtenPreconditionLoader(reads),
  writtenPreconditions: writtenPreconditionsLoader(reads),
  preconditionHistory: historyLoader(reads, "advisory_board_precondition"),
  seat: seatLoader(reads),
  seatPage: seatPageLoader(reads),
  seatHistory: historyLoader(reads, "advisory_board_seat"),
  steeringGroupMember: steeringGroupMemberLoader(reads),
  steeringGroup: steeringGroupLoader(reads),
  steeringGroupHistory: historyLoader(reads, "steering_group_member"),
  session: sessionLoader(reads),
  sessionPage: sessionPageLoader(reads),
  sessionHistory: historyLoader(reads, "board_session"),
});
