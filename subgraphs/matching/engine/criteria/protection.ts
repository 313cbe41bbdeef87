/** PROTECTION: is there what protects somebody of the household? Only with consent: a special category of data. */
import { isPresented, isThere, protectionFound, protectionKey, protections } from "../protection.js";
import { shareOf } from "../question.js";
import type { CriterionRule } from "./criterion-rule.js";

/** The share of the kinds of protection needed that are there with room. */
export const protection: CriterionRule = {
  criterion: "PROTECTION",
  assess(question, wish) {
    const needed = wish ? protections(question) : [];
    if (!needed.length) return null;
    return {
      fitOf(town) {
        let there = 0;
        for (const kind of needed) if (isThere(kind, town)) there++;
        return shareOf(there, needed.length);
      },
      reasonOf: (town) =>
        needed.some((kind) => isPresented(kind, town))
          ? { code: "PROTECTION", answers: needed.map((kind) => protectionFound(kind, town)) }
          : { code: "NO_DATA", criterion: "PROTECTION" },
    };
  },
  tellParts({ profile }, wish, take) {
    const key = wish && protectionKey(profile);
    if (key !== null) take(key, null);
  },
};
