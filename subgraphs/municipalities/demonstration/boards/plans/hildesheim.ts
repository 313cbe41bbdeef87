/** Hildesheim's board: in preparation, with a third of the seats still open. Made up; plain data. */
import { saturday, thursday } from "../../calendar.js";
import { type BoardPlan, both, met, organisation, partly, point } from "../board-plan.js";

export const HILDESHEIM_BOARD: BoardPlan = {
  ags: "03254021",
  status: "PREPARING",
  council: both("Rat", "council"),
  title: both("Beirat Fachkräfte von morgen", "Board Skilled Workers of Tomorrow"),
  question: both(
    "Wie arbeiten Zugewanderte in Pflege, Kita und Handwerk schneller in ihrem Beruf, und was brauchen Familien dafür vom ersten Tag an?",
    "How do newcomers in nursing, childcare and crafts get to work in their profession sooner, and what do families need for it from the first day?",
  ),
  aim: both(
    "Leitlinien und Maßnahmen für die Jahre des nächsten Integrationskonzepts; Fragen des Aufenthaltsrechts entscheidet die Stadt nicht.",
    "Guidelines and measures for the years of the next integration plan; the town does not decide on residence law.",
  ),
  proposedOn: thursday(-37),
  mandate: { on: thursday(-20), reference: "Vorlage 26/114" },
  coordination: { office: "Stabsstelle Migration und Inklusion", weeklyHours: 24 },
  budgetEuros: 62_000,
  moderation: null,
  isWelcoming: true,
  publicParticipation: both(
    "Zwei Stadtteilgespräche und ein Abend mit Auszubildenden in der Volkshochschule.",
    "Two talks in the districts and an evening with trainees at the adult education centre.",
  ),
  preconditions: {
    COUNCIL_MANDATE: met("Beschluss des Rates zur Vorlage 26/114.", "Resolution of the council on paper 26/114."),
    QUESTION_AND_AIM: met("Frage und Ziel sind vom Rat bestätigt.", "The council has confirmed question and aim."),
    COORDINATOR: met(
      "24 Wochenstunden bei der Stabsstelle Migration und Inklusion, mit Vertretung.",
      "24 hours a week at the office for migration and inclusion, with a stand-in.",
    ),
    BUDGET: met(
      "62.000 Euro im Haushalt, mit Dolmetschen und Kinderbetreuung.",
      "62,000 euros in the budget, with interpreting and childcare.",
    ),
    NEUTRAL_MODERATION: partly(
      "Drei Angebote liegen vor; die Steuerungsgruppe entscheidet in ihrer nächsten Sitzung.",
      "There are three offers; the steering group decides at its next meeting.",
    ),
    DIVERSE_COMPOSITION: partly(
      "22 von 34 Sitzen sind besetzt; bei den ausgelosten Rollen laufen die Rückmeldungen.",
      "22 of 34 seats are filled; answers from the drawn roles are coming in.",
    ),
    PUBLIC_AGENDA_AND_MINUTES: partly(
      "Die Seite ist eingerichtet; die Sprachen der Zusammenfassungen stehen noch nicht fest.",
      "The site is set up; the languages of the summaries are not settled yet.",
    ),
  },
  steeringGroup: [
    {
      member: both("Stabsstelle Migration und Inklusion", "Office for migration and inclusion"),
      task: both("Koordination", "Coordination"),
    },
    {
      member: both("Handwerkskammer", "Chamber of crafts"),
      task: both("Ansprache der Betriebe", "Approach to companies"),
    },
    {
      member: both("Hochschule der Region", "University of the region"),
      task: both("Begleitforschung", "Accompanying research"),
    },
    {
      member: both("Integrationsbeirat", "Integration council"),
      task: both("Ansprache Zugewanderter", "Approach to newcomers"),
    },
  ],
  seats: {
    filledFrom: thursday(-6),
    groups: {
      CIVIL_SOCIETY: { total: 8, filled: 5 },
      BUSINESS_AND_CHAMBERS: {
        total: 7,
        filled: 6,
        own: [organisation("Träger von Kindertagesstätten", "Provider of day-care centres")],
      },
      POLITICS: { total: 4, filled: 4 },
      ADMINISTRATION: { total: 4, filled: 3 },
      NEWCOMERS: { total: 7, filled: 2 },
      SCIENCE: { total: 2, filled: 1 },
      FAITH: { total: 2, filled: 1 },
    },
  },
  sessions: [
    {
      kind: "STEERING_GROUP",
      title: both("Steuerungsgruppe: Sitze und Moderation", "Steering group: seats and moderation"),
      on: thursday(-4),
      place: "Rathaus, Sitzungszimmer",
      agenda: [
        point(both("Verteilung der Sitze", "Sharing out the seats")),
        point(both("Angebote für die Moderation", "Offers for the moderation")),
      ],
      minutes: both(
        "Die Sitze sind verteilt, die Auslosung ist veranlasst.",
        "The seats are shared out, the draw has been started.",
      ),
    },
    {
      kind: "BOARD_SESSION",
      title: both("1. Sitzung: Wege in den Beruf", "1st session: Ways into the profession"),
      on: saturday(9),
      place: "Volkshochschule, Aula",
      agenda: [
        point(both("Auftrag und Regeln der Zusammenarbeit", "Mandate and rules of working together")),
        point(both("Anerkennung von Abschlüssen: wo es hakt", "Recognition of qualifications: where it gets stuck")),
      ],
      minutes: null,
    },
  ],
  recommendations: [],
};
