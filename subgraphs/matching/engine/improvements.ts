/**
 * What would change a town's score: the smallest single changes, on the household's side (German of one adult) and on
 * the town's (a dwelling, places, a course). Each is worked out by the engine itself on a changed copy, never guessed.
 */
import type { Criterion } from "../../../schema/vocabulary/criterion.js";
import { LANGUAGE_LEVELS } from "../../../schema/vocabulary/language-level.js";
import { nextLevel } from "./criteria/language-course.js";
import { dwellingNeed } from "./dwellings.js";
import { type Outcome, outcomeOf } from "./explain.js";
import { adultsOf, learners } from "./need.js";
import type { Parameters } from "./parameters/parameters.js";
import { CHILDCARE_KINDS, placesFound, placesNeeds, SCHOOL_KINDS } from "./places.js";
import type { HouseholdProfile, Member } from "./profile.js";
import type { Question } from "./question.js";
import type { Reason } from "./reasons/reason.js";
import { type TownIndex, withCourse, withDwelling, withPlaces } from "./town-index/town-index.js";

/** A single change with the state after it. */
export interface Improvement {
  readonly change: Reason;
  /** The criterion through which it works most. */
  readonly criterion: Criterion;
  /** In 1/100,000 of a point, as `explain` gives it after the change. */
  readonly scoreAfter: number;
  readonly isPossibleAfter: boolean;
}

/** A change to try: the household or the index as it would be. */
interface Change {
  readonly change: Reason;
  /** The criteria through which it can work, the likeliest first. */
  readonly criteria: readonly [Criterion, ...Criterion[]];
  readonly index: TownIndex;
  readonly profile: HouseholdProfile;
}

/**
 * The single changes that lift the score of a town or make it possible: first those that make it possible, then by the
 * score after them. Empty where none does. Of several steps of German the smallest that helps is named.
 * @throws RangeError as `explain`
 */
export function improvements(
  index: TownIndex,
  profile: HouseholdProfile,
  parameters: Parameters,
  town: number,
): readonly Improvement[] {
  const before = outcomeOf(index, profile, parameters, town);
  const question = { index, profile, parameters };
  const attempts = [...germanChanges(question), ...townChanges(question, town).map((change) => [change])];
  return attempts
    .flatMap((steps) => firstThatHelps(steps, parameters, town, before) ?? [])
    .toSorted(
      (one, other) => Number(other.isPossibleAfter) - Number(one.isPossibleAfter) || other.scoreAfter - one.scoreAfter,
    );
}

/** The first of some ever greater changes that helps; null where none does. */
function firstThatHelps(
  steps: Iterable<Change>,
  parameters: Parameters,
  town: number,
  before: Outcome,
): Improvement | null {
  for (const { change, criteria, index, profile } of steps) {
    const after = outcomeOf(index, profile, parameters, town);
    if (!isBetter(after, before)) continue;
    const lifted = criteria.find((criterion) => (after.fits.get(criterion) ?? 0) > (before.fits.get(criterion) ?? 0));
    return {
      change,
      criterion: lifted ?? criteria[0],
      scoreAfter: after.score,
      isPossibleAfter: after.isPossible,
    };
  }
  return null;
}

/** Possible where it was not, or more points; never at the price of the other. */
function isBetter(after: Outcome, before: Outcome): boolean {
  if (after.score < before.score || (before.isPossible && !after.isPossible)) return false;
  return after.score > before.score || (after.isPossible && !before.isPossible);
}

/** For every adult the levels of German above the present one, the next first. */
function germanChanges({ index, profile }: Question): readonly (readonly Change[])[] {
  return adultsOf(profile).map(({ number, member, german }) =>
    LANGUAGE_LEVELS.slice(german).map(({ value: to }) => ({
      change: { code: "LEARN_GERMAN", adult: number, from: LANGUAGE_LEVELS[german - 1]?.value ?? null, to },
      criteria: ["WORK", "LANGUAGE_COURSE", "TRAINING"],
      index,
      profile: withGerman(profile, member, to),
    })),
  );
}

function withGerman(
  profile: HouseholdProfile,
  learner: Member,
  level: Member["languages"][number]["level"],
): HouseholdProfile {
  const languages = [...learner.languages.filter(({ code }) => code !== "de"), { code: "de", level }];
  const members = profile.members.map((member) => (member === learner ? { ...member, languages } : member));
  return { ...profile, members };
}

/** A dwelling, the places that are missing of each kind, a course for each level that is needed. */
function townChanges(question: Question, town: number): readonly Change[] {
  return [...dwellingChange(question, town), ...placeChanges(question, town), ...courseChanges(question, town)];
}

function dwellingChange(question: Question, town: number): readonly Change[] {
  const { index, profile, parameters } = question;
  const { persons, stepFree: isNeeded } = dwellingNeed(profile, parameters);
  const stepFree = isNeeded || profile.wishes.some(({ criterion }) => criterion === "ACCESSIBILITY");
  const dwelling = { available: 1, maxPersons: persons, isStepFree: stepFree, monthlyRentCents: null };
  const name = index.towns.names[town]!;
  return [
    {
      change: { code: "ONE_DWELLING", persons, stepFree, town: name },
      criteria: ["HOUSING", "ACCESSIBILITY"],
      index: withDwelling(index, town, dwelling),
      profile,
    },
  ];
}

function placeChanges(question: Question, town: number): readonly Change[] {
  const { index, profile } = question;
  const needs = placesNeeds(question, [...CHILDCARE_KINDS, ...SCHOOL_KINDS]);
  return placesFound(index, needs, town).flatMap(({ kind, needed, free }): Change[] => {
    const places = needed - (free ?? 0);
    if (places <= 0) return [];
    return [
      {
        change: { code: "MORE_PLACES", kind, places, town: index.towns.names[town]! },
        criteria: [CHILDCARE_KINDS.includes(kind) ? "CHILDCARE" : "SCHOOL"],
        index: withPlaces(index, town, kind, places),
        profile,
      },
    ];
  });
}

function courseChanges({ index, profile, parameters }: Question, town: number): readonly Change[] {
  const levels = new Set(learners(profile, parameters).map(nextLevel));
  return [...levels].map((level) => ({
    change: { code: "ONE_COURSE", level: LANGUAGE_LEVELS[level - 1]!.value, town: index.towns.names[town]! },
    criteria: ["LANGUAGE_COURSE"],
    index: withCourse(index, { town, levelFrom: level, levelTo: level, freePlaces: 1, reachHectometres: 0 }),
    profile,
  }));
}
