/** Days on which something is said to have happened. Pure but for the clock. */
import { problemOfDay } from "../../../../schema/scalars.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import { germanDay } from "../../writing/german-day.js";

/** What must have been before, and on which day it was; null: nothing is known of it. */
interface Earlier {
  readonly day: string | null;
  /** As in "the day on which the paper was handed over". */
  readonly what: string;
  /** What to do where that day is the one that is wrong: a whole sentence; nothing where it is not. */
  readonly whatToDo?: string;
}

/** Why something cannot have been on this day: it is no day, lies ahead, or is before what came first. */
export function problemsOfPastDay(day: string, field: string, earlier: Earlier): readonly UserError[] {
  const today = germanDay(new Date());
  const problem =
    problemOfDay(day) ??
    (day > today ? `${day} is still to come; today is ${today}.` : null) ??
    (earlier.day !== null && day < earlier.day
      ? `${day} is before ${earlier.day}, the day on which ${earlier.what}.${earlier.whatToDo ? ` ${earlier.whatToDo}` : ""}`
      : null);
  return problem === null ? [] : [userError("INVALID_VALUE", field, problem)];
}
