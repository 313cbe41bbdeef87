/** The household's side as the bare program is given it: who asks the same, and recipes of the columns. */
import { CRITERIA } from "../../../schema/vocabulary/criterion.js";
import { FEDERAL_STATES } from "../../../schema/vocabulary/federal-state.js";
import type { Cohort } from "../../../subgraphs/matching/engine/cohort/cohort.js";
import { criterionRules } from "../../../subgraphs/matching/engine/criteria/criteria.js";
import { profileOfPart } from "../../../subgraphs/matching/engine/criteria/criterion-rule.js";
import { fadingTable } from "../../../subgraphs/matching/engine/decay.js";
import type { HouseholdProfile, Wish } from "../../../subgraphs/matching/engine/profile.js";
import { townOf } from "../../../subgraphs/matching/engine/town-index/towns.js";
import { partsOf } from "../../subgraphs/matching/engine/parts.js";
import { type BareHouseholds, type BareRegions, type BareTies, listsOf } from "./input.js";
import { Numbering } from "./numbering.js";
import { prepareWork } from "./prepare-work.js";

type Asked = Pick<Cohort, "index" | "parameters">;

/** A part of a household for one criterion, by its place; its number is that of its column. */
interface Part {
  readonly place: number;
  readonly profile: HouseholdProfile;
  readonly wish: Wish;
}

/** A column with what its recipe is made from. */
interface Numbered extends Part {
  readonly number: number;
}

/** Works out in objects what the bare program is spared. Every household has to wish what counts for it. */
export function prepareHouseholds(
  cohort: Asked,
  towns: Uint16Array,
  profiles: readonly HouseholdProfile[],
  weights: Uint16Array,
): BareHouseholds {
  const parts = new Numbering<Part>();
  const means = new Numbering<readonly number[]>();
  const columnsOf = profiles.map((profile) => CRITERIA.map((_, place) => ownParts(cohort, parts, profile, place)));
  const column = Int32Array.from(columnsOf.flat(), (own) => {
    if (own.length < 2) return own[0] ?? -1;
    return parts.items.length + means.numberOf(own.join(), () => own);
  });
  const numbered = parts.items.map((part, number) => ({ ...part, number }));
  const of = (criterion: string) => numbered.filter(({ place }) => CRITERIA[place]!.value === criterion);
  const [work, ties, regions] = [of("WORK"), of("SOCIAL_TIES"), of("REGION")];
  const special = new Set([...work, ...ties, ...regions]);
  const given = numbered.filter((part) => !special.has(part));
  return {
    criteria: CRITERIA.length,
    weights,
    column,
    columnCount: parts.items.length + means.items.length,
    givenColumns: numbersOf(given),
    given: Uint16Array.from(given.flatMap((part) => fitsOf(cohort, towns, part))),
    work: prepareWork(cohort, towns, work),
    ties: prepareTies(cohort, towns, ties),
    regions: prepareRegions(cohort, towns, regions),
    meanColumns: Int32Array.from(means.items, (_, mean) => parts.items.length + mean),
    meanOf: listsOf(means.items),
  };
}

/** The columns of a household's parts for a criterion, ascending. */
function ownParts(
  { parameters }: Asked,
  parts: Numbering<Part>,
  profile: HouseholdProfile,
  place: number,
): readonly number[] {
  const wish = profile.wishes.find(({ criterion }) => criterion === CRITERIA[place]!.value);
  if (!wish) return [];
  return partsOf(criterionRules[place]!, { profile, parameters }, wish)
    .map((part) =>
      parts.numberOf(`${place} ${typeof part.key} ${part.key}`, () => ({
        place,
        profile: profileOfPart(profile, part.member),
        wish,
      })),
    )
    .sort((one, other) => one - other);
}

const numbersOf = (parts: readonly Numbered[]): Int32Array => Int32Array.from(parts, ({ number }) => number);

function fitsOf(cohort: Asked, towns: Uint16Array, { place, profile, wish }: Part): readonly number[] {
  const { fitOf } = criterionRules[place]!.assess({ ...cohort, profile }, wish)!;
  return Array.from(towns, fitOf);
}

function prepareTies({ index, parameters }: Asked, towns: Uint16Array, parts: readonly Numbered[]): BareTies {
  const named = new Numbering<number>();
  const ties = listsOf(
    parts.map(({ wish }) => wish.nearAgs.map((ags) => named.numberOf(ags, () => townOf(index.towns, ags)))),
  );
  return {
    ...index.towns.points,
    places: towns,
    tiePlaces: Int32Array.from(named.items),
    decay: fadingTable(parameters.socialTies.decayKm),
    columns: numbersOf(parts),
    ties,
  };
}

function prepareRegions({ index }: Asked, towns: Uint16Array, parts: readonly Numbered[]): BareRegions {
  const numberOf = new Map(FEDERAL_STATES.map(({ value }, number) => [value, number]));
  return {
    stateOfTown: Uint8Array.from(towns, (town) => numberOf.get(index.towns.states[town]!)!),
    columns: numbersOf(parts),
    wished: Int32Array.from(parts, ({ wish }) =>
      wish.states.reduce((bits, state) => bits | (1 << numberOf.get(state)!), 0),
    ),
  };
}
