import { describe, expect, test } from "@jest/globals";
import { explain, type HouseholdProfile, reasonText } from "../../../../../subgraphs/matching/engine/engine.js";
import {
  adult,
  altena,
  bochum,
  fourTowns,
  hildesheim,
  household,
  indexOf,
  job,
  luedenscheid,
  parameters,
  placeOf,
  wish,
  worker,
} from "../rows.js";

// Altena to Lüdenscheid 8.9 km: e^(−8.9/25) = 700 thousandths. To Bochum 38.0 km: 219. Hildesheim is out of reach.
const work = (members: HouseholdProfile["members"], jobs: ReturnType<typeof job>[], town = altena) => {
  const index = indexOf(fourTowns, { jobs });
  const found = explain(index, household(members, [wish("WORK", 3)]), parameters, placeOf(index, town))
    .contributions[0]!;
  return { fit: found.fit, reason: reasonText(found.reason, "de") };
};

describe("work in Altena, on 24 November 2026", () => {
  test("three jobs of the occupation in reach, the nearest counts: 700", () => {
    const jobs = [job(luedenscheid, "24412"), job(bochum, "24412", { positions: 2 })];
    expect(work([worker("24412", "B1")], jobs)).toEqual({
      fit: 700,
      reason:
        "Erwachsene Person 1: 3 Stellen als Metallbauer/in im Umkreis von 38 km; die nächste 9 km entfernt in Lüdenscheid.",
    });
  });

  test("a good earner does not carry the household: (1000 + 0) / 2 = 500", () => {
    expect(work([worker("24412", "B1"), worker("81302", "B1")], [job(altena, "24412", { positions: 2 })])).toEqual({
      fit: 500,
      reason:
        "Erwachsene Person 1: 2 Stellen als Metallbauer/in im Ort. Erwachsene Person 2: keine passende unter 2 Stellen im Umkreis von 50 km.",
    });
  });

  test("a related occupation, and German one level under what is asked: 600 × 700 = 420", () => {
    expect(work([worker("24422", "A2")], [job(altena, "24412", { requiredGermanLevel: "B1" })])).toEqual({
      fit: 420,
      reason:
        "Erwachsene Person 1: 1 Stelle als Metallbauer/in im Ort (verwandter Beruf, 3 von 5 Ziffern der KldB 2010 gleich; verlangt Deutsch B1, vorhanden A2).",
    });
  });

  test("an adult without occupation looks for helpers' work, the fifth digit 1: 1000", () => {
    expect(work([adult()], [job(altena, "51311"), job(altena, "24412")])).toEqual({
      fit: 1000,
      reason:
        "Erwachsene Person 1: 1 Stelle im Beruf 51311 der KldB 2010 im Ort (Helfertätigkeit, da kein Beruf angegeben ist).",
    });
    expect(work([adult()], [job(altena, "24412")])).toEqual({
      fit: 0,
      reason: "Erwachsene Person 1: keine passende Helfertätigkeit unter 1 Stelle im Umkreis von 50 km.",
    });
  });

  test("an adult of 65 or more is not asked to work; the other keeps the number 2", () => {
    const pensioner = adult({ ageBand: "AGE_65_PLUS" });
    expect(work([pensioner, worker("24412", "B1")], [job(altena, "24412")])).toEqual({
      fit: 1000,
      reason: "Erwachsene Person 2: 1 Stelle als Metallbauer/in im Ort.",
    });
  });

  test("jobs beyond 50 km do not count, and a town without jobs in reach has no data", () => {
    expect(work([worker("24412", "B1")], [job(hildesheim, "24412")])).toEqual({
      fit: 0,
      reason: "Keine Angaben: In Pendelentfernung ist noch keine Stelle gemeldet.",
    });
  });

  test("a job that is over, or not published yet, does not count", () => {
    const past = job(altena, "24412", { validThrough: "2026-11-23" });
    const future = job(altena, "24412", { publishedAt: "2026-11-25T08:00:00Z" });
    const today = job(altena, "24412", { publishedAt: "2026-11-24T08:00:00Z", validThrough: "2026-11-24" });
    expect(work([worker("24412", "B1")], [past, future]).fit).toBe(0);
    expect(work([worker("24412", "B1")], [past, future, today]).fit).toBe(1000);
  });
});
