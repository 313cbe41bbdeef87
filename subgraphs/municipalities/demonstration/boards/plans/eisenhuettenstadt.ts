/** Eisenhüttenstadt's board: it rests, because the office that coordinated it is vacant. Made up; plain data. */
import { thursday } from "../../calendar.js";
import { type BoardPlan, both, met, partly, point } from "../board-plan.js";

export const EISENHUETTENSTADT_BOARD: BoardPlan = {
  ags: "12067120",
  status: "PAUSED",
  pausedFrom: "PREPARING",
  council: both("Stadtverordnetenversammlung", "town council"),
  title: both("Beirat Stadt der Stähle und der Menschen", "Board Town of Steels and of People"),
  question: both(
    "Wie werden leer stehende Wohnungen im Flächendenkmal wieder bewohnt, und was bringt Menschen dazu, nach der Erstaufnahme hier zu bleiben?",
    "How are empty flats in the listed quarters lived in again, and what makes people stay here after the reception centre?",
  ),
  aim: both(
    "Leitlinien für Wohnungsgesellschaft, Betriebe und Stadt.",
    "Guidelines for housing company, businesses and town.",
  ),
  proposedOn: thursday(-64),
  mandate: { on: thursday(-52), reference: "BV/077/2025" },
  coordination: { office: "Fachbereich Bildung und Soziales", weeklyHours: 10 },
  budgetEuros: 25_000,
  moderation: null,
  isWelcoming: false,
  publicParticipation: null,
  preconditions: {
    COUNCIL_MANDATE: met("Beschluss BV/077/2025.", "Resolution BV/077/2025."),
    QUESTION_AND_AIM: met("Die Frage steht im Beschluss.", "The question is part of the resolution."),
    COORDINATOR: partly(
      "Zehn Wochenstunden sind vorgesehen; die Stelle ist unbesetzt und ausgeschrieben.",
      "Ten hours a week are provided for; the post is vacant and advertised.",
    ),
    BUDGET: partly(
      "25.000 Euro sind gesperrt, bis die Stelle besetzt ist.",
      "25,000 euros are frozen until the post is filled.",
    ),
  },
  steeringGroup: [
    {
      member: both("Fachbereich Bildung und Soziales", "Department for education and social affairs"),
      task: both("Koordination", "Coordination"),
    },
    {
      member: both("Wohnungsgesellschaft", "Housing company"),
      task: both("Zahlen zum Leerstand", "Figures on vacancy"),
    },
  ],
  seats: {
    filledFrom: thursday(-36),
    groups: {
      CIVIL_SOCIETY: { total: 8, filled: 3 },
      BUSINESS_AND_CHAMBERS: { total: 6, filled: 4 },
      POLITICS: { total: 5, filled: 5 },
      ADMINISTRATION: { total: 3, filled: 2 },
      NEWCOMERS: { total: 6, filled: 0 },
      SCIENCE: { total: 1, filled: 0 },
      FAITH: { total: 2, filled: 1 },
    },
  },
  sessions: [
    {
      kind: "STEERING_GROUP",
      title: both("Steuerungsgruppe: Verteilung der Sitze", "Steering group: sharing out the seats"),
      on: thursday(-40),
      place: "Rathaus",
      agenda: [
        point(
          both("Sitze und Auslosung", "Seats and draw"),
          both("Die Auslosung ruht, bis die Koordination besetzt ist.", "The draw rests until there is a coordinator."),
        ),
      ],
      minutes: both(
        "Ohne Koordination wird nicht eingeladen; der Beirat ruht.",
        "Without a coordinator nobody is invited; the board rests.",
      ),
    },
  ],
  recommendations: [],
};
