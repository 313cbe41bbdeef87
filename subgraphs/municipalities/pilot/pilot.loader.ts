/** Pilots and what belongs to them, by key and by parent: one statement for all that are asked the same. */
import type { Reads } from "../../runtime/database/reads.js";
import type { LoaderMakers } from "../../runtime/lazy-loaders.js";
import { rowByKey } from "../../runtime/database/rows.js";
import { historyLoader } from "../writing/history.js";
import { indicatorLoader, indicatorsOfPilotLoader } from "./indicator/indicator.loader.js";
import { measuredRowsLoader } from "./indicator/series.js";
import { meetingLoader, meetingPageLoader } from "./meeting/meeting.loader.js";
import {
  participationLoader,
  participationPageLoader,
  townParticipationPageLoader,
} from "./participation/participation.loader.js";
import { Pilot } from "./pilot.entity.js";
import { pilotFactsLoader } from "./pilot-facts.js";
import { pilotHistoryLoader } from "./pilot-history.js";
import { PILOT_COLUMNS } from "./pilots.js";
import { reportLoader } from "./report/report.loader.js";

export const pilotLoaders = {
  pilot: (reads: Reads) => rowByKey(reads, Pilot, "key", PILOT_COLUMNS),
  pilotFacts: pilotFactsLoader,
  pilotHistory: pilotHistoryLoader,
  participation: participationLoader,
  participationPage: participationPageLoader,
  townParticipationPage: townParticipationPageLoader,
  participationHistory: (reads: Reads) => historyLoader(reads, "pilot_participation"),
  meeting: meetingLoader,
  meetingPage: meetingPageLoader,
  indicator: indicatorLoader,
  indicatorsOfPilot: indicatorsOfPilotLoader,
  measuredRows: measuredRowsLoader,
  report: reportLoader,
} satisfies LoaderMakers;
