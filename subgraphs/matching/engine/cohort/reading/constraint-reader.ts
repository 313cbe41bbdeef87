/** Which hard constraints bind each household, and what they ask of its towns. */
import { constraintRules } from "../../constraints/constraints.js";
import { ColumnLists } from "./column-lists.js";
import type { AskedConstraint, AskedConstraints, AskedUnion } from "./asked.js";
import { NumbersByKey } from "./numbers-by-key.js";
import type { Reader } from "./reader.js";

/** Reads the constraints of so many households. */
export function constraintReader(households: number): Reader<AskedConstraints> {
  const columns: (AskedConstraint | AskedUnion)[] = [];
  const column = new Int32Array(households);
  const ofKeys = constraintRules.map(() => new NumbersByKey());
  const lists = new ColumnLists();
  const ofLists: number[] = [];
  const own: number[] = [];
  return {
    take(known, household) {
      let count = 0;
      for (let bit = 0; bit < constraintRules.length; bit++) {
        const key = constraintRules[bit]!.keyOf(known);
        if (key === null) continue;
        let found = ofKeys[bit]!.get(key);
        if (found === undefined) {
          found = columns.push({ bit, profile: known.profile }) - 1;
          ofKeys[bit]!.set(key, found);
        }
        own[count++] = found;
      }
      column[household] =
        count === 1
          ? own[0]!
          : (ofLists[lists.numberOf(own, count)] ??= columns.push({ unionOf: own.slice(0, count) }) - 1);
    },
    asked: { column, columns },
  };
}
