/**
 * How the columns of the household's side are worked out: by the criterion's own rule, save for two that most households
 * ask in a way of their own, where the rule would work out the same distances again and again.
 */
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import { criterionRules } from "../criteria/criteria.js";
import type { CriterionRule } from "../criteria/criterion-rule.js";
import { fadingTable } from "../decay.js";
import { adultsOf } from "../need.js";
import type { Cohort } from "./cohort.js";
import { raiseColumn } from "./columns.js";
import type { AskedPart } from "./reading/asked.js";
import { chordSquaredOfKm, HECTOMETRES_PER_KM, hectometresBetween, type Points } from "../town-index/points.js";
import { townOf } from "../town-index/towns.js";
import { roomsOf } from "./rooms.js";
import { workColumns } from "./work-columns.js";

/** Writes the fits of a part of a household from a position on, where zeros stand, in the order of the cohort's towns. */
export type ColumnMaker = (figures: Uint16Array, at: number, part: AskedPart) => void;

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
  (figures, at, { profile, wish }) => {
    const { fitOf } = assess({ ...cohort, profile }, wish)!;
    for (let town = 0; town < towns.length; town++) figures[at + town] = fitOf(towns[town]!);
  };

/** A part of WORK is one adult. */
function workMaker({ index, parameters }: Asked, towns: Uint16Array): ColumnMaker {
  const write = workColumns(index, towns, parameters);
  return (figures, at, { profile }) => write(figures, at, adultsOf(profile)[0]!);
}

/**
 * Of several ties the nearest counts, which is the one with the greatest fit: the fit never rises with distance. Each
 * named town is worked out once.
 */
function tiesMaker({ index, parameters }: Asked, towns: Uint16Array): ColumnMaker {
  const decay = fadingTable(parameters.socialTies.decayKm);
  const nextRoom = roomsOf((length) => new Uint16Array(length), towns.length);
  const known = new Map<string, Uint16Array>();
  const fitsOf = (ags: string): Uint16Array => {
    const before = known.get(ags);
    if (before) return before;
    const fits = nextRoom();
    const tie = townOf(index.towns, ags);
    if (tie >= 0) fillNearness(fits, towns, index.towns.points, tie, decay);
    known.set(ags, fits);
    return fits;
  };
  return (figures, at, { wish }) => {
    const { nearAgs } = wish!;
    // Zeros stand there, and most name one town: its column is theirs.
    figures.set(fitsOf(nearAgs[0]!), at);
    for (let tie = 1; tie < nearAgs.length; tie++) raiseColumn(figures, at, fitsOf(nearAgs[tie]!));
  };
}

function fillNearness(fits: Uint16Array, towns: Uint16Array, points: Points, tie: number, decay: Uint16Array): void {
  const { x, y, z } = points;
  // Beyond the table nothing of a fit is left: most towns are so far away that the chord alone tells it.
  const tooFar = chordSquaredOfKm((decay.length + 1) / HECTOMETRES_PER_KM);
  for (let place = 0; place < towns.length; place++) {
    const town = towns[place]!;
    const dx = x[town]! - x[tie]!;
    const dy = y[town]! - y[tie]!;
    const dz = z[town]! - z[tie]!;
    if (dx * dx + dy * dy + dz * dz > tooFar) continue;
    const hectometres = hectometresBetween(points, town, tie);
    if (hectometres !== null && hectometres < decay.length) fits[place] = decay[hectometres]!;
  }
}
