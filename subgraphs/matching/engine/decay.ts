/** How a fit falls with distance. */
import { FULL_FIT } from "./question.js";
import { HECTOMETRES_PER_KM } from "./town-index/points.js";

/** Exponential decay in whole thousandths, e^(−distance / length). It never rises with distance. */
export function decayAt(hectometres: number, lengthKm: number): number {
  return Math.round(FULL_FIT * Math.exp(-hectometres / (lengthKm * HECTOMETRES_PER_KM)));
}

/** The same as a table whose index is hundreds of metres, from 0 to the greatest distance. */
export function decayTable(lengthKm: number, greatestKm: number): Uint16Array {
  return Uint16Array.from({ length: Math.ceil(greatestKm * HECTOMETRES_PER_KM) + 1 }, (_, hectometres) =>
    decayAt(hectometres, lengthKm),
  );
}
