/**
 * Who has the places of a full town: classes of households by why they come before another, never a household, and no
 * count under five. Knows what towns weigh and nothing else of anybody.
 */
import { type Market, needsAt, pairOf } from "../market/market.js";
import type { Room } from "../market/room.js";
import { replaceableKind } from "../mechanisms/fill/substitute.js";
import { PLACED_AS, type Problem } from "../mechanisms/mechanism.js";
import type { TownCriterion } from "../town-criteria/town-criterion.js";
import { pointsOf } from "./contributions.js";
import type { ExplainedRun } from "./explained-run.js";
import { canBeReplaced, kindsLacking } from "./room-left.js";

/** Smaller counts of households are not told: the house's threshold for everything about people. */
export const LEAST_TOLD = 5;

/** A class that is described by a criterion has at least so many households, or it would describe the one in it. */
const LEAST_DESCRIBED = 2;

/** Why households have a place before another household. */
export type Holding =
  /** A person has placed them. */
  | "FIXED"
  /** They had it before the run, and the mechanism takes it from nobody. */
  | "ENDOWED"
  /** A higher priority at the town, by its score. */
  | "HIGHER"
  /** As high a score of the town; they have waited longer or were drawn. */
  | "EQUAL"
  /** A lower priority: what was left was enough for them, or they came to it by exchange. */
  | "LOWER"
  /** The mechanism weighs the sum of all scores, not the priorities. */
  | "SUM";

export interface HolderClass {
  readonly holding: Holding;
  /** For HIGHER: the town's criterion that sets most of them apart; null where too few share one. */
  readonly criterion: TownCriterion | null;
  /** null where it is not told: it or another class is under five, and one could be worked out from the others. */
  readonly households: number | null;
}

/** What there is of larger ones that may stand in for a kind in the filling pass. */
export type StandIns =
  /** The town has none that would do. */
  | "NONE"
  /** It has; the filling pass has left too little of each. */
  | "TAKEN"
  /** It has, and the run does not fill: it gives them to nobody in another's stead. */
  | "NOT_GIVEN";

/** A kind that a household lacks in a town, and who has it. */
export interface Lack {
  /** Place in the market's capacity kinds. */
  readonly kind: number;
  readonly needed: number;
  readonly capacity: number;
  /** null, and not told, where fewer than five households have any: what they need could be worked out. */
  readonly free: number | null;
  readonly standIns: StandIns;
  /** In a fixed order, that tells nothing of their sizes. Empty where nobody has any. */
  readonly holders: readonly HolderClass[];
}

/** How many households that a solution has placed in a town have any of a kind there. */
export const countHolders = (run: ExplainedRun, town: number, kind: number): number =>
  placedIn(run, town).filter((other) => takesOf(run, other, town, kind)).length;

/**
 * What a household lacks in a town that has no room for it, kind by kind; empty where there is room.
 * @param room what the run's solution leaves
 */
export function lacksOf(run: ExplainedRun, room: Room, household: number, town: number): readonly Lack[] {
  const { market } = run.problem;
  const kinds = market.capacityKinds.length;
  const lacking = kindsLacking(run.problem, room, household, town);
  const placed = placedIn(run, town);
  return market.capacityKinds.flatMap((_, kind) => {
    if (!(lacking & (1 << kind))) return [];
    const holders = placed.filter((other) => takesOf(run, other, town, kind));
    return [
      {
        kind,
        needed: market.needs.values[needsAt(market.needs, household, town) + kind]!,
        capacity: market.capacities[town * kinds + kind]!,
        free: holders.length >= LEAST_TOLD ? room[town * kinds + kind]! : null,
        standIns: standInsOf(run.problem, household, town, kind),
        holders: classesOf(run, household, town, holders),
      },
    ];
  });
}

function standInsOf({ market, fill }: Problem, household: number, town: number, kind: number): StandIns {
  if (!canBeReplaced(market, market.capacities, household, town, kind)) return "NONE";
  return fill ? "TAKEN" : "NOT_GIVEN";
}

function placedIn({ solution }: ExplainedRun, town: number): readonly number[] {
  const placed: number[] = [];
  solution.townOf.forEach((place, household) => {
    if (place === town) placed.push(household);
  });
  return placed;
}

/** Whether a household that is placed in a town takes anything of a kind there. */
function takesOf({ problem: { market }, solution }: ExplainedRun, household: number, town: number, kind: number) {
  const substitute = solution.substituteOf[household]!;
  if (substitute === kind) return true;
  if (substitute >= 0 && replaceableKind(market, household, town) === kind) return false;
  return market.needs.values[needsAt(market.needs, household, town) + kind]! > 0;
}

function classesOf(
  run: ExplainedRun,
  household: number,
  town: number,
  holders: readonly number[],
): readonly HolderClass[] {
  const counts = new Map<string, { holding: Holding; criterion: TownCriterion | null; count: number }>();
  const count = (holding: Holding, criterion: TownCriterion | null, more: number) => {
    const key = `${holding} ${criterion ?? ""}`;
    const { count: before } = counts.get(key) ?? { count: 0 };
    if (before + more > 0) counts.set(key, { holding, criterion, count: before + more });
  };
  for (const holding of ["FIXED", "ENDOWED", "EQUAL", "LOWER", "SUM"] as const)
    count(holding, null, holders.filter((other) => holdingOf(run, household, other, town) === holding).length);
  const higher = holders.filter((other) => holdingOf(run, household, other, town) === "HIGHER");
  const apart = higher.map((other) => apartBy(run, household, other, town));
  for (const criterion of run.scoring.town.criteria) {
    const those = apart.filter((one) => one === criterion).length;
    count("HIGHER", those >= LEAST_DESCRIBED ? criterion : null, those);
  }
  count("HIGHER", null, apart.filter((one) => one === null).length);
  return toldClasses([...counts.values()]);
}

/** Counts are told of all classes or, as soon as one is under five, of none: with the total one could be worked out. */
function toldClasses(
  classes: readonly { readonly holding: Holding; readonly criterion: TownCriterion | null; readonly count: number }[],
): readonly HolderClass[] {
  const areTold = classes.every(({ count }) => count >= LEAST_TOLD);
  return classes.map(({ holding, criterion, count }) => ({ holding, criterion, households: areTold ? count : null }));
}

function holdingOf(run: ExplainedRun, household: number, other: number, town: number): Holding {
  const { scoring, problem, mechanism, solution } = run;
  if (solution.placedAs[other] === PLACED_AS.fixed) return "FIXED";
  if (mechanism.name === "TOP_TRADING_CYCLES" && problem.endowment?.[other] === town) return "ENDOWED";
  if (mechanism.name === "WELFARE") return "SUM";
  const { pairs } = problem.market;
  const [own, others] = [pairOf(pairs, household, town), pairOf(pairs, other, town)];
  if (own < 0 || others < 0 || pairs.priority[others]! > pairs.priority[own]!) return "LOWER";
  const { scores } = scoring.town;
  const towns = scoring.towns.length;
  return scores[other * towns + town]! > scores[household * towns + town]! ? "HIGHER" : "EQUAL";
}

/** The town's criterion that gives another household most more points than this one. */
function apartBy({ scoring }: ExplainedRun, household: number, other: number, town: number): TownCriterion | null {
  const at = (place: number) =>
    new Map(
      pointsOf(scoring.town, "town", scoring.towns.length, place, town).map(({ criterion, points }) => [
        criterion,
        points,
      ]),
    );
  const own = at(household);
  let most = 0;
  let apart: TownCriterion | null = null;
  for (const [criterion, points] of at(other)) {
    const more = points - (own.get(criterion) ?? 0);
    if (more <= most) continue;
    most = more;
    apart = criterion;
  }
  return apart;
}

/** A count of households as it may be told; null under five. */
export const toldCount = (count: number): number | null => (count >= LEAST_TOLD ? count : null);

/**
 * How many households of a market come before another at a town, of those that list it.
 * @param household that lists the town: of another nothing may be told
 * @throws RangeError where it does not
 */
export function countAhead({ pairs }: Market, household: number, town: number): number {
  const own = pairOf(pairs, household, town);
  if (own < 0) throw new RangeError(`Household ${household} does not list town ${town}.`);
  let ahead = 0;
  for (let pair = 0; pair < pairs.town.length; pair++) {
    if (pairs.town[pair] === town && pairs.priority[pair]! < pairs.priority[own]!) ahead++;
  }
  return ahead;
}
