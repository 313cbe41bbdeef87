/**
 * What a parameter of the engine is: a number (or a row of numbers) of a rule, dated and sourced, so that everybody can
 * see by which figures towns were ranked on a day, and whoever doubts one knows where it comes from.
 */

/** One version of a parameter, in force from a day on until the next version begins. */
export interface ParameterVersion<Value> {
  /** ISO date. */
  readonly validFrom: string;
  readonly value: Value;
  /** A publication, a law, or "setting of the programme" with its grounds. */
  readonly source: string;
  /** ISO date on which a person last compared the value with its source. */
  readonly reviewedOn: string;
}

/** A parameter with all its versions. */
export interface Parameter<Value> {
  /** What it governs, for a stranger. */
  readonly meaning: string;
  readonly unit: string;
  /** Oldest first. */
  readonly versions: readonly ParameterVersion<Value>[];
}

/** Declares a parameter with the type of its value. */
export const parameter = <Value>(declared: Parameter<Value>): Parameter<Value> => declared;

/** The values of a group of parameters on one day. */
export type Values<Group> = {
  readonly [Name in keyof Group]: Group[Name] extends Parameter<infer Value> ? Value : never;
};

/**
 * The version in force on a day.
 * @throws RangeError where none was in force yet: whoever asks for such a day has to be told, not given a later rule.
 */
export function versionAsOf<Value>(parameter: Parameter<Value>, date: string): ParameterVersion<Value> {
  const version = parameter.versions.findLast((candidate) => candidate.validFrom <= date.slice(0, 10));
  if (version) return version;
  const first = parameter.versions[0]?.validFrom ?? "never";
  throw new RangeError(`No parameters are in force on ${date.slice(0, 10)}; the first hold from ${first}.`);
}

/** The values of a group on a day. @throws RangeError as `versionAsOf`. */
export function valuesAsOf<Group extends Record<string, Parameter<unknown>>>(
  group: Group,
  date: string,
): Values<Group> {
  const entries = Object.entries(group).map(([name, parameter]) => [name, versionAsOf(parameter, date).value]);
  return Object.freeze(Object.fromEntries(entries)) as Values<Group>;
}
