/**
 * What stands between a gateway and a subgraph while two executors are compared: it asks the real one and gives
 * both the same answer, disturbs it, and decides when it arrives. Knows nothing of executors.
 */
import { isDeepStrictEqual } from "node:util";
import type { ExecutionResult, GraphQLError } from "graphql";
import type { GraphSubgraph } from "../../../../gateway/supergraph.js";
import type { GraphRequest } from "../../../../subgraphs/runtime/execution.js";
import type { RequestSource } from "../../../../subgraphs/runtime/subgraph.js";
import { arrivals } from "./arrivals.js";
import { settled } from "./choices.js";
import type { Disturb } from "./faults.js";

/** How the subgraphs answer from now on. */
export interface Play {
  readonly disturb: Disturb;
  /** Chooses the order of arrival. */
  readonly order: number;
  /** Told of every answer as an executor gets it. */
  readonly onAnswer?: (request: GraphRequest, answer: ExecutionResult) => void;
}

/** All subgraphs of a hub, as two executors are to find them. */
export interface PlayedSubgraphs {
  readonly subgraphs: ReadonlyMap<string, GraphSubgraph>;
  /** Without a play the real subgraphs answer, as they are and when they do. */
  play(next: Play | null): void;
  /** How often a compiled plan has asked since this was asked last: it alone prepares what it asks. */
  preparedAsks(): number;
}

/** Puts itself in front of the subgraphs. */
export function playedSubgraphs(real: ReadonlyMap<string, GraphSubgraph>): PlayedSubgraphs {
  let play: Play | null = null;
  let turns = arrivals();
  let prepared = 0;
  const known = new Map<string, Promise<ExecutionResult>>();
  const answer = async (asked: AskedFetch, { disturb, onAnswer }: Play): Promise<ExecutionResult> => {
    const { name, request, source } = asked;
    const { query, operationName, variables } = request;
    const key = JSON.stringify([name, source.caller, source.languages, query, operationName, variables]);
    const found = known.get(key) ?? askedAgain(asked);
    known.set(key, found);
    const told = inOrder(disturb(name, request, ownCopy(await found)));
    onAnswer?.(request, told);
    return told;
  };
  const played = (asked: AskedFetch): Promise<ExecutionResult> =>
    play
      ? turns.inTurn(settled(1_000, play.order, asked.name, asked.request.query), answer(asked, play))
      : asked.ask(asked.request);
  const subgraphs = [...real].map(([name, subgraph]): [string, GraphSubgraph] => [
    name,
    {
      execute: (request, source) => played({ name, request, source, ask: (asked) => subgraph.execute(asked, source) }),
      prepare: (operation) => {
        const known = subgraph.prepare(operation);
        return (variables, source) => {
          prepared += 1;
          const request = { ...operation, variables };
          const ask = (asked: GraphRequest) =>
            asked === request ? known(variables, source) : subgraph.execute(asked, source);
          return played({ name, request, source, ask });
        };
      },
    },
  ]);
  return {
    subgraphs: new Map(subgraphs),
    play: (next) => {
      play = next;
      turns = arrivals();
    },
    preparedAsks: () => {
      const asks = prepared;
      prepared = 0;
      return asks;
    },
  };
}

/** A fetch on its way to a subgraph. */
interface AskedFetch {
  readonly name: string;
  readonly request: GraphRequest;
  readonly source: RequestSource;
  /** Asks the real one: this fetch, or the same in another text. */
  readonly ask: (request: GraphRequest) => Promise<ExecutionResult>;
}

let texts = 0;

/**
 * The real answer. A read is asked for twice, for a subgraph interprets a document when it first comes and compiles it when
 * it comes again; and once more in a text that the subgraph has not seen, so that nothing that it knows of the document
 * can be wrong for these variables. @throws where the answers differ
 */
async function askedAgain({ request, ask }: AskedFetch): Promise<ExecutionResult> {
  const first = await ask(request);
  if (request.query.startsWith("mutation")) return first;
  texts += 1;
  for (const again of [request, { ...request, query: `${request.query} # ${texts}` }]) {
    const [before, after] = [first, await ask(again)].map(comparable);
    if (!isDeepStrictEqual(before, after))
      throw new Error(
        `A subgraph answers otherwise when it is asked again: ${JSON.stringify({ again, before, after })}`,
      );
  }
  return first;
}

/** As it leaves the subgraph; in which order its fields failed is its own affair. */
function comparable({ data, errors }: ExecutionResult): unknown {
  const told = errors?.map(({ message, path, extensions }) => ({ message, path, extensions: extensions ?? {} }));
  return JSON.parse(JSON.stringify({ data, errors: told?.map((error) => JSON.stringify(error)).toSorted() }));
}

/** Executors change what they are given. */
const ownCopy = ({ data, errors }: ExecutionResult): ExecutionResult => ({
  ...(data === undefined ? {} : { data: structuredClone(data) }),
  ...(errors ? { errors } : {}),
});

/**
 * The errors in the order of the entities. In which order a subgraph resolves entities that it was asked for together is
 * its own affair, and it may be another one where equal entities are asked for once: no executor could know it.
 */
const inOrder = (answer: ExecutionResult): ExecutionResult =>
  answer.errors ? { ...answer, errors: answer.errors.toSorted((one, other) => placeOf(one) - placeOf(other)) } : answer;

/** Which entity an error is about; errors about none, and those of roots, stay where they are. */
function placeOf({ path }: GraphQLError): number {
  const place = path?.[0] === "_entities" ? path[1] : undefined;
  return typeof place === "number" ? place : -1;
}
