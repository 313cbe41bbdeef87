/** Altena's board, from the idea to what came of its paper. Made up; plain data. */
import { saturday, thursday } from "../../calendar.js";
import { type BoardPlan, both, met, organisation } from "../board-plan.js";
import { ALTENA_RECOMMENDATIONS } from "./altena-paper.js";
import { ALTENA_SESSIONS } from "./altena-sessions.js";

export const ALTENA_BOARD: BoardPlan = {
  ags: "05962004",
  status: "FOLLOW_UP",
  council: both("Rat", "council"),
  title: both("Entwicklungsbeirat Ankommen und Bleiben", "Development board Arriving and Staying"),
  question: both(
    "Wie werden leer stehende Wohnungen und offene Stellen in Altena zu einem guten Anfang für Familien, die neu kommen, und wer begleitet sie im ersten Jahr?",
    "How do empty flats and open jobs in Altena become a good start for families who arrive, and who accompanies them in the first year?",
  ),
  aim: both(
    "Ein Papier mit Leitbild, Leitlinien und Maßnahmen, über das der Rat einzeln beschließt. Nicht verhandelbar ist das Haushaltssicherungskonzept.",
    "A paper of vision, guidelines and measures on each of which the council resolves. The plan for balancing the budget is not up for discussion.",
  ),
  proposedOn: thursday(-86),
  mandate: { on: thursday(-78), reference: "Vorlage 2025/041" },
  coordination: { office: "Stabsstelle Stadtentwicklung und Integration", weeklyHours: 20 },
  budgetEuros: 48_000,
  moderation: "Moderationsbüro aus der Region, ohne Auftrag der Verwaltung in anderer Sache",
  isWelcoming: true,
  publicParticipation: both(
    "Offener Abend im Bürgerhaus zwischen der zweiten und der dritten Sitzung; dazu ein Postkasten im Treffpunkt der Ehrenamtlichen und eine Umfrage in sechs Sprachen.",
    "Open evening at the community hall between the second and the third session, a letter box at the volunteers' meeting place, and a survey in six languages.",
  ),
  preconditions: {
    COUNCIL_MANDATE: met(
      "Beschluss des Rates zur Vorlage 2025/041, bei einer Enthaltung; der Rat behandelt das Papier in öffentlicher Sitzung.",
      "Resolution of the council on paper 2025/041, with one abstention; the council deals with the paper in public.",
    ),
    QUESTION_AND_AIM: met(
      "Frage und Ziel stehen im Beschluss des Rates.",
      "Question and aim are part of the council's resolution.",
    ),
    COORDINATOR: met(
      "20 Wochenstunden bei der Stabsstelle Stadtentwicklung und Integration; die Vertretung ist geregelt.",
      "20 hours a week at the office for town development and integration; somebody stands in for it.",
    ),
    BUDGET: met(
      "48.000 Euro, davon 30.000 aus Landesmitteln; Dolmetschen und Kinderbetreuung sind enthalten.",
      "48,000 euros, 30,000 of them from the state; interpreting and childcare are included.",
    ),
    NEUTRAL_MODERATION: met(
      "Vertrag mit einem Moderationsbüro; alle Mitglieder der Steuerungsgruppe haben zugestimmt.",
      "Contract with a moderation office; all members of the steering group have agreed.",
    ),
    DIVERSE_COMPOSITION: met(
      "33 Sitze in sieben Gruppen, keine über 30 %; sieben Sitze haben Zugewanderte.",
      "33 seats in seven groups, none above 30 %; newcomers hold seven seats.",
    ),
    PUBLIC_AGENDA_AND_MINUTES: met(
      "Tagesordnungen zehn Tage vorher, Protokolle zwei Wochen nachher auf der Seite der Stadt, mit Zusammenfassung in Leichter Sprache.",
      "Agendas ten days before, minutes two weeks after each session on the town's site, with a summary in easy language.",
    ),
    WAY_BACK: met(
      "Zeitplan mit Hauptausschuss und Rat; jedes Amt nimmt binnen sechs Wochen Stellung, der Beirat erhält jede Antwort schriftlich.",
      "Timetable with main committee and council; each office comments within six weeks, and the board gets every answer in writing.",
    ),
    EVALUATION: met(
      "Befragung nach jeder Sitzung und ein Jahr nach dem Papier, begleitet von einer Hochschule der Region.",
      "Survey after each session and a year after the paper, accompanied by a university of the region.",
    ),
  },
  steeringGroup: [
    {
      member: both("Stabsstelle Stadtentwicklung und Integration", "Office for town development and integration"),
      task: both("Koordination, Einladung, Unterlagen", "Coordination, invitations, papers"),
    },
    {
      member: both("Hauptausschuss des Rates", "Main committee of the council"),
      task: both("Weg des Papiers durch den Rat", "The paper's way through the council"),
    },
    {
      member: both("Treffpunkt der Ehrenamtlichen", "Volunteers' meeting place"),
      task: both("Ansprache der Vereine und der ausgelosten Mitglieder", "Approach to the clubs and to drawn members"),
    },
    {
      member: both("Integrationsrat", "Integration council"),
      task: both("Ansprache Zugewanderter, Sprachen der Sitzungen", "Approach to newcomers, languages of the sessions"),
    },
  ],
  seats: {
    filledFrom: saturday(-60),
    groups: {
      CIVIL_SOCIETY: {
        total: 9,
        filled: 9,
        own: [organisation("Treffpunkt der Ehrenamtlichen", "Volunteers' meeting place")],
      },
      BUSINESS_AND_CHAMBERS: {
        total: 6,
        filled: 6,
        own: [
          organisation("Betrieb der Drahtindustrie", "Company of the wire industry"),
          organisation("Kommunale Wohnungsgesellschaft", "Municipal housing company"),
        ],
      },
      POLITICS: { total: 4, filled: 4 },
      ADMINISTRATION: { total: 3, filled: 3 },
      NEWCOMERS: { total: 7, filled: 7 },
      SCIENCE: { total: 1, filled: 1 },
      FAITH: { total: 3, filled: 3 },
    },
  },
  sessions: ALTENA_SESSIONS,
  recommendations: ALTENA_RECOMMENDATIONS,
  handedOverOn: thursday(-30),
  decidedOn: thursday(-22),
};
