/**
 * How the columns of the household's side are worked out: by the criterion's own rule, save for two that most households
 * ask in a way of their own, where the rule would work out the same distances again and again.
 */
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import { criterionRules } from "../criteria/criteria.js";
import type { CriterionRule } from "../criteria/criterion-rule.js";
import { fadingTable } from "../decay.js";
import { adultsOf } from "../need.js";
import type { HouseholdProfile, Wish } from "../profile.js";
import type { Cohort } from "./cohort.js";
import { type FillColumn, raiseColumn } from "./columns.js";
import { hectometresBetween, type Points } from "../town-index/points.js";
import { townOf } from "../town-index/towns.js";
import { workColumns } from "./work-columns.js";

/** The fits of a part of a household, in the order of the cohort's towns. */
export type ColumnMaker = (profile: HouseholdProfile, wish: Wish | null) => FillColumn;

type Asked = Pick<Cohort, "index" | "parameters">;

/** The makers of a cohort's columns, by criterion. */
export function columnMakers(cohort: Asked, towns: Uint16Array): readonly ColumnMaker[] {
  const special: { readonly [Name in Criterion]?: () => ColumnMaker } = {
    WORK: () => workMaker(cohort, towns),
    SOCIAL_TIES: () => tiesMaker(cohort, towns),
  };
  return criterionRules.map((rule) => special[rule.criterion]?.() ?? ruleMaker(cohort, towns, rule));
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

/**
 * Of several ties the nearest counts, which is the one with the greatest fit: the fit never rises with distance. Each
 * named town is worked out once.
 */
function tiesMaker({ index, parameters }: Asked, towns: Uint16Array): ColumnMaker {
  const decay = fadingTable(parameters.socialTies.decayKm);
  const known = new Map<string, Uint16Array>();
  const fitsOf = (ags: string): Uint16Array => {
    const before = known.get(ags);
    if (before) return before;
    const fits = new Uint16Array(towns.length);
    const tie = townOf(index.towns, ags);
    if (tie >= 0) fillNearness(fits, towns, index.towns.points, tie, decay);
    known.set(ags, fits);
    return fits;
  };
  return (_profile, wish) => {
    const own = wish!.nearAgs.map(fitsOf);
    return (figures, at) => {
      figures.set(own[0]!, at);
      for (let other = 1; other < own.length; other++) raiseColumn(figures, at, own[other]!);
    };
  };
}

function fillNearness(fits: Uint16Array, towns: Uint16Array, points: Points, tie: number, decay: Uint16Array): void {
  for (let town = 0; town < towns.length; town++) {
    const hectometres = hectometresBetween(points, towns[town]!, tie);
    if (hectometres !== null && hectometres < decay.length) fits[town] = decay[hectometres]!;
  }
}
