/** HIGHER_EDUCATION: how near is a university or another institution at which somebody can study? */
import { decayTable } from "../decay.js";
import type { Member } from "../profile.js";
import type { Parameters } from "../parameters/parameters.js";
import type { Reason } from "../reasons/reason.js";
import { OUT_OF_REACH } from "../town-index/course-columns.js";
import { NOT_KNOWN } from "../town-index/fact-columns.js";
import { hectometresBetween, kilometresShown } from "../town-index/points.js";
import type { TownIndex } from "../town-index/town-index.js";
import type { CriterionRule } from "./criterion-rule.js";

/** Fit by the distance to the nearest town with one, where any member has the schooling for it. */
export const higherEducation: CriterionRule = {
  criterion: "HIGHER_EDUCATION",
  assess({ index, profile, parameters }, wish) {
    if (!wish || !profile.members.some((member) => canStudy(member, parameters))) return null;
    const { nearestHigherEducation } = index.facts;
    const decay = decayTable(parameters.higherEducation.decayKm, index.towns.reachKm);
    return {
      fitOf: (town) => (nearestHigherEducation[town] === OUT_OF_REACH ? 0 : decay[nearestHigherEducation[town]!]!),
      reasonOf: (town) => reasonOf(index, town),
    };
  },
  // Who of the household would study makes no difference to a distance.
  tellParts({ members, parameters }, wish, take) {
    if (wish && members.some(({ member }) => canStudy(member, parameters))) take(0, null);
  },
};

const canStudy = ({ educationIsced }: Member, { higherEducation: { leastIsced } }: Parameters): boolean =>
  educationIsced !== null && educationIsced >= leastIsced;

/** NO_DATA where no town in reach is known to have one, and of any of them it is not known: unknown is not none. */
function reasonOf(index: TownIndex, town: number): Reason {
  const { reachKm: withinKm, neighbours, names, points } = index.towns;
  const around = neighbours.town.subarray(neighbours.start[town], neighbours.start[town + 1]);
  const { higherEducationSites, nearestHigherEducation } = index.facts;
  const hectometres = nearestHigherEducation[town]!;
  const place = around.find(
    (candidate) => higherEducationSites[candidate]! > 0 && hectometresBetween(points, candidate, town) === hectometres,
  );
  if (place === undefined && around.some((candidate) => higherEducationSites[candidate] === NOT_KNOWN))
    return { code: "NO_DATA", criterion: "HIGHER_EDUCATION" };
  if (place === undefined) return { code: "HIGHER_EDUCATION", distanceKm: null, withinKm, town: "" };
  const distanceKm = place === town ? 0 : kilometresShown(hectometres);
  return { code: "HIGHER_EDUCATION", distanceKm, withinKm, town: names[place]! };
}
