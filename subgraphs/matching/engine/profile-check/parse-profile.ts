/**
 * Whether a stated profile is one that the engine can work with. What a person can mend comes back as a list of problems
 * that say what would be right; no message repeats more of the profile than the one value that is wrong.
 */
import type { HouseholdProfile } from "../profile.js";
import { checkLength, knownTowns } from "./check-value.js";
import { parseMembers } from "./parse-members.js";
import { parseRequirements } from "./parse-requirements.js";
import { parseWishes } from "./parse-wishes.js";
import type { IsKnownTown, Problem, StatedProfile } from "./stated-profile.js";

/** A third of all towns of Germany: whoever excludes more should say where it would go. */
const NEVER_AT_MOST = 3600;

/** A profile that the engine takes, or what is wrong with the stated one. */
export type ParsedProfile = { readonly profile: HouseholdProfile } | { readonly problems: readonly Problem[] };

/**
 * Parses a stated profile.
 * @param isKnownTown whether a town of that AGS exists today
 * @returns the profile, or all its problems in the order of the profile
 */
export function parseProfile(stated: StatedProfile, isKnownTown: IsKnownTown): ParsedProfile {
  const problems: Problem[] = [];
  const complain = (path: string, message: string) => void problems.push({ path, message });
  const never = stated.neverAgs ?? [];
  const members = parseMembers(stated.members, complain);
  const wishes = parseWishes(stated.wishes ?? [], isKnownTown, complain);
  checkLength(never, NEVER_AT_MOST, "neverAgs", complain);
  const neverAgs = knownTowns(never, "neverAgs", isKnownTown, complain);
  const specialCategoriesConsent = stated.specialCategoriesConsent ?? false;
  const requirements = parseRequirements(stated.requirements ?? {}, specialCategoriesConsent, complain);
  const profile = { members, requirements, specialCategoriesConsent, wishes, neverAgs };
  return problems.length ? { problems } : { profile };
}
