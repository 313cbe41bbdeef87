// How long the place finder takes over all towns of the register: the scoring itself, whole answers of the subgraph, and
// the index that is kept up to date meanwhile.
import type { DataSource } from "typeorm";
import { createReads } from "../../subgraphs/runtime/database/reads.js";
import { createLoaders, type MatchingContext } from "../../subgraphs/matching/context.js";
import { parseProfile } from "../../subgraphs/matching/engine/engine.js";
import { matching } from "../../subgraphs/matching/subgraph.js";
import { keepTownIndex } from "../../subgraphs/matching/town/index-keeper.js";
import { mintCaller } from "../../subgraphs/runtime/access/mint.js";
import { executor } from "../../subgraphs/runtime/execution.js";
import { schemaOf } from "../../subgraphs/runtime/subgraph.js";
import { scoreAll } from "../subgraphs/matching/engine/told-scoring.js";
import { EXAMPLE_PROFILE } from "../subgraphs/matching/place-finder/example-profile.js";

/** Milliseconds, each the median of some runs, for a family of four with five wishes. */
export interface PlaceFinderTimes {
  readonly towns: number;
  /** The index from nothing: what the start of a process costs. */
  readonly index: number;
  /** All towns scored and masked, nothing else. */
  readonly scoring: number;
  /** The best five towns without explanations. */
  readonly bestFive: number;
  /** The best five with contributions and improvements in words. */
  readonly bestFiveExplained: number;
  /** The longest page that may be asked for, with improvements. */
  readonly bestHundredExplained: number;
  /** One town compared with the best, with improvements. */
  readonly whyNot: number;
}

const FIND = "query ($profile: HouseholdProfileInput!, $first: Int!) { placeFinder(profile: $profile, first: $first)";
const EXPLAINED =
  "explanation { summary contributions { criterion label weight fit points reason } improvements { change criterion scoreAfter } }";
const WHY = `query ($profile: HouseholdProfileInput!, $ags: AGS!) { explainPlace(profile: $profile, ags: $ags) {
  rank score explanation { summary contributions { points reason } comparedToBest { pointsDifference reason }
  improvements { change scoreAfter } } } }`;

/**
 * Measures on the matching's copies.
 * @param db connections of the matching to its own tables, which are filled
 */
export async function measurePlaceFinder(db: DataSource, runs = 20): Promise<PlaceFinderTimes> {
  const towns = keepTownIndex(db);
  const { index, parameters } = await towns.today();
  const parsed = parseProfile(EXAMPLE_PROFILE, () => true);
  if ("problems" in parsed) throw new Error("The example profile is not usable.");
  const execute = executor(schemaOf(matching).schema);
  const caller = mintCaller({ id: "bench", kind: "PUBLIC", scopes: [] });
  const ask = async (query: string, variables: Record<string, unknown>): Promise<void> => {
    const context: MatchingContext = {
      caller,
      languages: [],
      db,
      reads: createReads(db),
      loaders: createLoaders(),
      state: { towns },
    };
    const { errors } = await execute({ query, variables: { profile: EXAMPLE_PROFILE, ...variables } }, context);
    if (errors?.[0]) throw errors[0];
  };
  const found = (node: string) => `${FIND} { totalCount excludedCount nodes { rank score ${node} } } }`;
  return {
    towns: index.towns.count,
    index: await medianOf(Math.min(runs, 5), () => keepTownIndex(db).bringUpToDate()),
    scoring: await medianOf(runs, () => scoreAll(index, parsed.profile, parameters)),
    bestFive: await medianOf(runs, () => ask(found(""), { first: 5 })),
    bestFiveExplained: await medianOf(runs, () => ask(found(EXPLAINED), { first: 5 })),
    bestHundredExplained: await medianOf(runs, () => ask(found(EXPLAINED), { first: 100 })),
    whyNot: await medianOf(runs, () => ask(WHY, { ags: "03254021" })),
  };
}

async function medianOf(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const before = performance.now();
    await work();
    times.push(performance.now() - before);
  }
  return times.toSorted((one, other) => one - other)[Math.floor(runs / 2)] ?? NaN;
}
