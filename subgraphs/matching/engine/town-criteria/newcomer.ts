/**
 * What a town's side gets of a household, by an allow-list: of adults the age band, the occupations and the level of
 * German, the number of persons, and the age bands of children. Origin, nationality, religion, sex, health, languages
 * other than German, protection, ties and wishes have no place in this type: no rule of the town's side can weigh what
 * never gets here, whatever a profile comes to hold.
 */
import type { AgeBand } from "../../../../schema/vocabulary/age-band.js";
import { type KnownMembers, knownMembers } from "../household.js";
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

/** Sorts by insertion: the lists of a household are short, and mostly in order. */
function sorted<Item>(items: readonly Item[], compare: (one: Item, other: Item) => number): readonly Item[] {
  let own: Item[] | null = null;
  for (let place = 1; place < items.length; place++) {
    const item = items[place]!;
    let before = place - 1;
    for (; before >= 0 && compare((own ?? items)[before]!, item) > 0; before--) {
      own ??= items.slice();
      own[before + 1] = own[before]!;
    }
    if (own) own[before + 1] = item;
  }
  return own ?? items;
}

/** What of a household the towns' side may know. */
export const newcomerOf = (profile: HouseholdProfile): NewcomerView => newcomerAmong(knownMembers(profile));

/** The same of members who are known. Each thing is named here, one by one; nothing is passed on whole. */
export function newcomerAmong({ members, childAgeBands }: KnownMembers): NewcomerView {
  const adults: NewcomerAdult[] = [];
  for (const { member, isAdult, german, occupationCodes } of members) {
    const { ageBand } = member;
    if (isAdult) adults.push({ ageBand, occupationCodes: sorted(occupationCodes, byText), german });
  }
  return {
    persons: members.length,
    adults: sorted(adults, inOrder),
    childAgeBands: sorted(childAgeBands, byText),
  };
}
