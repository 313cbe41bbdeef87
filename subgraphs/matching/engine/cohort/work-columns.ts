/**
 * WORK for many adults at once. The rule itself looks for each adult's best job town by town; here the jobs are grouped
 * once by how their codes begin, and adults with an occupation and a level of German share a column. The figures are
 * the rule's: likeness never falls with more digits in common, so that a job counted in a wider group too, with less
 * likeness, changes no greatest value.
 */
import type { Adult } from "../need.js";
import type { Parameters } from "../parameters/parameters.js";
import { FULL_FIT, timesFit } from "../question.js";
import type { TownIndex } from "../town-index/town-index.js";
import { type JobGroup, jobGroups } from "./job-nearness.js";
import { roomsOf } from "./rooms.js";

/**
 * Prepares the fits of adults' best jobs in the towns of a cohort, in thousandths.
 * @returns writes the column of an adult from a position on, where zeros stand
 */
export function workColumns(
  index: TownIndex,
  towns: Uint16Array,
  parameters: Parameters,
): (figures: Uint16Array, at: number, adult: Adult) => void {
  const { all, helpers } = jobGroups(index, towns, parameters);
  const { likenessBySharedDigits, helperLikeness } = parameters.work;
  const none = new Int32Array(towns.length);
  const nextRoom = roomsOf((length) => new Int32Array(length), towns.length);
  const paths = new Map<string, readonly JobGroup[]>();
  /** Columns of products by group and level of German. */
  const known = new Map<JobGroup, (Int32Array | undefined)[]>();
  const productsOf = (code: string, german: number): Int32Array => {
    const path = paths.get(code) ?? pathTo(all, code);
    paths.set(code, path);
    let products: Int32Array = none;
    // Every column builds on that of the next wider group, whose jobs share less.
    path.forEach((group, digits) => {
      const likeness = likenessBySharedDigits[digits]!;
      // Where all jobs of a group are in the next narrower one too, they are worth more there.
      if (likeness === 0 || (digits < path.length - 1 && group.narrower.size === 1)) return;
      const ofGroup = known.get(group) ?? [];
      known.set(group, ofGroup);
      products = ofGroup[german] ??= raised(nextRoom(), products, group, likeness, german, parameters);
    });
    return products;
  };
  return (figures, at, { member: { occupations }, german }) => {
    for (const { kldbCode } of occupations) raiseToFits(figures, at, productsOf(kldbCode, german));
    if (!occupations.length) {
      raiseToFits(figures, at, raised(nextRoom(), none, helpers, helperLikeness, german, parameters));
    }
  };
}

const HALF_FIT = FULL_FIT / 2;

/** Raises figures to the fits of products, which are in millionths: `fitOfProduct` as a division of whole numbers. */
function raiseToFits(figures: Uint16Array, at: number, products: Int32Array): void {
  for (let town = 0; town < products.length; town++) {
    const fit = ((products[town]! + HALF_FIT) / FULL_FIT) | 0;
    if (fit > figures[at + town]!) figures[at + town] = fit;
  }
}

/** The groups that hold an occupation, from all jobs to the narrowest that there is. */
function pathTo(all: JobGroup, code: string): readonly JobGroup[] {
  const path = [all];
  for (const digit of code) {
    const narrower = path.at(-1)!.narrower.get(digit);
    if (!narrower) break;
    path.push(narrower);
  }
  return path;
}

/** Room filled with a column of products (worth × nearness, in millionths), raised to a group's best job where better. */
function raised(
  best: Int32Array,
  column: Int32Array,
  group: JobGroup,
  likeness: number,
  german: number,
  { work }: Parameters,
): Int32Array {
  best.set(column);
  group.nearness.forEach((near, required) => {
    const worth = timesFit(likeness, work.languageFactorByGap[Math.max(0, required - german)] ?? 0);
    if (near && worth > 0) raiseToProducts(best, near, worth);
  });
  return best;
}

function raiseToProducts(best: Int32Array, near: Uint16Array, worth: number): void {
  for (let town = 0; town < best.length; town++) {
    const product = Math.imul(worth, near[town]!);
    if (product > best[town]!) best[town] = product;
  }
}
