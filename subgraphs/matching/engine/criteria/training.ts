/** TRAINING: what is the best training within commuting distance, for every member of the age for it? */
import { decayTable } from "../decay.js";
import { type Trainee, trainees } from "../need.js";
import { fitOfProduct, FULL_FIT, meanOf, type Question } from "../question.js";
import { bestInReach, bestOfTowns } from "./best-in-reach.js";
import type { CriterionRule } from "./criterion-rule.js";
import { trainingReason } from "./training-reason.js";
import { worthOfBestTraining } from "./training-worth.js";

/**
 * The mean over these members of the best training's fit: kind × German × distance. Training with an employer and places
 * that towns present count alike. Which occupation is learnt is not compared: training is the way to a new one.
 */
export const training: CriterionRule = {
  criterion: "TRAINING",
  assess(question, wish) {
    const { index, profile, parameters } = question;
    const members = wish ? trainees(profile, parameters) : [];
    if (!members.length) return null;
    const decay = decayTable(parameters.work.commuteDecayKm, index.towns.reachKm);
    const searches = members.flatMap((trainee) => [searchFor(question, trainee, decay)]);
    return {
      isSearched: true,
      fitOf(town) {
        let sum = 0;
        for (const bestAround of searches) sum += fitOfProduct(bestAround(town));
        return meanOf(sum, searches.length);
      },
      reasonOf: (town) => trainingReason(question, members, decay, town),
    };
  },
  tellParts({ members, parameters: { training } }, wish, take) {
    if (!wish) return;
    for (const { member, german } of members) {
      if (training.ageBands.includes(member.ageBand)) take(german, member);
    }
  },
};

/** The search for a member's best training around a town, in millionths. */
function searchFor(
  { index, parameters, onlyTown }: Question,
  { german }: Trainee,
  decay: Uint16Array,
): (town: number) => number {
  const [jobs, offers] = [index.trainingJobs, index.trainingOffers].map((columns) => {
    const worthOf = (place: number) => worthOfBestTraining(columns, german, parameters, place);
    if (onlyTown !== undefined) return (town: number) => bestInReach(columns.reachable, worthOf, FULL_FIT, decay, town);
    const worthOfTown = Uint16Array.from({ length: index.towns.count }, (_, place) => worthOf(place));
    const greatestWorth = worthOfTown.reduce((one, other) => Math.max(one, other), 0);
    return (town: number) => bestOfTowns(columns.reachable, worthOfTown, greatestWorth, decay, town);
  });
  return (town) => Math.max(jobs!(town), offers!(town));
}
