/**
 * A household's profile with the scores of all towns, for as long as one request lasts: nothing of it is stored, logged
 * or kept for the next request.
 */
import { badInputs, type ArgumentProblem } from "../../../schema/errors.js";
import {
  explain,
  type Explanation,
  type HouseholdProfile,
  parseProfile,
  type Problem,
  rank,
  type Scoring,
  score,
  type StatedProfile,
  townOf,
} from "../engine/engine.js";
import type { IndexKeeper, IndexOfDay } from "../town/index-keeper.js";

export interface ScoredProfile extends IndexOfDay {
  readonly profile: HouseholdProfile;
  readonly scoring: Scoring;
  /** The first possible town; null where none is possible. Looked for once, when somebody asks. */
  readonly best: () => number | null;
  /** Explains a town, once however many fields ask. */
  readonly explain: (town: number) => Explanation;
}

/** A town (its place in the index) for a scored profile. */
export interface ScoredTown {
  readonly scored: ScoredProfile;
  readonly town: number;
}

export interface ScoredProfileLoader {
  /**
   * Scores all towns of today for a profile; the same profile in the same request is scored once.
   * @throws BAD_USER_INPUT that says of each problem where it is and what would be right
   */
  load(towns: IndexKeeper, stated: StatedProfile): Promise<ScoredProfile>;
}

/** Made anew per request, and with it what it remembers. */
export function scoredProfileLoader(): ScoredProfileLoader {
  const known = new Map<string, Promise<ScoredProfile>>();
  return {
    load: (towns, stated) => {
      const key = JSON.stringify(stated);
      const scored = known.get(key) ?? scoreProfile(towns, stated);
      known.set(key, scored);
      return scored;
    },
  };
}

async function scoreProfile(towns: IndexKeeper, stated: StatedProfile): Promise<ScoredProfile> {
  const { index, parameters, declarations } = await towns.today();
  const parsed = parseProfile(stated, (ags) => townOf(index.towns, ags) >= 0);
  if ("problems" in parsed) throw badProfile(parsed.problems);
  const { profile } = parsed;
  const scoring = score(index, profile, parameters);
  let best: number | null | undefined;
  const explanations = new Map<number, Explanation>();
  return {
    index,
    parameters,
    declarations,
    profile,
    scoring,
    best: () => (best === undefined ? (best = rank(index.towns, scoring, 1).towns[0]?.town ?? null) : best),
    explain: (town) => {
      const explanation = explanations.get(town) ?? explain(index, profile, parameters, town);
      explanations.set(town, explanation);
      return explanation;
    },
  };
}

/** How many problems are told at once: enough for any form, and no long echo of what was sent. */
const PROBLEMS_TOLD = 20;

const badProfile = (problems: readonly Problem[]) =>
  badInputs(problems.slice(0, PROBLEMS_TOLD).map(inArguments) as [ArgumentProblem, ...ArgumentProblem[]]);

/** `members[2].ageBand` of the profile is the argument `profile.members.2.ageBand`. */
const inArguments = ({ path, message }: Problem): ArgumentProblem => ({
  argument: `profile.${path.replaceAll(/\[(\d+)\]/g, ".$1")}`,
  message,
});
