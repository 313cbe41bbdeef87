/** A market's file once it has been checked; what each part means is said in market.schema.json. */
import type { StatedMarket, StatedTown } from "../engine/match.js";

/** A household and a town, by id. */
export interface StatedPair {
  readonly household: string;
  readonly town: string;
}

/** By household, a town. */
export type TownByHousehold = Readonly<Record<string, string>>;

/** By household, attributes and their values. */
export type StatedGroups = Readonly<Record<string, Readonly<Record<string, string>>>>;

export type FileTown = Omit<StatedTown, "priorities"> & Partial<Pick<StatedTown, "priorities">>;

export interface MarketFile extends Omit<StatedMarket, "towns"> {
  readonly towns: readonly FileTown[];
  readonly endowment?: TownByHousehold;
  readonly fixed?: TownByHousehold;
  readonly forbidden?: readonly StatedPair[];
  readonly groups?: StatedGroups;
}
