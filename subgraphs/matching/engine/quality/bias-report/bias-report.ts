/**
 * How groups of households fare in a result, each held against all others: whether some are placed more often, higher
 * on their lists, at better scores, or by a person's hand. It finds differences; it does not say why they are there.
 */
import type { Outcome } from "../placements.js";
import { satisfactionFigures } from "../satisfaction.js";
import { mean } from "../statistics.js";
import { type Group, SMALLEST_GROUP, splitGroups, type Values } from "./groups.js";
import { type Interval, newcombeInterval, welchInterval } from "./intervals.js";

/** A figure of a group beside that of all others. null where either rests on fewer than ten households. */
export interface GroupFigure {
  readonly value: number;
  /** Of all households that are not in the group. */
  readonly others: number;
  /** value − others. */
  readonly difference: number;
  /** Of the difference, at 95 %. Where it holds 0, chance alone may explain the difference. */
  readonly interval: Interval;
}

/**
 * The spread of satisfaction in a group. Its smallest value is not told, and neither is a percentile that is the
 * smallest: that is what became of one household.
 */
export interface SatisfactionSpread {
  /** By nearest rank: nine in ten have at least so much. null where fewer than two households have no more than that. */
  readonly tenthPercentile: number | null;
  /** 0 where all have the same. */
  readonly gini: number;
}

export interface GroupReport {
  readonly value: string | null;
  readonly households: number;
  readonly placedShare: GroupFigure | null;
  /** Over the placed; a smaller one is better. */
  readonly meanRank: GroupFigure | null;
  /** Over the placed. */
  readonly meanScore: GroupFigure | null;
  /** Over those whose list has any score. */
  readonly meanSatisfaction: GroupFigure | null;
  /** How satisfaction is spread in the group; null as its mean. */
  readonly satisfactionSpread: SatisfactionSpread | null;
  /** Share of the households that a person has fixed to a town. */
  readonly overrideRate: GroupFigure | null;
}

export interface AttributeReport {
  readonly attribute: string;
  readonly groups: readonly GroupReport[];
  /** Values of groups that are too small to be told of; null: who has stated none. */
  readonly withheld: readonly (string | null)[];
}

/**
 * Reports attribute by attribute, in order of their names.
 * @param attributes of each its values, in the order of the market; a value is compared as it is written
 */
export const biasReport = (
  outcomes: readonly Outcome[],
  attributes: Readonly<Record<string, Values>>,
): readonly AttributeReport[] =>
  Object.entries(attributes)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([attribute, values]) => {
      const { told, withheld } = splitGroups(values);
      return { attribute, groups: told.map((group) => reportGroup(outcomes, group)), withheld };
    });

function reportGroup(outcomes: readonly Outcome[], { value, members }: Group): GroupReport {
  const isMember = new Set(members);
  const inside = members.map((household) => outcomes[household]!);
  const outside = outcomes.filter((_, household) => !isMember.has(household));
  const ofShare = (has: (outcome: Outcome) => boolean) => compareShares(inside, outside, has);
  const ofMean = (read: (outcome: Outcome) => number | null) =>
    compareMeans(
      inside.flatMap((outcome) => read(outcome) ?? []),
      outside.flatMap((outcome) => read(outcome) ?? []),
    );
  return {
    value,
    households: members.length,
    placedShare: ofShare(({ isPlaced }) => isPlaced),
    meanRank: ofMean(({ rank }) => rank),
    meanScore: ofMean(({ score }) => score),
    meanSatisfaction: ofMean(({ satisfaction }) => satisfaction),
    satisfactionSpread: spreadOfSatisfaction(inside, outside),
    overrideRate: ofShare(({ isFixed }) => isFixed),
  };
}

function compareShares(
  inside: readonly Outcome[],
  outside: readonly Outcome[],
  has: (outcome: Outcome) => boolean,
): GroupFigure | null {
  if (Math.min(inside.length, outside.length) < SMALLEST_GROUP) return null;
  const count = (some: readonly Outcome[]) => ({ count: some.filter(has).length, of: some.length });
  const [one, other] = [count(inside), count(outside)];
  return figure(one.count / one.of, other.count / other.of, newcombeInterval(one, other));
}

function compareMeans(inside: readonly number[], outside: readonly number[]): GroupFigure | null {
  if (Math.min(inside.length, outside.length) < SMALLEST_GROUP) return null;
  return figure(mean(inside)!, mean(outside)!, welchInterval(inside, outside));
}

function spreadOfSatisfaction(inside: readonly Outcome[], outside: readonly Outcome[]): SatisfactionSpread | null {
  const [own, others] = [satisfactionFigures(inside), satisfactionFigures(outside)];
  if (!own || !others || Math.min(own.households, others.households) < SMALLEST_GROUP) return null;
  // The nearest rank is the first, that of the smallest, in a group of just ten.
  const isSmallest = own.households <= SMALLEST_GROUP;
  return { tenthPercentile: isSmallest ? null : own.tenthPercentile, gini: own.gini };
}

const figure = (value: number, others: number, interval: Interval): GroupFigure => ({
  value,
  others,
  difference: value - others,
  interval,
});
