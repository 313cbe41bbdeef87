/** Strategies of towns in the east. Made up; plain data. */
import { monday } from "../../calendar.js";
import { SOURCES, type StrategyPlan, UNITS } from "../strategy-plan.js";

const EISENHUETTENSTADT: StrategyPlan = {
  ags: "12067120",
  vision: {
    de: "Eine Stadt, die für 50.000 Menschen gebaut wurde, findet ein Maß, in dem sie gut lebt.",
    en: "A town that was built for 50,000 people finds a size in which it lives well.",
  },
  years: [-2, 4],
  goals: [
    {
      title: { de: "Menschen, die nach der Erstaufnahme bleiben", en: "People who stay after the reception centre" },
      indicator: {
        de: "Zuzüge aus der Erstaufnahme in eigene Wohnungen im Jahr",
        en: "People who move from the reception centre into a flat of their own, a year",
      },
      unit: UNITS.PERSONS,
      baseline: 85,
      target: 200,
      inYears: 3,
      status: "IN_PROGRESS",
      values: [
        [monday(-55), 92],
        [monday(-10), 118],
      ],
      source: SOURCES.REGISTER,
      serves: [1, 2],
    },
    {
      title: { de: "Denkmal bewohnen", en: "Living in a listed building" },
      indicator: {
        de: "Leer stehende Wohnungen in den Wohnkomplexen I bis III",
        en: "Empty flats in housing complexes I to III",
      },
      unit: UNITS.FLATS,
      baseline: 460,
      target: 300,
      inYears: 4,
      status: "IN_PROGRESS",
      values: [[monday(-12), 431]],
      source: SOURCES.HOUSING,
      serves: [3],
    },
  ],
  measures: [
    {
      title: { de: "Musterwohnungen zum Probewohnen", en: "Show flats for trial living" },
      goal: 2,
      office: "Fachbereich Stadtentwicklung",
      budgetEuros: 60_000,
      status: "IN_PROGRESS",
      from: monday(-46),
      until: monday(50),
    },
  ],
  priorities: [
    { criterion: "NEED_RESIDENTS", importance: 5, setOn: monday(-30) },
    { criterion: "NEED_LABOUR", importance: 3, setOn: monday(-30) },
  ],
};

const WITTENBERGE: StrategyPlan = {
  ags: "12070424",
  vision: {
    de: "Wittenberge ist der Ort, an dem man etwas anfangen kann: in leeren Läden, in Hallen, mit Zeit.",
    en: "Wittenberge is the place where one can start something: in empty shops, in halls, with time.",
  },
  years: [-3, 2],
  goals: [
    {
      title: { de: "Läden in der Bahnstraße", en: "Shops in Bahnstraße" },
      indicator: { de: "Genutzte Ladenlokale", en: "Shops in use" },
      unit: UNITS.PERCENT,
      baseline: 48,
      target: 75,
      inYears: 2,
      status: "IN_PROGRESS",
      values: [
        [monday(-88), 51],
        [monday(-36), 58],
        [monday(-3), 63],
      ],
      source: SOURCES.OWN_COUNT,
      serves: [2],
    },
  ],
  measures: [
    {
      title: { de: "Gründungsbegleitung in fünf Sprachen", en: "Support for founders in five languages" },
      goal: 1,
      office: "Wirtschaftsförderung",
      budgetEuros: 45_000,
      status: "IN_PROGRESS",
      from: monday(-60),
      until: monday(44),
    },
  ],
};

const GOERLITZ: StrategyPlan = {
  ags: "14626110",
  vision: {
    de: "Eine Stadt an zwei Ufern, in der Pflege ein Beruf mit Zukunft und Zuhause ist.",
    en: "A town on two banks in which nursing is a profession with a future and a home.",
  },
  years: [-1, 6],
  goals: [
    {
      title: { de: "Pflegekräfte gewinnen und halten", en: "Win and keep nurses" },
      indicator: { de: "Beschäftigte in der Altenpflege", en: "People employed in geriatric care" },
      unit: UNITS.PERSONS,
      baseline: 640,
      target: 720,
      inYears: 5,
      status: "IN_PROGRESS",
      values: [
        [monday(-42), 634],
        [monday(-9), 651],
      ],
      source: SOURCES.LABOUR,
      serves: [2],
    },
    {
      title: { de: "Familien in der Innenstadt", en: "Families in the centre" },
      indicator: { de: "Kinder unter zehn Jahren in der Innenstadt", en: "Children under ten in the centre" },
      unit: UNITS.CHILDREN,
      baseline: 1_150,
      target: 1_400,
      inYears: 6,
      status: "PLANNED",
      values: [],
      source: SOURCES.REGISTER,
      serves: [3],
    },
  ],
  measures: [
    {
      title: { de: "Sprachkurs Pflege, deutsch und polnisch", en: "Language course for nursing, German and Polish" },
      goal: 1,
      office: "Volkshochschule",
      budgetEuros: 38_000,
      status: "IN_PROGRESS",
      from: monday(-33),
      until: monday(40),
    },
  ],
};

const KALBE: StrategyPlan = {
  ags: "15081240",
  vision: {
    de: "Kunst, Höfe und neue Nachbarn halten Kalbe lebendig.",
    en: "Art, farms and new neighbours keep Kalbe alive.",
  },
  years: [-2, 3],
  goals: [
    {
      title: { de: "Höfe und Läden wieder nutzen", en: "Farms and shops used again" },
      indicator: { de: "Wieder genutzte Gebäude seit Beginn", en: "Buildings in use again since the beginning" },
      unit: { de: "Gebäude", en: "buildings" },
      baseline: 0,
      target: 30,
      inYears: 3,
      status: "IN_PROGRESS",
      values: [
        [monday(-80), 4],
        [monday(-40), 9],
        [monday(-6), 13],
      ],
      source: SOURCES.OWN_COUNT,
      serves: [2, 3],
    },
  ],
  measures: [
    {
      title: {
        de: "Werkstattwohnen: ein Jahr mietfrei gegen Sanierung",
        en: "Workshop living: a year rent-free for renovation",
      },
      goal: 1,
      office: "Bauamt",
      budgetEuros: 30_000,
      status: "IN_PROGRESS",
      from: monday(-66),
      until: null,
    },
  ],
};

export const EASTERN_STRATEGIES: readonly StrategyPlan[] = [EISENHUETTENSTADT, WITTENBERGE, GOERLITZ, KALBE];
