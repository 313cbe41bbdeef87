/** The graph's door to what belongs to a pilot: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { ConnectionType, PageArguments, parsePage } from "../../../schema/connection.js";
import type { MunicipalitiesContext } from "../context.js";
import { PilotIndicator } from "./indicator/indicator.entity.js";
import { DialogueMeeting } from "./meeting/meeting.entity.js";
import { PilotParticipation } from "./participation/participation.entity.js";
import { PilotParticipationFilter } from "./participation/participation.inputs.js";
import { Pilot } from "./pilot.entity.js";
import { PilotChangeConnection } from "./pilot-history.types.js";
import { sightOf } from "./pilot-right.js";
import { PilotReport } from "./report/report.entity.js";
import { visibleReport } from "./report/reports.js";

const PilotParticipationConnection = ConnectionType(
  "PilotParticipation",
  PilotParticipation,
  "municipalities' parts in pilots",
);
const DialogueMeetingConnection = ConnectionType("DialogueMeeting", DialogueMeeting, "dialogue meetings");
const WHICH = { nullable: true, description: "Which municipalities' parts; all by default." } as const;

@Resolver(() => Pilot)
export class PilotPartsResolver {
  @Access("public")
  @FieldResolver(() => PilotParticipationConnection, {
    nullable: true,
    description:
      "The municipalities that were selected, by name; those that have withdrawn since are among them, with that status.",
  })
  participants(
    @Root() { key }: Pilot,
    @Arg("filter", () => PilotParticipationFilter, WHICH) filter: PilotParticipationFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const choice = { list: "PARTICIPANTS" as const, filter: filter ?? null, sight: sightOf(caller) };
    return loaders.participationPage.load(key, choice, parsePage(page), info);
  }

  @Access("public")
  @FieldResolver(() => PilotParticipationConnection, {
    nullable: true,
    description:
      "All applications, by the name of the municipality. Those on which nobody has decided yet are seen by the municipality's own staff and the programme office alone.",
  })
  applications(
    @Root() { key }: Pilot,
    @Arg("filter", () => PilotParticipationFilter, WHICH) filter: PilotParticipationFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const choice = { list: "APPLICATIONS" as const, filter: filter ?? null, sight: sightOf(caller) };
    return loaders.participationPage.load(key, choice, parsePage(page), info);
  }

  @Access("public")
  @FieldResolver(() => DialogueMeetingConnection, {
    nullable: true,
    description: "Its dialogue meetings, those to come and those that were, the latest first.",
  })
  meetings(
    @Root() { key }: Pilot,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.meetingPage.load(key, null, parsePage(page), info);
  }

  @Access("public")
  @FieldResolver(() => [PilotIndicator], {
    nullable: true,
    description: "What it is measured by: towns first, then people.",
  })
  indicators(@Root() { key }: Pilot, @Ctx() { loaders }: MunicipalitiesContext, @Info() info: GraphQLResolveInfo) {
    return loaders.indicatorsOfPilot.load(key, info);
  }

  @Access("public")
  @FieldResolver(() => PilotReport, {
    nullable: true,
    description: "Its evaluation report; null where none is published.",
  })
  async report(
    @Root() { key }: Pilot,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return visibleReport(caller, await loaders.report.load(key, info));
  }

  @Access("pilots:write")
  @FieldResolver(() => PilotChangeConnection, {
    nullable: true,
    description: "Who changed what of it, and of all that belongs to it, and when, the newest first.",
  })
  history(
    @Root() { key }: Pilot,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { caller, loaders }: MunicipalitiesContext,
  ) {
    return loaders.pilotHistory(caller).load(key, null, parsePage(page));
  }
}
