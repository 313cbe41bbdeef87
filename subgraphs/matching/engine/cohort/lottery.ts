/**
 * The lottery that breaks ties: every household and every town draws a ticket from the seed of the run and its own id,
 * so that neither the order of the input nor who else takes part changes a ticket. Knows ids, nothing of who has them.
 *
 * A ticket has 53 bits, from two chains of 32-bit steps: each step adds the code unit and the golden-ratio increment of
 * SplitMix (G. L. Steele, D. Lea, C. H. Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014) and mixes
 * with the finaliser fmix32 of MurmurHash3 (A. Appleby, public domain). Multiplications modulo 2^32 are the same on
 * every machine. It is fair, not secret: whoever knows the seed can work a ticket out, and is meant to.
 */

/** 2^32 divided by the golden ratio, odd: SplitMix's increment for 32 bits. */
const GOLDEN_GAMMA = 0x9e3779b9;
/** Where the two chains begin, so that they run apart: the first digits of π and of e after the point. */
const CHAIN_STARTS = [0x243f6a88, 0xb7e15162] as const;
const TWO_TO_32 = 2 ** 32;
/** Bits of the first chain that go in front of the second chain's 32, for 53 in all: what a number holds exactly. */
const HIGH_BITS = 21;

/** fmix32: every bit of the input changes about half of those of the result. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function chainOf(text: string, seed: number, begin: number): number {
  let state = mixed(mixed(begin ^ (seed >>> 0)) ^ Math.floor(seed / TWO_TO_32));
  for (let unit = 0; unit < text.length; unit++) state = mixed((state ^ text.charCodeAt(unit)) + GOLDEN_GAMMA);
  return mixed(state + GOLDEN_GAMMA);
}

/**
 * The ticket of an id, a whole number from 0 to before 2^53; the smaller one goes first.
 * @param seed a whole number ≥ 0 that a double holds exactly
 */
export function ticketOf(id: string, seed: number): number {
  const high = chainOf(id, seed, CHAIN_STARTS[0]) >>> (32 - HIGH_BITS);
  return high * TWO_TO_32 + chainOf(id, seed, CHAIN_STARTS[1]);
}

/** What was drawn, as it is kept with a run: the place of each id, 0 first. */
export interface Lottery {
  readonly seed: number;
  /** Of each id in the order given; no two share one. */
  readonly places: Int32Array;
}

/**
 * Draws the places of some ids.
 * @param ids all different; two of them with one ticket (in ten million of millions of pairs one) stand in order of id
 */
export function drawLots(ids: readonly string[], seed: number): Lottery {
  const tickets = Float64Array.from(ids, (id) => ticketOf(id, seed));
  const order = Int32Array.from(ids, (_, position) => position).sort(
    (one, other) => tickets[one]! - tickets[other]! || (ids[one]! < ids[other]! ? -1 : 1),
  );
  const places = new Int32Array(ids.length);
  order.forEach((position, place) => (places[position] = place));
  return { seed, places };
}
