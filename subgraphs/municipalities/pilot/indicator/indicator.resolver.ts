/** The graph's door to indicators: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { inLanguage } from "../../../../schema/localized-text.js";
import { labelOf } from "../../../../schema/vocabulary/entry.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../../schema/vocabulary/enums.js";
import type { Language } from "../../../../schema/vocabulary/language.js";
import { freshLoaders, type MunicipalitiesContext } from "../../context.js";
import { Pilot } from "../pilot.entity.js";
import { createIndicator, updateIndicator } from "./indicator-changes.js";
import { INDICATORS } from "./indicator-kind.js";
import { PilotIndicator, PilotIndicatorRow } from "./indicator.entity.js";
import {
  indicatorPayload,
  PilotIndicatorCreateInput,
  PilotIndicatorPayload,
  PilotIndicatorUpdateInput,
} from "./indicator.inputs.js";
import { rowsOf } from "./series.js";

@Resolver(() => PilotIndicator)
export class PilotIndicatorResolver {
  @Access("public")
  @FieldResolver(() => Pilot, { description: "The pilot that it measures." })
  pilot(
    @Root() { pilotKey }: PilotIndicator,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.pilot.load(pilotKey, info);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What people read for the indicator." })
  label(
    @Root() { kind }: PilotIndicator,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(labelOf(INDICATORS, kind), lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [PilotIndicatorRow], {
    nullable: true,
    description: "Its values by month, the oldest first. Of what is about people there is none before a release.",
  })
  rows(@Root() indicator: PilotIndicator, @Ctx() { loaders }: MunicipalitiesContext) {
    return rowsOf(indicator, loaders.measuredRows);
  }
}

@Resolver(() => PilotIndicatorPayload)
export class PilotIndicatorChangeResolver {
  @Access("pilots:write")
  @Mutation(() => PilotIndicatorPayload, {
    nullable: true,
    description:
      "Sets an indicator of a pilot. The hub measures what is about towns at once, and from now on every night; what is about people has no value before statistics are released.",
  })
  async pilotIndicatorCreate(
    @Arg("input", () => PilotIndicatorCreateInput, { description: "The indicator." }) input: PilotIndicatorCreateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return indicatorPayload(await createIndicator(db, caller, input));
  }

  @Access("pilots:write")
  @Mutation(() => PilotIndicatorPayload, {
    nullable: true,
    description: "Changes baseline and target of an indicator. Nobody changes what was measured.",
  })
  async pilotIndicatorUpdate(
    @Arg("input", () => PilotIndicatorUpdateInput, { description: "The change." }) input: PilotIndicatorUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return indicatorPayload(await updateIndicator(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => PilotIndicator, {
    nullable: true,
    description: "The indicator as it is now, also where the change was refused; null where there is none.",
  })
  indicator(@Root() { key }: PilotIndicatorPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.indicator.load(key);
  }
}
