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
  urgency: 5,
  greatestUrgency: 5,
};
const trainees = {
  code: "NEED_TRAINEES",
  germanLevel: "B1",
  schoolLeavers: 0,
  schoolLeaverWorth: 700,
  enough: 1,
} as const;
const pupils = { code: "NEED_PUPILS", futurePupilWorth: 500, enough: 2 } as const;

describe("grammar holds for none, one, two and many, in German and English", () => {
  test.each<[TownReason, string, string]>([
    [
      { code: "NO_NEED", criterion: "NEED_PUPILS" },
      "Kein Bedarf angegeben: Schülerinnen und Schüler.",
      "No need stated: pupils.",
    ],
    [
      { code: "NEED_LABOUR", found: [metalworker], sought: 3, enough: 1 },
      "Gesucht: 3 × Metallbauer/in; im Haushalt 1 erwachsene Person mit diesem Beruf.",
      "Sought: 3 × metalworker; the household has 1 adult with this occupation.",
    ],
    [
      {
        code: "NEED_LABOUR",
        found: [{ ...metalworker, occupation: null, sought: 1, sharedDigits: 2, german: null, germanGap: 3 }],
        sought: 1,
        enough: 1,
      },
      "Gesucht: 1 × Beruf 24412 der KldB 2010; im Haushalt 1 erwachsene Person mit verwandtem Beruf (2 von 5 Ziffern der KldB 2010 gleich); üblich ist Deutsch B1, vorhanden keines.",
      "Sought: 1 × occupation 24412 of the KldB 2010; the household has 1 adult with a related occupation (2 of 5 digits of the KldB 2010 alike); German B1 is usual, present none.",
    ],
    [
      {
        code: "NEED_LABOUR",
        found: [{ ...metalworker, kldbCode: null, occupation: null, sought: 1, sharedDigits: null }],
        sought: 1,
        enough: 1,
      },
      "Gesucht: 1 Fachkraft in jedem Beruf; im Haushalt 1 erwachsene Person mit einem gelernten Beruf.",
      "Sought: 1 skilled worker of any occupation; the household has 1 adult with a skilled occupation.",
    ],
    [
      { code: "NEED_LABOUR", found: [], sought: 2, enough: 1 },
      "Gesucht: 2 Fachkräfte; im Haushalt niemand mit einem passenden Beruf.",
      "Sought: 2 skilled workers; nobody in the household has a suitable occupation.",
    ],
    [
      {
        code: "NEED_LABOUR",
        found: [{ ...metalworker, urgency: 4 }],
        sought: 21,
        enough: 2,
      },
      "Gesucht: 3 × Metallbauer/in; im Haushalt 1 erwachsene Person mit diesem Beruf; Dringlichkeit 4 gegenüber 5 beim dringendsten Bedarf an Fachkräften. 2 Personen aus einem Haushalt genügen.",
      "Sought: 3 × metalworker; the household has 1 adult with this occupation; urgency 4, against 5 of the most urgent need of labour. 2 persons from one household are enough.",
    ],
    [
      { ...trainees, young: 5, withoutGerman: 1, schoolLeavers: 1, sought: 21 },
      "Gesucht: 21 Personen für eine Ausbildung; im Haushalt 5 junge Menschen in diesem Alter, davon 1 noch ohne Deutsch B1, davon 1 unter 18 Jahren (zählt zu 70\u00A0%); 1 Person aus einem Haushalt genügt.",
      "Sought: 21 people for vocational training; the household has 5 young people of that age, 1 of them still without German B1, 1 of them under 18 (counts 70%); 1 person from one household is enough.",
    ],
    [
      { ...trainees, young: 2, withoutGerman: 0, schoolLeavers: 2, sought: 100 },
      "Gesucht: 100 Personen für eine Ausbildung; im Haushalt 2 junge Menschen in diesem Alter, davon 2 unter 18 Jahren (zählen je zu 70\u00A0%); 1 Person aus einem Haushalt genügt.",
      "Sought: 100 people for vocational training; the household has 2 young people of that age, 2 of them under 18 (count 70% each); 1 person from one household is enough.",
    ],
    [
      { ...pupils, pupils: 0, futurePupils: 0, sought: 100 },
      "Gesucht: 100 Kinder für die Schule; im Haushalt kein Kind im Schulalter.",
      "Sought: 100 children for the school; the household has no child of school age.",
    ],
    [
      { ...trainees, young: 0, withoutGerman: 0, sought: 1 },
      "Gesucht: 1 Person für eine Ausbildung; im Haushalt niemand in diesem Alter.",
      "Sought: 1 person for vocational training; nobody in the household is of that age.",
    ],
    [
      { ...trainees, young: 1, withoutGerman: 0, sought: 2 },
      "Gesucht: 2 Personen für eine Ausbildung; im Haushalt 1 junger Mensch in diesem Alter; 1 Person aus einem Haushalt genügt.",
      "Sought: 2 people for vocational training; the household has 1 young person of that age; 1 person from one household is enough.",
    ],
    [
      { ...trainees, young: 2, withoutGerman: 1, sought: 2 },
      "Gesucht: 2 Personen für eine Ausbildung; im Haushalt 2 junge Menschen in diesem Alter, davon 1 noch ohne Deutsch B1; 1 Person aus einem Haushalt genügt.",
      "Sought: 2 people for vocational training; the household has 2 young people of that age, 1 of them still without German B1; 1 person from one household is enough.",
    ],
    [
      { ...pupils, pupils: 0, futurePupils: 1, sought: 1, enough: 1 },
      "Gesucht: 1 Kind für die Schule; im Haushalt kein Kind im Schulalter, dazu 1 Kind kurz davor (zählt zu 50\u00A0%); 1 Person aus einem Haushalt genügt.",
      "Sought: 1 child for the school; the household has no child of school age, and 1 child soon to be (counts 50%); 1 person from one household is enough.",
    ],
    [
      { ...pupils, pupils: 1, futurePupils: 0, sought: 12 },
      "Gesucht: 12 Kinder für die Schule; im Haushalt 1 Kind im Schulalter; 2 Personen aus einem Haushalt genügen.",
      "Sought: 12 children for the school; the household has 1 child of school age; 2 persons from one household are enough.",
    ],
    [
      { ...pupils, pupils: 3, futurePupils: 2, sought: 12 },
      "Gesucht: 12 Kinder für die Schule; im Haushalt 3 Kinder im Schulalter, dazu 2 Kinder kurz davor (zählen je zu 50\u00A0%); 2 Personen aus einem Haushalt genügen.",
      "Sought: 12 children for the school; the household has 3 children of school age, and 2 children soon to be (count 50% each); 2 persons from one household are enough.",
    ],
    [
      { code: "NEED_RESIDENTS", persons: 1, sought: 1, enough: 1 },
      "Gesucht: 1 Einwohner/in; der Haushalt hat 1 Person; 1 Person aus einem Haushalt genügt.",
      "Sought: 1 resident; the household has 1 person; 1 person from one household is enough.",
    ],
    [
      { code: "NEED_RESIDENTS", persons: 2, sought: 1200, enough: 4 },
      "Gesucht: 1.200 Einwohnerinnen und Einwohner; der Haushalt hat 2 Personen; 4 Personen aus einem Haushalt genügen.",
      "Sought: 1,200 residents; the household has 2 persons; 4 persons from one household are enough.",
    ],
  ])("%j", (reason, german, english) => {
    expect([townReasonText(reason, "de"), townReasonText(reason, "en")]).toEqual([german, english]);
  });
});
