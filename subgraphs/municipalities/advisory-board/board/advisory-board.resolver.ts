/** The graph's door to advisory boards: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { leftOut } from "../../../runtime/asked-columns.js";
import { askedPage } from "../../../runtime/asked-page.js";
import { ConnectionType, PageArguments, parsePage } from "../../../../schema/connection.js";
import { LocalDate } from "../../../../schema/scalars.js";
import { requirePermission } from "../../../runtime/access/permission.js";
import type { MunicipalitiesContext } from "../../context.js";
import { Municipality } from "../../municipality/municipality.entity.js";
import { VIEWER_CAN_UPDATE, VIEWER_CANNOT_UPDATE_REASONS } from "../../writing/fields.js";
import { PresentedChangeConnection } from "../../writing/history.types.js";
import { cannotUpdateReasons, CannotUpdateReasonEnum, townRight } from "../../writing/town-right.js";
import { AdvisoryBoard } from "./advisory-board.entity.js";
import { AdvisoryBoardFilter } from "./advisory-board.inputs.js";
import { FIELD_COLUMNS, findBoards } from "./advisory-boards.js";
import { AdvisoryBoardStep, stepsOfBoard } from "./board-step.types.js";

const AdvisoryBoardConnection = ConnectionType("AdvisoryBoard", AdvisoryBoard, "boards");

@Resolver(() => Municipality)
export class MunicipalityAdvisoryBoardResolver {
  @Access("public")
  @FieldResolver(() => AdvisoryBoard, {
    nullable: true,
    description: "Its advisory board: the present one, else the one that ended last; null where it never had one.",
  })
  advisoryBoard(
    @Root() { ags }: Municipality,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.presentBoard.load(ags, info);
  }

  @Access("public")
  @FieldResolver(() => AdvisoryBoardConnection, {
    nullable: true,
    description: "All its advisory boards, those that have ended too, newest first.",
  })
  advisoryBoards(
    @Root() { ags }: Municipality,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.boardPage.load(ags, null, parsePage(page), info);
  }
}

@Resolver(() => AdvisoryBoard)
export class AdvisoryBoardResolver {
  @Access("public")
  @Query(() => AdvisoryBoardConnection, {
    nullable: true,
    description: "Advisory boards of all current municipalities, those that have ended too, newest first.",
  })
  advisoryBoards(
    @Arg("filter", () => AdvisoryBoardFilter, { nullable: true, description: "Which boards; all by default." })
    filter: AdvisoryBoardFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { db, reads }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reads.root(() => findBoards(db, filter, askedPage(page, info), leftOut(info, FIELD_COLUMNS)));
  }

  @Access("public")
  @FieldResolver(() => Municipality, { nullable: true, description: "The municipality whose board it is." })
  municipality(
    @Root() { ags }: AdvisoryBoard,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.municipality.load(ags, info);
  }

  @Access("public")
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: "Day on which it was founded: as the municipality says, else that of the mandate; null before that.",
  })
  foundedOn(@Root() { foundedOn, mandatedOn }: AdvisoryBoard) {
    return foundedOn ?? mandatedOn;
  }

  @Access("public")
  @FieldResolver(() => [AdvisoryBoardStep], {
    description: "The steps that lead on from its status, and what each still needs; none for a board that is CLOSED.",
  })
  async nextSteps(@Root() { key, status }: AdvisoryBoard, @Ctx() { loaders }: MunicipalitiesContext) {
    return stepsOfBoard(status, await loaders.boardFacts.load(key));
  }

  @Access("municipality:write")
  @FieldResolver(() => PresentedChangeConnection, {
    nullable: true,
    description: "Who changed what of it and when, newest first. Its parts have histories of their own.",
  })
  history(
    @Root() { key, ags }: AdvisoryBoard,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
  ) {
    requirePermission(caller, townRight(ags));
    return loaders.boardHistory(caller).load(key, null, parsePage(page));
  }

  @Access("public")
  @FieldResolver(() => Boolean, VIEWER_CAN_UPDATE)
  async viewerCanUpdate(
    @Root() board: AdvisoryBoard,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(board.ags, info);
    return cannotUpdateReasons(caller, board, town?.isCurrent ?? false).length === 0;
  }

  @Access("public")
  @FieldResolver(() => [CannotUpdateReasonEnum], VIEWER_CANNOT_UPDATE_REASONS)
  async viewerCannotUpdateReasons(
    @Root() board: AdvisoryBoard,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const town = await loaders.municipality.load(board.ags, info);
    return cannotUpdateReasons(caller, board, town?.isCurrent ?? false);
  }
}
