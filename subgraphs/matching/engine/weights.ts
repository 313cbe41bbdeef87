/** What each criterion weighs for a household. */
import type { Criterion } from "../../../schema/vocabulary/criterion.js";
import type { Assessment } from "./criteria/criterion-rule.js";
import { criterionRules } from "./criteria/criteria.js";
import { FULL_WEIGHT, type Question } from "./question.js";

/** A criterion that counts for a household, with its weight in 1/10,000. */
export interface WeighedCriterion extends Assessment {
  readonly criterion: Criterion;
  readonly weight: number;
}

/** The criteria of a household: what counts with its weight, and what it wished although it cannot apply to it. */
export interface HouseholdCriteria {
  /** In the order of the vocabulary; the weights sum to 10,000 exactly. Never empty. */
  readonly weighed: readonly WeighedCriterion[];
  readonly notApplicable: readonly Criterion[];
}

/**
 * Shares out a whole in proportion to some sizes, in whole numbers that sum to it exactly, by the largest remainder
 * (Hamilton); of equal remainders the earlier wins.
 * @param sizes whole numbers, at least one above 0
 */
export function shareOut(whole: number, sizes: readonly number[]): readonly number[] {
  const shares = sizes.slice();
  sharerOf(sizes.length)(whole, shares, sizes.length);
  return shares;
}

/**
 * A sharer for lists up to a length, which keeps its own room: for who shares out again and again.
 * @returns puts the shares in the place of the first `count` sizes
 */
export function sharerOf(longest: number): (whole: number, sizes: number[] | Uint16Array, count: number) => void {
  const remainders = new Int32Array(longest);
  return (whole, sizes, count) => {
    let total = 0;
    for (let place = 0; place < count; place++) total += sizes[place]!;
    let left = whole;
    for (let place = 0; place < count; place++) {
      const product = whole * sizes[place]!;
      const remainder = product % total;
      const share = (product - remainder) / total;
      sizes[place] = share;
      remainders[place] = remainder;
      left -= share;
    }
    // Fewer are left than there are sizes, and sizes are few: picking beats sorting.
    for (; left > 0; left--) {
      let greatest = 0;
      for (let place = 1; place < count; place++) if (remainders[place]! > remainders[greatest]!) greatest = place;
      sizes[greatest]!++;
      remainders[greatest] = -1;
    }
  };
}

/**
 * The criteria of a household with their weights: importance over the sum of importances. A wish that cannot apply (a
 * childcare place without a small child) weighs nothing and is named. Without any wish that applies, all criteria that
 * apply by themselves count equally: that is housing for everyone, and work, school, childcare, courses for who needs them.
 */
export function householdCriteria(question: Question): HouseholdCriteria {
  const wishes = new Map(question.profile.wishes.map((wish) => [wish.criterion, wish]));
  const wished = criterionRules.flatMap((rule) => {
    const wish = wishes.get(rule.criterion);
    return wish ? [{ criterion: rule.criterion, size: wish.importance, assessment: rule.assess(question, wish) }] : [];
  });
  const applying = wished.filter(({ assessment }) => assessment !== null);
  return {
    weighed: weigh(applying.length ? applying : equally(question)),
    notApplicable: wished.filter(({ assessment }) => assessment === null).map(({ criterion }) => criterion),
  };
}

interface Sized {
  readonly criterion: Criterion;
  readonly size: number;
  readonly assessment: Assessment | null;
}

function equally(question: Question): readonly Sized[] {
  return criterionRules
    .map((rule) => ({ criterion: rule.criterion, size: 1, assessment: rule.assess(question, null) }))
    .filter(({ assessment }) => assessment !== null);
}

function weigh(sized: readonly Sized[]): readonly WeighedCriterion[] {
  const weights = shareOut(
    FULL_WEIGHT,
    sized.map(({ size }) => size),
  );
  return sized.flatMap(({ criterion, assessment }, position) =>
    assessment ? [{ criterion, weight: weights[position]!, ...assessment }] : [],
  );
}
