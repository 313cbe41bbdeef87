/** What this owner's resolvers get: its loaders, made anew per request. */
import type { DataSource } from "typeorm";
import type { SubgraphContext } from "../runtime/subgraph.js";
import { capacitiesLoader } from "./capacity/capacity.loader.js";
import { dataImportLoader } from "./import/data-import.loader.js";
import { freshnessIssuePageLoader, freshnessLoader } from "./freshness/freshness.loader.js";
import { districtLoader, municipalityLoader } from "./municipality/municipality.loader.js";
import { needLoader, needPageLoader } from "./need/need.loader.js";
import { offerLoader, offerPageLoader } from "./offer/offer.loader.js";
import { picturesLoader, portraitLoader } from "./portrait/portrait.loader.js";
import { historyLoader } from "./writing/history.js";

export const createLoaders = (db: DataSource) => ({
  municipality: municipalityLoader(db),
  district: districtLoader(db),
  portrait: portraitLoader(db),
  pictures: picturesLoader(db),
  capacities: capacitiesLoader(db),
  dataImport: dataImportLoader(db),
  offer: offerLoader(db),
  offerPage: offerPageLoader(db),
  offerHistory: historyLoader(db, "offer"),
  need: needLoader(db),
  needPage: needPageLoader(db),
  needHistory: historyLoader(db, "need"),
  freshness: freshnessLoader(db),
  freshnessIssuePage: freshnessIssuePageLoader(db),
});

export type MunicipalitiesLoaders = ReturnType<typeof createLoaders>;
export type MunicipalitiesContext = SubgraphContext<MunicipalitiesLoaders, null>;

/** Loaders that have read nothing yet, for this request from here on: a mutation has just written. */
export const freshLoaders = (context: MunicipalitiesContext): MunicipalitiesLoaders =>
  (context.loaders = createLoaders(context.db));
