/** What a town can weigh when households are ranked for it: its own declared needs, never what somebody is. */
import { labelOf, type PublicVocabularyEntry } from "./entry.js";
import { NEED_KINDS } from "./need-kind.js";

/** Each is named like the kind of need that it reads. */
export const TOWN_CRITERIA = [
  {
    value: "NEED_LABOUR",
    description: "Whether adults practise an occupation that the town seeks: its needs of SKILLED_LABOUR.",
    label: labelOf(NEED_KINDS, "SKILLED_LABOUR"),
  },
  {
    value: "NEED_TRAINEES",
    description: "Whether somebody has the age at which vocational training begins: its needs of TRAINEES.",
    label: labelOf(NEED_KINDS, "TRAINEES"),
  },
  {
    value: "NEED_PUPILS",
    description: "Whether children come to a school that lacks them: its needs of PUPILS.",
    label: labelOf(NEED_KINDS, "PUPILS"),
  },
  {
    value: "NEED_RESIDENTS",
    description: "How many people come to a town that loses them: its needs of RESIDENTS.",
    label: labelOf(NEED_KINDS, "RESIDENTS"),
  },
] as const satisfies readonly PublicVocabularyEntry[];

export type TownCriterion = (typeof TOWN_CRITERIA)[number]["value"];
