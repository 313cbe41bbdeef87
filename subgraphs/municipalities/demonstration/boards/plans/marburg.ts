/** Marburg's board: the council has decided on its whole paper. Made up; plain data. */
import { saturday, thursday } from "../../calendar.js";
import { type BoardPlan, both, met, point, type VotesPlan } from "../board-plan.js";

const PLACE = "Stadthalle, kleiner Saal";
const COUNCIL_DAY = thursday(-7);

const BROAD: VotesPlan = {
  CIVIL_SOCIETY: [7, 0, 0],
  BUSINESS_AND_CHAMBERS: [4, 0, 1],
  POLITICS: [4, 0, 0],
  NEWCOMERS: [6, 0, 0],
  SCIENCE: [3, 0, 0],
  FAITH: [3, 0, 0],
};

/** Places in the paper, from 1. */
export const MARBURG_PAPER = { LABORATORY: 2 } as const;

export const MARBURG_BOARD: BoardPlan = {
  ags: "06534014",
  status: "DECIDED",
  council: both("Stadtverordnetenversammlung", "town council"),
  title: both("Beirat Wissen teilen", "Board Sharing Knowledge"),
  question: both(
    "Wie werden Menschen mit ausländischem Abschluss in Labor, Klinik und Verwaltung so eingesetzt, wie sie es gelernt haben?",
    "How are people with foreign qualifications employed in laboratory, hospital and administration as they have learnt it?",
  ),
  aim: both(
    "Höchstens sechs Empfehlungen, jede mit Kosten und zuständigem Amt.",
    "Six recommendations at most, each with costs and the office in charge.",
  ),
  proposedOn: thursday(-80),
  mandate: { on: thursday(-68), reference: "VO/1207/2025" },
  coordination: { office: "Fachdienst Migration und Flüchtlingshilfe", weeklyHours: 20 },
  budgetEuros: 55_000,
  moderation: "Institut für Moderation, ohne Aufträge der Stadt",
  isWelcoming: true,
  publicParticipation: both(
    "Werkstatt mit Studierenden und Beschäftigten der Kliniken.",
    "Workshop with students and hospital staff.",
  ),
  preconditions: {
    COUNCIL_MANDATE: met("Beschluss VO/1207/2025.", "Resolution VO/1207/2025."),
    QUESTION_AND_AIM: met("Frage und Grenzen stehen im Beschluss.", "Question and limits are part of the resolution."),
    COORDINATOR: met("20 Wochenstunden im Fachdienst Migration.", "20 hours a week at the migration service."),
    BUDGET: met("55.000 Euro im Haushalt der Stadt.", "55,000 euros in the town's budget."),
    NEUTRAL_MODERATION: met("Vertrag mit einem Institut für Moderation.", "Contract with an institute for moderation."),
    DIVERSE_COMPOSITION: met("32 besetzte Sitze, keine Gruppe über 22 %.", "32 filled seats, no group above 22 %."),
    PUBLIC_AGENDA_AND_MINUTES: met(
      "Alles im Ratsinformationssystem.",
      "All of it in the council's information system.",
    ),
    WAY_BACK: met("Der Magistrat berichtet halbjährlich.", "The magistrate reports twice a year."),
    EVALUATION: met("Auswertung durch die Universität vereinbart.", "Evaluation by the university is agreed."),
  },
  steeringGroup: [
    {
      member: both("Fachdienst Migration und Flüchtlingshilfe", "Service for migration and refugees"),
      task: both("Koordination", "Coordination"),
    },
    {
      member: both("Hochschule der Region", "University of the region"),
      task: both("Begleitung und Auswertung", "Accompaniment and evaluation"),
    },
    {
      member: both("Ausländerbeirat", "Foreigners' council"),
      task: both("Ansprache Zugewanderter", "Approach to newcomers"),
    },
  ],
  seats: {
    filledFrom: saturday(-55),
    groups: {
      CIVIL_SOCIETY: { total: 7, filled: 7 },
      BUSINESS_AND_CHAMBERS: { total: 5, filled: 5 },
      POLITICS: { total: 4, filled: 4 },
      ADMINISTRATION: { total: 4, filled: 4 },
      NEWCOMERS: { total: 6, filled: 6 },
      SCIENCE: { total: 3, filled: 3 },
      FAITH: { total: 3, filled: 3 },
    },
  },
  sessions: [
    {
      kind: "BOARD_SESSION",
      title: both("1. Sitzung: Abschlüsse und Arbeit", "1st session: Qualifications and work"),
      on: saturday(-52),
      place: PLACE,
      agenda: [point(both("Wer arbeitet unter seinem Abschluss", "Who works below their qualification"))],
      minutes: both(
        "Ein Drittel der Befragten arbeitet unter der eigenen Ausbildung.",
        "A third of those asked work below their training.",
      ),
    },
    {
      kind: "BOARD_SESSION",
      title: both("2. Sitzung: Labor und Klinik", "2nd session: Laboratory and hospital"),
      on: saturday(-41),
      place: PLACE,
      agenda: [point(both("Anpassungslehrgänge am Ort", "Adaptation courses in town"))],
      minutes: both(
        "Die Kliniken stellen Praktikumsplätze in Aussicht.",
        "The hospitals hold out the prospect of placements.",
      ),
    },
    {
      kind: "BOARD_SESSION",
      title: both("3. Sitzung: Abstimmung", "3rd session: Vote"),
      on: saturday(-30),
      place: PLACE,
      agenda: [
        point(
          both("Abstimmung über das Papier", "Vote on the paper"),
          both("Fünf Empfehlungen sind angenommen.", "Five recommendations are passed."),
        ),
      ],
      minutes: both(
        "Fünf Empfehlungen, dazu ein notierter Dissens zur Verwaltung.",
        "Five recommendations, with dissent on the administration written down.",
      ),
    },
  ],
  recommendations: [
    {
      kind: "VISION",
      title: both("Können zählt", "What you can do counts"),
      text: both(
        "In Marburg zählt, was jemand kann, nicht, wo er es gelernt hat.",
        "In Marburg it counts what somebody can do, not where it was learnt.",
      ),
      votedIn: 3,
      votes: BROAD,
      decision: { decision: "ADOPTED", on: COUNCIL_DAY, reasons: null, reference: "VO/0455/2026, 1" },
    },
    {
      kind: "MEASURE",
      title: both("Anpassungslehrgang Labor", "Adaptation course for laboratory work"),
      text: both(
        "Zwölf Plätze im Jahr, getragen von Betrieben und Hochschule.",
        "Twelve places a year, run by companies and university.",
      ),
      votedIn: 3,
      votes: BROAD,
      decision: { decision: "ADOPTED", on: COUNCIL_DAY, reasons: null, reference: "VO/0455/2026, 2" },
    },
    {
      kind: "MEASURE",
      title: both("Quereinstieg in die Verwaltung", "Side entry into the administration"),
      text: both(
        "Zehn Stellen ohne deutsche Laufbahnprüfung, mit Einarbeitung.",
        "Ten posts without the German career examination, with training on the job.",
      ),
      votedIn: 3,
      votes: { ...BROAD, POLITICS: [2, 1, 1] },
      dissent: {
        POLITICS: both(
          "Das Laufbahnrecht lässt das nur für Angestellte zu.",
          "Career law permits that for employees only.",
        ),
      },
      decision: {
        decision: "ADOPTED_IN_PART",
        on: COUNCIL_DAY,
        reasons: both(
          "Fünf Stellen im Angestelltenverhältnis; Beamtenstellen sind ausgeschlossen.",
          "Five posts as employees; posts of civil servants are excluded.",
        ),
        reference: "VO/0455/2026, 3",
      },
    },
    {
      kind: "MEASURE",
      title: both("Anerkennungsgebühren übernehmen", "Paying the fees of recognition"),
      text: both(
        "Die Stadt zahlt Gebühren und Übersetzungen bis 1.500 Euro.",
        "The town pays fees and translations up to 1,500 euros.",
      ),
      votedIn: 3,
      votes: BROAD,
      decision: {
        decision: "REFERRED",
        on: COUNCIL_DAY,
        reasons: both(
          "An den Finanzausschuss: Zuschüsse des Bundes sind vorrangig zu prüfen.",
          "To the finance committee: federal grants are to be examined first.",
        ),
        reference: "VO/0455/2026, 4",
      },
    },
    {
      kind: "MEASURE",
      title: both("Wohnheim für Beschäftigte der Kliniken", "Hall of residence for hospital staff"),
      text: both("Die Stadt baut 60 Plätze auf eigenem Grund.", "The town builds 60 places on its own ground."),
      votedIn: 3,
      votes: { ...BROAD, BUSINESS_AND_CHAMBERS: [3, 1, 1], POLITICS: [2, 2, 0] },
      decision: {
        decision: "REJECTED",
        on: COUNCIL_DAY,
        reasons: both("Das Grundstück ist für eine Schule vorgesehen.", "The ground is meant for a school."),
        reference: "VO/0455/2026, 5",
      },
    },
  ],
  handedOverOn: thursday(-24),
  decidedOn: COUNCIL_DAY,
};
