/** What people write of a need, and what of it can be used. Pure: whoever hands it in, by the graph or by a file. */
import { areaOfOccupation } from "../../../schema/vocabulary/occupation-area.js";
import { refusalOfGoal, refusalOfWithdrawnGoal } from "../strategy/goal/goal-reference.js";
import type { Presented } from "../writing/presented.js";
import { problemsOfExternalId, problemsOfOffice } from "../writing/texts.js";
import { problemsOfDays, type ValueProblem, valueProblem } from "../writing/value-problem.js";
import { Need } from "./need.entity.js";

/** The part of a need that its municipality writes. */
export type NeedValues = Pick<
  Need,
  | "kind"
  | "externalId"
  | "title"
  | "description"
  | "quantity"
  | "kldbCode"
  | "urgency"
  | "neededUntil"
  | "strategyGoalKey"
  | "office"
>;

/** Column of each value. */
export const NEED_COLUMNS: Readonly<Record<keyof NeedValues, string>> = {
  kind: "kind",
  externalId: "external_id",
  title: "title",
  description: "description",
  quantity: "quantity",
  kldbCode: "kldb_code",
  urgency: "urgency",
  neededUntil: "needed_until",
  strategyGoalKey: "strategy_goal_key",
  office: "office",
};

/** How urgent a need is of which nobody says it. */
export const USUAL_URGENCY = 3;

/** Bounds of the numbers; the greatest quantity keeps sums over all towns within 32 bits. */
export const NEED_BOUNDS = { quantity: [1, 10_000], urgency: [1, 5] } as const;

/** Kinds of needs that are for an occupation. */
const OCCUPATIONAL: readonly Need["kind"][] = ["SKILLED_LABOUR", "TRAINEES"];

/** Everything in the values that cannot be used, by field. */
export function problemsOfNeed(values: NeedValues): ValueProblem[] {
  const outside = Object.entries(NEED_BOUNDS).flatMap(([field, [least, greatest]]) => {
    const given = values[field as keyof typeof NEED_BOUNDS];
    if (given >= least && given <= greatest) return [];
    return [valueProblem(field, "OUT_OF_BOUNDS", { given, least, greatest })];
  });
  return [
    ...outside,
    ...problemsOfOccupation(values),
    ...problemsOfDays({ neededUntil: values.neededUntil }),
    ...problemsOfExternalId(values.externalId),
    ...problemsOfOffice(values.office),
  ];
}

function problemsOfOccupation({ kind, kldbCode }: NeedValues): ValueProblem[] {
  if (kldbCode === null) return [];
  // The last digit is the level of skill.
  if (!/^\d{4}[1-4]$/.test(kldbCode) || !areaOfOccupation(kldbCode))
    return [valueProblem("kldbCode", "OCCUPATION_UNKNOWN", { code: JSON.stringify(kldbCode.slice(0, 20)) })];
  return OCCUPATIONAL.includes(kind) ? [] : [valueProblem("kldbCode", "NEED_WITHOUT_OCCUPATION", { kind })];
}

/** A need among the things that towns present: it serves a goal of its own town, or none. */
export const NEEDS: Presented<Need, NeedValues> = {
  noun: "need",
  type: "Need",
  entity: Need,
  columns: NEED_COLUMNS,
  problemsOf: problemsOfNeed,
  refusalOf: () => null,
  refusalToReturn: (transaction, { strategyGoalKey, withdrawnAt }) =>
    withdrawnAt === null ? Promise.resolve(null) : refusalOfWithdrawnGoal(transaction, strategyGoalKey, "need"),
  refusalIn: (transaction, ags, { strategyGoalKey }, before) =>
    strategyGoalKey === before?.strategyGoalKey
      ? null
      : refusalOfGoal(transaction, ags, strategyGoalKey, "strategyGoalId"),
};
