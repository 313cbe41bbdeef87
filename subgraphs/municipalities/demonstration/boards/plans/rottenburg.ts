/** Rottenburg's board: it has done its work and looked back on it. Made up; plain data. */
import { saturday, thursday } from "../../calendar.js";
import { type BoardPlan, both, met, point, type VotesPlan } from "../board-plan.js";

const PLACE = "Festhalle, Nebensaal";
const COUNCIL_DAY = thursday(-82);

const BROAD: VotesPlan = {
  CIVIL_SOCIETY: [8, 0, 0],
  BUSINESS_AND_CHAMBERS: [4, 0, 0],
  POLITICS: [4, 0, 0],
  NEWCOMERS: [5, 0, 0],
  SCIENCE: [1, 0, 0],
  FAITH: [4, 0, 0],
};

/** Places in the paper, from 1. */
export const ROTTENBURG_PAPER = { CHILDCARE: 2, SPONSORS: 3 } as const;

export const ROTTENBURG_BOARD: BoardPlan = {
  ags: "08416036",
  status: "CLOSED",
  council: both("Gemeinderat", "municipal council"),
  title: both("Beirat 17 Ortschaften, ein Willkommen", "Board 17 Villages, One Welcome"),
  question: both(
    "Wie verteilen sich Aufnahme, Kitaplätze und Ehrenamt so auf die Ortschaften, dass keine überfordert ist und keine leer ausgeht?",
    "How are reception, day-care places and voluntary work shared among the villages so that none is overburdened and none left out?",
  ),
  aim: both(
    "Ein Papier für Gemeinderat und Ortschaftsräte.",
    "A paper for the municipal council and the village councils.",
  ),
  proposedOn: thursday(-150),
  mandate: { on: thursday(-138), reference: "GR 2024/033" },
  coordination: { office: "Amt für Integration und Ehrenamt", weeklyHours: 15 },
  budgetEuros: 39_000,
  moderation: "Freie Moderation aus der Region",
  isWelcoming: true,
  publicParticipation: both(
    "Ein Abend in jeder der größeren Ortschaften.",
    "An evening in each of the larger villages.",
  ),
  preconditions: {
    COUNCIL_MANDATE: met("Beschluss GR 2024/033, einstimmig.", "Resolution GR 2024/033, unanimous."),
    QUESTION_AND_AIM: met(
      "Vom Gemeinderat mit dem Auftrag beschlossen.",
      "Resolved by the municipal council with the mandate.",
    ),
    COORDINATOR: met(
      "15 Wochenstunden im Amt für Integration und Ehrenamt.",
      "15 hours a week at the office for integration and voluntary work.",
    ),
    BUDGET: met("39.000 Euro aus Haushalt und Stiftungsmitteln.", "39,000 euros from the budget and a foundation."),
    NEUTRAL_MODERATION: met("Vertrag mit einer freien Moderation.", "Contract with a freelance moderation."),
    DIVERSE_COMPOSITION: met("29 besetzte Sitze, größte Gruppe 28 %.", "29 filled seats, the greatest group has 28 %."),
    PUBLIC_AGENDA_AND_MINUTES: met(
      "Veröffentlicht im Amtsblatt und im Netz.",
      "Published in the official gazette and online.",
    ),
    WAY_BACK: met(
      "Der Gemeinderat behandelt das Papier binnen drei Monaten.",
      "The municipal council deals with the paper within three months.",
    ),
    EVALUATION: met(
      "Bericht ein Jahr nach der Entscheidung, veröffentlicht.",
      "Report a year after the decision, published.",
    ),
  },
  steeringGroup: [
    {
      member: both("Amt für Integration und Ehrenamt", "Office for integration and voluntary work"),
      task: both("Koordination", "Coordination"),
    },
    {
      member: both("Runde der Ortsvorsteherinnen und Ortsvorsteher", "Meeting of the village heads"),
      task: both("Sicht der Ortschaften", "The villages' view"),
    },
    {
      member: both("Arbeitskreis Asyl", "Asylum working group"),
      task: both("Ansprache Geflüchteter", "Approach to refugees"),
    },
  ],
  seats: {
    filledFrom: saturday(-124),
    groups: {
      CIVIL_SOCIETY: { total: 8, filled: 8 },
      BUSINESS_AND_CHAMBERS: { total: 4, filled: 4 },
      POLITICS: { total: 4, filled: 4 },
      ADMINISTRATION: { total: 3, filled: 3 },
      NEWCOMERS: { total: 5, filled: 5 },
      SCIENCE: { total: 1, filled: 1 },
      FAITH: { total: 4, filled: 4 },
    },
  },
  sessions: [
    {
      kind: "BOARD_SESSION",
      title: both("1. Sitzung: Karte der Ortschaften", "1st session: Map of the villages"),
      on: saturday(-120),
      place: PLACE,
      agenda: [point(both("Wer nimmt heute wie viele Menschen auf", "Who receives how many people today"))],
      minutes: both(
        "Die Karte zeigt: sechs Ortschaften tragen zwei Drittel.",
        "The map shows: six villages carry two thirds.",
      ),
    },
    {
      kind: "BOARD_SESSION",
      title: both("2. Sitzung: Kita und Patenschaft", "2nd session: Day care and sponsorship"),
      on: saturday(-108),
      place: PLACE,
      agenda: [point(both("Kitaplätze nach Ortschaften", "Day-care places by village"))],
      minutes: both(
        "Zwei Ortschaften wollen eine gemeinsame Gruppe öffnen.",
        "Two villages want to open a joint group.",
      ),
    },
    {
      kind: "BOARD_SESSION",
      title: both("3. Sitzung: Abstimmung", "3rd session: Vote"),
      on: saturday(-96),
      place: PLACE,
      agenda: [
        point(
          both("Abstimmung über drei Empfehlungen", "Vote on three recommendations"),
          both("Alle im Konsens.", "All by consensus."),
        ),
      ],
      minutes: both("Das Papier findet in allen Punkten Konsens.", "There is consensus on all points of the paper."),
    },
  ],
  recommendations: [
    {
      kind: "GUIDELINE",
      title: both("Jede Ortschaft nimmt auf, was sie tragen kann", "Each village receives what it can carry"),
      text: both(
        "Maßstab sind Kitaplätze, Busse und Menschen, die begleiten, nicht die Einwohnerzahl allein.",
        "The measure is day-care places, buses and people who accompany, not the number of inhabitants alone.",
      ),
      votedIn: 3,
      votes: BROAD,
      decision: { decision: "ADOPTED", on: COUNCIL_DAY, reasons: null, reference: "GR 2025/021, 1" },
      followUp: both("Der Schlüssel wird jährlich fortgeschrieben.", "The key is updated every year."),
      implementedOn: thursday(-48),
    },
    {
      kind: "MEASURE",
      title: both("Gemeinsame Kitagruppe zweier Ortschaften", "Joint day-care group of two villages"),
      text: both(
        "20 Plätze, davon die Hälfte für neu zugezogene Kinder.",
        "20 places, half of them for children who have just moved in.",
      ),
      votedIn: 3,
      votes: BROAD,
      decision: { decision: "ADOPTED", on: COUNCIL_DAY, reasons: null, reference: "GR 2025/021, 2" },
      followUp: both("Die Gruppe ist offen und voll belegt.", "The group is open and full."),
      implementedOn: thursday(-40),
    },
    {
      kind: "MEASURE",
      title: both("Patenschaft in jeder Ortschaft", "Sponsorship in every village"),
      text: both(
        "Je Ortschaft zwei Menschen, die neue Familien im ersten Jahr begleiten.",
        "Two people in each village who accompany new families in the first year.",
      ),
      votedIn: 3,
      votes: BROAD,
      decision: { decision: "ADOPTED", on: COUNCIL_DAY, reasons: null, reference: "GR 2025/021, 3" },
      followUp: both("In 14 von 17 Ortschaften gefunden.", "Found in 14 of 17 villages."),
      implementedOn: thursday(-30),
    },
  ],
  handedOverOn: thursday(-90),
  decidedOn: COUNCIL_DAY,
  evaluation: both(
    "Ein Jahr nach der Entscheidung sind alle drei Empfehlungen umgesetzt. 24 von 29 Mitgliedern fühlten sich gehört; Dolmetschen war in der ersten Sitzung zu knapp geplant.",
    "A year after the decision all three recommendations are carried out. 24 of 29 members felt heard; too little interpreting was planned for the first session.",
  ),
  closed: {
    on: thursday(-26),
    reason: both(
      "Der Auftrag ist erfüllt; der Gemeinderat hat den Bericht zur Kenntnis genommen.",
      "The mandate is fulfilled; the municipal council has taken note of the report.",
    ),
  },
};
