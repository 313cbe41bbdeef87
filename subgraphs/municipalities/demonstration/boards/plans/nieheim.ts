/** Nieheim's board: an idea that the council has not decided on. Made up; plain data. */
import { thursday } from "../../calendar.js";
import { type BoardPlan, both, partly } from "../board-plan.js";

export const NIEHEIM_BOARD: BoardPlan = {
  ags: "05762028",
  status: "IDEA",
  council: both("Rat", "council"),
  title: both("Dorfbeirat Schule und Zuzug", "Village board School and New Residents"),
  question: null,
  aim: both(
    "Die Ortsvereine und die Grundschule schlagen vor, gemeinsam mit neuen Familien zu beraten, wie die Schule bleiben kann. Eine Vorlage für den Rat ist in Arbeit.",
    "The village associations and the primary school propose to work out with new families how the school can stay. A paper for the council is being written.",
  ),
  proposedOn: thursday(-9),
  mandate: null,
  coordination: null,
  budgetEuros: null,
  moderation: null,
  isWelcoming: false,
  publicParticipation: null,
  preconditions: {
    QUESTION_AND_AIM: partly(
      "Zwei Fassungen der Frage liegen vor; die Fraktionen haben sich noch nicht auf eine verständigt.",
      "There are two wordings of the question; the parliamentary groups have not agreed on one yet.",
    ),
  },
  steeringGroup: [],
  seats: null,
  sessions: [],
  recommendations: [],
};
