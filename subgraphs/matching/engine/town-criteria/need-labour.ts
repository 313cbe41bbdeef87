/** NEED_LABOUR: does an adult of a household practise an occupation that the town seeks? */
import { sharedDigits } from "../criteria/seeker.js";
import type { Parameters } from "../parameters/parameters.js";
import { FULL_FIT, shareOf, timesFit } from "../question.js";
import { LANGUAGE_LEVELS, type LanguageLevel } from "../../../../schema/vocabulary/language-level.js";
import { germanNumber } from "../town-index/job-columns.js";
import type { DeclaredNeeds, SoughtLabour, TownNeeds } from "./declared-needs.js";
import { placeOf } from "./declared-needs.js";
import type { NewcomerAdult } from "./newcomer.js";
import type { LabourFound } from "./reasons/town-reason.js";
import type { Candidate, TownCriterionRule, TownQuestion } from "./town-criterion-rule.js";

/**
 * Every adult of working age counts with the need that he meets best: likeness of occupation (shared digits of the KldB
 * 2010, as for the household's own work) × German × how urgent the need is among the town's needs of labour.
 */
export const needLabour: TownCriterionRule = {
  criterion: "NEED_LABOUR",
  enough: ({ townNeeds }) => townNeeds.labourEnough,
  candidatesOf({ needs, newcomer, parameters }) {
    return workers(newcomer.adults, parameters).map((adult) => candidateOf(needs, adult, parameters));
  },
  reasonOf: (question, _town, needs) => reasonOf(question, needs),
};

/** Adults of working age with an occupation: without one nobody can be skilled labour. */
const workers = (adults: readonly NewcomerAdult[], { work }: Parameters): readonly NewcomerAdult[] =>
  adults.filter(({ ageBand, occupationCodes }) => occupationCodes.length && work.seekingAgeBands.includes(ageBand));

function candidateOf(needs: DeclaredNeeds, adult: NewcomerAdult, parameters: Parameters): Candidate {
  // Towns seek a few occupations over and over: each is compared once.
  const known = new Map<string | null, number>();
  const worthOf = ({ kldbCode }: SoughtLabour): number => {
    const before = known.get(kldbCode);
    if (before !== undefined) return before;
    const worth = matchOf(adult, kldbCode, parameters).worth;
    known.set(kldbCode, worth);
    return worth;
  };
  return {
    key: `${adult.german} ${adult.occupationCodes.join(" ")}`,
    worthIn(town) {
      const sought = needs[town]?.labour;
      if (!sought?.length) return 0;
      const greatest = greatestUrgency(sought);
      let best = 0;
      for (const need of sought) best = Math.max(best, timesFit(worthOf(need), shareOf(need.urgency, greatest)));
      return best;
    },
  };
}

function greatestUrgency(sought: readonly SoughtLabour[]): number {
  let greatest = 0;
  for (const { urgency } of sought) if (urgency > greatest) greatest = urgency;
  return greatest;
}

/** An adult against an occupation: the one of his occupations that suits it best. */
interface Match {
  /** Before urgency, in thousandths. */
  readonly worth: number;
  /** Leading digits in common; null where any occupation is sought. */
  readonly sharedDigits: number | null;
  /** Usual for the work; and by how many levels the adult is under it. */
  readonly requiredGerman: LanguageLevel;
  readonly germanGap: number;
}

function matchOf(adult: NewcomerAdult, kldbCode: string | null, parameters: Parameters): Match {
  const matches = adult.occupationCodes.map((own) => {
    const shared = kldbCode === null ? null : sharedDigits(own, kldbCode);
    const required = parameters.townNeeds.germanBySkillLevel[skillLevelOf(kldbCode ?? own) - 1]!;
    const germanGap = Math.max(0, germanNumber(required) - adult.german);
    const likeness = shared === null ? likenessToAny(own, parameters) : parameters.work.likenessBySharedDigits[shared]!;
    const worth = timesFit(likeness, parameters.work.languageFactorByGap[germanGap] ?? 0);
    return { worth, sharedDigits: shared, requiredGerman: required, germanGap };
  });
  return matches.reduce((best, match) => (match.worth > best.worth ? match : best));
}

/** The fifth digit of a KldB code, 1 to 4. */
const skillLevelOf = (kldbCode: string): number => Number(kldbCode.at(-1));

const likenessToAny = (own: string, { townNeeds }: Parameters): number =>
  skillLevelOf(own) >= townNeeds.leastSkillLevel ? FULL_FIT : 0;

/** Each adult who meets a need at all, with the need that he meets best. */
function reasonOf({ newcomer, parameters, occupations }: TownQuestion, { labour, sought }: TownNeeds) {
  const greatest = greatestUrgency(labour);
  const found = workers(newcomer.adults, parameters).flatMap((adult): LabourFound[] => {
    const matches = labour.map((need) => {
      const match = matchOf(adult, need.kldbCode, parameters);
      return { need, match, worth: timesFit(match.worth, shareOf(need.urgency, greatest)) };
    });
    const { need, match, worth } = matches.reduce((best, other) => (other.worth > best.worth ? other : best));
    if (worth === 0) return [];
    return [
      {
        kldbCode: need.kldbCode,
        occupation: need.kldbCode === null ? null : (occupations.get(need.kldbCode) ?? null),
        sought: need.quantity,
        sharedDigits: match.sharedDigits,
        requiredGerman: match.requiredGerman,
        german: LANGUAGE_LEVELS[adult.german - 1]?.value ?? null,
        germanGap: match.germanGap,
      },
    ];
  });
  return { code: "NEED_LABOUR" as const, found, sought: sought[placeOf("NEED_LABOUR")]! };
}
