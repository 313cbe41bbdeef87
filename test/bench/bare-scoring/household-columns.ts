/** The columns of the household's side in bare loops: best jobs, nearest ties, wished states, and means of parts. */
import type { BareHouseholds, BareRegions, BareTies, BareWork, Lists } from "./input.js";

/** Hundreds of metres of the earth's diameter: twice its mean radius R1. */
const DIAMETER = 2 * 6371.0088 * 10;
const FULL = 1000;
const HALF = FULL / 2;

/** The fits of all columns, one behind another. */
export function bareHouseholdColumns(input: BareHouseholds, towns: number): Uint16Array {
  const fits = new Uint16Array(input.columnCount * towns);
  const { givenColumns, given } = input;
  for (let place = 0; place < givenColumns.length; place++) {
    fits.set(given.subarray(place * towns, (place + 1) * towns), givenColumns[place]! * towns);
  }
  fillWork(input.work, productsOf(input.work, nearnessOf(input.work, towns), towns), towns, fits);
  fillTies(input.ties, tieFits(input.ties, towns), towns, fits);
  fillRegions(input.regions, towns, fits);
  fillMeans(input.meanColumns, input.meanOf, towns, fits);
  return fits;
}

function nearnessOf(work: BareWork, towns: number): Uint16Array {
  const { places, reachStart, reachTown, reachHectometres, jobStart, jobKind, kinds, decay, nearness } = work;
  const ofKinds = new Uint16Array(kinds * towns);
  const seen = new Int32Array(kinds).fill(-1);
  for (let town = 0; town < towns; town++) {
    const place = places[town]!;
    const end = reachStart[place + 1]!;
    for (let entry = reachStart[place]!; entry < end; entry++) {
      const near = decay[reachHectometres[entry]!]!;
      const there = reachTown[entry]!;
      const last = jobStart[there + 1]!;
      for (let job = jobStart[there]!; job < last; job++) {
        const kind = jobKind[job]!;
        if (seen[kind] === town) continue;
        seen[kind] = town;
        ofKinds[kind * towns + town] = near;
      }
    }
  }
  const columns = new Uint16Array((nearness.start.length - 1) * towns);
  for (let column = 0; column < nearness.start.length - 1; column++) {
    const end = nearness.start[column + 1]!;
    for (let item = nearness.start[column]!; item < end; item++) {
      raise(columns, column * towns, ofKinds, nearness.items[item]! * towns, towns);
    }
  }
  return columns;
}

function raise(figures: Uint16Array, at: number, others: Uint16Array, from: number, towns: number): void {
  for (let town = 0; town < towns; town++) {
    const other = others[from + town]!;
    if (other > figures[at + town]!) figures[at + town] = other;
  }
}

function productsOf(work: BareWork, nearness: Uint16Array, towns: number): Int32Array {
  const { productBase, productNearness, productWorth } = work;
  const products = new Int32Array(productBase.length * towns);
  for (let product = 0; product < productBase.length; product++) {
    const at = product * towns;
    const base = productBase[product]! * towns;
    if (base >= 0) products.copyWithin(at, base, base + towns);
    const end = productNearness.start[product + 1]!;
    for (let item = productNearness.start[product]!; item < end; item++) {
      raiseByWorth(products, at, productWorth[item]!, nearness, productNearness.items[item]! * towns, towns);
    }
  }
  return products;
}

function raiseByWorth(
  products: Int32Array,
  at: number,
  worth: number,
  nearness: Uint16Array,
  from: number,
  towns: number,
): void {
  for (let town = 0; town < towns; town++) {
    const product = Math.imul(worth, nearness[from + town]!);
    if (product > products[at + town]!) products[at + town] = product;
  }
}

function fillWork(
  { columns, products: lists }: BareWork,
  products: Int32Array,
  towns: number,
  fits: Uint16Array,
): void {
  for (let place = 0; place < columns.length; place++) {
    const at = columns[place]! * towns;
    const first = lists.start[place]!;
    for (let item = first; item < lists.start[place + 1]!; item++) {
      raiseByFits(fits, at, products, lists.items[item]! * towns, towns);
    }
  }
}

function raiseByFits(fits: Uint16Array, at: number, products: Int32Array, from: number, towns: number): void {
  for (let town = 0; town < towns; town++) {
    const fit = ((products[from + town]! + HALF) / FULL) | 0;
    if (fit > fits[at + town]!) fits[at + town] = fit;
  }
}

/** The fits of each town that is named, as if it were the only one. */
function tieFits(input: BareTies, towns: number): Uint16Array {
  const fits = new Uint16Array(input.tiePlaces.length * towns);
  for (let tie = 0; tie < input.tiePlaces.length; tie++) {
    const place = input.tiePlaces[tie]!;
    if (place >= 0) fillTie(input, place, towns, fits, tie * towns);
  }
  return fits;
}

function fillTie(
  { places, x, y, z, isLocated, decay }: BareTies,
  tie: number,
  towns: number,
  fits: Uint16Array,
  at: number,
): void {
  const ox = x[tie]!;
  const oy = y[tie]!;
  const oz = z[tie]!;
  const isTieLocated = isLocated[tie]!;
  for (let town = 0; town < towns; town++) {
    const place = places[town]!;
    if (place === tie) fits[at + town] = decay[0]!;
    if (place === tie || (isLocated[place]! & isTieLocated) === 0) continue;
    const dx = x[place]! - ox;
    const dy = y[place]! - oy;
    const dz = z[place]! - oz;
    const hectometres = Math.round(DIAMETER * Math.asin(Math.sqrt(dx * dx + dy * dy + dz * dz) / 2));
    if (hectometres < decay.length) fits[at + town] = decay[hectometres]!;
  }
}

function fillTies({ columns, ties }: BareTies, ofTies: Uint16Array, towns: number, fits: Uint16Array): void {
  for (let place = 0; place < columns.length; place++) {
    const end = ties.start[place + 1]!;
    for (let item = ties.start[place]!; item < end; item++) {
      raise(fits, columns[place]! * towns, ofTies, ties.items[item]! * towns, towns);
    }
  }
}

function fillRegions({ stateOfTown, columns, wished }: BareRegions, towns: number, fits: Uint16Array): void {
  for (let place = 0; place < columns.length; place++) {
    const bits = wished[place]!;
    const at = columns[place]! * towns;
    for (let town = 0; town < towns; town++) fits[at + town] = Math.imul((bits >> stateOfTown[town]!) & 1, FULL);
  }
}

function fillMeans(columns: Int32Array, { start, items }: Lists, towns: number, fits: Uint16Array): void {
  const sums = new Int32Array(towns);
  for (let place = 0; place < columns.length; place++) {
    const at = columns[place]! * towns;
    const first = start[place]!;
    const count = start[place + 1]! - first;
    if (count === 2) {
      meanOfTwo(fits, at, items[first]! * towns, items[first + 1]! * towns, towns);
      continue;
    }
    sums.fill(0);
    for (let item = first; item < first + count; item++) {
      const from = items[item]! * towns;
      for (let town = 0; town < towns; town++) sums[town] = (sums[town]! + fits[from + town]!) | 0;
    }
    for (let town = 0; town < towns; town++) fits[at + town] = ((2 * sums[town]! + count) / (2 * count)) | 0;
  }
}

function meanOfTwo(fits: Uint16Array, at: number, one: number, other: number, towns: number): void {
  for (let town = 0; town < towns; town++) fits[at + town] = (fits[one + town]! + fits[other + town]! + 1) >> 1;
}
