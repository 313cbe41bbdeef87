/** HEALTH_CARE: a household that needs a treatment is not sent where all that is presented of it is full. */
import { treatmentsNeeded } from "../need.js";
import { isFull, serviceFound, servicesKey } from "../services.js";
import type { ConstraintRule } from "./constraint-rule.js";

/** Needed: the treatments that are full. Offered: none of these. A treatment of which nothing is presented never excludes. */
export const healthCareConstraint: ConstraintRule = {
  constraint: "HEALTH_CARE",
  check({ index, profile }) {
    const treatments = treatmentsNeeded(profile);
    if (!treatments.length) return null;
    return {
      isUnmet(town) {
        for (const kind of treatments) if (isFull(index, kind, town)) return true;
        return false;
      },
      shortfallOf(town) {
        const full = treatments.filter((kind) => isFull(index, kind, town));
        const services = full.map((kind) => serviceFound(index, kind, town));
        return { needed: full.length, offered: 0, reason: { code: "SERVICES", services } };
      },
    };
  },
  keyOf({ profile }) {
    const treatments = treatmentsNeeded(profile);
    return treatments.length ? servicesKey(treatments) : null;
  },
};
