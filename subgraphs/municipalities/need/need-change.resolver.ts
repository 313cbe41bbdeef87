/** The graph's door to changes of needs: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../context.js";
import {
  NeedCreateInput,
  needPayload,
  NeedPayload,
  NeedReinstateInput,
  NeedUpdateInput,
  NeedWithdrawInput,
} from "./need-change.inputs.js";
import { createNeed, reinstateNeed, updateNeed, withdrawNeed } from "./need-changes.js";
import { Need } from "./need.entity.js";

@Resolver(() => NeedPayload)
export class NeedChangeResolver {
  @Access("municipality:write")
  @Mutation(() => NeedPayload, {
    nullable: true,
    description: "Publishes a need of a municipality. Only municipality, kind, title and quantity are needed.",
  })
  async needCreate(
    @Arg("input", () => NeedCreateInput, { description: "The need." }) input: NeedCreateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return needPayload(await createNeed(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => NeedPayload, {
    nullable: true,
    description:
      "Changes a need. Where somebody else has changed it meanwhile nothing is changed, and the answer holds the present state beside VERSION_CONFLICT.",
  })
  async needUpdate(
    @Arg("input", () => NeedUpdateInput, { description: "The change." }) input: NeedUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return needPayload(await updateNeed(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => NeedPayload, {
    nullable: true,
    description: "Withdraws a need: it vanishes from all lists, and its history stays.",
  })
  async needWithdraw(
    @Arg("input", () => NeedWithdrawInput, { description: "Which need." }) input: NeedWithdrawInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return needPayload(await withdrawNeed(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => NeedPayload, {
    nullable: true,
    description: "Brings back a need that was withdrawn, as it stood.",
  })
  async needReinstate(
    @Arg("input", () => NeedReinstateInput, { description: "Which need." }) input: NeedReinstateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return needPayload(await reinstateNeed(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => Need, {
    nullable: true,
    description: "The need as it is now, also where the change was refused; null where there is none.",
  })
  need(@Root() { key }: NeedPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.need.load(key);
  }
}
