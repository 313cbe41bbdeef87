/** The graph's door to changes of boards: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../../context.js";
import type { Written } from "../../writing/change.js";
import { AdvisoryBoard } from "./advisory-board.entity.js";
import {
  AdvisoryBoardAdvanceInput,
  AdvisoryBoardCreateInput,
  AdvisoryBoardPayload,
  AdvisoryBoardUpdateInput,
} from "./board-change.inputs.js";
import { advanceBoard, createBoard, updateBoard } from "./board-changes.js";

const payload = ({ key, errors }: Written): AdvisoryBoardPayload => ({ key, userErrors: errors });

@Resolver(() => AdvisoryBoardPayload)
export class AdvisoryBoardChangeResolver {
  @Access("municipality:write")
  @Mutation(() => AdvisoryBoardPayload, {
    nullable: true,
    description: "Enters the idea of a board. Only the municipality is needed; everything else can follow.",
  })
  async advisoryBoardCreate(
    @Arg("input", () => AdvisoryBoardCreateInput, { description: "The board." }) input: AdvisoryBoardCreateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return payload(await createBoard(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => AdvisoryBoardPayload, {
    nullable: true,
    description:
      "Changes what is said of a board: mandate, question, coordination. Where somebody else has changed it meanwhile nothing is changed, and the answer holds the present state beside VERSION_CONFLICT.",
  })
  async advisoryBoardUpdate(
    @Arg("input", () => AdvisoryBoardUpdateInput, { description: "The change." }) input: AdvisoryBoardUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return payload(await updateBoard(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => AdvisoryBoardPayload, {
    nullable: true,
    description:
      "Takes a step of a board to another status. A step that is not open is refused with STEP_NOT_OPEN, whose message says which are open and what is missing.",
  })
  async advisoryBoardAdvance(
    @Arg("input", () => AdvisoryBoardAdvanceInput, { description: "The step." }) input: AdvisoryBoardAdvanceInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return payload(await advanceBoard(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => AdvisoryBoard, {
    nullable: true,
    description: "The board as it is now, also where the change was refused; null where there is none.",
  })
  board(@Root() { key }: AdvisoryBoardPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.board.load(key);
  }
}
