/** The graph's door to dialogue meetings: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { entriesOf, LocalizedTextEntry } from "../../../../schema/localized-text.input.js";
import { inLanguage } from "../../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../../schema/vocabulary/enums.js";
import type { Language } from "../../../../schema/vocabulary/language.js";
import { freshLoaders, type MunicipalitiesContext } from "../../context.js";
import { Pilot } from "../pilot.entity.js";
import { cancelMeeting, createMeeting, updateMeeting } from "./meeting-changes.js";
import { DialogueMeeting } from "./meeting.entity.js";
import {
  DialogueMeetingCancelInput,
  DialogueMeetingCreateInput,
  DialogueMeetingPayload,
  DialogueMeetingUpdateInput,
  meetingPayload,
} from "./meeting.inputs.js";

@Resolver(() => DialogueMeeting)
export class DialogueMeetingResolver {
  @Access("public")
  @FieldResolver(() => Pilot, { description: "The pilot that it belongs to." })
  pilot(
    @Root() { pilotKey }: DialogueMeeting,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.pilot.load(pilotKey, info);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What it is called." })
  title(
    @Root() { title }: DialogueMeeting,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(title, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The title in all languages in which it is written." })
  titleTexts(@Root() { title }: DialogueMeeting) {
    return entriesOf(title);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What is talked about." })
  agenda(
    @Root() { agenda }: DialogueMeeting,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(agenda, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The agenda in all languages in which it is written." })
  agendaTexts(@Root() { agenda }: DialogueMeeting) {
    return entriesOf(agenda);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What was said and agreed; null before it is written." })
  minutes(
    @Root() { minutes }: DialogueMeeting,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(minutes, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The minutes in all languages in which they are written." })
  minutesTexts(@Root() { minutes }: DialogueMeeting) {
    return entriesOf(minutes);
  }
}

@Resolver(() => DialogueMeetingPayload)
export class DialogueMeetingChangeResolver {
  @Access("pilots:write")
  @Mutation(() => DialogueMeetingPayload, {
    nullable: true,
    description: "Announces a dialogue meeting of a pilot. Only pilot, title and day are needed.",
  })
  async dialogueMeetingCreate(
    @Arg("input", () => DialogueMeetingCreateInput, { description: "The meeting." }) input: DialogueMeetingCreateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return meetingPayload(await createMeeting(db, caller, input));
  }

  @Access("pilots:write")
  @Mutation(() => DialogueMeetingPayload, {
    nullable: true,
    description: "Changes a dialogue meeting, or writes its minutes.",
  })
  async dialogueMeetingUpdate(
    @Arg("input", () => DialogueMeetingUpdateInput, { description: "The change." }) input: DialogueMeetingUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return meetingPayload(await updateMeeting(db, caller, input));
  }

  @Access("pilots:write")
  @Mutation(() => DialogueMeetingPayload, {
    nullable: true,
    description: "Calls a dialogue meeting off. It stays in the list and says so.",
  })
  async dialogueMeetingCancel(
    @Arg("input", () => DialogueMeetingCancelInput, { description: "Which meeting." })
    input: DialogueMeetingCancelInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return meetingPayload(await cancelMeeting(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => DialogueMeeting, {
    nullable: true,
    description: "The meeting as it is now, also where the change was refused; null where there is none.",
  })
  meeting(@Root() { key }: DialogueMeetingPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.meeting.load(key);
  }
}
