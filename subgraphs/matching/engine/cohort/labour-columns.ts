/**
 * NEED_LABOUR for many adults at once: an occupation with a level of German is compared with each occupation that is
 * sought anywhere, once, and only where it is worth anything the towns that seek it are visited. The figures are the
 * rule's.
 */
import type { Parameters } from "../parameters/parameters.js";
import { timesFit } from "../question.js";
import type { DeclaredNeeds } from "../town-criteria/declared-needs.js";
import { labourWorth } from "../town-criteria/need-labour.js";
import type { NewcomerAdult } from "../town-criteria/newcomer.js";
import { raiseColumn } from "./columns.js";
import { roomsOf } from "./rooms.js";

/** The towns of a cohort that seek one occupation (null: any), by place, with how urgent it is there. */
interface SoughtWhere {
  readonly kldbCode: string | null;
  readonly towns: number[];
  readonly urgencyShares: number[];
}

/**
 * Prepares what adults are worth as labour in the towns of a cohort, in thousandths.
 * @returns writes the column of an adult from a position on, where zeros stand
 */
export function labourColumns(
  needs: DeclaredNeeds,
  towns: Uint16Array,
  parameters: Parameters,
): (figures: Uint16Array, at: number, adult: NewcomerAdult) => void {
  const sought = new Map<string | null, SoughtWhere>();
  towns.forEach((town, place) => {
    for (const { kldbCode, urgencyShare } of needs[town]?.labour ?? []) {
      const where = sought.get(kldbCode) ?? { kldbCode, towns: [], urgencyShares: [] };
      sought.set(kldbCode, where);
      where.towns.push(place);
      where.urgencyShares.push(urgencyShare);
    }
  });
  const nextRoom = roomsOf((length) => new Uint16Array(length), towns.length);
  const everywhere = [...sought.values()];
  const known = new Map<string, Uint16Array>();
  /** By the occupation as if it were the only one: of several the best counts, need by need, and so in every town. */
  const ofOccupation = (adult: NewcomerAdult, code: string): Uint16Array => {
    const key = `${code} ${adult.german}`;
    const before = known.get(key);
    if (before) return before;
    const alone = { ...adult, occupationCodes: [code] };
    const worths = nextRoom();
    for (const where of everywhere) raiseWhere(worths, where, labourWorth(alone, where.kldbCode, parameters));
    known.set(key, worths);
    return worths;
  };
  return (figures, at, adult) => {
    for (const code of adult.occupationCodes) raiseColumn(figures, at, ofOccupation(adult, code));
  };
}

function raiseWhere(worths: Uint16Array, { towns, urgencyShares }: SoughtWhere, worth: number): void {
  if (worth === 0) return;
  for (let entry = 0; entry < towns.length; entry++) {
    const own = timesFit(worth, urgencyShares[entry]!);
    const place = towns[entry]!;
    if (own > worths[place]!) worths[place] = own;
  }
}
