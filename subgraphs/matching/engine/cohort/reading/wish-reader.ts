/**
 * Which criteria count for each household with what weight, and what is asked for them. A column belongs to what is
 * asked, not to who asks: a thousand nurses with German B1 share one.
 */
import { CRITERIA, type Criterion } from "../../../../../schema/vocabulary/criterion.js";
import { criterionRules } from "../../criteria/criteria.js";
import { profileOfPart, type TakePart } from "../../criteria/criterion-rule.js";
import type { KnownHousehold } from "../../household.js";
import type { HouseholdProfile, Wish } from "../../profile.js";
import { FULL_WEIGHT } from "../../question.js";
import { sharerOf } from "../../weights.js";
import { ColumnLists, sortFirst } from "./column-lists.js";
import { type AskedByHouseholds, type AskedMean, type AskedPart, NO_COLUMN } from "./asked.js";
import { NumbersByKey } from "./numbers-by-key.js";
import type { Reader } from "./reader.js";

const COUNT = CRITERIA.length;

/** Reads the wishes of so many households. */
export function wishReader(households: number): Reader<AskedByHouseholds> {
  const columns: (AskedPart | AskedMean)[] = [];
  const find = columnFinder(columns);
  const weights = new Uint16Array(households * COUNT);
  const column = new Int32Array(households * COUNT).fill(NO_COLUMN);
  const wishes = new Array<Wish | undefined>(COUNT).fill(undefined);
  const sizes = new Uint16Array(COUNT);
  const shareOut = sharerOf(COUNT);
  return {
    take(known, household) {
      sortWishes(known.profile, wishes);
      const at = household * COUNT;
      let count = enterColumns(find, known, wishes, at, column, sizes);
      // As for the place finder: without a wish that applies, all that applies by itself counts equally.
      if (count === 0) count = enterColumns(find, known, UNWISHED, at, column, sizes);
      shareOut(FULL_WEIGHT, sizes, count);
      for (let place = 0, counting = 0; place < COUNT; place++) {
        if (column[at + place] !== NO_COLUMN) weights[at + place] = sizes[counting++]!;
      }
    },
    asked: { weights, column, columns },
  };
}

/** No wish for any criterion. */
const UNWISHED = CRITERIA.map(() => null);

/**
 * Writes the columns of the criteria that count of those asked for, and how important each of them is.
 * @returns how many count
 */
function enterColumns(
  find: FindColumn,
  known: KnownHousehold,
  wishes: readonly (Wish | null | undefined)[],
  at: number,
  column: Int32Array,
  sizes: Uint16Array,
): number {
  let count = 0;
  for (let place = 0; place < COUNT; place++) {
    const wish = wishes[place];
    if (wish === undefined) continue;
    const found = find(place, known, wish);
    if (found === NO_COLUMN) continue;
    column[at + place] = found;
    sizes[count++] = wish ? wish.importance : 1;
  }
  return count;
}

const placeOfCriterion: ReadonlyMap<Criterion, number> = new Map(CRITERIA.map(({ value }, place) => [value, place]));

/** Writes the wish for each criterion, in their order. */
function sortWishes({ wishes }: HouseholdProfile, sorted: (Wish | undefined)[]): void {
  sorted.fill(undefined);
  let next = 0;
  for (let told = 0; told < wishes.length; told++) {
    const wish = wishes[told]!;
    // Wishes mostly stand in that order already: then the place is the next one, and need not be looked up.
    const place = CRITERIA[next]?.value === wish.criterion ? next : placeOfCriterion.get(wish.criterion)!;
    sorted[place] = wish;
    next = place + 1;
  }
}

/** The number of a household's column for a criterion, by its place; NO_COLUMN where the criterion does not count. */
type FindColumn = (place: number, known: KnownHousehold, wish: Wish | null) => number;

/** Prepares finding columns: parts are taken in one by one, and no list is made of those of a household. */
function columnFinder(columns: (AskedPart | AskedMean)[]): FindColumn {
  const ofParts = criterionRules.map(() => new NumbersByKey());
  const meanOf = meanFinder(columns);
  const own: number[] = [];
  let count = 0;
  let place: number;
  let profile: HouseholdProfile;
  let wish: Wish | null;
  const take: TakePart = (key, member) => {
    const ofKeys = ofParts[place]!;
    let column = ofKeys.get(key);
    if (column === undefined) {
      column = columns.push({ place, profile: profileOfPart(profile, member), wish }) - 1;
      ofKeys.set(key, column);
    }
    own[count++] = column;
  };
  return (criterion, known, asked) => {
    count = 0;
    place = criterion;
    profile = known.profile;
    wish = asked;
    criterionRules[criterion]!.tellParts(known, asked, take);
    if (count < 2) return count === 0 ? NO_COLUMN : own[0]!;
    return meanOf(own, count);
  };
}

/** Prepares finding the column that is the mean of some; of columns that are all one it is that one. */
function meanFinder(columns: (AskedPart | AskedMean)[]): (own: number[], count: number) => number {
  const lists = new ColumnLists();
  const ofLists: number[] = [];
  return (own, count) => {
    sortFirst(own, count);
    if (own[0] === own[count - 1]) return own[0]!;
    return (ofLists[lists.numberOf(own, count)] ??= columns.push({ meanOf: own.slice(0, count) }) - 1);
  };
}
