/** The mutations of recommendations as a clerk sends them, with what they answer. */
import type { GraphDoor } from "../graph-door.js";

export interface RecommendationState {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly [field: string]: unknown;
}
export interface Payload {
  readonly recommendation: RecommendationState | null;
  readonly userErrors: readonly { readonly field: string | null; readonly code: string; readonly message: string }[];
  readonly need?: { readonly id: string } | null;
  readonly measure?: { readonly id: string } | null;
}

const FIELDS = `recommendation { id version status title(lang: DE) position effectCount
  votes { group inFavour against abstained } dissent { group text(lang: DE) }
  decision { outcome decidedOn reasons(lang: DE) reference } followUp { implementedOn note(lang: DE) }
  handedOverOn proposedOn session { id } } userErrors { field code message }`;

const EXTRAS: Readonly<Record<string, string>> = {
  DeclareNeed: "need { id title(lang: DE) recommendation { id } }",
  StartMeasure: "measure { id title(lang: DE) status recommendation { id } }",
};

export const mutationOf = (verb: string): string =>
  `mutation ($input: Recommendation${verb}Input!) { recommendation${verb}(input: $input) { ${EXTRAS[verb] ?? ""} ${FIELDS} } }`;

/** Sends one of the mutations. */
export const send = (door: GraphDoor, verb: string, input: object): Promise<Payload> =>
  door.ask<Payload>(mutationOf(verb), { input }, `recommendation${verb}`);

export const de = (text: string) => [{ language: "de", text }];

/** How the board voted, where a test does not care. */
export const CARRIED = [
  { group: "NEWCOMERS", inFavour: 5, against: 0, abstained: 1 },
  { group: "POLITICS", inFavour: 3, against: 2 },
];

/** Hands over the paper by the board's own step. */
export async function handOver(door: GraphDoor, boardId: string): Promise<readonly { readonly code: string }[]> {
  const { data } = await door.raw("query ($id: ID!) { node(id: $id) { ... on AdvisoryBoard { version } } }", {
    id: boardId,
  });
  const { version } = (data as { node: { version: number } }).node;
  const { userErrors } = await door.ask<Pick<Payload, "userErrors">>(
    "mutation ($input: AdvisoryBoardAdvanceInput!) { advisoryBoardAdvance(input: $input) { userErrors { code message } } }",
    { input: { id: boardId, version, status: "PAPER_HANDED_OVER" } },
    "advisoryBoardAdvance",
  );
  return userErrors;
}
