/** Who of the households may meet which need of a town, as far as the view that `newcomer.ts` allows tells it. */
import { labourKey } from "../../need.js";
import { type NewcomerAdult, newcomerAmong } from "../../town-criteria/newcomer.js";
import { townCriterionRules } from "../../town-criteria/town-criteria.js";
import type { TakeCandidate } from "../../town-criteria/town-criterion-rule.js";
import { ColumnLists } from "./column-lists.js";
import type { AskedOfNewcomers, AskedSet } from "./asked.js";
import { NumbersByKey } from "./numbers-by-key.js";
import type { Reader } from "./reader.js";

const COUNT = townCriterionRules.length;

/** Reads the newcomers of so many households. */
export function newcomerReader(households: number): Reader<AskedOfNewcomers> {
  const worths: (NewcomerAdult | number)[] = [];
  const sets: AskedSet[] = [];
  const column = new Int32Array(households * COUNT);
  const numberOf = worthNumbers(worths);
  const lists = new ColumnLists();
  const ofLists = townCriterionRules.map((): number[] => []);
  const own: number[] = [];
  let count = 0;
  const take: TakeCandidate = (worth, adult) => {
    own[count++] = numberOf(worth, adult);
  };
  return {
    take(known, household) {
      const question = { newcomer: newcomerAmong(known), parameters: known.parameters };
      for (let place = 0; place < COUNT; place++) {
        count = 0;
        townCriterionRules[place]!.tellCandidates(question, take);
        const list = lists.numberOf(own, count);
        column[household * COUNT + place] = ofLists[place]![list] ??=
          sets.push({ place, worths: own.slice(0, count) }) - 1;
      }
    },
    asked: { column, sets, worths },
  };
}

/** Numbers worths: of adults by occupations and German, of others by what they are worth in every town. */
function worthNumbers(worths: (NewcomerAdult | number)[]): (worth: number, adult: NewcomerAdult | null) => number {
  const ofAdults = new NumbersByKey();
  const ofOthers = new NumbersByKey();
  return (worth, adult) => {
    const known = adult ? ofAdults : ofOthers;
    const key = adult ? labourKey(adult.occupationCodes, adult.german) : worth;
    const before = known.get(key);
    if (before !== undefined) return before;
    const added = worths.push(adult ?? worth) - 1;
    known.set(key, added);
    return added;
  };
}
