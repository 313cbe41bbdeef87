/** NEED_LABOUR: does an adult of a household practise an occupation that the town seeks? */
import { sharedDigits } from "../criteria/seeker.js";
import type { Parameters } from "../parameters/parameters.js";
import { FULL_FIT, timesFit } from "../question.js";
import { LANGUAGE_LEVELS, type LanguageLevel } from "../../../../schema/vocabulary/language-level.js";
import { germanNumber } from "../town-index/job-columns.js";
import { placeOf, type TownNeeds } from "./declared-needs.js";
import type { NewcomerAdult } from "./newcomer.js";
import type { LabourFound, TownReason } from "./reasons/town-reason.js";
import { enoughOf, type TownCriterionRule, type TownQuestion } from "./town-criterion-rule.js";

/**
 * Every adult of working age counts with the need that he meets best: likeness of occupation (shared digits of the KldB
 * 2010, as for the household's own work) × German × how urgent the need is among the town's needs of labour.
 */
export const needLabour: TownCriterionRule = {
  criterion: "NEED_LABOUR",
  enough: ({ townNeeds }) => townNeeds.labourEnough,
  tellCandidates({ newcomer: { adults }, parameters }, take) {
    for (const adult of adults) {
      if (isWorker(adult, parameters)) take(0, adult);
    }
  },
  worthIn: ({ needs, parameters }, adult, town) =>
    Math.max(
      0,
      ...(needs[town]?.labour ?? []).map(({ kldbCode, urgencyShare }) =>
        timesFit(labourWorth(adult, kldbCode, parameters), urgencyShare),
      ),
    ),
  reasonOf: (question, _town, needs) => reasonOf(question, needs),
};

/** An adult of working age with an occupation: without one nobody can be skilled labour. */
const isWorker = ({ ageBand, occupationCodes }: NewcomerAdult, { work }: Parameters): boolean =>
  occupationCodes.length > 0 && work.seekingAgeBands.includes(ageBand);

/** What an adult is worth for an occupation that is sought (null: any), before urgency, in thousandths. */
export function labourWorth(
  { occupationCodes, german }: NewcomerAdult,
  sought: string | null,
  parameters: Parameters,
): number {
  let best = 0;
  for (const own of occupationCodes) {
    const likeness = likenessOf(own, sought, parameters);
    if (likeness <= best) continue;
    const gap = germanGap(german, sought ?? own, parameters);
    best = Math.max(best, timesFit(likeness, parameters.work.languageFactorByGap[gap] ?? 0));
  }
  return best;
}

function likenessOf(own: string, sought: string | null, { work, townNeeds }: Parameters): number {
  if (sought !== null) return work.likenessBySharedDigits[sharedDigits(own, sought)]!;
  return skillLevelOf(own) >= townNeeds.leastSkillLevel ? FULL_FIT : 0;
}

/** Levels of German that are missing for an occupation. */
const germanGap = (german: number, kldbCode: string, parameters: Parameters): number =>
  Math.max(0, germanNumber(usualGerman(kldbCode, parameters)) - german);

const usualGerman = (kldbCode: string, { townNeeds }: Parameters): LanguageLevel =>
  townNeeds.germanBySkillLevel[skillLevelOf(kldbCode) - 1]!;

/** The fifth digit of a KldB code, 1 to 4. */
const skillLevelOf = (kldbCode: string): number => Number(kldbCode.at(-1));

/** Each adult who meets a need at all, with the need that he meets best. */
function reasonOf({ newcomer, parameters, occupations }: TownQuestion, { labour, sought }: TownNeeds): TownReason {
  const found = newcomer.adults.flatMap((adult): LabourFound[] => {
    if (!isWorker(adult, parameters)) return [];
    const worths = labour.map((need) => timesFit(labourWorth(adult, need.kldbCode, parameters), need.urgencyShare));
    const best = Math.max(...worths);
    if (best === 0) return [];
    const { kldbCode, quantity, urgency, greatestUrgency } = labour[worths.indexOf(best)]!;
    const own = bestOccupation(adult, kldbCode, parameters);
    return [
      {
        kldbCode,
        occupation: kldbCode === null ? null : (occupations.get(kldbCode) ?? null),
        sought: quantity,
        sharedDigits: kldbCode === null ? null : sharedDigits(own, kldbCode),
        requiredGerman: usualGerman(kldbCode ?? own, parameters),
        german: LANGUAGE_LEVELS[adult.german - 1]?.value ?? null,
        germanGap: germanGap(adult.german, kldbCode ?? own, parameters),
        urgency,
        greatestUrgency,
      },
    ];
  });
  const wanted = sought[placeOf("NEED_LABOUR")]!;
  return { code: "NEED_LABOUR", found, sought: wanted, enough: enoughOf(wanted, parameters.townNeeds.labourEnough) };
}

/** The occupation of an adult by which he meets a need. */
function bestOccupation(adult: NewcomerAdult, sought: string | null, parameters: Parameters): string {
  const worths = adult.occupationCodes.map((own) =>
    labourWorth({ ...adult, occupationCodes: [own] }, sought, parameters),
  );
  return adult.occupationCodes[worths.indexOf(Math.max(...worths))]!;
}
