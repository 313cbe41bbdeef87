/** The columns of the towns' side in bare loops: what adults are worth as labour, and how far sets of people meet a need. */
import type { BareTowns } from "./input.js";

const FULL = 1000;
const HALF = FULL / 2;

/** The fits of all columns, one behind another. */
export function bareTownColumns(input: BareTowns, towns: number): Uint16Array {
  const worths = worthsOf(input, labourOf(input, towns), towns);
  const { sets, setCriterion, setEnough, sought } = input;
  const count = setCriterion.length;
  const fits = new Uint16Array(count * towns);
  const sums = new Int32Array(towns);
  for (let set = 0; set < count; set++) {
    const first = sets.start[set]!;
    const end = sets.start[set + 1]!;
    const demand = setCriterion[set]! * towns;
    sums.fill(0);
    for (let item = first; item < end; item++) {
      const from = sets.items[item]! * towns;
      for (let town = 0; town < towns; town++) sums[town] = (sums[town]! + worths[from + town]!) | 0;
    }
    for (let town = 0; town < towns; town++) {
      const wanted = sought[demand + town]!;
      let sum = sums[town]!;
      if (wanted === 0 || sum === 0) continue;
      if (wanted < end - first) sum = greatestOf(worths, sets.items, first, end, towns, town, wanted);
      const full = wanted < setEnough[set]! ? wanted : setEnough[set]!;
      const fit = full === 1 ? sum : ((2 * sum + full) / (2 * full)) | 0;
      fits[set * towns + town] = fit < FULL ? fit : FULL;
    }
  }
  return fits;
}

/** What each occupation with a level of German is worth in each town: the best need, by worth times urgency. */
function labourOf(input: BareTowns, towns: number): Uint16Array {
  const { soughtTowns, soughtUrgency, occupationNeeds, occupationWorth } = input;
  const count = occupationNeeds.start.length - 1;
  const labour = new Uint16Array(count * towns);
  for (let occupation = 0; occupation < count; occupation++) {
    const at = occupation * towns;
    const end = occupationNeeds.start[occupation + 1]!;
    for (let item = occupationNeeds.start[occupation]!; item < end; item++) {
      const worth = occupationWorth[item]!;
      const need = occupationNeeds.items[item]!;
      const last = soughtTowns.start[need + 1]!;
      for (let entry = soughtTowns.start[need]!; entry < last; entry++) {
        const own = ((Math.imul(worth, soughtUrgency[entry]!) + HALF) / FULL) | 0;
        const place = at + soughtTowns.items[entry]!;
        if (own > labour[place]!) labour[place] = own;
      }
    }
  }
  return labour;
}

function worthsOf({ worths: { start, items } }: BareTowns, labour: Uint16Array, towns: number): Uint16Array {
  const worths = new Uint16Array((start.length - 1) * towns);
  for (let column = 0; column < start.length - 1; column++) {
    const at = column * towns;
    for (let item = start[column]!; item < start[column + 1]!; item++) {
      const from = items[item]! * towns;
      if (from < 0) worths.fill(-1 - items[item]!, at, at + towns);
      else {
        for (let town = 0; town < towns; town++) {
          if (labour[from + town]! > worths[at + town]!) worths[at + town] = labour[from + town]!;
        }
      }
    }
  }
  return worths;
}

/** The sum of the greatest worths of a set in a town, of so many as are wanted: fewer than there are. */
function greatestOf(
  worths: Uint16Array,
  items: Int32Array,
  first: number,
  end: number,
  towns: number,
  town: number,
  wanted: number,
): number {
  let sum = 0;
  for (let item = first; item < end; item++) {
    const own = worths[items[item]! * towns + town]!;
    // Those that go before it: the greater, and of equal ones the earlier.
    let before = 0;
    for (let other = first; other < end; other++) {
      const theirs = worths[items[other]! * towns + town]!;
      if (theirs > own || (theirs === own && other < item)) before++;
    }
    if (before < wanted) sum += own;
  }
  return sum;
}
