/** The graph's door to seats of boards: translates, and nothing else. */
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { PageArguments, parsePage } from "../../../../schema/connection.js";
import { entriesOf, LocalizedTextEntry } from "../../../../schema/localized-text.input.js";
import { inLanguage } from "../../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../../schema/vocabulary/enums.js";
import type { Language } from "../../../../schema/vocabulary/language.js";
import { requirePermission } from "../../../runtime/access/permission.js";
import { freshLoaders, type MunicipalitiesContext } from "../../context.js";
import type { Written } from "../../writing/change.js";
import { PresentedChangeConnection } from "../../writing/history.types.js";
import { townRight } from "../../writing/town-right.js";
import { createSeat, updateSeat, withdrawSeat } from "./board-seat-changes.js";
import { BoardSeat } from "./board-seat.entity.js";
import {
  BoardSeatCreateInput,
  BoardSeatPayload,
  BoardSeatUpdateInput,
  BoardSeatWithdrawInput,
} from "./board-seat.inputs.js";

@Resolver(() => BoardSeat)
export class BoardSeatResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "The organisation or the role; never a person." })
  holder(
    @Root() { holder }: BoardSeat,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(holder, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The holder in all languages in which it is written." })
  holderTexts(@Root() { holder }: BoardSeat) {
    return entriesOf(holder);
  }

  @Access("municipality:write")
  @FieldResolver(() => PresentedChangeConnection, {
    nullable: true,
    description: "Who changed what of it and when, newest first.",
  })
  history(
    @Root() { key, ags }: BoardSeat,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
  ) {
    requirePermission(caller, townRight(ags));
    return loaders.seatHistory(caller).load(key, null, parsePage(page));
  }
}

const payload = ({ key, errors }: Written): BoardSeatPayload => ({ key, userErrors: errors });

@Resolver(() => BoardSeatPayload)
export class BoardSeatChangeResolver {
  @Access("municipality:write")
  @Mutation(() => BoardSeatPayload, {
    nullable: true,
    description: "Makes a seat of a board, filled or waiting for somebody.",
  })
  async boardSeatCreate(
    @Arg("input", () => BoardSeatCreateInput, { description: "The seat." }) input: BoardSeatCreateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return payload(await createSeat(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => BoardSeatPayload, {
    nullable: true,
    description:
      "Changes a seat: who holds it, and from when to when it is filled. Where somebody else has changed it meanwhile nothing is changed, and the answer holds the present state beside VERSION_CONFLICT.",
  })
  async boardSeatUpdate(
    @Arg("input", () => BoardSeatUpdateInput, { description: "The change." }) input: BoardSeatUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return payload(await updateSeat(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => BoardSeatPayload, {
    nullable: true,
    description: "Withdraws a seat: it counts no more, and its history stays.",
  })
  async boardSeatWithdraw(
    @Arg("input", () => BoardSeatWithdrawInput, { description: "Which seat." }) input: BoardSeatWithdrawInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return payload(await withdrawSeat(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => BoardSeat, {
    nullable: true,
    description: "The seat as it is now, also where the change was refused; null where there is none.",
  })
  seat(@Root() { key }: BoardSeatPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.seat.load(key);
  }
}
