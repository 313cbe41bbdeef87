/** What a criterion is to the engine: one file beside this one, and one line in `criteria.ts`. */
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import type { KnownHousehold } from "../household.js";
import type { HouseholdProfile, Member, Wish } from "../profile.js";
import type { Question } from "../question.js";
import type { Reason } from "../reasons/reason.js";
import type { SetKey } from "../set-key.js";

/** A criterion prepared for one household: all that does not depend on the town is already worked out. */
export interface Assessment {
  /** Fit of a town in whole thousandths, 0 to 1,000. Runs for every town of the country: it makes no objects. */
  readonly fitOf: (town: number) => number;
  /** Set where a fit takes a search through the towns around: who scores works it out only for towns that it decides. */
  readonly isSearched?: true;
  /** Why the fit of a town is what it is. */
  readonly reasonOf: (town: number) => Reason;
}

/**
 * Takes in a part of a household with fits of its own: one member of it, where a criterion is a mean over members,
 * else all of it. Parts with one key have one fit in every town, whatever household they are of: their column can be
 * shared. A cohort asks for parts ten thousand times eighteen times over: they are told, and no list is made of them.
 * @param member who is this part; null: the whole household is
 */
export type TakePart = (key: SetKey, member: Member | null) => void;

/** The household as if a part were all of it: assessed alone, with the same wish, it gives the part's column. */
export const profileOfPart = (profile: HouseholdProfile, member: Member | null): HouseholdProfile =>
  member ? { ...profile, members: [member] } : profile;

export interface CriterionRule {
  readonly criterion: Criterion;
  /**
   * Prepares the criterion for a household; null where it says nothing of it (no child of that age, nobody who learns).
   * @param wish the household's wish for this criterion; null where it wishes nothing and the default is worked out
   */
  readonly assess: (question: Question, wish: Wish | null) => Assessment | null;
  /**
   * Tells the parts of a household: its fit in a town is the mean of theirs (`meanOf`), and that of the only one is its
   * own. Tells none exactly where `assess` gives null. Cheap: it looks at no town.
   */
  readonly tellParts: (household: KnownHousehold, wish: Wish | null, take: TakePart) => void;
}
