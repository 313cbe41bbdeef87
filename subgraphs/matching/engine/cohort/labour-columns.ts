/**
 * NEED_LABOUR for many adults at once: an adult is compared with each occupation that is sought anywhere, and only where
 * he is worth anything the towns that seek it are visited. The figures are the rule's.
 */
import type { Parameters } from "../parameters/parameters.js";
import { timesFit } from "../question.js";
import type { DeclaredNeeds } from "../town-criteria/declared-needs.js";
import { labourWorth } from "../town-criteria/need-labour.js";
import type { NewcomerAdult } from "../town-criteria/newcomer.js";
import type { FillColumn } from "./columns.js";

/** The towns of a cohort that seek one occupation (null: any), by place, with how urgent it is there. */
interface SoughtWhere {
  readonly kldbCode: string | null;
  readonly towns: number[];
  readonly urgencyShares: number[];
}

/**
 * Prepares what adults are worth as labour in the towns of a cohort, in thousandths.
 * @returns the column of an adult
 */
export function labourColumns(
  needs: DeclaredNeeds,
  towns: Uint16Array,
  parameters: Parameters,
): (adult: NewcomerAdult) => FillColumn {
  const sought = new Map<string | null, SoughtWhere>();
  towns.forEach((town, place) => {
    for (const { kldbCode, urgencyShare } of needs[town]?.labour ?? []) {
      const where = sought.get(kldbCode) ?? { kldbCode, towns: [], urgencyShares: [] };
      sought.set(kldbCode, where);
      where.towns.push(place);
      where.urgencyShares.push(urgencyShare);
    }
  });
  const everywhere = [...sought.values()];
  return (adult) => (figures, at) => {
    for (const where of everywhere) raiseWhere(figures, at, where, labourWorth(adult, where.kldbCode, parameters));
  };
}

function raiseWhere(figures: Uint16Array, at: number, { towns, urgencyShares }: SoughtWhere, worth: number): void {
  if (worth === 0) return;
  for (let entry = 0; entry < towns.length; entry++) {
    const own = timesFit(worth, urgencyShares[entry]!);
    const place = at + towns[entry]!;
    if (own > figures[place]!) figures[place] = own;
  }
}
