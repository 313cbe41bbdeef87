/** The wishes of a stated profile. */
import { CRITERIA, type Criterion } from "../../../../schema/vocabulary/criterion.js";
import type { VocabularyEntry } from "../../../../schema/vocabulary/entry.js";
import { FEDERAL_STATES } from "../../../../schema/vocabulary/federal-state.js";
import { SETTLEMENT_KINDS } from "../../../../schema/vocabulary/settlement-kind.js";
import { COUNSELLING_KINDS, LEISURE_KINDS } from "../choices.js";
import type { Wish } from "../profile.js";
import { checkLength, chosenOf, knownTowns, valueOf } from "./check-value.js";
import type { Complain, IsKnownTown, StatedWish } from "./stated-profile.js";

const LEAST_IMPORTANCE = 1;
const GREATEST_IMPORTANCE = 5;
/** More towns than a household has people in, and few enough that scoring stays fast. */
const TIES_AT_MOST = 20;

/** What a wish can name besides, and the criterion that it is about. */
const DETAILS = { states: "REGION", offerKinds: "LEISURE", serviceKinds: "COUNSELLING" } as const;

/** The wishes, complete only where nothing was complained about. */
export function parseWishes(
  stated: readonly StatedWish[],
  isKnownTown: IsKnownTown,
  complain: Complain,
): readonly Wish[] {
  stated.forEach(({ criterion }, position) => {
    const first = stated.findIndex((wish) => wish.criterion === criterion);
    if (first === position) return;
    complain(
      `wishes[${position}].criterion`,
      `${criterion} is wished twice (also at wishes[${first}]); state it once.`,
    );
  });
  return stated.flatMap((wish, position) => parseWish(wish, `wishes[${position}]`, isKnownTown, complain) ?? []);
}

function parseWish(stated: StatedWish, path: string, isKnownTown: IsKnownTown, complain: Complain): Wish | null {
  const criterion = valueOf(CRITERIA, stated.criterion, `${path}.criterion`, complain);
  const { importance } = stated;
  if (!Number.isInteger(importance) || importance < LEAST_IMPORTANCE || importance > GREATEST_IMPORTANCE) {
    complain(
      `${path}.importance`,
      `Importance ${importance}; it goes from ${LEAST_IMPORTANCE} (little) to ${GREATEST_IMPORTANCE} (most), in whole numbers.`,
    );
  }
  checkDetails(stated, path, complain);
  const settlementKinds = parseNamed(stated, ["SETTLEMENT_SIZE", "settlementKinds", SETTLEMENT_KINDS], path, complain);
  const nearAgs = parseTies(stated, path, isKnownTown, complain);
  const states = parseNamed(stated, ["REGION", "states", FEDERAL_STATES], path, complain);
  const chosen = parseChoices(stated, path, complain);
  return criterion && { criterion, importance, settlementKinds, nearAgs, states, ...chosen };
}

/** A detail that is not about the wish would be answered as if it counted. */
function checkDetails(stated: StatedWish, path: string, complain: Complain): void {
  for (const detail of ["states", "offerKinds", "serviceKinds"] as const) {
    if (!stated[detail]?.length || stated.criterion === DETAILS[detail]) continue;
    complain(`${path}.${detail}`, `Only a wish for ${DETAILS[detail]} names ${detail}; leave it out here.`);
  }
}

/** What a wish has to name, from a vocabulary, each once; nothing where it is another criterion's. */
function parseNamed<Entry extends VocabularyEntry>(
  stated: StatedWish,
  [criterion, field, vocabulary]: readonly [Criterion, "settlementKinds" | "states", readonly Entry[]],
  path: string,
  complain: Complain,
): readonly Entry["value"][] {
  const named = stated[field] ?? [];
  if (stated.criterion === criterion && named.length === 0) {
    const known = vocabulary.map(({ value }) => value).join(", ");
    complain(`${path}.${field}`, `A wish for ${criterion} names at least one of ${known}.`);
  }
  const parsed = named.flatMap(
    (value, position) => valueOf(vocabulary, value, `${path}.${field}[${position}]`, complain) ?? [],
  );
  return stated.criterion === criterion ? [...new Set(parsed)] : [];
}

function parseTies(stated: StatedWish, path: string, isKnownTown: IsKnownTown, complain: Complain): Wish["nearAgs"] {
  const ties = stated.nearAgs ?? [];
  if (stated.criterion === "SOCIAL_TIES" && ties.length === 0) {
    complain(`${path}.nearAgs`, "A wish for SOCIAL_TIES names at least one town by its AGS.");
  }
  checkLength(ties, TIES_AT_MOST, `${path}.nearAgs`, complain);
  const parsed = knownTowns(ties, `${path}.nearAgs`, isKnownTown, complain);
  return stated.criterion === "SOCIAL_TIES" ? parsed : [];
}

/** The kinds that a wish names; whoever names none means all. */
function parseChoices(stated: StatedWish, path: string, complain: Complain): Pick<Wish, "offerKinds" | "serviceKinds"> {
  const offerKinds = chosenOf(LEISURE_KINDS, stated.offerKinds ?? [], `${path}.offerKinds`, complain);
  const serviceKinds = chosenOf(COUNSELLING_KINDS, stated.serviceKinds ?? [], `${path}.serviceKinds`, complain);
  return {
    offerKinds: stated.criterion === "LEISURE" ? offerKinds : [],
    serviceKinds: stated.criterion === "COUNSELLING" ? serviceKinds : [],
  };
}
