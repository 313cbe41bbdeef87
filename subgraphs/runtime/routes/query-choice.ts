/** Parameters of an address that have a few choices. Knows no route. */
import { badInput } from "../../../schema/errors.js";

/**
 * The choice that a parameter of an address names; the first one where it is left out.
 * @throws BAD_USER_INPUT that names the choices
 */
export function choiceOf<Choice extends string>(
  query: URLSearchParams,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const asked = query.get(name);
  const found = asked === null ? choices[0] : choices.find((choice) => choice === asked);
  if (found === undefined) throw badInput(name, `${name} is one of ${choices.join(", ")}.`);
  return found;
}
