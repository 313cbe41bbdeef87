/** The graph's door to steering groups: translates, and nothing else. */
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
import { createMember, updateMember, withdrawMember } from "./steering-group-changes.js";
import { SteeringGroupMember } from "./steering-group-member.entity.js";
import {
  SteeringGroupMemberCreateInput,
  SteeringGroupMemberPayload,
  SteeringGroupMemberUpdateInput,
  SteeringGroupMemberWithdrawInput,
} from "./steering-group-member.inputs.js";

@Resolver(() => SteeringGroupMember)
export class SteeringGroupMemberResolver {
  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "The office or the organisation; never a person." })
  member(
    @Root() { member }: SteeringGroupMember,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(member, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The member in all languages in which it is written." })
  memberTexts(@Root() { member }: SteeringGroupMember) {
    return entriesOf(member);
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "What it does there; null where nothing is said." })
  task(
    @Root() { task }: SteeringGroupMember,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: MunicipalitiesContext,
  ) {
    return inLanguage(task, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => [LocalizedTextEntry], { description: "The task in all languages in which it is written." })
  taskTexts(@Root() { task }: SteeringGroupMember) {
    return entriesOf(task);
  }

  @Access("municipality:write")
  @FieldResolver(() => PresentedChangeConnection, {
    nullable: true,
    description: "Who changed what of it and when, newest first.",
  })
  history(
    @Root() { key, ags }: SteeringGroupMember,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
  ) {
    requirePermission(caller, townRight(ags));
    return loaders.steeringGroupHistory(caller).load(key, null, parsePage(page));
  }
}

const payload = ({ key, errors }: Written): SteeringGroupMemberPayload => ({ key, userErrors: errors });

@Resolver(() => SteeringGroupMemberPayload)
export class SteeringGroupChangeResolver {
  @Access("municipality:write")
  @Mutation(() => SteeringGroupMemberPayload, {
    nullable: true,
    description: "Takes an office or an organisation into the steering group of a board.",
  })
  async steeringGroupMemberCreate(
    @Arg("input", () => SteeringGroupMemberCreateInput, { description: "Whom." })
    input: SteeringGroupMemberCreateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return payload(await createMember(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => SteeringGroupMemberPayload, {
    nullable: true,
    description: "Changes the name or the task of a member of the steering group.",
  })
  async steeringGroupMemberUpdate(
    @Arg("input", () => SteeringGroupMemberUpdateInput, { description: "The change." })
    input: SteeringGroupMemberUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return payload(await updateMember(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => SteeringGroupMemberPayload, {
    nullable: true,
    description: "Notes that a member has left the steering group; its history stays.",
  })
  async steeringGroupMemberWithdraw(
    @Arg("input", () => SteeringGroupMemberWithdrawInput, { description: "Which member." })
    input: SteeringGroupMemberWithdrawInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return payload(await withdrawMember(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => SteeringGroupMember, {
    nullable: true,
    description: "The member as it is now, also where the change was refused; null where there is none.",
  })
  member(@Root() { key }: SteeringGroupMemberPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.steeringGroupMember.load(key);
  }
}
