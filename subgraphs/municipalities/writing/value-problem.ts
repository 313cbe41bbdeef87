/**
 * What of written values cannot be used, whoever hands them in: by the graph it becomes a user error, by a file an issue
 * of its row. The words stand here once, in German and English.
 */
import { FIRST_YEAR, LAST_YEAR, problemOfDay } from "../../../schema/scalars.js";
import { type UserError, userError } from "../../../schema/user-error.js";
import { describeIssue, type Figures, type Problem, problem, rules } from "../../runtime/import/csv/rule.js";
import { germanDay } from "./german-day.js";

/** A field, as the graph names it, and what is wrong with its value. */
export interface ValueProblem {
  readonly field: string;
  readonly problem: Problem;
}

export const VALUE_RULES = rules({
  OUT_OF_BOUNDS: {
    reason: { de: "Der Wert ist {given}.", en: "The value is {given}." },
    hint: { de: "Möglich ist {least} bis {greatest}.", en: "It is from {least} to {greatest}." },
  },
  TOO_MANY_DECIMALS: {
    reason: { de: "Der Wert {given} hat zu viele Nachkommastellen.", en: "The value {given} has too many decimals." },
    hint: { de: "Höchstens {most} Nachkommastellen.", en: "It has up to {most} decimals." },
  },
  TAKEN_ABOVE_CAPACITY: {
    reason: {
      de: "{taken} sind vergeben, mehr als es gibt ({capacity}).",
      en: "{taken} are taken, more than there are ({capacity}).",
    },
    hint: { de: "Anzahl oder vergebene Plätze prüfen.", en: "Check the capacity, or how many are taken." },
  },
  ENDS_BEFORE_IT_BEGINS: {
    reason: { de: "Der Zeitraum endet am {day}, bevor er beginnt.", en: "The period ends on {day}, before it begins." },
    hint: { de: "Anfang und Ende prüfen.", en: "Check the first and the last day." },
  },
  ONLY_OF_DWELLINGS: {
    reason: {
      de: "Das sagt etwas über eine Wohnung, und das Angebot hat die Art {kind}.",
      en: "This says something about a dwelling, and the offer is of kind {kind}.",
    },
    hint: { de: "Die Angabe weglassen.", en: "Leave it out." },
  },
  OCCUPATION_UNKNOWN: {
    reason: { de: "{code} ist kein Schlüssel der KldB 2010.", en: "{code} is no code of the KldB 2010." },
    hint: { de: "Fünf Ziffern, zum Beispiel 81302.", en: "A code has 5 digits, such as 81302." },
  },
  NEED_WITHOUT_OCCUPATION: {
    reason: { de: "Ein Bedarf der Art {kind} hat keinen Beruf.", en: "A need of kind {kind} is for no occupation." },
    hint: { de: "Den Beruf weglassen.", en: "Leave the occupation out." },
  },
  NAMES_A_PERSON: {
    reason: {
      de: "Das nennt eine Person, eine E-Mail-Adresse oder eine Telefonnummer.",
      en: "This names a person, a mail address or a telephone.",
    },
    hint: {
      de: "Die Stelle nennen, zum Beispiel Integrationsbüro; Personen werden hier nicht veröffentlicht.",
      en: "Name the office, such as Integrationsbüro: persons are not published here.",
    },
  },
  DAY_TOO_FAR: {
    reason: { de: "{day} liegt zu weit von heute.", en: "{day} is too far from today." },
    hint: { de: "Möglich ist {least} bis {greatest}.", en: "It is from {least} to {greatest}." },
  },
  PLANNED_TWICE: {
    reason: { de: "Die Phase {phase} ist zweimal angegeben.", en: "The phase {phase} is given twice." },
    hint: { de: "Jede Phase höchstens einmal angeben.", en: "Give each phase once." },
  },
  PLANNED_BEFORE_EARLIER: {
    reason: {
      de: "Für {phase} ist {day} geplant, und für die frühere Phase {earlier} {earlierDay}.",
      en: "{phase} is planned with {day}, and the earlier phase {earlier} with {earlierDay}.",
    },
    hint: {
      de: "Phasen beginnen und enden in ihrer Reihenfolge.",
      en: "Phases begin and end in their order; plan both anew in one change.",
    },
  },
  PLANNED_BEFORE_DEADLINE: {
    reason: {
      de: "Für {phase} ist {day} geplant, und beworben wird bis {applyUntil}.",
      en: "{phase} is planned with {day}, and municipalities apply until {applyUntil}.",
    },
    hint: {
      de: "Nach der Bewerbungsfrist planen oder die Frist verkürzen.",
      en: "Plan it for a day after the last day of applying, or set an earlier last day.",
    },
  },
  MINUTES_BEFORE_MEETING: {
    reason: {
      de: "Das Treffen ist am {day}, und das ist noch nicht gewesen.",
      en: "The meeting is on {day}, which is still to come.",
    },
    hint: {
      de: "Das Protokoll nach dem Treffen schreiben; vorher gibt es die Tagesordnung.",
      en: "Write the minutes once it was held; until then there is the agenda.",
    },
  },
  MEETING_NOWHERE: {
    reason: {
      de: "Das Treffen hat keinen Ort und ist nicht online.",
      en: "The meeting has no place and is not online.",
    },
    hint: { de: "Einen Ort nennen oder das Treffen online halten.", en: "Name a place, or hold it online." },
  },
  RELEASED_FIGURES_ONLY: {
    reason: {
      de: "{kind} sagt etwas über Menschen; solche Zahlen kommen allein aus veröffentlichter Statistik.",
      en: "{kind} is about people; such figures come from released statistics alone.",
    },
    hint: { de: "Die Angabe weglassen.", en: "Leave it out." },
  },
  DAY_UNUSABLE: {
    reason: { de: "{given} ist kein Tag, den es hier gibt.", en: "{given} is no day that can be used." },
    hint: {
      de: "Jahr, Monat und Tag, die es gibt, von 1900-01-01 bis 9999-12-31, zum Beispiel 2026-11-24.",
      en: "A day is written with year, month and day, such as 2026-11-24, from 1900-01-01 to 9999-12-31.",
    },
  },
  DAY_TO_COME: {
    reason: { de: "{day} liegt in der Zukunft.", en: "{day} is still to come." },
    hint: {
      de: "Den Tag eintragen, sobald er war; heute ist {today}.",
      en: "Enter the day once it was; today is {today}.",
    },
  },
  LANGUAGE_UNKNOWN: {
    reason: { de: "{given} ist kein Kürzel einer Sprache.", en: "{given} is no tag of a language." },
    hint: {
      de: "Das Kürzel der Sprache nach BCP 47 angeben, zum Beispiel uk, ar oder fa.",
      en: "Give the language's tag by BCP 47, such as uk, ar or fa.",
    },
  },
  DAY_OUT_OF_BOUNDS: {
    reason: {
      de: "{given} liegt außerhalb der Jahre, die möglich sind.",
      en: "{given} is outside of the years that are possible.",
    },
    hint: { de: "Möglich ist {least} bis {greatest}.", en: "It is from {least} to {greatest}." },
  },
  TEXT_UNUSABLE: {
    reason: {
      de: "Der Text ist leer, zu lang, hat mehrere Zeilen oder enthält Steuerzeichen.",
      en: "The text is empty, too long, has several lines or control characters.",
    },
    hint: { de: "Höchstens {most} Zeichen.", en: "It has up to {most} characters." },
  },
});

/** A problem of a field, with the figures of this case. */
export const valueProblem = (field: string, rule: keyof typeof VALUE_RULES, figures: Figures = {}): ValueProblem => ({
  field,
  problem: problem(VALUE_RULES[rule], figures),
});

/** What keeps texts from being days; null is none. */
export const problemsOfDays = (days: Readonly<Record<string, string | null>>): ValueProblem[] =>
  Object.entries(days).flatMap(([field, day]) => {
    if (day === null || problemOfDay(day) === null) return [];
    const [, year] = /^(\d{4})-\d{2}-\d{2}$/.exec(day) ?? [];
    if (year === undefined || (Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR))
      return [valueProblem(field, "DAY_UNUSABLE", { given: JSON.stringify(day.slice(0, 30)) })];
    const bounds = { least: `${FIRST_YEAR}-01-01`, greatest: `${LAST_YEAR}-12-31` };
    return [valueProblem(field, "DAY_OUT_OF_BOUNDS", { given: day, ...bounds })];
  });

/** What keeps texts from being days that have been; null is none. */
export const problemsOfPastDays = (days: Readonly<Record<string, string | null>>): ValueProblem[] => {
  const today = germanDay(new Date());
  const ahead = Object.entries(days).flatMap(([field, day]) =>
    day !== null && problemOfDay(day) === null && day > today
      ? [valueProblem(field, "DAY_TO_COME", { day, today })]
      : [],
  );
  return [...problemsOfDays(days), ...ahead];
};

/** What is wrong with a period of two days of which either may be open. */
export function problemsOfPeriod(first: readonly [string, string | null], last: readonly [string, string | null]) {
  const [[, from], [field, until]] = [first, last];
  const unusable = problemsOfDays(Object.fromEntries([first, last]));
  if (unusable.length > 0 || from === null || until === null || until >= from) return unusable;
  return [valueProblem(field, "ENDS_BEFORE_IT_BEGINS", { day: until })];
}

/** The problem as it is returned in the graph. */
export function toUserError({ field, problem: found }: ValueProblem): UserError {
  const { reason, hint } = describeIssue({ line: null, column: field, heading: null, value: "", problem: found });
  return userError("INVALID_VALUE", field, `${reason.en} ${hint.en}`);
}
