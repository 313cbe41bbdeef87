/**
 * WORK for many adults at once. The rule itself looks for each adult's best job town by town; here the jobs are grouped
 * once by how their codes begin, and adults with an occupation and a level of German share a column. The figures are
 * the rule's: likeness never falls with more digits in common, so that a job counted in a wider group too, with less
 * likeness, changes no greatest value.
 */
import type { Adult } from "../need.js";
import type { Parameters } from "../parameters/parameters.js";
import { fitOfProduct, timesFit } from "../question.js";
import type { TownIndex } from "../town-index/town-index.js";
import type { FillColumn } from "./columns.js";
import { type JobGroup, jobGroups } from "./job-nearness.js";

/**
 * Prepares the fits of adults' best jobs in the towns of a cohort, in thousandths.
 * @returns the column of an adult
 */
export function workColumns(
  index: TownIndex,
  towns: Uint16Array,
  parameters: Parameters,
): (adult: Adult) => FillColumn {
  const { all, helpers } = jobGroups(index, towns, parameters);
  const { likenessBySharedDigits, helperLikeness } = parameters.work;
  const none = new Int32Array(towns.length);
  const known = new Map<string, Int32Array>();
  const productsOf = (code: string, german: number): Int32Array => {
    const key = `${code} ${german}`;
    const before = known.get(key);
    if (before) return before;
    // Every column builds on that of the code without its last digit, whose jobs share less.
    const wider = code === "" ? none : productsOf(code.slice(0, -1), german);
    const group = groupOf(all, code);
    const products = group ? raised(wider, group, likenessBySharedDigits[code.length]!, german, parameters) : wider;
    known.set(key, products);
    return products;
  };
  return ({ member: { occupations }, german }) => {
    const own = occupations.map(({ kldbCode }) => productsOf(kldbCode, german));
    const columns = own.length ? own : [raised(none, helpers, helperLikeness, german, parameters)];
    return (figures, at) => {
      for (const products of columns) raiseToFits(figures, at, products);
    };
  };
}

/** Raises figures to the fits of products, which are in millionths. */
function raiseToFits(figures: Uint16Array, at: number, products: Int32Array): void {
  for (let town = 0; town < products.length; town++) {
    const fit = fitOfProduct(products[town]!);
    if (fit > figures[at + town]!) figures[at + town] = fit;
  }
}

function groupOf(all: JobGroup, code: string): JobGroup | undefined {
  let group: JobGroup | undefined = all;
  for (const digit of code) group = group?.narrower.get(digit);
  return group;
}

/** A column of products (worth × nearness, in millionths), raised to the best job of a group where that is better. */
function raised(
  column: Int32Array,
  group: JobGroup,
  likeness: number,
  german: number,
  { work }: Parameters,
): Int32Array {
  const best = column.slice();
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
