/** WORK as the bare program is given it: which kinds of jobs begin alike, and what they are worth to whom. */
import { LANGUAGE_LEVELS } from "../../../schema/vocabulary/language-level.js";
import type { Cohort } from "../../../subgraphs/matching/engine/cohort/cohort.js";
import { decayTable } from "../../../subgraphs/matching/engine/decay.js";
import { adultsOf } from "../../../subgraphs/matching/engine/need.js";
import type { HouseholdProfile } from "../../../subgraphs/matching/engine/profile.js";
import { timesFit } from "../../../subgraphs/matching/engine/question.js";
import { type BareWork, listsOf } from "./input.js";
import { Numbering } from "./numbering.js";

type Asked = Pick<Cohort, "index" | "parameters">;

/** Last digit of a KldB code of helpers' work. */
const HELPER_LEVEL = "1";

/** A column of products that raises another by columns of nearness times worths. */
interface Product {
  readonly base: number;
  readonly raises: readonly { readonly nearness: number; readonly worth: number }[];
}

/** The recipes of the columns of some adults, each of whom stands alone in a profile. */
export function prepareWork(
  cohort: Asked,
  towns: Uint16Array,
  parts: readonly { readonly number: number; readonly profile: HouseholdProfile }[],
): BareWork {
  const { jobs, towns: all } = cohort.index;
  const recipes = new WorkRecipes(cohort);
  const products = parts.map(({ profile }) => {
    const [{ member, german }] = adultsOf(profile) as [ReturnType<typeof adultsOf>[number]];
    const codes = [...new Set(member.occupations.map(({ kldbCode }) => kldbCode))];
    const own = codes.length ? codes.map((code) => recipes.ofOccupation(code, german)) : [recipes.ofHelper(german)];
    return own.filter((product) => product >= 0);
  });
  const made = recipes.products.items;
  return {
    places: towns,
    reachStart: jobs.reachable.start,
    reachTown: jobs.reachable.town,
    reachHectometres: jobs.reachable.hectometres,
    jobStart: jobs.start,
    jobKind: jobs.kind,
    kinds: jobs.kindOccupation.length,
    decay: decayTable(cohort.parameters.work.commuteDecayKm, all.reachKm),
    nearness: listsOf(recipes.nearness.items),
    productBase: Int32Array.from(made, ({ base }) => base),
    productNearness: listsOf(made.map(({ raises }) => raises.map(({ nearness }) => nearness))),
    productWorth: Int32Array.from(made.flatMap(({ raises }) => raises.map(({ worth }) => worth))),
    columns: Int32Array.from(parts, ({ number }) => number),
    products: listsOf(products),
  };
}

class WorkRecipes {
  /** Kinds of jobs by the beginning of their codes and the German they ask for. */
  readonly nearness = new Numbering<readonly number[]>();
  readonly products = new Numbering<Product>();

  constructor(private readonly cohort: Asked) {}

  /** The products of an occupation: group by group from all jobs to those of the same code; −1 where there are none. */
  ofOccupation(code: string, german: number): number {
    const { likenessBySharedDigits } = this.cohort.parameters.work;
    const beginnings = Array.from(code + " ", (_, digits) => code.slice(0, digits));
    const path = beginnings.filter((beginning) => this.nextDigits(beginning) !== null);
    let product = -1;
    path.forEach((beginning, digits) => {
      const likeness = likenessBySharedDigits[digits]!;
      // Where all jobs of a group are in the next narrower one too, they are worth more there.
      if (likeness === 0 || (digits < path.length - 1 && this.nextDigits(beginning)!.size === 1)) return;
      const base = product;
      product = this.products.numberOf(`${beginning}|${german}`, () =>
        this.productOf(base, beginning, (kind) => kind.startsWith(beginning), likeness, german),
      );
    });
    return product;
  }

  /** The products of helpers' work of whatever occupation. */
  ofHelper(german: number): number {
    const { helperLikeness } = this.cohort.parameters.work;
    return this.products.numberOf(`helper|${german}`, () =>
      this.productOf(-1, "helper", (code) => code.endsWith(HELPER_LEVEL), helperLikeness, german),
    );
  }

  /** The digits that follow a beginning in the codes of jobs; null where no code begins so. */
  private nextDigits(beginning: string): ReadonlySet<string> | null {
    const own = this.cohort.index.jobs.kindOccupation.filter((code) => code.startsWith(beginning));
    return own.length ? new Set(own.map((code) => code.charAt(beginning.length))) : null;
  }

  private productOf(
    base: number,
    name: string,
    isOf: (code: string) => boolean,
    likeness: number,
    german: number,
  ): Product {
    const { index, parameters } = this.cohort;
    const { kindOccupation, kindGerman } = index.jobs;
    const raises = Array.from({ length: LANGUAGE_LEVELS.length + 1 }, (_, required) => {
      const worth = timesFit(likeness, parameters.work.languageFactorByGap[Math.max(0, required - german)] ?? 0);
      const kinds = kindOccupation.flatMap((code, kind) => (isOf(code) && kindGerman[kind] === required ? [kind] : []));
      return { required, worth, kinds };
    }).filter(({ worth, kinds }) => worth > 0 && kinds.length > 0);
    return {
      base,
      raises: raises.map(({ required, worth, kinds }) => ({
        nearness: this.nearness.numberOf(`${name}|${required}`, () => kinds),
        worth,
      })),
    };
  }
}
