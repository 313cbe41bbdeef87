/**
 * How things go through states: one declaration of states, steps and guards, from which come the enum of the graph, what
 * a clerk may do next and what is missing for it, the refusal of what is not open, and the drawing in the docs.
 * Pure. Knows no state of any machine.
 */
import { type UserError, userError } from "../../../schema/user-error.js";
import type { Label, VocabularyEntry } from "../../../schema/vocabulary/entry.js";

/** What must hold before a step is taken. Named, because the docs and the graph speak of it. */
export interface Guard<State extends string, Subject> {
  /** Such as `MANDATE_GIVEN`. */
  readonly name: string;
  /** Pure: looks at what was read, and at where the step leads. */
  readonly holds: (subject: Subject, to: State) => boolean;
  /** Field of the step's own input that makes it hold: who gives it can take the step at once. */
  readonly givenBy?: string;
  /** What to do where it does not hold: a whole sentence. */
  readonly whatToDo: Label;
}

/** From any of these states to another one. Of a guard that does not hold people are told, and the step is not open. */
export interface Step<State extends string, Subject> {
  readonly from: readonly State[];
  readonly to: State;
  readonly guards: readonly Guard<State, Subject>[];
  /** Where the step is there for some things only, such as the way back of what rests. Drawn by its name. */
  readonly route?: { readonly name: string; readonly isThere: (subject: Subject) => boolean };
}

export interface StateMachine<State extends string, Subject> {
  /** The thing in messages and above the drawing, such as `advisory board`. */
  readonly noun: string;
  readonly initial: State;
  readonly states: readonly (VocabularyEntry & { readonly value: State })[];
  readonly steps: readonly Step<State, Subject>[];
  /** States that are drawn as one where a step leads from all of them, or to each of them; none by default. */
  readonly together?: { readonly name: string; readonly states: readonly State[] };
}

/** A step that leads from the present state, and what is missing for it; nothing: it is open. */
export interface NextStep<State extends string, Subject> {
  readonly to: State;
  readonly guards: readonly Guard<State, Subject>[];
  readonly missing: readonly Guard<State, Subject>[];
}

/** All steps that lead from a state, in the order of their declaration, and what each still lacks. */
export function nextSteps<State extends string, Subject>(
  machine: StateMachine<State, Subject>,
  from: State,
  subject: Subject,
): NextStep<State, Subject>[] {
  return machine.steps
    .filter(({ from: starts, route }) => starts.includes(from) && (route?.isThere(subject) ?? true))
    .map(({ to, guards }) => ({ to, guards, missing: guards.filter(({ holds }) => !holds(subject, to)) }));
}

/**
 * Why a step cannot be taken: says which steps are open from here, and what is missing for the one that was asked for.
 * @param field the field of the input that names the state
 * @returns null where it can
 */
export function refusalOfStep<State extends string, Subject>(
  machine: StateMachine<State, Subject>,
  from: State,
  to: State,
  subject: Subject,
  field: string,
): UserError | null {
  const steps = nextSteps(machine, from, subject);
  const asked = steps.filter((step) => step.to === to);
  if (asked.some(({ missing }) => missing.length === 0)) return null;
  const open = [...new Set(steps.flatMap(openAs))];
  const [nearest] = asked.toSorted((one, other) => one.missing.length - other.missing.length);
  const why = nearest
    ? `For ${to} this is missing: ${nearest.missing.map(({ whatToDo }) => whatToDo.en).join(" ")}`
    : `No step leads from ${from} to ${to}.`;
  const rest =
    open.length > 0 ? `Open from ${from}: ${open.join(", ")}.` : `No step is open from ${from} as things stand.`;
  return userError("STEP_NOT_OPEN", field, `The ${machine.noun} is ${from}. ${why} ${rest}`);
}

/** The state to which a step leads, with what must be given along with it; nothing where something else is missing. */
function openAs<State extends string, Subject>({ to, missing }: NextStep<State, Subject>): string[] {
  const along = missing.flatMap(({ givenBy }) => givenBy ?? []);
  if (along.length < missing.length) return [];
  return [along.length > 0 ? `${to} (with ${along.join(", ")})` : to];
}

/**
 * Why a change of something cannot be made in its state: it would lack what every step into this state asks for.
 * @param field the field of the input that takes it away
 * @returns null where nothing is lost
 */
export function refusalOfLost<State extends string, Subject>(
  machine: StateMachine<State, Subject>,
  state: State,
  subject: Subject,
  field: string,
): UserError | null {
  const missing = machine.steps
    .filter(({ to }) => to === state)
    .map(({ guards }) => guards.filter(({ holds }) => !holds(subject, state)));
  if (missing.length === 0 || missing.some((guards) => guards.length === 0)) return null;
  const whatToDo = [...new Set(missing.flat().map((guard) => guard.whatToDo.en))].join(" ");
  return userError("INVALID_VALUE", field, `The ${machine.noun} is ${state}, which needs this: ${whatToDo}`);
}

/** The machine as a state diagram in Mermaid's language. Guards stand at the steps by name. */
export function drawStateMachine<State extends string, Subject>(machine: StateMachine<State, Subject>): string {
  const { together } = machine;
  const lines = foldedSteps(machine).map(({ from, to, label }) => `${from} --> ${to}${label ? `: ${label}` : ""}`);
  const isInner = (line: string): boolean => {
    const [from = "", , to = ""] = line.replace(/:.*$/, "").split(" ");
    return isOf(together?.states ?? [], from) && isOf(together?.states ?? [], to);
  };
  const isInitialInner = together?.states.includes(machine.initial) ?? false;
  const initial = `[*] --> ${machine.initial}`;
  const inner = [...(isInitialInner ? [initial] : []), ...lines.filter(isInner)];
  const outer = [...(isInitialInner ? [`[*] --> ${together?.name}`] : [initial]), ...endings(machine)];
  const block = together ? [`  state ${together.name} {`, ...inner.map((line) => `    ${line}`), "  }"] : [];
  const others = [...outer, ...lines.filter((line) => !isInner(line))].map((line) => `  ${line}`);
  return ["stateDiagram-v2", ...block, ...others].join("\n");
}

/** States from which no step leads. */
const endings = <State extends string, Subject>({ states, steps }: StateMachine<State, Subject>): string[] =>
  states.filter(({ value }) => steps.every(({ from }) => !from.includes(value))).map(({ value }) => `${value} --> [*]`);

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** Steps as they are drawn: one arrow for all states that are drawn together, where it leads from or to each of them. */
function foldedSteps<State extends string, Subject>({ steps, together }: StateMachine<State, Subject>): Arrow[] {
  const arrows = steps.flatMap(({ from, to, guards, route }) => {
    const label = [...(route ? [route.name] : []), ...guards.map(({ name }) => name)].join(", ");
    const isFromAll = together?.states.every((state) => from.includes(state)) ?? false;
    const rest = from.filter((state) => !isFromAll || !isOf(together?.states ?? [], state));
    const starts: readonly string[] = together && isFromAll ? [together.name, ...rest] : rest;
    return starts.map((start) => ({ from: start, to, label }));
  });
  if (!together) return arrows;
  const isToEach = (start: string): boolean =>
    !isOf(together.states, start) &&
    together.states.every((state) => arrows.some((arrow) => arrow.from === start && arrow.to === state));
  const folded = arrows.map((arrow) =>
    isToEach(arrow.from) && isOf(together.states, arrow.to) ? { ...arrow, to: together.name } : arrow,
  );
  const seen = new Set<string>();
  return folded.filter(({ from, to }) => !seen.has(`${from} ${to}`) && seen.add(`${from} ${to}`));
}

const isOf = (states: readonly string[], state: string): boolean => states.includes(state);

/** Every guard of the machine once, for the docs. */
export function guardsOf<State extends string, Subject>({
  steps,
}: StateMachine<State, Subject>): Guard<State, Subject>[] {
  return [...new Map(steps.flatMap(({ guards }) => guards).map((guard) => [guard.name, guard])).values()];
}
