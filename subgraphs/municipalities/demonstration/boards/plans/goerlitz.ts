/** Görlitz's board: its paper lies before the council, which has begun to decide. Made up; plain data. */
import { saturday, thursday } from "../../calendar.js";
import { type BoardPlan, both, drawnRole, met, partly, point, type VotesPlan } from "../board-plan.js";

const PLACE = "Kulturforum, Saal";

const BROAD: VotesPlan = {
  CIVIL_SOCIETY: [7, 0, 1],
  BUSINESS_AND_CHAMBERS: [5, 0, 0],
  POLITICS: [3, 1, 1],
  NEWCOMERS: [6, 0, 0],
  SCIENCE: [2, 0, 0],
  FAITH: [2, 0, 0],
};

export const GOERLITZ_BOARD: BoardPlan = {
  ags: "14626110",
  status: "PAPER_HANDED_OVER",
  council: both("Stadtrat", "town council"),
  title: both("Europastadtbeirat Pflege und Zuhause", "Europe-town board Care and Home"),
  question: both(
    "Wie gewinnt Görlitz Menschen für die Pflege, die hier auch wohnen und bleiben wollen, diesseits und jenseits der Neiße?",
    "How does Görlitz win people for nursing who want to live and stay here too, on both sides of the Neisse?",
  ),
  aim: both(
    "Ein gemeinsames Papier mit der Nachbarstadt, über das der Stadtrat entscheidet.",
    "A joint paper with the neighbouring town, on which the town council decides.",
  ),
  proposedOn: thursday(-70),
  mandate: { on: thursday(-57), reference: "STR/0212/25" },
  coordination: { office: "Amt für Stadtentwicklung, Sachgebiet Zuwanderung", weeklyHours: 16 },
  budgetEuros: 36_000,
  moderation: "Freie Moderation, zweisprachig deutsch und polnisch",
  isWelcoming: true,
  publicParticipation: both(
    "Ein Markttag mit Ständen auf beiden Seiten der Brücke.",
    "A market day with stands on both sides of the bridge.",
  ),
  preconditions: {
    COUNCIL_MANDATE: met("Beschluss STR/0212/25 des Stadtrats.", "Resolution STR/0212/25 of the town council."),
    QUESTION_AND_AIM: met(
      "Die Frage ist beschlossen, das Ziel mit der Nachbarstadt abgestimmt.",
      "The question has been resolved, the aim agreed with the neighbouring town.",
    ),
    COORDINATOR: met(
      "16 Wochenstunden im Amt für Stadtentwicklung.",
      "16 hours a week at the town development office.",
    ),
    BUDGET: met(
      "36.000 Euro, zur Hälfte aus einem Programm für Grenzregionen.",
      "36,000 euros, half of them from a programme for border regions.",
    ),
    NEUTRAL_MODERATION: met("Vertrag mit einer zweisprachigen Moderation.", "Contract with a bilingual moderation."),
    DIVERSE_COMPOSITION: met("31 besetzte Sitze; sechs haben Zugewanderte.", "31 filled seats; newcomers hold six."),
    PUBLIC_AGENDA_AND_MINUTES: met("Unterlagen auf Deutsch und Polnisch.", "Papers in German and Polish."),
    WAY_BACK: met(
      "Beratungsfolge mit zwei Ausschüssen und Stadtrat vereinbart.",
      "The order of two committees and town council is agreed.",
    ),
    EVALUATION: partly(
      "Merkmale stehen fest; wer auswertet, ist offen.",
      "The signs are settled; who evaluates is open.",
    ),
  },
  steeringGroup: [
    { member: both("Amt für Stadtentwicklung", "Town development office"), task: both("Koordination", "Coordination") },
    { member: both("Klinikum", "Hospital"), task: both("Bedarf der Pflege", "What nursing needs") },
    {
      member: both("Beratungsstelle für Grenzpendler", "Advice centre for cross-border commuters"),
      task: both("Blick von beiden Seiten", "The view from both sides"),
    },
  ],
  seats: {
    filledFrom: saturday(-40),
    groups: {
      CIVIL_SOCIETY: { total: 8, filled: 8 },
      BUSINESS_AND_CHAMBERS: { total: 5, filled: 5 },
      POLITICS: { total: 5, filled: 5 },
      ADMINISTRATION: { total: 3, filled: 3 },
      NEWCOMERS: {
        total: 6,
        filled: 6,
        own: [drawnRole("Ausgeloste Pflegekraft aus Polen", "Drawn nurse from Poland", "pl")],
      },
      SCIENCE: { total: 2, filled: 2 },
      FAITH: { total: 2, filled: 2 },
    },
  },
  sessions: [
    {
      kind: "BOARD_SESSION",
      title: both("1. Sitzung: Wer pflegt, wer wohnt", "1st session: Who nurses, who lives here"),
      on: saturday(-38),
      place: PLACE,
      agenda: [
        point(both("Bedarf bis 2035", "Need until 2035")),
        point(both("Wohnungen in der Innenstadt", "Flats in the centre")),
      ],
      minutes: both(
        "Der Beirat bildet zwei Gruppen: Ausbildung und Wohnen.",
        "The board forms two groups: training and housing.",
      ),
    },
    {
      kind: "BOARD_SESSION",
      title: both("2. Sitzung: Anerkennung und Sprache", "2nd session: Recognition and language"),
      on: saturday(-27),
      place: PLACE,
      agenda: [point(both("Anerkennung von Pflegeabschlüssen", "Recognition of nursing qualifications"))],
      minutes: both(
        "Die Dauer der Verfahren ist das größte Hindernis; die Stadt kann sie nur begleiten.",
        "How long procedures take is the greatest obstacle; the town can only accompany them.",
      ),
    },
    {
      kind: "BOARD_SESSION",
      title: both("3. Sitzung: Abstimmung", "3rd session: Vote"),
      on: saturday(-14),
      place: PLACE,
      agenda: [
        point(
          both("Abstimmung über das Papier", "Vote on the paper"),
          both("Vier Empfehlungen gehen an den Stadtrat.", "Four recommendations go to the town council."),
        ),
      ],
      minutes: both(
        "Das Papier ist verabschiedet; die Politik enthält sich zum Teil.",
        "The paper is passed; politics abstains in part.",
      ),
    },
  ],
  recommendations: [
    {
      kind: "VISION",
      title: both("Zwei Ufer, eine Pflege", "Two banks, one nursing"),
      text: both(
        "Pflege wird hier in zwei Sprachen gelernt und in einer Nachbarschaft gelebt.",
        "Nursing is learnt here in two languages and lived in one neighbourhood.",
      ),
      votedIn: 3,
      votes: BROAD,
      decision: { decision: "ADOPTED", on: thursday(-3), reasons: null, reference: "STR/0388/26" },
    },
    {
      kind: "GUIDELINE",
      title: both("Wohnung vor Werbung", "A home before advertising"),
      text: both(
        "Geworben wird erst, wenn für jede Pflegekraft eine Wohnung bereitsteht.",
        "Nobody is recruited before there is a home for each nurse.",
      ),
      votedIn: 3,
      votes: BROAD,
      dissent: { POLITICS: both("Das verzögert die Anwerbung.", "That delays recruiting.") },
    },
    {
      kind: "MEASURE",
      title: both("Lotsenstelle für Anerkennung", "A guide for recognition"),
      text: both(
        "Eine halbe Stelle begleitet Verfahren bis zum Bescheid.",
        "A half-time post accompanies procedures until the decision.",
      ),
      votedIn: 3,
      votes: BROAD,
    },
    {
      kind: "MEASURE",
      title: both("Probewohnen für Pflegefamilien", "Trial living for nurses' families"),
      text: both("Vier möblierte Wohnungen für je drei Monate.", "Four furnished flats for three months each."),
      votedIn: 3,
      votes: BROAD,
    },
  ],
  handedOverOn: thursday(-9),
};
