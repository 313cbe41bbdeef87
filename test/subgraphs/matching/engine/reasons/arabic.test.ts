import { describe, expect, test } from "@jest/globals";
import { reasonText } from "../../../../../subgraphs/matching/engine/engine.js";

const altena = "\u2068Altena\u2069";

describe("a noun bends with its number, and says one and two by itself:", () => {
  test.each([
    [0, "0 مكان شاغر إضافي", "0 وظيفة", "لعدد 0 شخص"],
    [1, "مكان شاغر إضافي واحد", "وظيفة واحدة", "لشخص واحد"],
    [2, "مكانان شاغران إضافيان", "وظيفتين", "لشخصين"],
    [3, "3 أماكن شاغرة إضافية", "3 وظائف", "لعدد 3 أشخاص"],
    [5, "5 أماكن شاغرة إضافية", "5 وظائف", "لعدد 5 أشخاص"],
    [11, "11 مكانًا شاغرًا إضافيًا", "11 وظيفة", "لعدد 11 شخصًا"],
    [21, "21 مكانًا شاغرًا إضافيًا", "21 وظيفة", "لعدد 21 شخصًا"],
    [100, "100 مكان شاغر إضافي", "100 وظيفة", "لعدد 100 شخص"],
  ])("%i", (count, places, among, persons) => {
    const none = { adult: 1, found: "NONE", positionsInReach: count, withinKm: 50, hasOccupation: true } as const;
    expect([
      reasonText({ code: "MORE_PLACES", kind: "CHILDCARE", places: count, town: "Altena" }, "ar"),
      reasonText({ code: "WORK", adults: [none] }, "ar"),
      reasonText({ code: "ONE_DWELLING", persons: count, stepFree: false, town: "Altena" }, "ar"),
    ]).toEqual([
      `${places} في ${altena} (رعاية الأطفال).`,
      `شخص بالغ 1: لا وظيفة مناسبة من بين ${among} ضمن 50 كم.`,
      `مسكن شاغر إضافي ${persons} في ${altena}.`,
    ]);
  });
});
