/** Candidates who are worth the same wherever their need has been declared. */
import type { Candidate } from "./town-criterion-rule.js";

/** A candidate for every worth above 0, in thousandths. */
export const constantCandidates = (worths: readonly number[]): readonly Candidate[] =>
  worths.filter((worth) => worth > 0).map((worth) => ({ key: String(worth), worthIn: () => worth }));
