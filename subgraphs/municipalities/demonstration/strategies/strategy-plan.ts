/** How a made-up development strategy is written down. Plain data; what becomes of it is in `strategy-rows.ts`. */
import type { TownCriterion } from "../../../../schema/vocabulary/town-criterion.js";
import type { StrategyStatus } from "../../strategy/strategy-status.js";
import type { WeekDay } from "../calendar.js";
import type { LongText } from "../presentation.js";

export interface GoalPlan {
  readonly title: LongText;
  readonly indicator: LongText;
  readonly unit: LongText;
  readonly baseline: number;
  readonly target: number;
  /** In how many years from now the target is to be reached. */
  readonly inYears: number;
  readonly status: StrategyStatus;
  readonly values: readonly (readonly [WeekDay, number])[];
  readonly source: LongText;
  /** Which of the town's needs serve it, by their place in the town's presentation, from 1. */
  readonly serves: readonly number[];
}

export interface MeasurePlan {
  readonly title: LongText;
  /** Which of the goals it serves, from 1; null: none of them alone. */
  readonly goal: number | null;
  readonly office: string | null;
  readonly budgetEuros: number | null;
  readonly status: StrategyStatus;
  readonly from: WeekDay | null;
  readonly until: WeekDay | null;
  /** Which recommendation of the town's board it comes from, by its place in the paper. */
  readonly recommendation?: number;
}

export interface PriorityPlan {
  readonly criterion: TownCriterion;
  readonly importance: 1 | 2 | 3 | 4 | 5;
  readonly setOn: WeekDay;
  /** Which recommendation of the town's board set it; left out: staff. */
  readonly recommendation?: number;
}

export interface StrategyPlan {
  readonly ags: string;
  readonly vision: LongText;
  /** Since how many years it holds, and for how many more. */
  readonly years: readonly [number, number];
  readonly goals: readonly GoalPlan[];
  readonly measures: readonly MeasurePlan[];
  readonly priorities?: readonly PriorityPlan[];
}

/** The units in which goals of the demonstration are measured. */
export const UNITS = {
  PERSONS: { de: "Personen", en: "persons" },
  FLATS: { de: "Wohnungen", en: "flats" },
  CHILDREN: { de: "Kinder", en: "children" },
  PLACES: { de: "Plätze", en: "places" },
  PERCENT: { de: "Prozent", en: "per cent" },
  JOBS: { de: "Stellen", en: "jobs" },
  MONTHS: { de: "Monate", en: "months" },
} as const satisfies Readonly<Record<string, LongText>>;

/** Where the values of goals of the demonstration come from. */
export const SOURCES = {
  REGISTER: { de: "Melderegister der Stadt", en: "Population register of the town" },
  HOUSING: { de: "Bericht der Wohnungsgesellschaft", en: "Report of the housing company" },
  SCHOOLS: { de: "Schulstatistik", en: "School statistics" },
  LABOUR: {
    de: "Meldungen der Betriebe an die Wirtschaftsförderung",
    en: "Companies' reports to the business development office",
  },
  CHAMBER: {
    de: "Verzeichnis der Ausbildungsverhältnisse bei den Kammern",
    en: "The chambers' register of apprenticeships",
  },
  OWN_COUNT: { de: "Eigene Zählung der Verwaltung", en: "The administration's own count" },
} as const satisfies Readonly<Record<string, LongText>>;
