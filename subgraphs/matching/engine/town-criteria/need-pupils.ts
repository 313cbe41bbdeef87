/** NEED_PUPILS: does a household bring children to a school that would close without them? */
import { FULL_FIT } from "../question.js";
import { placeOf } from "./declared-needs.js";
import { enoughOf, type TownCriterionRule } from "./town-criterion-rule.js";

/** Children of school age count in full, those who will soon be after the parameters. */
export const needPupils: TownCriterionRule = {
  criterion: "NEED_PUPILS",
  enough: ({ townNeeds }) => townNeeds.pupilsEnough,
  tellCandidates({ newcomer: { childAgeBands }, parameters: { townNeeds } }, take) {
    for (const band of childAgeBands) {
      if (townNeeds.pupilAgeBands.includes(band)) take(FULL_FIT, null);
      else if (townNeeds.futurePupilAgeBands.includes(band) && townNeeds.futurePupilWorth > 0) {
        take(townNeeds.futurePupilWorth, null);
      }
    }
  },
  worthIn: null,
  reasonOf({ newcomer, parameters: { townNeeds } }, _town, needs) {
    const sought = needs.sought[placeOf("NEED_PUPILS")]!;
    const among = (bands: readonly string[]) => newcomer.childAgeBands.filter((band) => bands.includes(band)).length;
    return {
      code: "NEED_PUPILS",
      pupils: among(townNeeds.pupilAgeBands),
      futurePupils: among(townNeeds.futurePupilAgeBands),
      futurePupilWorth: townNeeds.futurePupilWorth,
      sought,
      enough: enoughOf(sought, townNeeds.pupilsEnough),
    };
  },
};
