/** NEED_TRAINEES: is there somebody in a household of the age at which vocational training begins? */
import type { Parameters } from "../parameters/parameters.js";
import { germanNumber } from "../town-index/job-columns.js";
import { placeOf } from "./declared-needs.js";
import { enoughOf, type TownCriterionRule, type TownQuestion } from "./town-criterion-rule.js";

/**
 * Adults of that age count by their German, children of that age after the parameters. Which occupation is to be learnt
 * does not matter: nobody has learnt it yet, and what somebody wishes to learn is not the town's to know.
 */
export const needTrainees: TownCriterionRule = {
  criterion: "NEED_TRAINEES",
  enough: ({ townNeeds }) => townNeeds.traineesEnough,
  tellCandidates({ newcomer: { adults, childAgeBands }, parameters }, take) {
    const { traineeAgeBands, schoolLeaverWorth } = parameters.townNeeds;
    for (const { ageBand, german } of adults) {
      const worth = traineeAgeBands.includes(ageBand) ? worthOf(parameters, german) : 0;
      if (worth > 0) take(worth, null);
    }
    for (const band of childAgeBands) {
      if (traineeAgeBands.includes(band) && schoolLeaverWorth > 0) take(schoolLeaverWorth, null);
    }
  },
  worthIn: null,
  reasonOf(question, _town, needs) {
    const { townNeeds } = question.parameters;
    const sought = needs.sought[placeOf("NEED_TRAINEES")]!;
    const leavers = schoolLeavers(question).length;
    return {
      code: "NEED_TRAINEES",
      young: youngAdults(question).length + leavers,
      withoutGerman: youngAdults(question).filter(({ german }) => german < requiredGerman(question.parameters)).length,
      germanLevel: townNeeds.traineeGerman,
      schoolLeavers: leavers,
      schoolLeaverWorth: townNeeds.schoolLeaverWorth,
      sought,
      enough: enoughOf(sought, townNeeds.traineesEnough),
    };
  },
};

type Asked = Pick<TownQuestion, "newcomer" | "parameters">;

const youngAdults = ({ newcomer, parameters: { townNeeds } }: Asked) =>
  newcomer.adults.filter(({ ageBand }) => townNeeds.traineeAgeBands.includes(ageBand));

const schoolLeavers = ({ newcomer, parameters: { townNeeds } }: Asked) =>
  newcomer.childAgeBands.filter((band) => townNeeds.traineeAgeBands.includes(band));

const requiredGerman = ({ townNeeds }: Parameters): number => germanNumber(townNeeds.traineeGerman);

const worthOf = (parameters: Parameters, german: number): number =>
  parameters.work.languageFactorByGap[Math.max(0, requiredGerman(parameters) - german)] ?? 0;
