/** Altena's strategy, a part of which comes from its board. Made up; plain data. */
import { ALTENA_PAPER } from "../../boards/plans/altena-paper.js";
import { monday, thursday } from "../../calendar.js";
import { SOURCES, type StrategyPlan, UNITS } from "../strategy-plan.js";

/** The council's decision was carried out a week later. */
const AFTER_THE_DECISION = thursday(-21);

export const ALTENA_STRATEGY: StrategyPlan = {
  ags: "05962004",
  vision: {
    de: "Altena schrumpft nicht weiter: Wohnungen, Schulen und Betriebe finden Menschen, die bleiben wollen, und jede neue Familie findet Nachbarn.",
    en: "Altena stops shrinking: homes, schools and companies find people who want to stay, and every new family finds neighbours.",
  },
  years: [-1, 5],
  goals: [
    {
      title: { de: "Leerstand halbieren", en: "Halve vacancy" },
      indicator: { de: "Leer stehende Wohnungen im Stadtgebiet", en: "Empty flats in town" },
      unit: UNITS.FLATS,
      baseline: 820,
      target: 410,
      inYears: 4,
      status: "IN_PROGRESS",
      values: [
        [monday(-44), 795],
        [monday(-18), 742],
        [monday(-5), 718],
      ],
      source: SOURCES.HOUSING,
      serves: [4, 5],
    },
    {
      title: { de: "Ausbildung im Lennetal", en: "Training in the Lenne valley" },
      indicator: {
        de: "Besetzte Ausbildungsplätze in Metall und Pflege",
        en: "Training places filled in metal and nursing",
      },
      unit: UNITS.PLACES,
      baseline: 61,
      target: 90,
      inYears: 3,
      status: "IN_PROGRESS",
      values: [
        [monday(-40), 63],
        [monday(-6), 72],
      ],
      source: SOURCES.CHAMBER,
      serves: [1, 2, 3, 6],
    },
  ],
  measures: [
    {
      title: { de: "Wohnungslotsinnen und Wohnungslotsen", en: "Housing guides" },
      goal: 1,
      office: "Stabsstelle Stadtentwicklung und Integration",
      budgetEuros: 14_000,
      status: "DONE",
      from: monday(-20),
      until: monday(-12),
      recommendation: ALTENA_PAPER.HOUSING_GUIDES,
    },
    {
      title: { de: "Sprachbegleitung in drei Betrieben", en: "Language support in three companies" },
      goal: 2,
      office: "Wirtschaftsförderung",
      budgetEuros: 36_000,
      status: "IN_PROGRESS",
      from: monday(-16),
      until: monday(36),
      recommendation: ALTENA_PAPER.TRAINING,
    },
    {
      title: { de: "Umbau von Kleinwohnungen zu Familienwohnungen", en: "Converting small flats to family flats" },
      goal: 1,
      office: "Bauamt",
      budgetEuros: 420_000,
      status: "IN_PROGRESS",
      from: monday(-30),
      until: monday(60),
    },
  ],
  priorities: [
    {
      criterion: "NEED_RESIDENTS",
      importance: 5,
      setOn: AFTER_THE_DECISION,
      recommendation: ALTENA_PAPER.FAMILIES_FIRST,
    },
    {
      criterion: "NEED_TRAINEES",
      importance: 4,
      setOn: AFTER_THE_DECISION,
      recommendation: ALTENA_PAPER.FAMILIES_FIRST,
    },
    { criterion: "NEED_LABOUR", importance: 3, setOn: AFTER_THE_DECISION, recommendation: ALTENA_PAPER.FAMILIES_FIRST },
  ],
};
