/** Strategies of towns in the west and the south. Made up; plain data. */
import { MARBURG_PAPER } from "../../boards/plans/marburg.js";
import { ROTTENBURG_PAPER } from "../../boards/plans/rottenburg.js";
import { monday, thursday } from "../../calendar.js";
import { SOURCES, type StrategyPlan, UNITS } from "../strategy-plan.js";

const ARNSBERG: StrategyPlan = {
  ags: "05958004",
  vision: {
    de: "Wer nach Arnsberg kommt, wird Bürgerin oder Bürger, nicht nur Arbeitskraft.",
    en: "Whoever comes to Arnsberg becomes a citizen, not just labour.",
  },
  years: [-1, 4],
  goals: [
    {
      title: { de: "Bleiben", en: "Staying" },
      indicator: {
        de: "Zugezogene, die nach drei Jahren noch am Ort leben",
        en: "Newcomers who still live here after three years",
      },
      unit: UNITS.PERCENT,
      baseline: 54,
      target: 70,
      inYears: 4,
      status: "IN_PROGRESS",
      values: [
        [monday(-45), 55],
        [monday(-6), 57.5],
      ],
      source: SOURCES.REGISTER,
      serves: [1, 2],
    },
  ],
  measures: [
    {
      title: { de: "Ortsteilpaten", en: "Companions in the districts" },
      goal: 1,
      office: "Geschäftsstelle Engagementförderung",
      budgetEuros: 22_000,
      status: "IN_PROGRESS",
      from: monday(-40),
      until: monday(64),
    },
  ],
};

const TROISDORF: StrategyPlan = {
  ags: "05382068",
  vision: {
    de: "Jedes Kind in Troisdorf liest am Ende der zweiten Klasse, gleich in welcher Sprache es begonnen hat.",
    en: "Every child in Troisdorf can read at the end of the second form, in whatever language it began.",
  },
  years: [-1, 3],
  goals: [
    {
      title: { de: "Lesen können", en: "Being able to read" },
      indicator: {
        de: "Grundschulkinder mit Lesepatin oder Lesepaten",
        en: "Primary school children with a reading companion",
      },
      unit: UNITS.CHILDREN,
      baseline: 40,
      target: 160,
      inYears: 2,
      status: "IN_PROGRESS",
      values: [
        [monday(-32), 66],
        [monday(-7), 95],
      ],
      source: SOURCES.SCHOOLS,
      serves: [2],
    },
  ],
  measures: [
    {
      title: { de: "Schulung neuer Lesepatinnen und Lesepaten", en: "Training of new reading companions" },
      goal: 1,
      office: "Stadtbibliothek",
      budgetEuros: 8_000,
      status: "IN_PROGRESS",
      from: monday(-30),
      until: null,
    },
  ],
};

const MARBURG: StrategyPlan = {
  ags: "06534014",
  vision: {
    de: "Wissen, das mitgebracht wird, wird in Marburg gebraucht und anerkannt.",
    en: "Knowledge that people bring along is needed and recognised in Marburg.",
  },
  years: [0, 5],
  goals: [
    {
      title: { de: "Fachkräfte für Labor und Klinik", en: "Skilled workers for laboratory and hospital" },
      indicator: {
        de: "Zugewanderte, die in ihrem erlernten Beruf arbeiten",
        en: "Newcomers who work in their own profession",
      },
      unit: UNITS.PERCENT,
      baseline: 38,
      target: 55,
      inYears: 5,
      status: "IN_PROGRESS",
      values: [[monday(-5), 40]],
      source: SOURCES.OWN_COUNT,
      serves: [1, 2],
    },
  ],
  measures: [
    {
      title: { de: "Anpassungslehrgang Labor", en: "Adaptation course for laboratory work" },
      goal: 1,
      office: "Fachdienst Migration und Flüchtlingshilfe",
      budgetEuros: 150_000,
      status: "PLANNED",
      from: monday(22),
      until: null,
      recommendation: MARBURG_PAPER.LABORATORY,
    },
  ],
  priorities: [
    { criterion: "NEED_LABOUR", importance: 5, setOn: thursday(-6), recommendation: MARBURG_PAPER.LABORATORY },
  ],
};

const ROTTENBURG: StrategyPlan = {
  ags: "08416036",
  vision: {
    de: "17 Ortschaften tragen die Aufnahme gemeinsam.",
    en: "17 villages carry reception together.",
  },
  years: [-2, 1],
  goals: [
    {
      title: { de: "Kitaplätze dort, wo Familien wohnen", en: "Day care where families live" },
      indicator: { de: "Ortschaften mit freiem Kitaplatz", en: "Villages with a free day-care place" },
      unit: { de: "Ortschaften", en: "villages" },
      baseline: 9,
      target: 14,
      inYears: 0,
      status: "DONE",
      values: [
        [monday(-70), 11],
        [monday(-38), 13],
        [monday(-10), 14],
      ],
      source: SOURCES.OWN_COUNT,
      serves: [1],
    },
  ],
  measures: [
    {
      title: { de: "Gemeinsame Kitagruppe zweier Ortschaften", en: "Joint day-care group of two villages" },
      goal: 1,
      office: "Amt für Bildung",
      budgetEuros: 210_000,
      status: "DONE",
      from: monday(-76),
      until: monday(-40),
      recommendation: ROTTENBURG_PAPER.CHILDCARE,
    },
    {
      title: { de: "Patenschaft in jeder Ortschaft", en: "Sponsorship in every village" },
      goal: null,
      office: "Amt für Integration und Ehrenamt",
      budgetEuros: 9_000,
      status: "DONE",
      from: monday(-74),
      until: monday(-30),
      recommendation: ROTTENBURG_PAPER.SPONSORS,
    },
  ],
};

export const WESTERN_AND_SOUTHERN_STRATEGIES: readonly StrategyPlan[] = [ARNSBERG, TROISDORF, MARBURG, ROTTENBURG];
