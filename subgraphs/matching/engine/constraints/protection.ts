/** PROTECTION: a household that needs protection is not sent where all that is presented of it is full. */
import { isPresented, isThere, type Protection, protectionFound, protectionKey, protections } from "../protection.js";
import type { ConstraintRule } from "./constraint-rule.js";

/** Needed: the kinds that are full. Offered: none of these. A kind of which nothing is presented never excludes. */
export const protectionConstraint: ConstraintRule = {
  constraint: "PROTECTION",
  check(question) {
    const needed = protections(question);
    if (!needed.length) return null;
    return {
      isUnmet(town) {
        for (const protection of needed) if (isFull(protection, town)) return true;
        return false;
      },
      shortfallOf(town) {
        const full = needed.filter((protection) => isFull(protection, town));
        const answers = full.map((protection) => protectionFound(protection, town));
        return { needed: full.length, offered: 0, reason: { code: "PROTECTION", answers } };
      },
    };
  },
  keyOf: ({ profile }) => protectionKey(profile),
};

const isFull = (protection: Protection, town: number): boolean =>
  isPresented(protection, town) && !isThere(protection, town);
