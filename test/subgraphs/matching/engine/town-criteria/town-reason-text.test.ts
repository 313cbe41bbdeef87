import { describe, expect, test } from "@jest/globals";
import type {
  LabourFound,
  TownReason,
} from "../../../../../subgraphs/matching/engine/town-criteria/reasons/town-reason.js";
import { townReasonText } from "../../../../../subgraphs/matching/engine/town-criteria/reasons/town-reason-text.js";

const metalworker: LabourFound = {
  kldbCode: "24412",
  occupation: { de: "Metallbauer/in", en: "metalworker" },
  sought: 3,
  sharedDigits: 5,
  requiredGerman: "B1",
  german: "B1",
  germanGap: 0,
};
const trainees = { code: "NEED_TRAINEES", germanLevel: "B1" } as const;

describe("grammar holds for none, one, two and many, in German and English", () => {
  test.each<[TownReason, string, string]>([
    [
      { code: "NO_NEED", criterion: "NEED_PUPILS" },
      "Kein Bedarf angegeben: Schülerinnen und Schüler.",
      "No need stated: pupils.",
    ],
    [
      { code: "NEED_LABOUR", found: [metalworker], sought: 3 },
      "Gesucht: 3 × Metallbauer/in; im Haushalt 1 erwachsene Person mit diesem Beruf.",
      "Sought: 3 × metalworker; the household has 1 adult with this occupation.",
    ],
    [
      {
        code: "NEED_LABOUR",
        found: [{ ...metalworker, occupation: null, sought: 1, sharedDigits: 2, german: null, germanGap: 3 }],
        sought: 1,
      },
      "Gesucht: 1 × Beruf 24412 der KldB 2010; im Haushalt 1 erwachsene Person mit verwandtem Beruf (2 von 5 Ziffern der KldB 2010 gleich); üblich ist Deutsch B1, vorhanden keines.",
      "Sought: 1 × occupation 24412 of the KldB 2010; the household has 1 adult with a related occupation (2 of 5 digits of the KldB 2010 alike); German B1 is usual, present none.",
    ],
    [
      {
        code: "NEED_LABOUR",
        found: [{ ...metalworker, kldbCode: null, occupation: null, sought: 1, sharedDigits: null }],
        sought: 1,
      },
      "Gesucht: 1 Fachkraft in jedem Beruf; im Haushalt 1 erwachsene Person mit einem gelernten Beruf.",
      "Sought: 1 skilled worker of any occupation; the household has 1 adult with a skilled occupation.",
    ],
    [
      { code: "NEED_LABOUR", found: [], sought: 2 },
      "Gesucht: 2 Fachkräfte; im Haushalt niemand mit einem passenden Beruf.",
      "Sought: 2 skilled workers; nobody in the household has a suitable occupation.",
    ],
    [
      { ...trainees, young: 0, withoutGerman: 0, sought: 1 },
      "Gesucht: 1 Person für eine Ausbildung; im Haushalt niemand in diesem Alter.",
      "Sought: 1 person for vocational training; nobody in the household is of that age.",
    ],
    [
      { ...trainees, young: 1, withoutGerman: 0, sought: 2 },
      "Gesucht: 2 Personen für eine Ausbildung; im Haushalt 1 junger Mensch in diesem Alter.",
      "Sought: 2 people for vocational training; the household has 1 young person of that age.",
    ],
    [
      { ...trainees, young: 2, withoutGerman: 1, sought: 2 },
      "Gesucht: 2 Personen für eine Ausbildung; im Haushalt 2 junge Menschen in diesem Alter, davon 1 noch ohne Deutsch B1.",
      "Sought: 2 people for vocational training; the household has 2 young people of that age, 1 of them still without German B1.",
    ],
    [
      { code: "NEED_PUPILS", pupils: 0, futurePupils: 1, sought: 1 },
      "Gesucht: 1 Kind für die Schule; im Haushalt kein Kind im Schulalter, dazu 1 Kind kurz davor.",
      "Sought: 1 child for the school; the household has no child of school age, and 1 child soon to be.",
    ],
    [
      { code: "NEED_PUPILS", pupils: 1, futurePupils: 0, sought: 12 },
      "Gesucht: 12 Kinder für die Schule; im Haushalt 1 Kind im Schulalter.",
      "Sought: 12 children for the school; the household has 1 child of school age.",
    ],
    [
      { code: "NEED_PUPILS", pupils: 3, futurePupils: 2, sought: 12 },
      "Gesucht: 12 Kinder für die Schule; im Haushalt 3 Kinder im Schulalter, dazu 2 Kinder kurz davor.",
      "Sought: 12 children for the school; the household has 3 children of school age, and 2 children soon to be.",
    ],
    [
      { code: "NEED_RESIDENTS", persons: 1, sought: 1 },
      "Gesucht: 1 Einwohner/in; der Haushalt hat 1 Person.",
      "Sought: 1 resident; the household has 1 person.",
    ],
    [
      { code: "NEED_RESIDENTS", persons: 2, sought: 1200 },
      "Gesucht: 1.200 Einwohnerinnen und Einwohner; der Haushalt hat 2 Personen.",
      "Sought: 1,200 residents; the household has 2 persons.",
    ],
  ])("%j", (reason, german, english) => {
    expect([townReasonText(reason, "de"), townReasonText(reason, "en")]).toEqual([german, english]);
  });
});
