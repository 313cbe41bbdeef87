/** The graph's door to what belongs to a board: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { ConnectionType, PageArguments, parsePage } from "../../../../schema/connection.js";
import type { MunicipalitiesContext } from "../../context.js";
import { balanceChecks, groupShares, isBalanced, seatsByGroup } from "../composition/balance.js";
import { BoardBalanceCheck, BoardGroupSeats, BoardGroupShare } from "../composition/balance.types.js";
import { BoardSeat } from "../composition/board-seat.entity.js";
import { preconditionsOf } from "../precondition/board-precondition.loader.js";
import { BoardReadiness, readinessOf } from "../precondition/readiness.js";
import { BoardSession } from "../session/board-session.entity.js";
import { BoardSessionFilter } from "../session/board-session.inputs.js";
import { SteeringGroupMember } from "../steering-group/steering-group-member.entity.js";
import { AdvisoryBoard } from "./advisory-board.entity.js";

const BoardSeatConnection = ConnectionType("BoardSeat", BoardSeat, "seats");
const BoardSessionConnection = ConnectionType("BoardSession", BoardSession, "sessions");

@Resolver(() => AdvisoryBoard)
export class AdvisoryBoardPartsResolver {
  @Access("public")
  @FieldResolver(() => BoardReadiness, {
    nullable: true,
    description: "How many of its preconditions are met, and which comes next.",
  })
  async readiness(
    @Root() { key }: AdvisoryBoard,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readinessOf(await preconditionsOf(loaders, key, info));
  }

  @Access("public")
  @FieldResolver(() => [SteeringGroupMember], { description: "The offices and organisations that prepare it." })
  steeringGroup(
    @Root() { key }: AdvisoryBoard,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.steeringGroup.load(key, info);
  }

  @Access("public")
  @FieldResolver(() => [BoardGroupSeats], { description: "Its seats by group, of each group that has any." })
  async seats(@Root() { key }: AdvisoryBoard, @Ctx() { loaders }: MunicipalitiesContext) {
    return seatsByGroup((await loaders.boardFacts.load(key)).seats);
  }

  @Access("public")
  @FieldResolver(() => BoardSeatConnection, {
    nullable: true,
    description:
      "Each of its seats with who holds it, by group and in a group by holder; those that were withdrawn are none.",
  })
  seatHolders(
    @Root() { key }: AdvisoryBoard,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.seatPage.load(key, null, parsePage(page), info);
  }

  @Access("public")
  @FieldResolver(() => [BoardGroupShare], { description: "What part of its filled seats each group holds." })
  async balance(@Root() { key }: AdvisoryBoard, @Ctx() { loaders }: MunicipalitiesContext) {
    return groupShares((await loaders.boardFacts.load(key)).seats);
  }

  @Access("public")
  @FieldResolver(() => Boolean, { description: "Whether it is composed as it should be: every check is met." })
  async isBalanced(@Root() { key }: AdvisoryBoard, @Ctx() { loaders }: MunicipalitiesContext) {
    return isBalanced(await loaders.boardFacts.load(key));
  }

  @Access("public")
  @FieldResolver(() => [BoardBalanceCheck], {
    description: "What its composition is checked for, each with the figures, what was found and what to do.",
  })
  async balanceChecks(@Root() { key }: AdvisoryBoard, @Ctx() { loaders }: MunicipalitiesContext) {
    return balanceChecks(await loaders.boardFacts.load(key));
  }

  @Access("public")
  @FieldResolver(() => BoardSessionConnection, {
    nullable: true,
    description: "Its sessions in the order of time, cancelled ones too.",
  })
  meetings(
    @Root() { key }: AdvisoryBoard,
    @Arg("filter", () => BoardSessionFilter, { nullable: true, description: "Which sessions; all by default." })
    filter: BoardSessionFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.sessionPage.load(key, filter, parsePage(page), info);
  }
}
