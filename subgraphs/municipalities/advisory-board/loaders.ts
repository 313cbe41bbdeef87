/** The loaders of boards and of what belongs to them. */
import type { Reads } from "../../runtime/database/reads.js";
import type { LoaderMakers } from "../../runtime/lazy-loaders.js";
import { historyLoader } from "../writing/history.js";
import { boardLoader, boardPageLoader, presentBoardLoader } from "./board/advisory-board.loader.js";
import { boardFactsLoader } from "./board/board-facts.js";
import { seatLoader, seatPageLoader } from "./composition/board-seats.js";
import { writtenPreconditionLoader, writtenPreconditionsLoader } from "./precondition/board-precondition.loader.js";
import { sessionLoader, sessionPageLoader } from "./session/board-sessions.js";
import { steeringGroupLoader, steeringGroupMemberLoader } from "./steering-group/steering-group.loader.js";

/** What makes them, by the names under which resolvers ask. */
export const boardLoaders = {
  board: boardLoader,
  boardPage: boardPageLoader,
  presentBoard: presentBoardLoader,
  boardFacts: boardFactsLoader,
  boardHistory: (reads: Reads) => historyLoader(reads, "advisory_board"),
  writtenPrecondition: writtenPreconditionLoader,
  writtenPreconditions: writtenPreconditionsLoader,
  preconditionHistory: (reads: Reads) => historyLoader(reads, "advisory_board_precondition"),
  seat: seatLoader,
  seatPage: seatPageLoader,
  seatHistory: (reads: Reads) => historyLoader(reads, "advisory_board_seat"),
  steeringGroupMember: steeringGroupMemberLoader,
  steeringGroup: steeringGroupLoader,
  steeringGroupHistory: (reads: Reads) => historyLoader(reads, "steering_group_member"),
  session: sessionLoader,
  sessionPage: sessionPageLoader,
  sessionHistory: (reads: Reads) => historyLoader(reads, "board_session"),
} satisfies LoaderMakers;
