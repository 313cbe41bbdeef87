/** Pilots and what belongs to them, by key and by parent: one statement for all that are asked the same. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { rowsByKey } from "../../runtime/database/rows.js";
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
import { reportLoader } from "./report/report.loader.js";

export const pilotLoaders = (db: DataSource) => ({
  pilot: new DataLoader<string, Pilot | null>((keys) => rowsByKey(db, Pilot, "key", keys)),
  pilotFacts: pilotFactsLoader(db),
  pilotHistory: pilotHistoryLoader(db),
  participation: participationLoader(db),
  participationPage: participationPageLoader(db),
  townParticipationPage: townParticipationPageLoader(db),
  participationHistory: historyLoader(db, "pilot_participation"),
  meeting: meetingLoader(db),
  meetingPage: meetingPageLoader(db),
  indicator: indicatorLoader(db),
  indicatorsOfPilot: indicatorsOfPilotLoader(db),
  measuredRows: measuredRowsLoader(db),
  report: reportLoader(db),
});
