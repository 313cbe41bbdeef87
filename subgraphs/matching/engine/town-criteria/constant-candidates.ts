/** Candidates who are worth the same wherever their need has been declared. */
import type { Candidate } from "./town-criterion-rule.js";

/** There are few such worths, and a cohort asks for each ten thousand times. */
const known = new Map<number, Candidate>();

function constantCandidate(worth: number): Candidate {
  const before = known.get(worth);
  if (before) return before;
  const candidate = { key: String(worth), adult: null, worthIn: () => worth };
  known.set(worth, candidate);
  return candidate;
}

/** A candidate for every worth above 0, in thousandths. */
export const constantCandidates = (worths: readonly number[]): readonly Candidate[] =>
  worths.filter((worth) => worth > 0).map(constantCandidate);
