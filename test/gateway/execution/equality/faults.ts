/**
 * What can go wrong between gateway and subgraph, chosen by what is asked and not by when: both executors meet the same,
 * however they share out their questions. An entity's faults follow from its representation, so that one that is asked
 * for twice and one that is asked for once fare alike. Knows nothing of plans.
 */
import { type ExecutionResult, GraphQLError } from "graphql";
import type { GraphRequest } from "../../../../subgraphs/runtime/execution.js";
import { numberOf, settled } from "./choices.js";

/** Answers as they come, with what went wrong on the way. Throws for a subgraph that is down. */
export type Disturb = (subgraph: string, request: GraphRequest, answer: ExecutionResult) => ExecutionResult;

export const undisturbed: Disturb = (_subgraph, _request, answer) => answer;

type Fields = Record<string, unknown>;

const failed = (message: string, path?: readonly (string | number)[], code?: string): GraphQLError =>
  new GraphQLError(message, { path: path ?? null, extensions: code === undefined ? {} : { code } });

/** What may become of a whole answer, by name; each is told of with the answer as it was. */
const WHOLE: Readonly<Record<string, (answer: ExecutionResult) => ExecutionResult>> = {
  down: () => {
    throw new Error("connect ECONNREFUSED 127.0.0.1:4001");
  },
  "no data": () => ({
    data: null,
    errors: [failed("The owner's database is away.", undefined, "INTERNAL_SERVER_ERROR")],
  }),
  "errors alone": () => ({ errors: [failed("The owner refuses.", undefined, "FORBIDDEN"), failed("")] }),
  "an error beside the data": (answer) => ({
    ...answer,
    errors: [...(answer.errors ?? []), failed("Something is amiss.")],
  }),
  nothing: () => ({}),
  "an empty answer": () => ({ data: {} }),
  "no list of entities": ({ data }) => ({ data: isEntities(data) ? { _entities: "none" } : (data ?? null) }),
  "an entity too few": ({ data }) => ({
    data: isEntities(data) ? { _entities: data._entities.slice(1) } : (data ?? null),
  }),
  "no entities": ({ data }) => ({
    data: isEntities(data) ? { _entities: data._entities.map(() => null) } : (data ?? null),
  }),
};

/** What may become of one value in an answer; undefined leaves it out. */
const VALUE: Readonly<Record<string, (value: unknown) => unknown>> = {
  null: () => null,
  "null with an error": () => null,
  "an error beside it": (value) => value,
  missing: () => undefined,
  "of another form": (value) => {
    if (Array.isArray(value)) return { nodes: "a list before" };
    return typeof value === "object" && value !== null ? "an object before" : { value };
  },
  "another scalar": (value) => (typeof value === "string" ? 4_711 : typeof value === "object" ? value : "no number"),
  // No value of any enum, and no form of any scalar.
  "another text": (value) => (typeof value === "string" ? "no such value" : value),
  "a shorter list": (value) => (Array.isArray(value) ? (value as unknown[]).slice(1) : value),
  "a list with gaps": (value) =>
    Array.isArray(value) ? (value as unknown[]).map((entry, place) => (place % 2 === 0 ? null : entry)) : value,
  "an unknown type": (value) => (isFields(value) ? { ...value, __typename: "Nobody" } : value),
  "no type": (value) => (isFields(value) ? { ...value, __typename: undefined } : value),
};

const KINDS_OF_WHOLE = Object.keys(WHOLE);
const KINDS_OF_VALUE = Object.keys(VALUE);

/** Errors more often than the rest: their paths, order and number are the most that there is to get wrong. */
const VALUE_CHOICES = [...KINDS_OF_VALUE, ...Array<string>(5).fill("null with an error"), "an error beside it"];

/** Scalars more often: most of them may be anything, and then it is the few that are checked which matter. */
const SILENT_CHOICES = [
  ...KINDS_OF_VALUE.filter((kind) => !kind.includes("error")),
  ...["another text", "another text", "another scalar"],
];

/** One kind for all: where several meet, the one that is noticed would cover the one that is not. */
const silentKind = (seed: number): string => SILENT_CHOICES[settled(SILENT_CHOICES.length, "silent", seed)] ?? "";

/** All that can go wrong, by name. */
export const FAULTS: readonly string[] = [...KINDS_OF_WHOLE, ...KINDS_OF_VALUE];

/** How often something happens: to one of so many answers as a whole, to one of so many values. */
interface Rates {
  readonly answers: number;
  readonly values: number;
  /** Nobody says that anything is wrong: only then the compiled form of the answer is tried on what is not of its form. */
  readonly isSilent?: boolean;
}

/** Subgraphs that fail often, fields that fail now and then: some of both in nearly every operation. */
const RATES: readonly Rates[] = [
  { answers: 3, values: 1_000_000 },
  { answers: 1_000_000, values: 25 },
  { answers: 8, values: 80 },
  { answers: 1_000_000, values: 6 },
  { answers: 1_000_000, values: 4, isSilent: true },
  { answers: 1_000_000, values: 12, isSilent: true },
  { answers: 1_000_000, values: 60, isSilent: true },
];

/**
 * The faults of a seed.
 * @param onFault told of everything that goes wrong, by name
 */
export function faultsOf(seed: number, onFault: (kind: string) => void): Disturb {
  const rates = RATES[seed % RATES.length] ?? { answers: 3, values: 25 };
  return (subgraph, request, answer) => {
    const asked = numberOf(seed, subgraph, request.query);
    if (settled(rates.answers, "answer", asked) === 0) {
      const kind = KINDS_OF_WHOLE[settled(KINDS_OF_WHOLE.length, "kind", asked)] ?? "";
      onFault(kind);
      return WHOLE[kind]?.(answer) ?? answer;
    }
    return disturbValues(answer, request, {
      asked,
      rate: rates.values,
      kinds: rates.isSilent ? [silentKind(seed)] : VALUE_CHOICES,
      onFault,
    });
  };
}

interface Disturbance {
  /** Number of what was asked of whom. */
  readonly asked: number;
  readonly rate: number;
  /** From which is chosen what becomes of a value. */
  readonly kinds: readonly string[];
  readonly onFault: (kind: string) => void;
}

type Path = readonly (string | number)[];

function disturbValues(answer: ExecutionResult, request: GraphRequest, disturbance: Disturbance): ExecutionResult {
  const errors: GraphQLError[] = [...(answer.errors ?? [])];
  /** @param origin number of what the value is a part of, and of where in it */
  const disturb = (value: unknown, path: Path, origin: number): unknown => {
    const isType = path.at(-1) === "__typename";
    const isHit = !isType && path.length > 0 && settled(disturbance.rate, origin) === 0;
    const kind = isHit ? (disturbance.kinds[settled(disturbance.kinds.length, "kind", origin)] ?? "") : "";
    if (isHit) disturbance.onFault(kind);
    if (kind === "null with an error" || kind === "an error beside it")
      errors.push(failed("The field failed.", path, settled(2, "code", origin) ? "INTERNAL_SERVER_ERROR" : undefined));
    const now = isHit ? VALUE[kind]?.(value) : value;
    if (Array.isArray(now)) return now.map((entry, place) => disturb(entry, [...path, place], numberOf(origin, place)));
    if (!isFields(now) || now !== value) return now;
    return mapFields(now, (name, inner) => disturb(inner, [...path, name], numberOf(origin, name)));
  };
  const { data } = answer;
  const representations = request.variables?.["representations"];
  const disturbed =
    isEntities(data) && Array.isArray(representations)
      ? {
          _entities: data._entities.map((entity, place) =>
            disturb(entity, ["_entities", place], numberOf(disturbance.asked, representations[place])),
          ),
        }
      : (disturb(data, [], disturbance.asked) as Fields | null | undefined);
  return {
    ...(disturbed === undefined ? {} : { data: disturbed }),
    ...(errors.length > 0 ? { errors } : {}),
  };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

const isEntities = (data: unknown): data is { readonly _entities: readonly unknown[] } =>
  isFields(data) && Array.isArray(data["_entities"]);

/** The fields with other values; one that becomes undefined is gone. */
const mapFields = (fields: Fields, change: (name: string, value: unknown) => unknown): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, change(name, value)] as const)
      .filter(([, value]) => value !== undefined),
  );
