/**
 * State machines as a guide shows them: the drawing, and what each guard asks for, in the place that the guide marks for
 * it. Pure. Knows no machine and no guide.
 */
import { drawStateMachine, guardsOf, type StateMachine } from "../../subgraphs/municipalities/writing/state-machine.js";

/** A machine ready for a guide, whatever its states are. */
export interface DrawnMachine {
  /** The name by which a guide marks its place. */
  readonly name: string;
  readonly text: string;
}

/** Draws a machine, with a table of its guards. */
export function drawnMachine<State extends string, Subject>(
  name: string,
  machine: StateMachine<State, Subject>,
): DrawnMachine {
  const rows = guardsOf(machine).map((guard) => `| \`${guard.name}\` | ${guard.whatToDo.en} | ${guard.whatToDo.de} |`);
  const table = ["| at the step | where it does not hold | auf Deutsch |", "| --- | --- | --- |", ...rows].join("\n");
  return { name, text: `\`\`\`mermaid\n${drawStateMachine(machine)}\n\`\`\`\n\n${table}` };
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
