/** What `npm run bench` compares: programs that measure, and the limits that their figures keep. Knows no clock itself. */
import { z } from "zod";

export const figuresSchema = z.record(z.string(), z.number());

/** What a program measured in one run, by name: durations in milliseconds, and counts. */
export type Figures = Readonly<z.output<typeof figuresSchema>>;

/** A promise about the figures of one run: what is measured is at most the limit. */
export interface Promised {
  readonly words: string;
  readonly measured: (figures: Figures) => number;
  /** Worked out from the same run, because nothing else is comparable on a machine with other work. */
  readonly limit: (figures: Figures) => number;
  /** What the figures are in; milliseconds where it is left out. */
  readonly unit?: string;
}

export interface Comparison {
  readonly name: string;
  /** The compiled program, beside this file. It writes its figures to the standard output, as JSON. */
  readonly program: string;
  readonly promises: readonly Promised[];
}

function figure(figures: Figures, name: string): number {
  const value = figures[name];
  if (value === undefined) throw new Error(`The program did not measure ${name}.`);
  return value;
}

/** Milliseconds for all towns on one core: a place finder that people try things out with. */
const SCORING_LIMIT_MS = 10;
/** So many trivial federated requests may a place finder's request take beside its scoring. */
const REQUEST_LIMIT = 3;
/** So many times as long as a COPY may an import take that reads, checks and compares every line. */
const REGISTER_IMPORT_LIMIT = 3;
/** The same for one that reads texts in several languages and keeps history, stock and the readers' feed with each row. */
const OFFER_IMPORT_LIMIT = 10;

/** Milliseconds from a large cohort's scores to its matching: who weighs a run's settings tries several. */
const MATCHING_LIMIT_MS = 1000;

/** As much longer may the same operations take for a caller who proves who asks, as a share. */
const ACCESS_PRICE_LIMIT = 0.15;

/** Milliseconds from calling the command to its answer: whoever tries a market out should not wait for anything else. */
const MATCH_MARKET_LIMIT_MS = 2_000;

/**
 * So many times as long as a bare program over typed arrays, which does the same arithmetic and is spared all that is
 * none, may the scoring of a cohort take once its profiles have been read. The loop over ready columns, which does less,
 * is told beside it.
 */
const COHORT_SCORING_LIMIT = 1.5;
/** The same with reading ten thousand profiles and finding out who asks alike, of which the bare program does nothing. */
const COHORT_FROM_PROFILES_LIMIT = 1.75;
/**
 * Greatest slope of log time over log households: time that grows as n × log n has 1.1 between a thousand and a hundred
 * thousand (log of 100,000 is two thirds more than of 1,000), and the rest is memory that outgrows the caches.
 */
const GROWTH_LIMIT = 1.15;

const growthPromise = (words: string, name: string): Promised => ({
  words: `${words} grows from 1,000 to 100,000 households with an exponent ≤ ${GROWTH_LIMIT}`,
  measured: (figures) => figure(figures, `${name}Slope`),
  limit: () => GROWTH_LIMIT,
  unit: "",
});

/** Shares of the time of HiGHS for the whole integer program, and the gap that is proven within it. */
const COARSE_WELFARE = { share: 0.1, gapPerMillion: 10_000 };
const FINE_WELFARE = { share: 0.5, gapPerMillion: 4_000 };
/** A cohort of a whole country, on a small machine, while somebody waits. */
const LARGE_WELFARE = { milliseconds: 60_000, gapPerMillion: 1_000, megabytes: 1_000 };

/** Durations, gaps and memory alike: a figure is at most so much. */
const atMost = (words: string, name: string, most: number, unit = "ms"): Promised => ({
  words,
  unit,
  measured: (figures) => figure(figures, name),
  limit: () => most,
});

const welfarePromise = (words: string, name: string, share: number): Promised => ({
  words: `${words} ≤ ${share} × HiGHS to 0.1 %`,
  measured: (figures) => figure(figures, name),
  limit: (figures) => share * figure(figures, "highsToOneTenth"),
});

const accessPromise = (words: string, name: string): Promised => ({
  words: `${words} ≤ ${1 + ACCESS_PRICE_LIMIT} × without one`,
  measured: (figures) => figure(figures, name),
  limit: (figures) => (1 + ACCESS_PRICE_LIMIT) * figure(figures, "withoutToken"),
});

const explanationsPromise = (words: string, name: string): Promised => ({
  words: `${words} ≤ scoring of the run`,
  measured: (figures) => figure(figures, name),
  limit: (figures) => figure(figures, "scoring"),
});

const importPromise = (words: string, name: string, times: number): Promised => ({
  words: `${words} ≤ ${times} × COPY of the same rows`,
  measured: (figures) => figure(figures, name),
  limit: (figures) => times * figure(figures, "copy"),
});

export const comparisons: readonly Comparison[] = [
  {
    name: "Place finder",
    program: "measure-place-finder.js",
    promises: [
      {
        words: `scoring of all towns ≤ ${SCORING_LIMIT_MS} ms on one core`,
        measured: (figures) => figure(figures, "scoring"),
        limit: () => SCORING_LIMIT_MS,
      },
      {
        words: `whole request ≤ scoring + ${REQUEST_LIMIT} × trivial federated request`,
        measured: (figures) => figure(figures, "placeFinderRequest"),
        limit: (figures) => figure(figures, "scoring") + REQUEST_LIMIT * figure(figures, "trivialRequest"),
      },
    ],
  },
  {
    name: "Mechanisms on 10,000 households × 400 towns",
    program: "measure-mechanisms.js",
    promises: [
      {
        words: `preference lists, priorities and DEFERRED_ACCEPTANCE with fill ≤ ${MATCHING_LIMIT_MS} ms on one core`,
        measured: (figures) => figure(figures, "marketMadeAndFilled"),
        limit: () => MATCHING_LIMIT_MS,
      },
    ],
  },
  {
    name: "Cohort",
    program: "measure-cohort.js",
    promises: [
      {
        words: `scoring of 10,000 households in 400 towns by all criteria ≤ ${COHORT_SCORING_LIMIT} × bare typed arrays, same arithmetic`,
        measured: (figures) => figure(figures, "scoreRead"),
        limit: (figures) => COHORT_SCORING_LIMIT * figure(figures, "bareScoring"),
      },
      {
        words: `the same with reading the profiles ≤ ${COHORT_FROM_PROFILES_LIMIT} × bare typed arrays, which read none`,
        measured: (figures) => figure(figures, "scoreCohort"),
        limit: (figures) => COHORT_FROM_PROFILES_LIMIT * figure(figures, "bareScoring"),
      },
      {
        words: `its sums and masks alone, on ready columns, ≤ ${COHORT_SCORING_LIMIT} × the bare loop over them`,
        measured: (figures) => figure(figures, "floorByFour"),
        limit: (figures) => COHORT_SCORING_LIMIT * figure(figures, "floor"),
      },
      growthPromise("scoring", "scoring"),
      growthPromise("making its market", "market"),
      growthPromise("a run, from profiles to DEFERRED_ACCEPTANCE with fill,", "run"),
    ],
  },
  {
    name: "Explanations of a run",
    program: "measure-explanations.js",
    promises: [
      explanationsPromise("explanations of all placements as objects, words at their reading", "explanations"),
      explanationsPromise("the same where most towns are full", "explanationsScarce"),
    ],
  },
  {
    name: "A small market from a file",
    program: "measure-match-market.js",
    promises: [
      {
        words: `answer through npm ≤ ${MATCH_MARKET_LIMIT_MS} ms`,
        measured: (figures) => figure(figures, "matchMarket"),
        limit: () => MATCH_MARKET_LIMIT_MS,
      },
    ],
  },
  {
    name: "Access",
    program: "measure-access-price.js",
    promises: [
      accessPromise("the saved operations with a token", "withToken"),
      accessPromise("the saved operations with an API key", "withApiKey"),
    ],
  },
  {
    name: "Import of the register",
    program: "measure-register-import.js",
    promises: [
      importPromise("into empty tables", "firstImport", REGISTER_IMPORT_LIMIT),
      importPromise("again, nothing has changed", "repeatedImport", REGISTER_IMPORT_LIMIT),
      importPromise("again, every town has changed", "changingImport", REGISTER_IMPORT_LIMIT),
    ],
  },
  {
    name: "Import of 50,000 offers",
    program: "measure-offer-import.js",
    promises: [
      importPromise("into an empty table", "firstImport", OFFER_IMPORT_LIMIT),
      importPromise("again, nothing has changed", "repeatedImport", OFFER_IMPORT_LIMIT),
      importPromise("again, every offer has changed", "changingImport", OFFER_IMPORT_LIMIT),
    ],
  },
  {
    name: "WELFARE",
    program: "measure-welfare.js",
    promises: [
      welfarePromise("to a proven gap of 1 %", "toOnePercent", COARSE_WELFARE.share),
      atMost("that gap", "gapPerMillionToOnePercent", COARSE_WELFARE.gapPerMillion, "ppm"),
      welfarePromise("to a proven gap of 0.4 %", "toFourTenths", FINE_WELFARE.share),
      atMost("that gap", "gapPerMillionToFourTenths", FINE_WELFARE.gapPerMillion, "ppm"),
      atMost("10,000 households × 400 towns within 60 s", "large", LARGE_WELFARE.milliseconds),
      atMost("their proven gap", "largeGapPerMillion", LARGE_WELFARE.gapPerMillion, "ppm"),
      atMost("their memory", "largeMegabytes", LARGE_WELFARE.megabytes, "MB"),
    ],
  },
];
