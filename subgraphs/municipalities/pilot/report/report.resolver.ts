/** The graph's door to evaluation reports: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { entriesOf, LocalizedTextEntry } from "../../../../schema/localized-text.input.js";
import { inLanguage } from "../../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../../schema/vocabulary/enums.js";
import type { Language } from "../../../../schema/vocabulary/language.js";
import { freshLoaders, type MunicipalitiesContext } from "../../context.js";
import { publishReport, updateReport } from "./report-changes.js";
import { PilotReport } from "./report.entity.js";
import { PilotReportPayload, PilotReportPublishInput, PilotReportUpdateInput, reportPayload } from "./report.inputs.js";

@Resolver(() => PilotReport)
export class PilotReportResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What was asked." })
  question(
    @Root() { question }: PilotReport,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(question, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], {
    description: "What was asked, in all languages in which it is written.",
  })
  questionTexts(@Root() { question }: PilotReport) {
    return entriesOf(question);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What happened." })
  course(
    @Root() { course }: PilotReport,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(course, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "What happened, in all languages in which it is written." })
  courseTexts(@Root() { course }: PilotReport) {
    return entriesOf(course);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What the indicators say." })
  findings(
    @Root() { findings }: PilotReport,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(findings, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], {
    description: "What the indicators say, in all languages in which it is written.",
  })
  findingsTexts(@Root() { findings }: PilotReport) {
    return entriesOf(findings);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What is recommended." })
  recommendations(
    @Root() { recommendations }: PilotReport,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(recommendations, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], {
    description: "The recommendations, in all languages in which it is written.",
  })
  recommendationsTexts(@Root() { recommendations }: PilotReport) {
    return entriesOf(recommendations);
  }
}

@Resolver(() => PilotReportPayload)
export class PilotReportChangeResolver {
  @Access("pilots:write")
  @Mutation(() => PilotReportPayload, {
    nullable: true,
    description:
      "Writes the evaluation report of a pilot, the first or a change of it. A draft is seen by the programme office alone.",
  })
  async pilotReportUpdate(
    @Arg("input", () => PilotReportUpdateInput, { description: "The report." }) input: PilotReportUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return reportPayload(await updateReport(db, caller, input));
  }

  @Access("pilots:write")
  @Mutation(() => PilotReportPayload, {
    nullable: true,
    description: "Publishes the evaluation report, once all of its sections are written.",
  })
  async pilotReportPublish(
    @Arg("input", () => PilotReportPublishInput, { description: "Which report, and when." })
    input: PilotReportPublishInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return reportPayload(await publishReport(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => PilotReport, {
    nullable: true,
    description: "The report as it is now, also where the change was refused; null where there is none.",
  })
  report(@Root() { key }: PilotReportPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.report.load(key);
  }
}
