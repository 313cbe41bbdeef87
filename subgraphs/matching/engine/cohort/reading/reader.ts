/** What takes in households one by one and notes what they ask alike once. */
import type { KnownHousehold } from "../../household.js";

export interface Reader<Asked> {
  /** Takes in a household by its number, each once. */
  readonly take: (known: KnownHousehold, household: number) => void;
  /** What has been asked so far. */
  readonly asked: Asked;
}
