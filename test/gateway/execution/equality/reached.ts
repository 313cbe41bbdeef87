/** Counts what the compared operations have led an executor to do, so that a comparison of nothing is noticed. */
import type { ExecutionResult, GraphQLError } from "graphql";
import type { GraphRequest } from "../../../../subgraphs/runtime/execution.js";
import type { DoorAnswer } from "./two-doors.js";

export interface Reached {
  /** How often each behaviour was met. */
  readonly times: Readonly<Record<string, number>>;
  /** All behaviours that are looked for. */
  readonly kinds: readonly string[];
  /** Notes a plan as Apollo prints it. */
  plan(plan: string): void;
  answer(answer: DoorAnswer): void;
  /** Notes what a subgraph was asked, and what it answered. */
  fetch(request: GraphRequest, answer: ExecutionResult): void;
  /** Notes one more of whatever kind. */
  once(kind: string): void;
}

interface Told {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[];
  readonly extensions?: { readonly valueCompletion?: readonly unknown[] };
}

const PLAN_PARTS: Readonly<Record<string, RegExp>> = {
  "plans of one fetch": /^QueryPlan \{\s+Fetch/,
  "plans without a fetch": /^QueryPlan \{\s*\}$/,
  sequences: /Sequence \{/,
  "parallel fetches": /Parallel \{/,
  "fetches with keys": /=>/,
  "fetches into lists": /Flatten\(path: "[^"]*@/,
  "fetches into one object": /Flatten\(path: "[^"@]*"/,
  "fetches by two steps of lists": /Flatten\(path: "[^"]*@[^"]*@/,
  "fetches only if a variable is true": /Include\(if: /,
  "fetches only if a variable is false": /Skip\(if: /,
  "fetches with keys of several types": /\{[^{}]*\}\s+\.\.\. on \w+ \{[^{}]*\}\s+\} =>/,
};

/** What an answer shows of its making. */
const ANSWER_PARTS: Readonly<Record<string, (told: Told, body: string) => boolean>> = {
  "answers without errors": ({ data, errors }) => data !== undefined && !errors,
  "answers with errors in them": ({ data, errors }) => data != null && errors !== undefined,
  "answers with several errors": ({ errors = [] }) => errors.length > 1,
  "errors within lists": ({ errors = [] }) => errors.some(({ path = [] }) => !path.every(isName)),
  "an error at several entries of a list": ({ errors = [] }) => {
    const places = errors.map(({ message, path = [] }) => `${message} ${path.filter(isName).join(".")}`);
    return new Set(places).size < places.length;
  },
  "operations refused, or failed as a whole": ({ data }) => data === undefined,
  "null up to the root": ({ data }) => data === null,
  "values that were not of the graph's form": ({ extensions }) => extensions?.valueCompletion !== undefined,
  "answers with null in them": (_, body) => body.includes(":null"),
  "the schema told of": (_, body) => /"(queryType|possibleTypes)"/.test(body),
};

/** Starts counting. */
export function reached(): Reached {
  const times: Record<string, number> = {};
  const once = (kind: string): void => void (times[kind] = (times[kind] ?? 0) + 1);
  return {
    times,
    kinds: [...Object.keys(PLAN_PARTS), ...Object.keys(ANSWER_PARTS), REFUSED, EQUAL, EQUAL_FAILED],
    once,
    plan: (plan) => {
      for (const [kind, form] of Object.entries(PLAN_PARTS)) if (form.test(plan)) once(kind);
    },
    fetch: ({ variables }, answer) => {
      const asked = (variables?.["representations"] ?? []) as readonly unknown[];
      const texts = asked.map((representation) => JSON.stringify(representation));
      const equal = texts.flatMap((text, place) => (texts.indexOf(text) < place ? [place] : []));
      if (equal.length > 0) once(EQUAL);
      const isAbout = ({ path }: GraphQLError): boolean => equal.includes(Number(path?.[1] ?? -1));
      if (answer.errors?.some(isAbout)) once(EQUAL_FAILED);
    },
    answer: ({ status, body }) => {
      if (status === 0) return once(REFUSED);
      const told = JSON.parse(body) as Told;
      for (const [kind, isIn] of Object.entries(ANSWER_PARTS)) if (isIn(told, body)) once(kind);
    },
  };
}

const EQUAL = "equal entities asked for together";
const EQUAL_FAILED = "an error about equal entities";
const REFUSED = "refused before the graph";

const isName = (part: string | number): boolean => typeof part === "string";
