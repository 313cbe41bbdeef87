// What a client asks the place finder, and reads of its answers.
import { expect } from "@jest/globals";
import type { MatchingHub } from "../matching-hub.js";
import { EXAMPLE_PROFILE } from "./example-profile.js";

export interface Suggestion {
  readonly rank: number;
  readonly score: number;
  readonly municipality: { readonly ags: string };
  readonly explanation: Explanation;
}
export interface Explanation {
  readonly summary: string;
  readonly contributions: readonly {
    readonly criterion: string;
    readonly label: string;
    readonly weight: number;
    readonly fit: number;
    readonly points: number;
    readonly reason: string;
  }[];
  readonly comparedToBest: readonly { readonly criterion: string; readonly pointsDifference: number }[];
  readonly improvements: readonly {
    readonly change: string;
    readonly scoreAfter: number;
    readonly isPossibleAfter: boolean;
  }[];
}
export interface Result {
  readonly totalCount: number;
  readonly excludedCount: number;
  readonly nodes: readonly Suggestion[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
export interface Standing extends Omit<Suggestion, "rank"> {
  readonly isPossible: boolean;
  readonly rank: number | null;
  readonly unmetConstraints: readonly {
    readonly constraint: string;
    readonly needed: number;
    readonly offered: number;
    readonly reason: string;
  }[];
}

const EXPLANATION = `explanation {
  summary(lang: DE)
  contributions { criterion label(lang: DE) weight fit points reason(lang: DE) }
  comparedToBest { criterion pointsDifference reason(lang: DE) }
  improvements { change(lang: DE) criterion scoreAfter isPossibleAfter }
}`;
export const FIND = `query ($profile: HouseholdProfileInput!, $first: Int! = 20, $after: String) {
  placeFinder(profile: $profile, first: $first, after: $after) {
    totalCount excludedCount nodes { rank score municipality { ags } ${EXPLANATION} } pageInfo { hasNextPage endCursor }
  }
}`;
export const WHY = `query ($profile: HouseholdProfileInput!, $ags: AGS!) {
  explainPlace(profile: $profile, ags: $ags) {
    isPossible rank score municipality { ags } unmetConstraints { constraint needed offered reason(lang: DE) } ${EXPLANATION}
  }
}`;
export const PAGE = `query ($profile: HouseholdProfileInput!, $after: String) {
  placeFinder(profile: $profile, first: 100, after: $after) {
    nodes { rank score municipality { ags } } pageInfo { hasNextPage endCursor }
  }
}`;

export interface PlaceFinderClient {
  find(profile?: object, page?: object, query?: string): Promise<Result>;
  whyNot(ags: string, profile?: object): Promise<Standing | null>;
}

/** Asks and expects no error. */
export function clientOf(hub: MatchingHub): PlaceFinderClient {
  const ask = async (query: string, variables: Record<string, unknown>): Promise<unknown> => {
    const { data, errors } = await hub.ask(query, variables);
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0];
  };
  return {
    find: async (profile = EXAMPLE_PROFILE, page = {}, query = FIND) =>
      (await ask(query, { profile, ...page })) as Result,
    whyNot: async (ags, profile = EXAMPLE_PROFILE) => (await ask(WHY, { profile, ags })) as Standing | null,
  };
}
