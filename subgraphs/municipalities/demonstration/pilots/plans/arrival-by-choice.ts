/** A pilot whose households are arriving. Made up; plain data. */
import { monday, thursday } from "../../calendar.js";
import type { PilotPlan } from "../pilot-plan.js";
import { TOWNS_OF_ARRIVAL_BY_CHOICE } from "./arrival-by-choice-towns.js";

export const ARRIVAL_BY_CHOICE: PilotPlan = {
  name: "arrival-by-choice",
  title: { de: "Ankommen nach Wahl", en: "Arrival by Choice" },
  description: {
    de: "Kommunen stellen vor, was sie bieten und brauchen; Haushalte nennen Wünsche. Der Abgleich schlägt Orte vor, Menschen entscheiden. Nach zwölf Monaten werden beide Seiten gefragt.",
    en: "Municipalities present what they offer and need; households state wishes. The matching proposes places, people decide. Both sides are asked after twelve months.",
  },
  criteria: {
    de: "Freie Wohnungen für Familien, eine Anlaufstelle mit Stunden, ein Beirat oder der Wille zu einem.",
    en: "Free flats for families, an office with hours, an advisory board or the will to found one.",
  },
  publishedOn: monday(-64),
  applyUntil: thursday(-56),
  placesSought: 120,
  phase: "ARRIVAL",
  phases: {
    APPLICATION: { planned: [monday(-64), thursday(-56)], began: monday(-64), ended: monday(-55) },
    SELECTION: { planned: [monday(-55), thursday(-53)], began: monday(-55), ended: monday(-52) },
    PREPARATION: { planned: [monday(-52), thursday(-40)], began: monday(-52), ended: monday(-38) },
    MATCHING: { planned: [monday(-39), thursday(-20)], began: monday(-38), ended: monday(-16) },
    ARRIVAL: { planned: [monday(-19), thursday(30)], began: monday(-16) },
    EVALUATION: { planned: [monday(31), thursday(50)] },
  },
  participations: TOWNS_OF_ARRIVAL_BY_CHOICE,
  meetings: [
    {
      title: { de: "Auftakt der Kommunen", en: "Opening meeting of the municipalities" },
      on: thursday(-50),
      place: "Hannover",
      agenda: {
        de: "Kennenlernen, Zeitplan, Datenschutz.",
        en: "Getting to know each other, timetable, data protection.",
      },
      minutes: {
        de: "Die Kommunen vereinbaren gemeinsame Indikatoren; Angaben über Menschen werden nur als freigegebene Statistik veröffentlicht.",
        en: "The municipalities agree on common indicators; figures about people are published as released statistics only.",
      },
    },
    {
      title: { de: "Wie stellen wir uns vor?", en: "How do we present ourselves?" },
      on: thursday(-41),
      place: null,
      agenda: {
        de: "Texte in mehreren Sprachen, Bilder, ehrliche Angaben.",
        en: "Texts in several languages, pictures, honest statements.",
      },
      minutes: {
        de: "Alle Kommunen prüfen ihre Vorstellung bis zur Vermittlung; Altena zeigt, wie der Beirat mitgeschrieben hat.",
        en: "All municipalities review their presentation before the matching; Altena shows how the board took part in writing.",
      },
    },
    {
      title: { de: "Erste Vermittlung: was wir gelernt haben", en: "First matching: what we learnt" },
      on: thursday(-14),
      place: "Altena",
      agenda: {
        de: "Ablehnungen und ihre Gründe, Begleitung in der ersten Woche.",
        en: "Refusals and their reasons, company in the first week.",
      },
      minutes: {
        de: "Die Begründungen der Vorschläge werden gelesen und geschätzt; Fragen kommen vor allem zu Schulen.",
        en: "People read and value the reasons of proposals; most questions are about schools.",
      },
    },
    {
      title: { de: "Halbzeit: Bleiben", en: "Half-time: Staying" },
      on: thursday(10),
      place: "Kiel",
      agenda: {
        de: "Was Menschen hält; Vorbereitung der Befragung nach zwölf Monaten.",
        en: "What makes people stay; preparing the survey after twelve months.",
      },
      minutes: null,
    },
  ],
  indicators: [
    { kind: "TOWNS_TAKING_PART", baseline: 0, target: 5 },
    { kind: "PLACES_OFFERED", baseline: 0, target: 120 },
    {
      kind: "BOARD_READINESS",
      baseline: 13.3,
      target: 60,
      values: [13.3, 16.7, 19.4, 19.4, 22.2, 22.2, 25, 25, 25, 25, 25, 25],
    },
    { kind: "DIALOGUE_MEETINGS", baseline: 0, target: 6 },
    { kind: "PLACED_HOUSEHOLDS", baseline: null, target: 35 },
    { kind: "FIRST_WISH_SHARE", baseline: null, target: 60 },
    { kind: "RETAINED_AFTER_12_MONTHS", baseline: null, target: 80 },
  ],
};
