/** What Altena's board recommended, how its groups voted, and what the council decided. Made up; plain data. */
import { thursday } from "../../calendar.js";
import { both, type RecommendationPlan } from "../board-plan.js";

const COUNCIL_DAY = thursday(-22);
const ON_VISION = 4;
const ON_MEASURES = 5;

/** Places in the paper, from 1: what came of a recommendation names it by its place. */
export const ALTENA_PAPER = { FAMILIES_FIRST: 2, HOUSING_GUIDES: 3, TRAINING: 4 } as const;

export const ALTENA_RECOMMENDATIONS: readonly RecommendationPlan[] = [
  {
    kind: "VISION",
    title: both("Ankommen ist Nachbarschaft", "Arriving means having neighbours"),
    text: both(
      "Wer neu nach Altena kommt, hat vom ersten Tag an eine Wohnung, eine Aufgabe und jemanden, der die Wege kennt. Die Stadt wächst nicht um jeden Preis, sondern mit Menschen, die bleiben wollen.",
      "Whoever comes to Altena has a home, something to do and somebody who knows the ropes from the first day. The town does not grow at any price, but with people who want to stay.",
    ),
    votedIn: ON_VISION,
    votes: {
      CIVIL_SOCIETY: [9, 0, 0],
      BUSINESS_AND_CHAMBERS: [6, 0, 0],
      POLITICS: [4, 0, 0],
      NEWCOMERS: [7, 0, 0],
      SCIENCE: [1, 0, 0],
      FAITH: [3, 0, 0],
    },
    decision: { decision: "ADOPTED", on: COUNCIL_DAY, reasons: null, reference: "Vorlage 2026/017, Nr. 1" },
  },
  {
    kind: "GUIDELINE",
    title: both("Familien zuerst, Ausbildung vor Aushilfe", "Families first, training before temporary work"),
    text: both(
      "Bei der Aufnahme zählt zuerst, dass Familien mit Kindern in leer stehende Wohnungen ziehen, danach, dass Menschen eine Ausbildung beginnen, und erst dann die rasche Besetzung offener Stellen. So sollen auch die Gewichte im Abgleich stehen.",
      "What counts first in reception is that families with children move into empty flats, then that people begin a training, and only then that vacancies are filled quickly. The weights in the matching are to follow.",
    ),
    votedIn: ON_VISION,
    votes: {
      CIVIL_SOCIETY: [6, 1, 2],
      BUSINESS_AND_CHAMBERS: [4, 1, 1],
      POLITICS: [4, 0, 0],
      NEWCOMERS: [7, 0, 0],
      SCIENCE: [1, 0, 0],
      FAITH: [3, 0, 0],
    },
    dissent: {
      CIVIL_SOCIETY: both(
        "Ein Teil der Vereine möchte, dass auch Alteingesessene, die auf eine größere Wohnung warten, zuerst bedacht werden.",
        "Some of the clubs want long-time residents who wait for a larger flat to come first as well.",
      ),
      BUSINESS_AND_CHAMBERS: both(
        "Ein Betrieb hält die schnelle Besetzung von Helferstellen für ebenso dringend.",
        "One company considers the quick filling of helpers' jobs just as urgent.",
      ),
    },
    decision: { decision: "ADOPTED", on: COUNCIL_DAY, reasons: null, reference: "Vorlage 2026/017, Nr. 2" },
    followUp: both(
      "Die Gewichte sind gesetzt und werden jährlich überprüft.",
      "The weights are set and reviewed every year.",
    ),
  },
  {
    kind: "MEASURE",
    title: both("Wohnungslotsinnen und Wohnungslotsen", "Housing guides"),
    text: both(
      "Vier Ehrenamtliche mit Aufwandsentschädigung begleiten jede Familie von der Besichtigung bis drei Monate nach dem Einzug.",
      "Four volunteers with an allowance accompany every family from the viewing to three months after moving in.",
    ),
    votedIn: ON_MEASURES,
    votes: {
      CIVIL_SOCIETY: [9, 0, 0],
      BUSINESS_AND_CHAMBERS: [6, 0, 0],
      POLITICS: [3, 0, 1],
      NEWCOMERS: [7, 0, 0],
      FAITH: [3, 0, 0],
    },
    decision: { decision: "ADOPTED", on: COUNCIL_DAY, reasons: null, reference: "Vorlage 2026/017, Nr. 3" },
    followUp: both(
      "Seit dem Sommer begleiten fünf Lotsinnen und Lotsen alle neuen Haushalte.",
      "Five guides have accompanied all new households since the summer.",
    ),
    implementedOn: thursday(-12),
  },
  {
    kind: "MEASURE",
    title: both("15 Ausbildungsplätze mit Sprachbegleitung", "15 training places with language support"),
    text: both(
      "Drei Betriebe und das Berufskolleg schaffen 15 Plätze, in denen Deutsch zur Arbeitszeit gehört. Die Stadt erklärt dafür ihren Bedarf und bezahlt die Sprachbegleitung im ersten Jahr.",
      "Three companies and the vocational college create 15 places where German is part of working time. The town declares its need for trainees and pays the language support in the first year.",
    ),
    votedIn: ON_MEASURES,
    votes: {
      CIVIL_SOCIETY: [8, 0, 1],
      BUSINESS_AND_CHAMBERS: [6, 0, 0],
      POLITICS: [4, 0, 0],
      NEWCOMERS: [7, 0, 0],
      SCIENCE: [1, 0, 0],
      FAITH: [3, 0, 0],
    },
    decision: { decision: "ADOPTED", on: COUNCIL_DAY, reasons: null, reference: "Vorlage 2026/017, Nr. 4" },
    followUp: both("Elf der 15 Plätze sind ausgeschrieben.", "Eleven of the 15 places are advertised."),
  },
  {
    kind: "MEASURE",
    title: both("Kinderbetreuung für Schichteltern", "Childcare for parents who work shifts"),
    text: both(
      "Eine Kita öffnet von fünf bis 22 Uhr; Betriebe beteiligen sich an den Kosten.",
      "One day-care centre opens from five in the morning to ten at night; companies share the costs.",
    ),
    votedIn: ON_MEASURES,
    votes: {
      CIVIL_SOCIETY: [7, 0, 2],
      BUSINESS_AND_CHAMBERS: [3, 2, 1],
      POLITICS: [3, 0, 1],
      NEWCOMERS: [7, 0, 0],
      FAITH: [2, 0, 1],
    },
    dissent: {
      BUSINESS_AND_CHAMBERS: both(
        "Kleine Betriebe können sich an den Kosten nicht beteiligen.",
        "Small companies cannot share the costs.",
      ),
    },
    decision: {
      decision: "ADOPTED_IN_PART",
      on: COUNCIL_DAY,
      reasons: both(
        "Öffnung von sechs bis 20 Uhr als Versuch für ein Jahr; für mehr fehlen Fachkräfte.",
        "Opening from six to eight in the evening as a trial for a year; there are not enough staff for more.",
      ),
      reference: "Vorlage 2026/017, Nr. 5",
    },
  },
  {
    kind: "MEASURE",
    title: both("Abendbus ins Lennetal", "Evening bus to the Lenne valley"),
    text: both("Ein Bus nach der Spätschicht an allen Werktagen.", "A bus after the late shift on every working day."),
    votedIn: ON_MEASURES,
    votes: {
      CIVIL_SOCIETY: [9, 0, 0],
      BUSINESS_AND_CHAMBERS: [5, 0, 1],
      POLITICS: [4, 0, 0],
      NEWCOMERS: [7, 0, 0],
      FAITH: [3, 0, 0],
    },
    decision: {
      decision: "REFERRED",
      on: COUNCIL_DAY,
      reasons: both(
        "Zuständig ist der Kreis als Aufgabenträger; er prüft bis zum nächsten Fahrplan.",
        "The district is in charge of public transport; it examines it before the next timetable.",
      ),
      reference: "Vorlage 2026/017, Nr. 6",
    },
  },
  {
    kind: "MEASURE",
    title: both("Ankauf leer stehender Häuser", "Buying empty houses"),
    text: both(
      "Die Stadt kauft jedes Jahr drei leer stehende Häuser und gibt sie nach dem Umbau in Erbbaurecht weiter.",
      "The town buys three empty houses a year and passes them on in leasehold after conversion.",
    ),
    votedIn: ON_MEASURES,
    votes: {
      CIVIL_SOCIETY: [6, 1, 2],
      BUSINESS_AND_CHAMBERS: [2, 3, 1],
      POLITICS: [2, 2, 0],
      NEWCOMERS: [6, 0, 1],
      FAITH: [2, 0, 1],
    },
    dissent: {
      BUSINESS_AND_CHAMBERS: both(
        "Der Markt soll nicht durch die Stadt verzerrt werden.",
        "The town should not distort the market.",
      ),
      POLITICS: both(
        "Im Haushalt ist dafür auf Jahre kein Geld.",
        "There will be no money for it in the budget for years.",
      ),
    },
    decision: {
      decision: "REJECTED",
      on: COUNCIL_DAY,
      reasons: both(
        "Das Haushaltssicherungskonzept lässt keine Ankäufe zu.",
        "The plan for balancing the budget permits no purchases.",
      ),
      reference: "Vorlage 2026/017, Nr. 7",
    },
  },
];
