/** How a fit falls with distance. */
import { FULL_FIT } from "./question.js";
import { HECTOMETRES_PER_KM } from "./town-index/points.js";

/** Exponential decay in whole thousandths, e^(−distance / length). It never rises with distance. */
function decayAt(hectometres: number, lengthKm: number): number {
  return Math.round(FULL_FIT * Math.exp(-hectometres / (lengthKm * HECTOMETRES_PER_KM)));
}

const tables = new Map<string, Readonly<Uint16Array>>();

/**
 * The same as a table whose index is hundreds of metres, from 0 to the greatest distance. Worked out once for the few
 * lengths that parameters have: an improvement asks for it again with every change that it tries.
 */
export function decayTable(lengthKm: number, greatestKm: number): Readonly<Uint16Array> {
  const key = `${lengthKm} ${greatestKm}`;
  const table = tables.get(key) ?? buildDecayTable(lengthKm, greatestKm);
  tables.set(key, table);
  return table;
}

/** So many lengths away nothing is left: 1,000 × e^−8 rounds to 0. */
const FADING_LENGTHS = 8;

/** The same as far as anything of a fit is left; what lies beyond the table is 0. */
export const fadingTable = (lengthKm: number): Readonly<Uint16Array> => decayTable(lengthKm, FADING_LENGTHS * lengthKm);

const buildDecayTable = (lengthKm: number, greatestKm: number): Uint16Array =>
  Uint16Array.from({ length: Math.ceil(greatestKm * HECTOMETRES_PER_KM) + 1 }, (_, hectometres) =>
    decayAt(hectometres, lengthKm),
  );
