/** The graph's door to pilots themselves: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { leftOut } from "../../runtime/asked-columns.js";
import { askedPage } from "../../runtime/asked-page.js";
import { ConnectionType, PageArguments } from "../../../schema/connection.js";
import { entriesOf, LocalizedTextEntry } from "../../../schema/localized-text.input.js";
import { inLanguage } from "../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import type { Caller } from "../../runtime/access/caller.js";
import { denialOf } from "../../runtime/access/permission.js";
import type { MunicipalitiesContext } from "../context.js";
import { VIEWER_CAN_UPDATE, VIEWER_CANNOT_UPDATE_REASONS } from "../writing/fields.js";
import { CannotUpdateReasonEnum, type CannotUpdateReason } from "../writing/town-right.js";
import { PilotPhaseDays, phasesWithDays } from "./phase-days.js";
import { Pilot } from "./pilot.entity.js";
import { PilotFilter } from "./pilot.inputs.js";
import { PILOT_RIGHT } from "./pilot-right.js";
import { PilotStep, pilotSteps } from "./pilot-step.types.js";
import { findPilots, PILOT_COLUMNS } from "./pilots.js";

const PilotConnection = ConnectionType("Pilot", Pilot, "pilots");

@Resolver(() => Pilot)
export class PilotResolver {
  @Access("public")
  @Query(() => PilotConnection, { nullable: true, description: "Demonstration projects, the newest call first." })
  pilots(
    @Arg("filter", () => PilotFilter, { nullable: true, description: "Which pilots; all by default." })
    filter: PilotFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { db, reads }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reads.root(() => findPilots(db, filter, askedPage(page, info), leftOut(info, PILOT_COLUMNS)));
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "Name of the pilot." })
  title(
    @Root() { title }: Pilot,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The title in all languages in which it is written." })
  titleTexts(@Root() { title }: Pilot) {
    return entriesOf(title);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What the pilot is about." })
  description(
    @Root() { description }: Pilot,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(description, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], {
    description: "The description in all languages in which it is written.",
  })
  descriptionTexts(@Root() { description }: Pilot) {
    return entriesOf(description);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "By what municipalities are selected." })
  criteria(
    @Root() { criteria }: Pilot,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(criteria, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], {
    description: "The criteria in all languages in which they are written.",
  })
  criteriaTexts(@Root() { criteria }: Pilot) {
    return entriesOf(criteria);
  }

  @Access("public")
  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it ended before its evaluation; null where it did not.",
  })
  endingReason(
    @Root() { endingReason }: Pilot,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(endingReason, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [PilotPhaseDays], { description: "All phases in their order, with planned and actual days." })
  phases(@Root() { phaseDays }: Pilot) {
    return phasesWithDays(phaseDays);
  }

  @Access("public")
  @FieldResolver(() => [PilotStep], {
    nullable: true,
    description: "The steps that lead from its phase, which of them are open, and what is missing for the others.",
  })
  async nextSteps(@Root() { key, phase }: Pilot, @Ctx() { loaders }: MunicipalitiesContext) {
    const facts = await loaders.pilotFacts.load(key);
    return facts && pilotSteps(phase, facts);
  }

  @Access("public")
  @FieldResolver(() => Boolean, VIEWER_CAN_UPDATE)
  viewerCanUpdate(@Root() pilot: Pilot, @Ctx() { caller }: MunicipalitiesContext) {
    return cannotUpdatePilot(caller, pilot).length === 0;
  }

  @Access("public")
  @FieldResolver(() => [CannotUpdateReasonEnum], VIEWER_CANNOT_UPDATE_REASONS)
  viewerCannotUpdateReasons(@Root() pilot: Pilot, @Ctx() { caller }: MunicipalitiesContext) {
    return cannotUpdatePilot(caller, pilot);
  }
}

/** Everything that keeps the caller from changing a pilot; empty: it can. */
function cannotUpdatePilot(caller: Caller, { phase }: Pilot): CannotUpdateReason[] {
  const denial = denialOf(caller, PILOT_RIGHT);
  return [...(denial ? [denial] : []), ...(phase === "CLOSED" ? (["ENDED"] as const) : [])];
}
