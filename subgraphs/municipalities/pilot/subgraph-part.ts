/** Pilots as the owner's list of parts takes them: doors, what is found by id, and what is measured at night. */
import { z } from "zod";
import type { AskedBelow } from "../../runtime/asked-columns.js";
import type { Job } from "../../runtime/jobs/job.js";
import type { MunicipalitiesContext } from "../context.js";
import { PilotIndicatorChangeResolver, PilotIndicatorResolver } from "./indicator/indicator.resolver.js";
import { PilotIndicator } from "./indicator/indicator.entity.js";
import { measurePilots } from "./indicator/measuring.js";
import { DialogueMeeting } from "./meeting/meeting.entity.js";
import { DialogueMeetingChangeResolver, DialogueMeetingResolver } from "./meeting/meeting.resolver.js";
import { PilotApplicationResolver } from "./participation/application.resolver.js";
import { MunicipalityPilotsResolver } from "./participation/municipality-pilots.resolver.js";
import { PilotParticipation } from "./participation/participation.entity.js";
import { PilotParticipationResolver } from "./participation/participation.resolver.js";
import { visibleParticipation } from "./participation/participations.js";
import { PilotSelectionResolver } from "./participation/selection.resolver.js";
import { PilotChangeResolver } from "./pilot-change.resolver.js";
import { PilotPartsResolver } from "./pilot-parts.resolver.js";
import { sightOf } from "./pilot-right.js";
import { PilotTotalResolver } from "./pilot-total.resolver.js";
import { Pilot } from "./pilot.entity.js";
import { PilotResolver } from "./pilot.resolver.js";
import { PilotReport } from "./report/report.entity.js";
import { PilotReportChangeResolver, PilotReportResolver } from "./report/report.resolver.js";

export const pilotResolvers = [
  MunicipalityPilotsResolver,
  PilotResolver,
  PilotPartsResolver,
  PilotChangeResolver,
  PilotTotalResolver,
  PilotParticipationResolver,
  PilotApplicationResolver,
  PilotSelectionResolver,
  DialogueMeetingResolver,
  DialogueMeetingChangeResolver,
  PilotIndicatorResolver,
  PilotIndicatorChangeResolver,
  PilotReportResolver,
  PilotReportChangeResolver,
] as const;

export const pilotEntities = [Pilot, PilotParticipation, DialogueMeeting, PilotIndicator, PilotReport] as const;

/** What of pilots is found by its id. */
export const pilotNodes = {
  Pilot: (key: string, { loaders }: MunicipalitiesContext, info: AskedBelow | undefined) =>
    loaders.pilot.load(key, info),
  PilotParticipation: async (key: string, { caller, loaders }: MunicipalitiesContext, info: AskedBelow | undefined) =>
    visibleParticipation(sightOf(caller), await loaders.participation.load(key, info)),
  DialogueMeeting: (key: string, { loaders }: MunicipalitiesContext, info: AskedBelow | undefined) =>
    loaders.meeting.load(key, info),
  PilotIndicator: (key: string, { loaders }: MunicipalitiesContext, info: AskedBelow | undefined) =>
    loaders.indicator.load(key, info),
} as const;

/** Every night, so that the value of a month is that of its last day. */
export const pilotMeasuring: Job<z.ZodNull> = {
  name: "measure-pilots",
  schedule: { cron: "30 23 * * *", timeZone: "Europe/Berlin" },
  input: z.null(),
  run: async ({ db }) => measurePilots(db),
  expireInSeconds: 300,
  // What one night misses the next one measures, but for the last night of a month.
  retryLimit: 2,
};
