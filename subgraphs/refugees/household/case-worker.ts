/** Whose cases the demonstration's households are. Plain data; knows nothing of tokens. */

/** The pseudonym in the tokens that the development issuer gives to a case worker. */
export const DEVELOPMENT_CASE_WORKER = "development-case-worker";
