/** The towns' side as the bare program is given it: sets of people who are alike, and what occupations are worth. */
import type { Cohort } from "../../../subgraphs/matching/engine/cohort/cohort.js";
import type { HouseholdProfile } from "../../../subgraphs/matching/engine/profile.js";
import { labourWorth } from "../../../subgraphs/matching/engine/town-criteria/need-labour.js";
import { type NewcomerAdult, newcomerOf } from "../../../subgraphs/matching/engine/town-criteria/newcomer.js";
import { townCriterionRules } from "../../../subgraphs/matching/engine/town-criteria/town-criteria.js";
import { type BareTowns, listsOf } from "./input.js";
import { Numbering } from "./numbering.js";

type Asked = Pick<Cohort, "needs" | "parameters">;

/** A need of labour by occupation (null: any): the places of the towns that have it, and how urgent it is there. */
interface LabourNeed {
  readonly kldbCode: string | null;
  readonly towns: number[];
  readonly urgency: number[];
}

/** Works out in objects what the bare program is spared. */
export function prepareTowns(
  cohort: Asked,
  towns: Uint16Array,
  profiles: readonly HouseholdProfile[],
  weights: Uint16Array,
): BareTowns {
  const needs = labourNeeds(cohort, towns);
  const occupations = new Numbering<readonly (readonly [need: number, worth: number])[]>();
  const worths = new Numbering<readonly number[]>();
  const sets = new Numbering<{ readonly place: number; readonly own: readonly number[] }>();
  const ofCandidate = (worth: number, adult: NewcomerAdult | null): number =>
    worths.numberOf(adult ? `adult ${adult.german} ${adult.occupationCodes.join()}` : `${worth}`, () =>
      adult ? recipeOf(cohort, needs, occupations, adult) : [-1 - worth],
    );
  const column = profiles.flatMap((profile) => {
    const question = { ...cohort, newcomer: newcomerOf(profile) };
    return townCriterionRules.map((rule, place) => {
      const own: number[] = [];
      rule.tellCandidates(question, (worth, adult) => own.push(ofCandidate(worth, adult)));
      return sets.numberOf(`${place} ${own.join()}`, () => ({ place, own }));
    });
  });
  return {
    criteria: townCriterionRules.length,
    weights,
    column: Int32Array.from(column),
    sought: Int32Array.from(
      townCriterionRules.flatMap((_, place) => Array.from(towns, (town) => cohort.needs[town]?.sought[place] ?? 0)),
    ),
    soughtTowns: listsOf(needs.map((need) => need.towns)),
    soughtUrgency: Int32Array.from(needs.flatMap(({ urgency }) => urgency)),
    occupationNeeds: listsOf(occupations.items.map((own) => own.map(([need]) => need))),
    occupationWorth: Int32Array.from(occupations.items.flatMap((own) => own.map(([, worth]) => worth))),
    worths: listsOf(worths.items),
    sets: listsOf(sets.items.map(({ own }) => own)),
    setCriterion: Uint8Array.from(sets.items, ({ place }) => place),
    setEnough: Uint8Array.from(sets.items, ({ place }) => townCriterionRules[place]!.enough(cohort.parameters)),
  };
}

function labourNeeds({ needs }: Asked, towns: Uint16Array): readonly LabourNeed[] {
  const found = new Map<string | null, LabourNeed>();
  towns.forEach((town, place) => {
    for (const { kldbCode, urgencyShare } of needs[town]?.labour ?? []) {
      const need = found.get(kldbCode) ?? { kldbCode, towns: [], urgency: [] };
      found.set(kldbCode, need);
      need.towns.push(place);
      need.urgency.push(urgencyShare);
    }
  });
  return [...found.values()];
}

/** The occupations of an adult. */
function recipeOf(
  { parameters }: Asked,
  needs: readonly LabourNeed[],
  occupations: Numbering<readonly (readonly [need: number, worth: number])[]>,
  adult: NewcomerAdult,
): readonly number[] {
  return adult.occupationCodes.map((code) =>
    occupations.numberOf(`${code} ${adult.german}`, () =>
      needs.flatMap(({ kldbCode }, need) => {
        const worth = labourWorth({ ...adult, occupationCodes: [code] }, kldbCode, parameters);
        return worth > 0 ? [[need, worth] as const] : [];
      }),
    ),
  );
}
