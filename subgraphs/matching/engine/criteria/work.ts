/** WORK: what is the best job within commuting distance, for every adult who looks for work? */
import { decayTable } from "../decay.js";
import { workSeekers } from "../need.js";
import { fitOfProduct, meanOf } from "../question.js";
import type { JobColumns } from "../town-index/job-columns.js";
import type { CriterionRule } from "./criterion-rule.js";
import { type Seeker, seekerOf, worthOfBestJob, type WorthOfTowns } from "./seeker.js";
import { workReason } from "./work-reason.js";

/**
 * The mean over these adults, never the best earner alone, of the best job's fit: likeness of occupation × German ×
 * distance. An adult without occupation is taken to look for any helper's job.
 */
export const work: CriterionRule = {
  criterion: "WORK",
  assess(question) {
    const { index, parameters } = question;
    const seekers = workSeekers(question.profile, parameters).map((adult) => seekerOf(question, adult));
    if (!seekers.length) return null;
    const decay = decayTable(parameters.work.commuteDecayKm, index.towns.reachKm);
    return {
      fitOf(town) {
        let sum = 0;
        for (const seeker of seekers) sum += bestFit(index.jobs, seeker, decay, town);
        return meanOf(sum, seekers.length);
      },
      reasonOf: (town) => workReason(question, seekers, decay, town),
    };
  },
  partsOf: ({ profile, parameters }) =>
    workSeekers(profile, parameters).map(({ member, german }) => ({
      key: `${[...new Set(member.occupations.map(({ kldbCode }) => kldbCode))].sort().join()}|${german}`,
      profile: { ...profile, members: [member] },
    })),
};

/** The best fit of any job in reach of a town. Compares products, which are whole, and rounds the best one. */
function bestFit(jobs: JobColumns, { towns, worthOfKind }: Seeker, decay: Uint16Array, town: number): number {
  const best = towns ? bestOfTowns(jobs, towns, decay, town) : bestInReach(jobs, worthOfKind, decay, town);
  return fitOfProduct(best);
}

/**
 * Neighbours come nearest first: the search ends when even the adult's best job would do no better so far away.
 * Runs for every town of the country.
 */
function bestOfTowns(jobs: JobColumns, towns: WorthOfTowns, decay: Uint16Array, town: number): number {
  const { start, town: neighbours, hectometres } = jobs.reachable;
  const { worthOfTown, greatestWorth } = towns;
  const end = start[town + 1]!;
  let best = 0;
  for (let entry = start[town]!; entry < end; entry++) {
    const nearness = decay[hectometres[entry]!]!;
    if (greatestWorth * nearness <= best) break;
    const product = worthOfTown[neighbours[entry]!]! * nearness;
    if (product > best) best = product;
  }
  return best;
}

/** The same for one town alone, without a list of all towns: an improvement asks for it with every change it tries. */
function bestInReach(jobs: JobColumns, worthOfKind: Uint16Array, decay: Uint16Array, town: number): number {
  const { start, town: neighbours, hectometres } = jobs.reachable;
  let best = 0;
  for (let entry = start[town]!; entry < start[town + 1]!; entry++) {
    const worth = worthOfBestJob(jobs, worthOfKind, neighbours[entry]!);
    best = Math.max(best, worth * decay[hectometres[entry]!]!);
  }
  return best;
}
