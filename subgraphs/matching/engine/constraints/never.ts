/** NEVER: where the household has said that it will not go, nothing is proposed. */
import { townOf } from "../town-index/towns.js";
import type { ConstraintRule } from "./constraint-rule.js";
import { codesKey } from "../set-key.js";

/** Needed and offered are 0: it is a decision, not a quantity. */
export const neverConstraint: ConstraintRule = {
  constraint: "NEVER",
  check({ index, profile }) {
    if (!profile.neverAgs.length) return null;
    const never = profile.neverAgs.map((ags) => townOf(index.towns, ags));
    return {
      isUnmet: (town) => never.includes(town),
      shortfallOf: (town) => ({ needed: 0, offered: 0, reason: { code: "NEVER", town: index.towns.names[town]! } }),
    };
  },
  keyOf: ({ profile }) => (profile.neverAgs.length ? codesKey(profile.neverAgs) : null),
};
