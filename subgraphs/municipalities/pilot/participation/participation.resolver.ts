/** The graph's door to municipalities' parts in pilots: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { PageArguments, parsePage } from "../../../../schema/connection.js";
import { entriesOf, LocalizedTextEntry } from "../../../../schema/localized-text.input.js";
import { inLanguage } from "../../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../../schema/vocabulary/enums.js";
import type { Language } from "../../../../schema/vocabulary/language.js";
import { isPermitted, requirePermission } from "../../../runtime/access/permission.js";
import type { MunicipalitiesContext } from "../../context.js";
import { Municipality } from "../../municipality/municipality.entity.js";
import { germanDay } from "../../writing/german-day.js";
import { VIEWER_CAN_UPDATE, VIEWER_CANNOT_UPDATE_REASONS } from "../../writing/fields.js";
import { PresentedChangeConnection } from "../../writing/history.types.js";
import { CannotUpdateReasonEnum, townRight } from "../../writing/town-right.js";
import { Pilot } from "../pilot.entity.js";
import { concerns, PILOT_RIGHT, sightOf } from "../pilot-right.js";
import { BoardAtApplication } from "./board-at-application.types.js";
import { isDecidable } from "./participation-status.js";
import { cannotUpdateParticipation } from "./participation-standing.js";
import { PilotParticipation } from "./participation.entity.js";

@Resolver(() => PilotParticipation)
export class PilotParticipationResolver {
  @Access("public")
  @FieldResolver(() => Pilot, { description: "The pilot in which the municipality takes part." })
  pilot(
    @Root() { pilotKey }: PilotParticipation,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.pilot.load(pilotKey, info);
  }

  @Access("public")
  @FieldResolver(() => Municipality, { nullable: true, description: "The municipality whose part it is." })
  municipality(
    @Root() { ags }: PilotParticipation,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.municipality.load(ags, info);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "Why the municipality wants to take part." })
  motivation(
    @Root() { motivation }: PilotParticipation,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(motivation, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The motivation in all languages in which it is written." })
  motivationTexts(@Root() { motivation }: PilotParticipation) {
    return entriesOf(motivation);
  }

  @Access("public")
  @FieldResolver(() => BoardAtApplication, {
    nullable: true,
    description: "Its advisory board as it stood when it applied; null where it applied without a board.",
  })
  boardAtApplication(@Root() { boardAtApplication }: PilotParticipation) {
    return boardAtApplication;
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "Why the programme office decided as it did; null where nothing is decided.",
  })
  selectionReasons(
    @Root() { selectionReasons }: PilotParticipation,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(selectionReasons, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The reasons in all languages in which they are written." })
  selectionReasonsTexts(@Root() { selectionReasons }: PilotParticipation) {
    return entriesOf(selectionReasons);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Why the municipality withdrew: for its own staff and the programme office, null for everybody else and where it has not.",
  })
  withdrawalReason(@Root() { ags, withdrawalReason }: PilotParticipation, @Ctx() { caller }: MunicipalitiesContext) {
    return concerns(sightOf(caller), ags) ? withdrawalReason : null;
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "What the municipality says about its withdrawal to whoever sees its part: everybody, once the programme office had decided on the application; before, its own staff and the office. null where it says nothing.",
  })
  withdrawalNote(
    @Root() { withdrawalNote }: PilotParticipation,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(withdrawalNote, lang, languages);
  }

  @Access("municipality:write")
  @FieldResolver(() => PresentedChangeConnection, {
    nullable: true,
    description:
      "Who changed what of it and when, the newest first: for the municipality's own staff. The programme office finds it in `Pilot.history`.",
  })
  history(
    @Root() { key, ags }: PilotParticipation,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
  ) {
    requirePermission(caller, townRight(ags));
    return loaders.participationHistory(caller).load(key, null, parsePage(page));
  }

  @Access("public")
  @FieldResolver(() => Boolean, VIEWER_CAN_UPDATE)
  async viewerCanUpdate(
    @Root() part: PilotParticipation,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return (await cannotUpdateParticipation(caller, part, loaders, info)).length === 0;
  }

  @Access("public")
  @FieldResolver(() => [CannotUpdateReasonEnum], VIEWER_CANNOT_UPDATE_REASONS)
  viewerCannotUpdateReasons(
    @Root() part: PilotParticipation,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return cannotUpdateParticipation(caller, part, loaders, info);
  }

  @Access("public")
  @FieldResolver(() => Boolean, {
    description:
      "Whether the caller may decide on it now, as the programme office does: where any decision is open, or the reasons of the one that was made can be changed.",
  })
  async viewerCanDecide(
    @Root() { status, pilotKey }: PilotParticipation,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const pilot = await loaders.pilot.load(pilotKey, info);
    if (!pilot || !isPermitted(caller, PILOT_RIGHT)) return false;
    return isDecidable(status, { pilotPhase: pilot.phase, applyUntil: pilot.applyUntil, today: germanDay(new Date()) });
  }
}
