/** The loaders of boards and of what belongs to them, made anew per request. */
import type { DataSource } from "typeorm";
import { historyLoader } from "../writing/history.js";
import { boardLoader, boardPageLoader, presentBoardLoader } from "./board/advisory-board.loader.js";
import { boardFactsLoader } from "./board/board-facts.js";
import { seatLoader, seatPageLoader } from "./composition/board-seats.js";
import { boardPreconditionsLoader, preconditionLoader } from "./precondition/board-precondition.loader.js";
import { sessionLoader, sessionPageLoader } from "./session/board-sessions.js";
import { steeringGroupLoader, steeringGroupMemberLoader } from "./steering-group/steering-group.loader.js";

/** All of them, empty. */
export const boardLoaders = (db: DataSource) => ({
  board: boardLoader(db),
  boardPage: boardPageLoader(db),
  presentBoard: presentBoardLoader(db),
  boardFacts: boardFactsLoader(db),
  boardHistory: historyLoader(db, "advisory_board"),
  precondition: preconditionLoader(db),
  boardPreconditions: boardPreconditionsLoader(db),
  preconditionHistory: historyLoader(db, "advisory_board_precondition"),
  seat: seatLoader(db),
  seatPage: seatPageLoader(db),
  seatHistory: historyLoader(db, "advisory_board_seat"),
  steeringGroupMember: steeringGroupMemberLoader(db),
  steeringGroup: steeringGroupLoader(db),
  steeringGroupHistory: historyLoader(db, "steering_group_member"),
  session: sessionLoader(db),
  sessionPage: sessionPageLoader(db),
  sessionHistory: historyLoader(db, "board_session"),
});
