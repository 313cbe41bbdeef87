/**
 * State machines as a guide shows them: the drawing, and what each guard asks for, in the place that the guide marks for
 * it. Pure. Knows no machine and no guide.
 */
import type { Action } from "../../subgraphs/municipalities/writing/state-action.js";
import { drawStateMachine, guardsOf, type StateMachine } from "../../subgraphs/municipalities/writing/state-machine.js";

/** A machine ready for a guide, whatever its states are. */
export interface DrawnMachine {
  /** The name by which a guide marks its place. */
  readonly name: string;
  readonly text: string;
}

/** Draws a machine, with a table of its guards, and one of what is done in a state without leaving it. */
export function drawnMachine<State extends string, Subject>(
  name: string,
  machine: StateMachine<State, Subject>,
  actions: readonly Action<State, Subject>[] = [],
): DrawnMachine {
  const rows = guardsOf(machine).map((guard) => `| \`${guard.name}\` | ${guard.whatToDo.en} | ${guard.whatToDo.de} |`);
  const table = ["| at the step | where it does not hold | auf Deutsch |", "| --- | --- | --- |", ...rows].join("\n");
  const done = actions.length > 0 ? `\n\n${tableOfActions(actions)}` : "";
  return { name, text: `\`\`\`mermaid\n${drawStateMachine(machine)}\n\`\`\`\n\n${table}${done}` };
}

function tableOfActions<State extends string, Subject>(actions: readonly Action<State, Subject>[]): string {
  const coded = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");
  const rows = actions.map(
    (action) =>
      `| ${coded([action.name])} | ${coded(action.in)} | ${coded(action.guards.map((guard) => guard.name))} |`,
  );
  return ["| what is done | where it is | what must hold |", "| --- | --- | --- |", ...rows].join("\n");
}

const begin = (name: string): string => `<!-- ${name}: drawn by node dist/commands/write-drawings.js -->`;
const end = (name: string): string => `<!-- end of ${name} -->`;

/**
 * The guide with the machines in their places.
 * @throws Error where the guide does not mark exactly one place for one of them
 */
export const withDrawings = (guide: string, machines: readonly DrawnMachine[]): string =>
  machines.reduce((text, { name, text: drawing }) => {
    const [before, rest, ...more] = text.split(begin(name));
    const after = rest?.split(end(name))[1];
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`The guide marks no place, or several, for ${name}: ${begin(name)} … ${end(name)}`);
    return `${before}${begin(name)}\n\n${drawing}\n\n${end(name)}${after}`;
  }, guide);
