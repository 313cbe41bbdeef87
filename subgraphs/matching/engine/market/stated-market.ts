/** A market as people write one down, by ids: what a file holds once it has been checked, and what tests are written in. */

/** Needs in the order of the capacity kinds, alike everywhere or by town. */
export type StatedNeeds = readonly number[] | Readonly<Record<string, readonly number[]>>;

export interface StatedHousehold {
  readonly id: string;
  readonly needs: StatedNeeds;
  /** Towns, the favourite first; a town that is not here is unacceptable. */
  readonly preferences: readonly string[];
  /** By town; 0 where a town has none. */
  readonly scores?: Readonly<Record<string, number>>;
}

export interface StatedTown {
  readonly id: string;
  /** In the order of the capacity kinds. */
  readonly capacities: readonly number[];
  /** Households, the highest first; who is not here ranks behind them, in order of id. */
  readonly priorities: readonly string[];
}

export interface StatedMarket {
  readonly capacityKinds: readonly string[];
  readonly households: readonly StatedHousehold[];
  readonly towns: readonly StatedTown[];
}
