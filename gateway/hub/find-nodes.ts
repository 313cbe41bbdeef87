/**
 * Finds out which ids are of something: asks each owner once for all ids of its types, as the user who asks. What it
 * answers exists for that user, so that the gateway never makes an object of an id alone. Knows no type by name.
 */
import DataLoader from "dataloader";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { z } from "zod";
import type { ErrorCodeName } from "../../schema/errors.js";
import { parseGlobalId } from "../../schema/identity.js";
import type { RequestSource } from "../../subgraphs/runtime/subgraph.js";
import { type AskableSubgraph, unavailable } from "../supergraph.js";

/** As much of an object as the gateway has before its owner is asked for fields. */
export interface FoundNode {
  readonly __typename: string;
  readonly id: string;
}

/** Who finds the objects of a type that ids name. */
export interface NodeOwner {
  readonly name: string;
  /** The object types that they can be. */
  readonly types: readonly string[];
}

/** What asking takes. */
export interface Asking {
  readonly subgraphs: ReadonlyMap<string, AskableSubgraph>;
  /** The request for which they are asked: its fetches of fields find in the owners' loaders what was found here. */
  readonly source: RequestSource;
  readonly log: Logger;
}

type Finding = FoundNode | Error;

/** Loads objects by id for one request; null for ids of nothing that the user may see. */
export function nodeLoader(
  owners: ReadonlyMap<string, NodeOwner>,
  asking: Asking,
): DataLoader<string, FoundNode | null> {
  return new DataLoader(async (ids) => {
    const asked = [...candidatesByOwner(owners, ids)];
    const found = await Promise.all(asked.map(([owner, candidates]) => askOwner(owner, candidates, asking)));
    const byId = new Map(found.flat());
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** An id may name an interface: then its object is sought under each of the types that it can have. */
function candidatesByOwner(
  owners: ReadonlyMap<string, NodeOwner>,
  ids: readonly string[],
): ReadonlyMap<string, readonly FoundNode[]> {
  const candidates = ids.flatMap((id) => {
    const owner = owners.get(parseGlobalId(id)?.type ?? "");
    return owner ? owner.types.map((__typename) => ({ owner: owner.name, candidate: { __typename, id } })) : [];
  });
  const byOwner = Map.groupBy(candidates, ({ owner }) => owner);
  return new Map([...byOwner].map(([owner, its]) => [owner, its.map(({ candidate }) => candidate)]));
}

const FIND = "query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }";

const answerSchema = z.object({ _entities: z.array(z.unknown()) }).nullish();

/** The candidates that exist, and an error for each that could not be told. */
async function askOwner(
  owner: string,
  candidates: readonly FoundNode[],
  { subgraphs, source, log }: Asking,
): Promise<readonly (readonly [string, Finding])[]> {
  const failed = (error: Error) => candidates.map(({ id }) => [id, error] as const);
  try {
    const subgraph = subgraphs.get(owner);
    if (!subgraph) throw new Error(`The owner ${owner} is not running yet.`);
    const { data, errors = [] } = await subgraph.execute(
      { query: FIND, variables: { representations: candidates } },
      source,
    );
    const entities = answerSchema.parse(data)?._entities;
    if (!entities) return failed(withoutPlace(errors[0]));
    const found = candidates.filter((_, place) => entities[place] != null);
    const unclear = errors.filter(isUnclear).flatMap((error) => {
      const candidate = candidates[Number(error.path?.[1])];
      return candidate ? [[candidate.id, withoutPlace(error)] as const] : [];
    });
    return [...unclear, ...found.map((node) => [node.id, node] as const)];
  } catch (error) {
    return failed(unavailable(owner, error, log));
  }
}

/** What a caller may not see is, for them, not there. */
const isUnclear = ({ extensions }: GraphQLError): boolean =>
  !(["FORBIDDEN", "UNAUTHENTICATED"] satisfies ErrorCodeName[] as unknown[]).includes(extensions["code"]);

/** An owner's error without its place in the owner's answer: it gets the one that it has in the user's. */
const withoutPlace = (error: GraphQLError | undefined): GraphQLError =>
  new GraphQLError(error?.message ?? "The owner gave no answer.", { extensions: error?.extensions ?? {} });
