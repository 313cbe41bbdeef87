/**
 * What a town's side gets of a household, by an allow-list: of adults the age band, the occupations and the level of
 * German, the number of persons, and the age bands of children. Origin, nationality, religion, sex, health, languages
 * other than German, protection, ties and wishes have no place in this type: no rule of the town's side can weigh what
 * never gets here, whatever a profile comes to hold.
 */
import type { AgeBand } from "../../../../schema/vocabulary/age-band.js";
import { germanOf, isAdult, occupationCodes } from "../need.js";
import type { HouseholdProfile } from "../profile.js";
import { byText } from "../text-order.js";

export interface NewcomerAdult {
  readonly ageBand: AgeBand;
  /** KldB 2010 codes, ascending, each once. */
  readonly occupationCodes: readonly string[];
  /** 0 none, 1 for A1 to 6 for C2 or a mother tongue. */
  readonly german: number;
}

export interface NewcomerView {
  readonly persons: number;
  /** In an order that follows from what stands here, so that who was named first does not show. */
  readonly adults: readonly NewcomerAdult[];
  /** Ascending. */
  readonly childAgeBands: readonly AgeBand[];
}

const inOrder = (one: NewcomerAdult, other: NewcomerAdult): number =>
  byText(one.ageBand, other.ageBand) ||
  one.german - other.german ||
  byText(one.occupationCodes.join(" "), other.occupationCodes.join(" "));

/** Sorts only what is not in order yet: most lists of a household are so short that they are. */
function sorted<Item>(items: readonly Item[], compare: (one: Item, other: Item) => number): readonly Item[] {
  for (let place = 1; place < items.length; place++) {
    if (compare(items[place - 1]!, items[place]!) > 0) return items.toSorted(compare);
  }
  return items;
}

/** What of a household the towns' side may know. Each thing is named here, one by one; nothing is passed on whole. */
export function newcomerOf(profile: HouseholdProfile): NewcomerView {
  const { members } = profile;
  const adults: NewcomerAdult[] = [];
  const childAgeBands: AgeBand[] = [];
  for (const member of members) {
    const { ageBand } = member;
    if (!isAdult(member)) childAgeBands.push(ageBand);
    else adults.push({ ageBand, occupationCodes: sorted(occupationCodes(member), byText), german: germanOf(member) });
  }
  return {
    persons: members.length,
    adults: sorted(adults, inOrder),
    childAgeBands: sorted(childAgeBands, byText),
  };
}
