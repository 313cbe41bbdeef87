/** The smaller parts of a generated operation: names in the answer, arguments, variables, conditions. */
import { type GraphQLArgument, type GraphQLField, isNonNullType, isRequiredArgument } from "graphql";
import type { Choices } from "./choices.js";
import type { GeneratedValue, MakeValue } from "./generated-values.js";

/** A variable, with what is given to it the first and the second time; null: nothing. */
interface GeneratedVariable {
  readonly declaration: string;
  readonly values: readonly [GeneratedValue | null, GeneratedValue | null];
}

/** What an operation consists of so far; grows. */
export interface OperationParts {
  readonly choices: Choices;
  readonly value: MakeValue;
  readonly variables: Map<string, GeneratedVariable>;
  readonly fragments: Map<string, { readonly type: string; readonly text: string }>;
  /** What stands under a name of the answer, by its path. */
  readonly named: Map<string, string>;
}

/** How often an argument is given that need not be, of a hundred times: pages are short, and cursors made up are none. */
const GIVEN: Readonly<Record<string, number>> = { first: 85, after: 2 };

/** A field with alias and arguments, and the name that it has in the answer. */
export function fieldWithArguments(
  parts: OperationParts,
  field: GraphQLField<unknown, unknown>,
  path: string,
): { readonly text: string; readonly name: string } {
  const { choices, named } = parts;
  // The same again: what is selected below comes together.
  const known = named.get(`${path}.${field.name}`);
  if (known?.startsWith(field.name) && choices.chance(25)) return { text: known, name: field.name };
  const wanted = field.args.filter(
    (argument) => isRequiredArgument(argument) || choices.chance(GIVEN[argument.name] ?? 12),
  );
  const given = wanted.map((argument) => `${argument.name}: ${argumentValue(parts, argument)}`);
  const text = `${field.name}${given.length > 0 ? `(${given.join(", ")})` : ""}`;
  const alias = choices.chance(15) ? choices.pick(["other", "name", "title", "id", "nodes"]) : field.name;
  const name = freeName(parts, `${path}.`, alias, text);
  return { text: name === field.name ? text : `${name}: ${text}`, name };
}

/** The name, or one like it where something else stands under it; now and then the two collide, and are refused. */
function freeName({ named, choices }: OperationParts, path: string, wanted: string, text: string): string {
  const isTaken = (name: string): boolean => (named.get(`${path}${name}`) ?? text) !== text;
  let name = wanted;
  for (let next = 2; isTaken(name) && !choices.chance(2); next += 1) name = `${wanted}${next}`;
  named.set(`${path}${name}`, text);
  return name;
}

function argumentValue(parts: OperationParts, argument: GraphQLArgument): string {
  if (!parts.choices.chance(30)) return parts.value(argument.type, argument.name).literal;
  return `$${declared(parts, argument)}`;
}

/** Declares a variable for the argument. @returns its name */
function declared({ choices, value, variables }: OperationParts, argument: GraphQLArgument): string {
  const { type } = argument;
  const make = (): GeneratedValue => value(type, argument.name);
  // The name under which the gateway itself hands keys to a subgraph.
  const name = choices.chance(3) && !variables.has("representations") ? "representations" : `v${variables.size}`;
  const nullable = isNonNullType(type) ? String(type.ofType) : String(type);
  const variable = choices.pick<() => GeneratedVariable>([
    () => ({ declaration: String(type), values: [make(), make()] }),
    () => ({ declaration: `${String(type)} = ${make().literal}`, values: [null, make()] }),
    () => ({ declaration: `${nullable} = ${make().literal}`, values: [make(), isNonNullType(type) ? null : NOTHING] }),
    () => ({ declaration: nullable, values: [make(), isNonNullType(type) ? make() : null] }),
  ])();
  const [first] = variable.values;
  const wrong = { literal: "", json: choices.pick(WRONG_GIVEN) };
  variables.set(name, choices.chance(4) ? { ...variable, values: [first, wrong] } : variable);
  return name;
}

/** Null, and said so. */
const NOTHING: GeneratedValue = { literal: "null", json: null };

/** Given to a variable that wants something else. */
const WRONG_GIVEN: readonly unknown[] = ["text", 7, 2.5, false, [], {}, null];

/** Now and then a condition, with its value in it or in a variable; both may stand at one place. */
export function directive(parts: OperationParts): string {
  const { choices } = parts;
  if (!choices.chance(14)) return "";
  const both = choices.chance(10) ? ["include", "skip"] : [choices.pick(["include", "skip"])];
  return both.map((name) => ` @${name}(if: ${condition(parts)})`).join("");
}

function condition({ choices, variables }: OperationParts): string {
  if (choices.chance(25)) return String(choices.chance(50));
  const former = [...variables].filter(([, { declaration }]) => declaration.startsWith("Boolean!"));
  if (former.length > 0 && choices.chance(50)) return `$${choices.pick(former)[0]}`;
  const name = `c${variables.size}`;
  const first = choices.chance(50);
  const isDefault = choices.chance(30);
  const value = (json: boolean): GeneratedValue => ({ literal: String(json), json });
  // The second time some of them the other way round.
  const second = choices.chance(60) ? !first : first;
  variables.set(name, {
    declaration: isDefault ? `Boolean! = ${String(first)}` : "Boolean!",
    values: [isDefault ? null : value(first), value(second)],
  });
  return `$${name}`;
}
