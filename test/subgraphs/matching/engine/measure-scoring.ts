/**
 * A program of its own that measures the engine on a country as large as Germany and prints the figures as JSON: jest's
 * sandbox makes every look-up of a global many times slower, so that inside it nothing true can be measured.
 */
import { buildTownIndex, buildTowns, rank, replaceRows, score } from "../../../../subgraphs/matching/engine/engine.js";
import { asOf, family, parameters } from "./rows.js";
import { madeUpRows, madeUpTowns, measure, measureScoring } from "./speed.js";

const rows = madeUpTowns(10_800);
const towns = buildTowns(rows, parameters.work.commuteMaximumKm);

function measured(presenting: number, jobsPerTown: number) {
  const presented = madeUpRows(rows, presenting, jobsPerTown);
  const index = buildTownIndex(towns, presented, asOf, parameters);
  const scoring = score(index, family, parameters);
  return {
    scoring: measureScoring(index, family, 40),
    page: measure(() => rank(towns, scoring, 5), 40),
    index: measure(() => buildTownIndex(towns, presented, asOf, parameters), 5),
    jobsAnew: measure(() => replaceRows(index, { jobs: presented.jobs }, parameters), 5),
  };
}

const figures = {
  towns: measure(() => buildTowns(rows, parameters.work.commuteMaximumKm), 3),
  fortyTownsPresent: measured(40, 30),
  allTownsPresent: measured(10_000, 10),
};
process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
