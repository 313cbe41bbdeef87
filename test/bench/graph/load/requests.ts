/** The stream of requests that every leg is asked alike. Made from a seed; knows no server. */
import { readFile } from "node:fs/promises";
import { type Chances, chancesOf } from "../../chances.js";
import type { Country } from "../data/country.js";
import { type MeasuredOperation, OPERATIONS } from "./operations.js";

export interface GraphRequest {
  readonly operation: MeasuredOperation;
  /** As it is posted. */
  readonly body: string;
  /** Of a token; null for a request of the public. */
  readonly authorization: string | null;
}

/** Half of the requests prove who asks. */
const TOKEN_SHARE = 0.5;

export interface RequestSource {
  /** The operation of that name alone, or the mix. */
  readonly only: string | null;
  readonly seed: number;
  readonly country: Country;
  /** Values of the header `authorization`, of different callers. */
  readonly authorizations: readonly string[];
}

/** Reads the texts of the operations, and gives streams. */
export async function requestStreams(): Promise<(source: RequestSource) => () => GraphRequest> {
  const texts = new Map(await Promise.all(OPERATIONS.map(async ({ name }) => [name, await textOf(name)] as const)));
  return ({ only, seed, country, authorizations }) => {
    const chances = chancesOf(seed);
    const chosen = OPERATIONS.filter(({ name }) => only === null || name === only);
    const weights = chosen.map(({ weight }) => weight);
    return () => {
      const operation = chances.weighed(chosen, weights);
      const variables = JSON.stringify(operation.variables(chances, country));
      const body = `{"query":${texts.get(operation.name) ?? ""},"variables":${variables}}`;
      return { operation, body, authorization: authorizationFrom(chances, authorizations) };
    };
  };
}

const authorizationFrom = (chances: Chances, authorizations: readonly string[]): string | null =>
  authorizations.length > 0 && chances.happens(TOKEN_SHARE) ? chances.oneOf(authorizations) : null;

/** As JSON text, since it stands in each request. */
async function textOf(name: string): Promise<string> {
  const file = new URL(`../../../../../test/contract/${name}/operation.graphql`, import.meta.url);
  return JSON.stringify(await readFile(file, "utf8"));
}
