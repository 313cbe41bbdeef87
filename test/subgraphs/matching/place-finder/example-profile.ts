// A household of two adults and two children, as the saved operations of the place finder state it.
import type { StatedProfile } from "../../../../subgraphs/matching/engine/engine.js";

export const EXAMPLE_PROFILE = {
  members: [
    {
      role: "ADULT",
      ageBand: "AGE_25_34",
      languages: [{ code: "ar" }, { code: "de", level: "A2" }],
      occupations: [{ kldbCode: "24201", years: 6 }],
    },
    {
      role: "ADULT",
      ageBand: "AGE_25_34",
      languages: [{ code: "ar" }],
      occupations: [{ kldbCode: "81302", years: 3 }],
    },
    { role: "CHILD", ageBand: "AGE_3_5" },
    { role: "CHILD", ageBand: "AGE_6_9" },
  ],
  requirements: { stepFreeHousing: false },
  wishes: [
    { criterion: "WORK", importance: 5 },
    { criterion: "SETTLEMENT_SIZE", importance: 4, settlementKinds: ["SMALL_TOWN"] },
    { criterion: "CHILDCARE", importance: 4 },
    { criterion: "SOCIAL_TIES", importance: 3, nearAgs: ["05911000"] },
    { criterion: "LANGUAGE_COURSE", importance: 2 },
  ],
} as const satisfies StatedProfile;
