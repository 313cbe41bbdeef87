/** LANGUAGE_COURSE: can every adult who still learns German go on at the level that comes next? */
import { LANGUAGE_LEVELS } from "../../../../schema/vocabulary/language-level.js";
import { decayTable } from "../decay.js";
import { type Adult, learners } from "../need.js";
import { meanOf } from "../question.js";
import type { CourseFound } from "../reasons/reason.js";
import { hasRoomAt, OUT_OF_REACH } from "../town-index/course-columns.js";
import { kilometresShown, standsAt } from "../town-index/points.js";
import { germanNumber } from "../town-index/job-columns.js";
import type { TownIndex } from "../town-index/town-index.js";
import type { CriterionRule } from "./criterion-rule.js";

/**
 * The mean, over the adults under the target level, of the decay with distance to the nearest course that has room,
 * teaches the adult's next level, and reaches the town. Adults do not compete for one place here: rooms are counted
 * when places are taken, not when towns are compared.
 */
export const languageCourse: CriterionRule = {
  criterion: "LANGUAGE_COURSE",
  assess({ index, profile, parameters }) {
    const adults = learners(profile, parameters);
    if (!adults.length) return null;
    const { nearestByLevel, nearestOfAnyLevel } = index.courses;
    const nearest = adults.map((adult) => nearestByLevel[nextLevel(adult)]!);
    const decay = decayTable(parameters.languageCourse.decayKm, index.towns.reachKm);
    return {
      fitOf(town) {
        let sum = 0;
        for (const column of nearest) if (column[town] !== OUT_OF_REACH) sum += decay[column[town]!]!;
        return meanOf(sum, adults.length);
      },
      reasonOf: (town) =>
        nearestOfAnyLevel[town] === OUT_OF_REACH
          ? { code: "NO_DATA", criterion: "LANGUAGE_COURSE" }
          : { code: "LANGUAGE_COURSE", adults: adults.map((adult) => courseFound(index, adult, town)) },
    };
  },
  tellParts({ members, parameters }, _wish, take) {
    const target = germanNumber(parameters.languageCourse.targetLevel);
    for (const { member, isAdult, german } of members) {
      if (isAdult && german < target) take(german, member);
    }
  },
};

/** The level that an adult learns next, as a number from 1 for A1. */
export const nextLevel = (adult: Adult): number => adult.german + 1;

function courseFound(index: TownIndex, adult: Adult, town: number): CourseFound {
  const level = nextLevel(adult);
  const levelName = LANGUAGE_LEVELS[level - 1]!.value;
  const hectometres = index.courses.nearestByLevel[level]![town]!;
  const isThere = standsAt(index.towns.points, town, hectometres);
  const course = index.courses.courses.find(
    (candidate) => hasRoomAt(candidate, level) && hectometres <= candidate.reachHectometres && isThere(candidate.town),
  );
  if (!course) return { adult: adult.number, level: levelName, distanceKm: null, town: "", freePlaces: null };
  return {
    adult: adult.number,
    level: levelName,
    distanceKm: course.town === town ? 0 : kilometresShown(hectometres),
    town: index.towns.names[course.town]!,
    freePlaces: course.freePlaces,
  };
}
