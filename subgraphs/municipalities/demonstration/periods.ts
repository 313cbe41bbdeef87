/**
 * From when until when an offer of the demonstration holds: most without a word about it, some since a day, a few from a
 * day to come, some until a day years ahead. Ends that have passed are none of its business.
 */
import type { OfferKind } from "../../../schema/vocabulary/offer-kind.js";
import type { Chance } from "../../runtime/demonstration/chance.js";
import { demonstrationDay } from "../../runtime/demonstration/demonstration.js";

/** Days on which an offer begins and ends; null: it does not say. */
export interface Period {
  readonly from: string | null;
  readonly until: string | null;
}

/** Hildesheim and Altena: what they have free on the day of loading is told in the guides. */
const OPEN_TOWNS = ["03254021", "05962004"];

/** How many offers of a hundred begin on a day to come. Homes have a chance of their own. */
const BEGINS_LATER: Readonly<Partial<Record<OfferKind, number>>> = { HOUSING: 0, CHILDCARE: 10 };
const BEGINS_LATER_ELSE = 4;

/** How many of a hundred say that they have begun. */
const HAS_BEGUN = 25;

/** How many of a hundred end, far enough for a hub that runs for years. */
const ENDS = 20;

/**
 * The period of an offer.
 * @param chance draws the same number of times for every offer
 * @param becomesFree whether it is a home in which somebody still lives
 */
export function period(chance: Chance, ags: string, kind: OfferKind, becomesFree: boolean): Period {
  const percent = chance.between(0, 99);
  const ahead = chance.between(5, 150);
  const begun = chance.between(10, 400);
  const ends = chance.between(0, 99) < ENDS;
  const end = chance.between(730, 1_460);
  if (OPEN_TOWNS.includes(ags)) return { from: null, until: null };
  const later = BEGINS_LATER[kind] ?? BEGINS_LATER_ELSE;
  const beginning = becomesFree || percent < later ? ahead : percent < later + HAS_BEGUN ? -begun : null;
  return {
    from: beginning === null ? null : demonstrationDay(beginning),
    until: ends ? demonstrationDay(end) : null,
  };
}
