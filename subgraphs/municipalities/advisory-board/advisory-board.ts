/** The parts of advisory boards, listed for the subgraph that owns them. */
import type { AskedBelow } from "../../runtime/asked-columns.js";
import type { MunicipalitiesLoaders } from "../context.js";
import { AdvisoryBoardChangeResolver } from "./board/advisory-board-change.resolver.js";
import { AdvisoryBoardPartsResolver } from "./board/advisory-board-parts.resolver.js";
import { AdvisoryBoardTextsResolver } from "./board/advisory-board-texts.resolver.js";
import { AdvisoryBoard } from "./board/advisory-board.entity.js";
import { AdvisoryBoardResolver, MunicipalityAdvisoryBoardResolver } from "./board/advisory-board.resolver.js";
import { BoardTotalResolver } from "./board/board-total.resolver.js";
import { BoardBalanceCheckResolver } from "./composition/balance.types.js";
import { BoardSeat } from "./composition/board-seat.entity.js";
import { BoardSeatChangeResolver, BoardSeatResolver } from "./composition/board-seat.resolver.js";
import { standingSeat } from "./composition/board-seats.js";
import { BoardPrecondition } from "./precondition/board-precondition.entity.js";
import { preconditionByKey } from "./precondition/board-precondition.loader.js";
import {
  BoardPreconditionChangeResolver,
  BoardPreconditionResolver,
} from "./precondition/board-precondition.resolver.js";
import { BoardSessionChangeResolver } from "./session/board-session-change.resolver.js";
import { BoardSession } from "./session/board-session.entity.js";
import { BoardAgendaItemResolver, BoardSessionResolver } from "./session/board-session.resolver.js";
import { SteeringGroupMember } from "./steering-group/steering-group-member.entity.js";
import { standingMember } from "./steering-group/steering-group.loader.js";
import { SteeringGroupChangeResolver, SteeringGroupMemberResolver } from "./steering-group/steering-group.resolver.js";
import {
  AdvisoryBoardTemplateResolver,
  BoardPreconditionExampleResolver,
  PlannedBoardSessionResolver,
} from "./template/board-template.resolver.js";

export const boardResolvers = [
  MunicipalityAdvisoryBoardResolver,
  AdvisoryBoardResolver,
  AdvisoryBoardTextsResolver,
  AdvisoryBoardPartsResolver,
  AdvisoryBoardChangeResolver,
  BoardTotalResolver,
  BoardPreconditionResolver,
  BoardPreconditionChangeResolver,
  BoardSeatResolver,
  BoardSeatChangeResolver,
  BoardBalanceCheckResolver,
  SteeringGroupMemberResolver,
  SteeringGroupChangeResolver,
  BoardAgendaItemResolver,
  BoardSessionResolver,
  BoardSessionChangeResolver,
  AdvisoryBoardTemplateResolver,
  PlannedBoardSessionResolver,
  BoardPreconditionExampleResolver,
] as const;

export const boardEntities = [AdvisoryBoard, BoardPrecondition, BoardSeat, SteeringGroupMember, BoardSession] as const;

interface WithLoaders {
  readonly loaders: MunicipalitiesLoaders;
}

/** How objects of a board are found by their id. */
export const boardNodes = {
  AdvisoryBoard: (key: string, { loaders }: WithLoaders, info: AskedBelow | undefined) => loaders.board.load(key, info),
  BoardPrecondition: (key: string, { loaders }: WithLoaders, info: AskedBelow | undefined) =>
    preconditionByKey(loaders, key, info),
  BoardSeat: async (key: string, { loaders }: WithLoaders, info: AskedBelow | undefined) =>
    standingSeat(await loaders.seat.load(key, info)),
  SteeringGroupMember: async (key: string, { loaders }: WithLoaders, info: AskedBelow | undefined) =>
    standingMember(await loaders.steeringGroupMember.load(key, info)),
  BoardSession: (key: string, { loaders }: WithLoaders, info: AskedBelow | undefined) =>
    loaders.session.load(key, info),
};
