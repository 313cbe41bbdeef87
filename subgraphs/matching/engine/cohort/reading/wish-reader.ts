/**
 * Which criteria count for each household with what weight, and what is asked for them. A column belongs to what is
 * asked, not to who asks: a thousand nurses with German B1 share one.
 */
import { CRITERIA, type Criterion } from "../../../../../schema/vocabulary/criterion.js";
import { criterionRules } from "../../criteria/criteria.js";
import { profileOfPart, type TakePart } from "../../criteria/criterion-rule.js";
import type { HouseholdProfile, Wish } from "../../profile.js";
import { FULL_WEIGHT, type HouseholdQuestion } from "../../question.js";
import type { SetKey } from "../../set-key.js";
import { shareOut } from "../../weights.js";
import { ColumnLists, sortFirst } from "./column-lists.js";
import { type AskedByHouseholds, type AskedMean, type AskedPart, NO_COLUMN } from "./asked.js";
import type { Reader } from "./reader.js";

const COUNT = CRITERIA.length;

/** Reads the wishes of so many households. */
export function wishReader(households: number): Reader<AskedByHouseholds> {
  const columns: (AskedPart | AskedMean)[] = [];
  const find = columnFinder(columns);
  const weights = new Uint16Array(households * COUNT);
  const column = new Int32Array(households * COUNT).fill(NO_COLUMN);
  const wishes = new Array<Wish | undefined>(COUNT).fill(undefined);
  return {
    take(question, household) {
      sortWishes(question.profile, wishes);
      const at = household * COUNT;
      const sizes = enterColumns(find, question, wishes, at, column);
      // As for the place finder: without a wish that applies, all that applies by itself counts equally.
      if (!sizes.length) sizes.push(...enterColumns(find, question, UNWISHED, at, column));
      const shares = shareOut(FULL_WEIGHT, sizes);
      for (let place = 0, counting = 0; place < COUNT; place++) {
        if (column[at + place] !== NO_COLUMN) weights[at + place] = shares[counting++]!;
      }
    },
    asked: { weights, column, columns },
  };
}

/** No wish for any criterion. */
const UNWISHED = CRITERIA.map(() => null);

/** Writes the columns of the criteria that count of those asked for, and gives how important each of them is. */
function enterColumns(
  find: FindColumn,
  question: HouseholdQuestion,
  wishes: readonly (Wish | null | undefined)[],
  at: number,
  column: Int32Array,
): number[] {
  const sizes: number[] = [];
  for (let place = 0; place < COUNT; place++) {
    const wish = wishes[place];
    if (wish === undefined) continue;
    const found = find(place, question, wish);
    if (found === NO_COLUMN) continue;
    column[at + place] = found;
    sizes.push(wish ? wish.importance : 1);
  }
  return sizes;
}

const placeOfCriterion: ReadonlyMap<Criterion, number> = new Map(CRITERIA.map(({ value }, place) => [value, place]));

/** Writes the wish for each criterion, in their order. */
function sortWishes({ wishes }: HouseholdProfile, sorted: (Wish | undefined)[]): void {
  sorted.fill(undefined);
  let next = 0;
  for (const wish of wishes) {
    // Wishes mostly stand in that order already: then the place is the next one, and need not be looked up.
    const place = CRITERIA[next]?.value === wish.criterion ? next : placeOfCriterion.get(wish.criterion)!;
    sorted[place] = wish;
    next = place + 1;
  }
}

/** The number of a household's column for a criterion, by its place; NO_COLUMN where the criterion does not count. */
type FindColumn = (place: number, question: HouseholdQuestion, wish: Wish | null) => number;

/** Prepares finding columns: parts are taken in one by one, and no list is made of those of a household. */
function columnFinder(columns: (AskedPart | AskedMean)[]): FindColumn {
  const ofParts = criterionRules.map(() => new Map<SetKey, number>());
  const meanOf = meanFinder(columns);
  const own: number[] = [];
  let count = 0;
  let place: number;
  let profile: HouseholdProfile;
  let wish: Wish | null;
  const take: TakePart = (key, member) => {
    const known = ofParts[place]!;
    let column = known.get(key);
    if (column === undefined) {
      column = columns.push({ place, profile: profileOfPart(profile, member), wish }) - 1;
      known.set(key, column);
    }
    own[count++] = column;
  };
  return (criterion, question, asked) => {
    count = 0;
    place = criterion;
    profile = question.profile;
    wish = asked;
    criterionRules[criterion]!.tellParts(question, asked, take);
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
