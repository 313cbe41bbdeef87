/** What an answer gives at the end of a way, and what it refuses on it. */
import type { GraphAnswer } from "../hub.js";
import type { Way } from "./graph-walk.js";

type Value = Readonly<Record<string, unknown>>;

interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** What became of a field at all places where an object stands that has it. */
export interface FieldOutcome {
  readonly coordinate: string;
  /** Places with an object that could have the field. */
  readonly asked: number;
  /** Values other than null. */
  readonly given: number;
  /** Codes of the errors of access at these places. */
  readonly refusals: readonly string[];
}

const REFUSALS: readonly unknown[] = ["FORBIDDEN", "UNAUTHENTICATED"];

/** The outcome of each step of the way, and of each field of the type at its end. */
export function outcomesOf(
  answer: GraphAnswer,
  { steps, type }: Way,
  fields: readonly string[],
): readonly FieldOutcome[] {
  const outcomes: FieldOutcome[] = [];
  let places: readonly Place[] = [{ path: [], value: answer.data ?? {} }];
  for (const { name, coordinate, on } of steps) {
    outcomes.push(outcomeOf(answer, places, { on, name, coordinate }));
    places = places
      .filter((place) => isOf(place, on))
      .flatMap(({ path, value }) => flat([...path, name], (value as Value)[name]));
  }
  const on = type.name;
  return [...outcomes, ...fields.map((name) => outcomeOf(answer, places, { on, name, coordinate: `${on}.${name}` }))];
}

/** Behind an interface stand objects of other types too. The root says no type of its own. */
const isOf = ({ value }: Place, type: string): boolean => ((value as Value)["__typename"] ?? type) === type;

/** The objects of a value, those of lists one by one. */
function flat(path: Place["path"], value: unknown): readonly Place[] {
  if (value == null) return [];
  return Array.isArray(value) ? value.flatMap((one, place) => flat([...path, place], one)) : [{ path, value }];
}

function outcomeOf(
  { errors = [] }: GraphAnswer,
  places: readonly Place[],
  { on, name, coordinate }: { readonly on: string; readonly name: string; readonly coordinate: string },
): FieldOutcome {
  const refused = new Map(
    errors
      .filter(({ extensions }) => REFUSALS.includes(extensions["code"]))
      .map(({ path, extensions }) => [JSON.stringify(path), String(extensions["code"])]),
  );
  const ofType = places.filter((place) => isOf(place, on));
  return {
    coordinate,
    asked: ofType.length,
    given: ofType.filter(({ value }) => (value as Value)[name] != null).length,
    // The gateway may name another place of the list than that of the object that it asked for.
    refusals: places.flatMap(({ path }) => refused.get(JSON.stringify([...path, name])) ?? []),
  };
}
