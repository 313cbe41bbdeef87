/** REGION: is the town in a federal state that the household wishes? */
import { FULL_FIT } from "../question.js";
import type { CriterionRule } from "./criterion-rule.js";
import { setKey } from "../set-key.js";

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
  partsOf: (_question, wish) => (wish?.states.length ? [{ key: setKey(wish.states), member: null }] : []),
};
