/** How far a goal or a measure of a strategy has come, and which steps lead on. Declared once; knows no table. */
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import { type Guard, nextSteps, type StateMachine } from "../writing/state-machine.js";

const STRATEGY_STATUSES = [
  { value: "PLANNED", description: "Decided, not begun.", label: { de: "Geplant", en: "Planned" } },
  { value: "IN_PROGRESS", description: "Begun.", label: { de: "In Arbeit", en: "In progress" } },
  { value: "DONE", description: "Reached or completed.", label: { de: "Erledigt", en: "Done" } },
  { value: "ABANDONED", description: "Given up.", label: { de: "Aufgegeben", en: "Abandoned" } },
] as const;
export type StrategyStatus = (typeof STRATEGY_STATUSES)[number]["value"];

export const StrategyStatusEnum = registerVocabulary(
  "StrategyStatus",
  "How far a goal or a measure has come.",
  STRATEGY_STATUSES,
);

/** The steps of goals and measures alike: `begin` is what must hold before one is begun, and as long as it is. */
function strategyMachine<Subject>(
  noun: string,
  begin: readonly Guard<StrategyStatus, Subject>[],
): StateMachine<StrategyStatus, Subject> {
  return {
    noun,
    initial: "PLANNED",
    states: STRATEGY_STATUSES,
    steps: [
      { from: ["PLANNED"], to: "IN_PROGRESS", guards: begin },
      { from: ["IN_PROGRESS"], to: "DONE", guards: begin },
      { from: ["PLANNED", "IN_PROGRESS"], to: "ABANDONED", guards: [] },
      // What was declared done or given up too early is taken up again.
      { from: ["DONE"], to: "IN_PROGRESS", guards: begin },
      { from: ["ABANDONED"], to: "PLANNED", guards: [] },
    ],
  };
}

export const GOAL_MACHINE = strategyMachine<null>("goal", []);

/** What of a measure decides whether it can be begun. */
export interface MeasureToBegin {
  readonly responsibleOffice: string | null;
}

export const MEASURE_MACHINE = strategyMachine<MeasureToBegin>("measure", [
  {
    name: "OFFICE_NAMED",
    holds: ({ responsibleOffice }) => responsibleOffice !== null,
    whatToDo: { de: "Die zuständige Stelle benennen.", en: "Name the office that answers for it." },
  },
]);

/** The statuses to which a step is open now. */
export const openStatuses = <Subject>(
  machine: StateMachine<StrategyStatus, Subject>,
  status: StrategyStatus,
  subject: Subject,
): StrategyStatus[] =>
  nextSteps(machine, status, subject)
    .filter(({ missing }) => missing.length === 0)
    .map(({ to }) => to);
