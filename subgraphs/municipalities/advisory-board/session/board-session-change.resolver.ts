/** The graph's door to changes of sessions: translates, and nothing else. */
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Access } from "../../../../schema/access.js";
import { freshLoaders, type MunicipalitiesContext } from "../../context.js";
import type { Written } from "../../writing/change.js";
import { cancelSession, createSession, updateSession } from "./board-session-changes.js";
import { BoardSession } from "./board-session.entity.js";
import {
  BoardSessionCancelInput,
  BoardSessionCreateInput,
  BoardSessionPayload,
  BoardSessionUpdateInput,
} from "./board-session.inputs.js";

const payload = ({ key, errors }: Written): BoardSessionPayload => ({ key, userErrors: errors });

@Resolver(() => BoardSessionPayload)
export class BoardSessionChangeResolver {
  @Access("municipality:write")
  @Mutation(() => BoardSessionPayload, {
    nullable: true,
    description: "Enters a session of a board, with its agenda where there is one already.",
  })
  async boardSessionCreate(
    @Arg("input", () => BoardSessionCreateInput, { description: "The session." }) input: BoardSessionCreateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return payload(await createSession(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => BoardSessionPayload, {
    nullable: true,
    description:
      "Changes a session: its time, its agenda, its minutes. Where somebody else has changed it meanwhile nothing is changed, and the answer holds the present state beside VERSION_CONFLICT.",
  })
  async boardSessionUpdate(
    @Arg("input", () => BoardSessionUpdateInput, { description: "The change." }) input: BoardSessionUpdateInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return payload(await updateSession(db, caller, input));
  }

  @Access("municipality:write")
  @Mutation(() => BoardSessionPayload, {
    nullable: true,
    description: "Cancels a session. It stays in the list with `cancelledAt`, so that calendars take it out.",
  })
  async boardSessionCancel(
    @Arg("input", () => BoardSessionCancelInput, { description: "Which session." }) input: BoardSessionCancelInput,
    @Ctx() { db, caller }: MunicipalitiesContext,
  ) {
    return payload(await cancelSession(db, caller, input));
  }

  @Access("public")
  @FieldResolver(() => BoardSession, {
    nullable: true,
    description: "The session as it is now, also where the change was refused; null where there is none.",
  })
  session(@Root() { key }: BoardSessionPayload, @Ctx() context: MunicipalitiesContext) {
    const loaders = freshLoaders(context);
    return key === null ? null : loaders.session.load(key);
  }
}
