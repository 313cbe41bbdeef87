/** What a town can weigh when it ranks households, in the order of the vocabulary. */
import { TOWN_CRITERIA as VOCABULARY, type TownCriterion } from "../../../../schema/vocabulary/town-criterion.js";

export type { TownCriterion };
export const TOWN_CRITERIA: readonly TownCriterion[] = VOCABULARY.map(({ value }) => value);
