/**
 * How the columns of the household's side are worked out: by the criterion's own rule, save for two that most households
 * ask in a way of their own, where the rule would work out the same distances again and again.
 */
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import { criterionRules } from "../criteria/criteria.js";
import type { CriterionRule } from "../criteria/criterion-rule.js";
import { adultsOf } from "../need.js";
import type { HouseholdProfile, Wish } from "../profile.js";
import type { Cohort } from "./cohort.js";
import { type FillColumn, raiseColumn } from "./columns.js";
import { workColumns } from "./work-columns.js";

/** The fits of a part of a household, in the order of the cohort's towns. */
export type ColumnMaker = (profile: HouseholdProfile, wish: Wish | null) => FillColumn;

type Asked = Pick<Cohort, "index" | "parameters">;

/** The makers of a cohort's columns, by criterion. */
export function columnMakers(cohort: Asked, towns: Uint16Array): readonly ColumnMaker[] {
  const special: { readonly [Name in Criterion]?: (rule: CriterionRule) => ColumnMaker } = {
    WORK: () => workMaker(cohort, towns),
    SOCIAL_TIES: (rule) => tiesMaker(cohort, towns, rule),
  };
  return criterionRules.map((rule) => special[rule.criterion]?.(rule) ?? ruleMaker(cohort, towns, rule));
}

const ruleMaker =
  (cohort: Asked, towns: Uint16Array, { assess }: CriterionRule): ColumnMaker =>
  (profile, wish) => {
    const { fitOf } = assess({ ...cohort, profile }, wish)!;
    return (figures, at) => {
      for (let town = 0; town < towns.length; town++) figures[at + town] = fitOf(towns[town]!);
    };
  };

/** A part of WORK is one adult. */
function workMaker({ index, parameters }: Asked, towns: Uint16Array): ColumnMaker {
  const fitsOf = workColumns(index, towns, parameters);
  return (profile) => fitsOf(adultsOf(profile)[0]!);
}

/** Of several ties the nearest counts, which is the one with the greatest fit: the fit never rises with distance. */
function tiesMaker(cohort: Asked, towns: Uint16Array, rule: CriterionRule): ColumnMaker {
  const ofRule = ruleMaker(cohort, towns, rule);
  const known = new Map<string, Uint16Array>();
  const fitsOf = (ags: string, profile: HouseholdProfile, wish: Wish): Uint16Array => {
    const before = known.get(ags);
    if (before) return before;
    const fits = new Uint16Array(towns.length);
    ofRule(profile, { ...wish, nearAgs: [ags] })(fits, 0);
    known.set(ags, fits);
    return fits;
  };
  return (profile, wish) => {
    const own = wish!.nearAgs.map((ags) => fitsOf(ags, profile, wish!));
    return (figures, at) => {
      for (const fits of own) raiseColumn(figures, at, fits);
    };
  };
}
