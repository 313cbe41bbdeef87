/** What a town can weigh when it ranks households: its own declared needs, never what somebody is. */
export const TOWN_CRITERIA = ["NEED_LABOUR", "NEED_TRAINEES", "NEED_PUPILS", "NEED_RESIDENTS"] as const;
export type TownCriterion = (typeof TOWN_CRITERIA)[number];
