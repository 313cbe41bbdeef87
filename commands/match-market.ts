// `hub match market FILE`: solves a market from a file, for research and proof. The mechanisms and the figures are the
// engine's, the format is the matching's; here are the file, the words and the exit codes. It needs no database.
import { type Command, InvalidArgumentError, Option } from "commander";
import { type MechanismName, MECHANISMS } from "../subgraphs/matching/engine/match.js";
import { problemOfFile } from "../subgraphs/matching/market-file/stated-problem.js";
import { describeMistakes, mistakesJson } from "./match-market/describe-mistakes.js";
import { describeComparison, describeResult } from "./match-market/describe-result.js";
import { jsonText } from "./match-market/json-text.js";
import { readMarketFile } from "./match-market/read-market-file.js";
import { solveByAll, solveFile } from "./match-market/solve-file.js";

const DESCRIPTION = [
  "Solves a market that stands in a JSON file: which household is placed in which town. Needs no database. The format is",
  "described in subgraphs/matching/market-file/market.schema.json, and in the README beside it. The same file and seed",
  "give the same answer to the last byte, whatever the order of households and towns.",
].join(" ");

const HELP = `
Mechanisms:
  DEFERRED_ACCEPTANCE            the best weakly envy-free matching for households; --fill gives out what is left over
  TOP_TRADING_CYCLES             strategy-proof, Pareto-efficient for households; nobody ends below the endowment
  THRESHOLD_DEFERRED_ACCEPTANCE  strategy-proof and weakly envy-free; leaves much unused: a yardstick, no allocator
  WELFARE                        the greatest sum of scores, with a proven gap

The answer, with --json:
  mechanism, matching            of each household, in order of id, its town or null
  rounds                         until nothing changed
  objective, bound, gap          sum of the scores of matched pairs; no matching has more than the bound;
                                 (bound - objective) / bound, 0 when proven best; bound and gap are null where the
                                 file has no scores
  envyPairs, strongEnvyPairs     ordered pairs of which the first envies the second; strongly
  seed, fill, placedAs           how each household got its place: CORE, FILL or FIXED
  quality, misreports            further figures: subgraphs/matching/engine/quality/README.md
  groups                         by attribute of the file's groups, of each of ten households or more: placedShare,
                                 meanRank, meanScore, meanSatisfaction, overrideRate, each with value, others,
                                 difference and interval; satisfactionSpread with tenthPercentile and gini; of smaller
                                 ones the name alone, in withheld
With --compare ALL: { "seed", "results": [each as above, with "against": who gains and loses against the first] }

Exit codes:
  0  solved
  2  nothing was solved: the file cannot be read, or something in it is wrong: told with path, what was expected and
     what stood there, on the standard error; with --json on the standard output too: { "errors": [{ "path", "expected",
     "found" }], "count" }, where errors are the first 100 mistakes and count is the number of all
  3  solved, but the answer could not be written to the standard output (a full disk)`;

interface Flags {
  readonly mechanism: MechanismName;
  readonly seed: number;
  readonly fill: boolean;
  readonly bound: boolean;
  readonly misreports?: number;
  readonly compare?: "ALL";
  readonly json: boolean;
}

/** Adds `match` and what can be matched. */
export function addMatchVerb(program: Command): void {
  program
    .command("match")
    .description("Solve matching problems that stand in files.")
    .command("market")
    .summary("a market from a JSON file, by any mechanism, without a database")
    .description(DESCRIPTION)
    .argument("<file>", "the market as JSON; - reads the standard input")
    .addOption(
      new Option("--mechanism <name>", "how it is solved")
        .choices(MECHANISMS)
        .default(MECHANISMS[0])
        .conflicts("compare"),
    )
    .option("--seed <number>", "whole number; draws the sample for misreports, nothing else", parseWhole, 1)
    .option("--fill", "after DEFERRED_ACCEPTANCE, households move up into free room until nobody can", false)
    .option("--misreports <households>", MISREPORTS, parseWhole)
    .option("--no-bound", "prove no bound of the sum of scores, which takes longest in large markets")
    .addOption(new Option("--compare <which>", "all mechanisms side by side").choices(["ALL"]))
    .option("--json", "answer in JSON on the standard output", false)
    .addHelpText("after", HELP)
    .action(matchMarket);
}

const MISREPORTS = [
  "try for so many households, drawn by the seed, whether a false list would help them; each list is a run of its own",
  "(default: 20 where the market has up to 5,000 pairs, but none for WELFARE)",
].join(" ");

function parseWhole(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError("It is a whole number from 0 on.");
}

/** As for everything that ends without having done anything (hub.ts). */
const NOTHING_DONE = 2;

async function matchMarket(path: string, flags: Flags): Promise<void> {
  const parsed = await readMarketFile(path);
  if ("mistakes" in parsed) {
    process.stderr.write(describeMistakes(path, parsed.mistakes));
    if (flags.json) process.stdout.write(mistakesJson(parsed.mistakes));
    process.exitCode = NOTHING_DONE;
    return;
  }
  const { file } = parsed;
  const options = { seed: flags.seed, provesBound: flags.bound, misreports: flags.misreports };
  const fills = flags.fill && !flags.compare && flags.mechanism === "DEFERRED_ACCEPTANCE";
  if (flags.fill && !fills) process.stderr.write(`--fill changes nothing: ${whyNoFill(flags)}.\n`);
  const problem = problemOfFile(file, fills);
  if (flags.compare) {
    const results = await solveByAll(problem, file.groups, options);
    process.stdout.write(flags.json ? jsonText({ seed: flags.seed, results }) : describeComparison(results));
    return;
  }
  const result = await solveFile(problem, flags.mechanism, file.groups, options);
  process.stdout.write(flags.json ? jsonText(result) : describeResult(result));
}

const whyNoFill = ({ compare, mechanism }: Flags): string =>
  compare
    ? "--compare ALL runs DEFERRED_ACCEPTANCE both without and with it"
    : `it belongs to DEFERRED_ACCEPTANCE, not to ${mechanism}`;
