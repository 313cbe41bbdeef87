/**
 * What is done to something that stays in its state, and in which states: the counterpart of a machine's steps, with the
 * same guards and the same refusal. Pure. Knows no state of any machine.
 */
import { type UserError, userError } from "../../../schema/user-error.js";
import { type Guard, nextSteps, type StateMachine } from "./state-machine.js";

export interface Action<State extends string, Subject> {
  /** Such as `DECLARE_NEED`. */
  readonly name: string;
  /** The same in words, such as `declare a need because of it`. */
  readonly does: string;
  readonly in: readonly State[];
  readonly guards: readonly Guard<State, Subject>[];
}

/**
 * Why something cannot be done in the present state: says in which states it can be, what is missing, and which steps
 * are open.
 * @returns null where it can
 */
export function refusalOfAction<State extends string, Subject>(
  machine: StateMachine<State, Subject>,
  action: Action<State, Subject>,
  state: State,
  subject: Subject,
): UserError | null {
  const isHere = action.in.includes(state);
  const missing = action.guards.filter(({ holds }) => !holds(subject, state));
  if (isHere && missing.length === 0) return null;
  const why = isHere
    ? `To ${action.does}, this is missing: ${missing.map(({ whatToDo }) => whatToDo.en).join(" ")}`
    : `One can ${action.does} only where it is ${action.in.join(" or ")}.`;
  const open = nextSteps(machine, state, subject).filter((step) => step.missing.length === 0);
  const rest =
    open.length > 0
      ? `Open from ${state}: ${open.map(({ to }) => to).join(", ")}.`
      : `No step is open from ${state} as things stand.`;
  return userError("STEP_NOT_OPEN", "id", `The ${machine.noun} is ${state}. ${why} ${rest}`);
}
