/** WORK: what is the best job within commuting distance, for every adult who looks for work? */
import { decayTable } from "../decay.js";
import { labourKey, workSeekers } from "../need.js";
import { fitOfProduct, meanOf } from "../question.js";
import type { JobColumns } from "../town-index/job-columns.js";
import { bestInReach, bestOfTowns } from "./best-in-reach.js";
import type { CriterionRule } from "./criterion-rule.js";
import { type Seeker, seekerOf, worthOfBestJob } from "./seeker.js";
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
      isSearched: true,
      fitOf(town) {
        let sum = 0;
        for (const seeker of seekers) sum += bestFit(index.jobs, seeker, decay, town);
        return meanOf(sum, seekers.length);
      },
      reasonOf: (town) => workReason(question, seekers, decay, town),
    };
  },
  tellParts({ members, parameters: { work } }, _wish, take) {
    for (const { member, isAdult, german, occupationCodes } of members) {
      if (isAdult && work.seekingAgeBands.includes(member.ageBand)) take(labourKey(occupationCodes, german), member);
    }
  },
};

/** The best fit of any job in reach of a town. Compares products, which are whole, and rounds the best one. */
function bestFit(jobs: JobColumns, seeker: Seeker, decay: Uint16Array, town: number): number {
  const { worthOfKind, worthOfTown, greatestWorth } = seeker;
  const best = worthOfTown
    ? bestOfTowns(jobs.reachable, worthOfTown, greatestWorth, decay, town)
    : bestInReach(jobs.reachable, (place) => worthOfBestJob(jobs, worthOfKind, place), greatestWorth, decay, town);
  return fitOfProduct(best);
}
