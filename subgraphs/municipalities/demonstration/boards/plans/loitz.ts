/** Loitz's board: mandated, with a steering group still to be formed. Made up; plain data. */
import { thursday } from "../../calendar.js";
import { type BoardPlan, both, met, partly } from "../board-plan.js";

export const LOITZ_BOARD: BoardPlan = {
  ags: "13075082",
  status: "MANDATED",
  council: both("Stadtvertretung", "town council"),
  title: both("Zukunftsbeirat Loitz", "Board for the future of Loitz"),
  question: both(
    "Wie bleibt unsere Grundschule, und wie finden Familien in die leer stehenden Häuser, ohne dass jemand verdrängt wird?",
    "How does our primary school stay, and how do families find their way into the empty houses without anybody being displaced?",
  ),
  aim: both(
    "Bis zum nächsten Haushalt ein Papier mit höchstens zehn Empfehlungen, über die die Stadtvertretung einzeln abstimmt.",
    "A paper of ten recommendations at most before the next budget, on each of which the town council votes.",
  ),
  proposedOn: thursday(-24),
  mandate: { on: thursday(-5), reference: "BV 26/058" },
  coordination: null,
  budgetEuros: 18_000,
  moderation: null,
  isWelcoming: false,
  publicParticipation: null,
  preconditions: {
    COUNCIL_MANDATE: met(
      "Beschluss BV 26/058 der Stadtvertretung, einstimmig.",
      "Resolution BV 26/058 of the town council, unanimous.",
    ),
    QUESTION_AND_AIM: met("Frage und Ziel sind Teil des Beschlusses.", "Question and aim are part of the resolution."),
    COORDINATOR: partly(
      "Das Amt Peenetal/Loitz stellt zehn Wochenstunden in Aussicht; die Zuweisung fehlt noch.",
      "The municipal association holds out the prospect of ten hours a week; the assignment is missing.",
    ),
    BUDGET: partly(
      "18.000 Euro sind im Haushalt; die beantragten Landesmittel sind noch nicht bewilligt.",
      "18,000 euros are in the budget; the state's money that was applied for has not been granted yet.",
    ),
  },
  steeringGroup: [
    {
      member: both("Grundschule", "Primary school"),
      task: both("Sicht der Familien und Zahlen zur Schule", "The families' view and figures of the school"),
    },
  ],
  seats: null,
  sessions: [],
  recommendations: [],
};
