/** Strategies of towns in the north. Made up; plain data. */
import { monday } from "../../calendar.js";
import { SOURCES, type StrategyPlan, UNITS } from "../strategy-plan.js";

const KIEL: StrategyPlan = {
  ags: "01002000",
  vision: {
    de: "Kiel bildet die Menschen aus, die Werften und Kliniken morgen brauchen, gleich woher sie kommen.",
    en: "Kiel trains the people whom shipyards and hospitals need tomorrow, wherever they come from.",
  },
  years: [-2, 4],
  goals: [
    {
      title: { de: "Pflege aus der Stadt für die Stadt", en: "Nursing from the town for the town" },
      indicator: { de: "Offene Stellen in der Pflege", en: "Open jobs in nursing" },
      unit: UNITS.JOBS,
      baseline: 310,
      target: 150,
      inYears: 3,
      status: "IN_PROGRESS",
      values: [
        [monday(-60), 298],
        [monday(-9), 264],
      ],
      source: SOURCES.LABOUR,
      serves: [1],
    },
    {
      title: { de: "Ausbildung im Schiffbau", en: "Training in shipbuilding" },
      indicator: { de: "Neue Ausbildungsverträge im Jahr", en: "New apprenticeships a year" },
      unit: UNITS.PLACES,
      baseline: 44,
      target: 80,
      inYears: 4,
      status: "IN_PROGRESS",
      values: [[monday(-10), 52]],
      source: SOURCES.CHAMBER,
      serves: [2],
    },
  ],
  measures: [
    {
      title: { de: "Anerkennungslotsen an der Klinik", en: "Recognition guides at the hospital" },
      goal: 1,
      office: "Amt für Soziale Dienste",
      budgetEuros: 180_000,
      status: "IN_PROGRESS",
      from: monday(-70),
      until: monday(30),
    },
  ],
  priorities: [{ criterion: "NEED_LABOUR", importance: 5, setOn: monday(-34) }],
};

const LOITZ: StrategyPlan = {
  ags: "13075082",
  vision: {
    de: "Loitz bleibt eine Stadt mit Schule, Feuerwehr und Licht in den Fenstern.",
    en: "Loitz stays a town with a school, a fire brigade and light in its windows.",
  },
  years: [0, 6],
  goals: [
    {
      title: { de: "Die Grundschule bleibt", en: "The primary school stays" },
      indicator: { de: "Kinder in den ersten Klassen", en: "Children in the first forms" },
      unit: UNITS.CHILDREN,
      baseline: 21,
      target: 30,
      inYears: 3,
      status: "IN_PROGRESS",
      values: [[monday(-9), 23]],
      source: SOURCES.SCHOOLS,
      serves: [1],
    },
    {
      title: { de: "Häuser wieder bewohnen", en: "Houses lived in again" },
      indicator: { de: "Leer stehende Häuser in der Altstadt", en: "Empty houses in the old town" },
      unit: UNITS.FLATS,
      baseline: 74,
      target: 40,
      inYears: 5,
      status: "PLANNED",
      values: [],
      source: SOURCES.OWN_COUNT,
      serves: [2],
    },
  ],
  measures: [
    {
      title: {
        de: "Verzeichnis leer stehender Häuser mit Ansprechstelle",
        en: "Register of empty houses with a contact office",
      },
      goal: 2,
      office: "Bauamt",
      budgetEuros: 12_000,
      status: "PLANNED",
      from: monday(8),
      until: null,
    },
  ],
};

const PASEWALK: StrategyPlan = {
  ags: "13075105",
  vision: {
    de: "Pasewalk nutzt die Lage zwischen drei Metropolen, um wieder Zuzug zu haben.",
    en: "Pasewalk makes use of its place between three metropolises to attract people again.",
  },
  years: [-3, 2],
  goals: [
    {
      title: { de: "Pflege im Alter sichern", en: "Secure care in old age" },
      indicator: { de: "Belegbare Pflegeplätze mit Personal", en: "Care places that can be filled with staff" },
      unit: UNITS.PLACES,
      baseline: 188,
      target: 230,
      inYears: 2,
      status: "IN_PROGRESS",
      // It went down before it went up: neither is hidden.
      values: [
        [monday(-90), 179],
        [monday(-40), 184],
        [monday(-4), 199],
      ],
      source: SOURCES.OWN_COUNT,
      serves: [1],
    },
  ],
  measures: [
    {
      title: { de: "Rückkehr der Buslinie zum Stadtrand", en: "The bus to the outskirts comes back" },
      goal: null,
      office: "Ordnungsamt, Sachgebiet Verkehr",
      budgetEuros: 95_000,
      status: "ABANDONED",
      from: monday(-80),
      until: monday(-50),
    },
  ],
};

const HILDESHEIM: StrategyPlan = {
  ags: "03254021",
  vision: {
    de: "Hildesheim wird die Stadt der kurzen Wege in den Beruf: wer kommt, arbeitet binnen eines Jahres in dem, was er kann.",
    en: "Hildesheim becomes the town of short ways into a profession: whoever comes works within a year in what they can do.",
  },
  years: [-1, 5],
  goals: [
    {
      title: { de: "Schneller im erlernten Beruf", en: "Sooner in one's own profession" },
      indicator: {
        de: "Mittlere Dauer bis zur ersten Arbeit im erlernten Beruf",
        en: "Mean time until the first work in one's own profession",
      },
      unit: UNITS.MONTHS,
      baseline: 22,
      target: 12,
      inYears: 4,
      status: "IN_PROGRESS",
      values: [
        [monday(-43), 21.5],
        [monday(-8), 19],
      ],
      source: SOURCES.OWN_COUNT,
      serves: [1, 2, 3],
    },
    {
      title: { de: "Ausbildung im Handwerk besetzen", en: "Fill training places in the crafts" },
      indicator: { de: "Unbesetzte Ausbildungsplätze im Herbst", en: "Training places unfilled in autumn" },
      unit: UNITS.PLACES,
      baseline: 140,
      target: 60,
      inYears: 4,
      status: "IN_PROGRESS",
      values: [[monday(-4), 121]],
      source: SOURCES.CHAMBER,
      serves: [4],
    },
  ],
  measures: [
    {
      title: { de: "Beratung zur Anerkennung an einem Ort", en: "Advice on recognition under one roof" },
      goal: 1,
      office: "Stabsstelle Migration und Inklusion",
      budgetEuros: 110_000,
      status: "IN_PROGRESS",
      from: monday(-28),
      until: monday(76),
    },
    {
      title: { de: "Praktikumsbörse der Innungen", en: "Placement exchange of the guilds" },
      goal: 2,
      office: "Wirtschaftsförderung",
      budgetEuros: 15_000,
      status: "PLANNED",
      from: monday(12),
      until: null,
    },
  ],
};

const BRAUNSCHWEIG: StrategyPlan = {
  ags: "03101000",
  vision: {
    de: "Forschung und Verkehr brauchen Menschen aus aller Welt; Braunschweig macht ihnen den Anfang leicht.",
    en: "Research and transport need people from all over the world; Braunschweig makes the start easy for them.",
  },
  years: [-2, 3],
  goals: [
    {
      title: { de: "Fahrpersonal für Bus und Stadtbahn", en: "Drivers for bus and tram" },
      indicator: { de: "Unbesetzte Dienste im Monat", en: "Shifts without a driver in a month" },
      unit: UNITS.PERCENT,
      baseline: 6.5,
      target: 1,
      inYears: 1,
      status: "IN_PROGRESS",
      values: [
        [monday(-30), 4.1],
        [monday(-4), 2.4],
      ],
      source: SOURCES.LABOUR,
      serves: [2],
    },
  ],
  measures: [
    {
      title: { de: "Führerschein und Sprache in einem Kurs", en: "Driving licence and language in one course" },
      goal: 1,
      office: "Verkehrsgesellschaft mit Volkshochschule",
      budgetEuros: 240_000,
      status: "IN_PROGRESS",
      from: monday(-52),
      until: monday(26),
    },
  ],
  priorities: [{ criterion: "NEED_LABOUR", importance: 4, setOn: monday(-20) }],
};

export const NORTHERN_STRATEGIES: readonly StrategyPlan[] = [KIEL, LOITZ, PASEWALK, HILDESHEIM, BRAUNSCHWEIG];
