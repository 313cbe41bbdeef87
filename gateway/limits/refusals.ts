/** The words in which a request is refused for its size: the fact with figures, and what to do. */
import type { GraphQLError } from "graphql";
import { hubError } from "../../schema/errors.js";

/** The next step, by what there is too much of. */
export const ADVICE = {
  less: "Ask for less at once, in several operations.",
  values: "Ask for less at once, and hand in values in variables.",
  depth: "Ask for what lies deeper in an operation of its own.",
  fragments: "Use each fragment in fewer places, or ask in several operations.",
  variables: "Hand in less at once, in several requests.",
} as const;

/**
 * The operation is refused for its size.
 * @param what what there is too much of, in the plural, such as `aliases`
 * @param advice the next step, as a sentence
 */
export const tooLarge = (what: string, found: number | string, most: number, advice: string): GraphQLError =>
  hubError("OPERATION_TOO_LARGE", `The operation has ${found} ${what}; at most ${most} are taken. ${advice}`);
