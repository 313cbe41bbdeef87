/** REGION: is the town in a federal state that the household wishes? */
import { FEDERAL_STATES } from "../../../../schema/vocabulary/federal-state.js";
import { FULL_FIT } from "../question.js";
import type { CriterionRule } from "./criterion-rule.js";
import { bitKeys } from "../set-key.js";

const statesKey = bitKeys(FEDERAL_STATES);

/** Full fit in a wished state, none elsewhere: how near another state is, SOCIAL_TIES can say. */
export const region: CriterionRule = {
  criterion: "REGION",
  assess({ index }, wish) {
    if (!wish?.states.length) return null;
    const { states } = index.towns;
    const wished = new Set(wish.states);
    return {
      fitOf: (town) => (wished.has(states[town]!) ? FULL_FIT : 0),
      reasonOf: (town) => ({ code: "REGION", state: states[town]!, wished: wish.states }),
    };
  },
  tellParts(_question, wish, take) {
    if (wish?.states.length) take(statesKey(wish.states), null);
  },
};
