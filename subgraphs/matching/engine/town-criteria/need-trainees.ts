/** NEED_TRAINEES: is there somebody in a household of the age at which vocational training begins? */
import { germanNumber } from "../town-index/job-columns.js";
import { constantCandidates } from "./constant-candidates.js";
import { placeOf } from "./declared-needs.js";
import type { TownCriterionRule, TownQuestion } from "./town-criterion-rule.js";

/**
 * Adults of that age count by their German, children of that age after the parameters. Which occupation is to be learnt
 * does not matter: nobody has learnt it yet, and what somebody wishes to learn is not the town's to know.
 */
export const needTrainees: TownCriterionRule = {
  criterion: "NEED_TRAINEES",
  enough: ({ townNeeds }) => townNeeds.traineesEnough,
  candidatesOf(question) {
    const { schoolLeaverWorth } = question.parameters.townNeeds;
    return constantCandidates([
      ...youngAdults(question).map(({ german }) => worthOf(question, german)),
      ...schoolLeavers(question).map(() => schoolLeaverWorth),
    ]);
  },
  reasonOf: (question, _town, { sought }) => ({
    code: "NEED_TRAINEES",
    young: youngAdults(question).length + schoolLeavers(question).length,
    withoutGerman: youngAdults(question).filter(({ german }) => german < requiredGerman(question)).length,
    germanLevel: question.parameters.townNeeds.traineeGerman,
    sought: sought[placeOf("NEED_TRAINEES")]!,
  }),
};

type Asked = Pick<TownQuestion, "newcomer" | "parameters">;

const youngAdults = ({ newcomer, parameters: { townNeeds } }: Asked) =>
  newcomer.adults.filter(({ ageBand }) => townNeeds.traineeAgeBands.includes(ageBand));

const schoolLeavers = ({ newcomer, parameters: { townNeeds } }: Asked) =>
  newcomer.childAgeBands.filter((band) => townNeeds.traineeAgeBands.includes(band));

const requiredGerman = ({ parameters }: Asked): number => germanNumber(parameters.townNeeds.traineeGerman);

const worthOf = (asked: Asked, german: number): number =>
  asked.parameters.work.languageFactorByGap[Math.max(0, requiredGerman(asked) - german)] ?? 0;
