/** Arnsberg's board: in session, with a paper half written. Made up; plain data. */
import { saturday, thursday } from "../../calendar.js";
import { type BoardPlan, both, met, organisation, partly, point } from "../board-plan.js";

const PLACE = "Bürgerzentrum am Bahnhof";

export const ARNSBERG_BOARD: BoardPlan = {
  ags: "05958004",
  status: "IN_SESSION",
  council: both("Rat", "council"),
  title: both("Bürgerbeirat Zusammen arbeiten", "Citizens' board Working Together"),
  question: both(
    "Was muss in Betrieben, Ortsteilen und Vereinen geschehen, damit neue Fachkräfte mit ihren Familien länger als drei Jahre bleiben?",
    "What has to happen in companies, districts and clubs so that new skilled workers and their families stay for more than three years?",
  ),
  aim: both(
    "Ein Papier vor der Sommerpause; der Rat berät es im Hauptausschuss und stimmt über jede Maßnahme ab.",
    "A paper before the summer break; the council deals with it in the main committee and votes on each measure.",
  ),
  proposedOn: thursday(-58),
  mandate: { on: thursday(-46), reference: "Drucksache 118/2025" },
  coordination: { office: "Geschäftsstelle Engagementförderung", weeklyHours: 18 },
  budgetEuros: 41_000,
  moderation: "Moderationsteam einer Hochschule, an der Vorbereitung beteiligt",
  isWelcoming: true,
  publicParticipation: both("Ortsteilgespräche vor jeder Sitzung.", "Talks in the districts before each session."),
  preconditions: {
    COUNCIL_MANDATE: met(
      "Drucksache 118/2025, mit großer Mehrheit beschlossen.",
      "Paper 118/2025, passed by a large majority.",
    ),
    QUESTION_AND_AIM: met(
      "Die Frage steht wörtlich im Beschluss.",
      "The question is part of the resolution, word for word.",
    ),
    COORDINATOR: met(
      "18 Wochenstunden bei der Geschäftsstelle Engagementförderung.",
      "18 hours a week at the office for voluntary work.",
    ),
    BUDGET: met("41.000 Euro, verteilt auf zwei Haushaltsjahre.", "41,000 euros, spread over two budgets."),
    NEUTRAL_MODERATION: met(
      "Vertrag mit dem Moderationsteam einer Hochschule.",
      "Contract with a university's moderation team.",
    ),
    DIVERSE_COMPOSITION: met("30 besetzte Sitze, größte Gruppe 27 %.", "30 filled seats, the greatest group has 27 %."),
    PUBLIC_AGENDA_AND_MINUTES: met(
      "Tagesordnung und Protokoll auf der Seite der Stadt.",
      "Agenda and minutes on the town's site.",
    ),
    WAY_BACK: partly(
      "Der Hauptausschuss ist benannt; die Fristen der Ämter fehlen noch.",
      "The main committee is named; the offices' deadlines are missing.",
    ),
  },
  steeringGroup: [
    {
      member: both("Geschäftsstelle Engagementförderung", "Office for voluntary work"),
      task: both("Koordination", "Coordination"),
    },
    {
      member: both("Netzwerk Zugewanderter", "Newcomers' network"),
      task: both("Ansprache und Sprachen", "Approach and languages"),
    },
    {
      member: both("Wirtschaftsförderung", "Business development office"),
      task: both("Ansprache der Betriebe", "Approach to companies"),
    },
  ],
  seats: {
    filledFrom: saturday(-22),
    groups: {
      CIVIL_SOCIETY: { total: 8, filled: 8 },
      BUSINESS_AND_CHAMBERS: {
        total: 7,
        filled: 6,
        own: [organisation("Betrieb der Lichttechnik", "Company of the lighting industry")],
      },
      POLITICS: { total: 4, filled: 4 },
      ADMINISTRATION: { total: 3, filled: 3 },
      NEWCOMERS: { total: 7, filled: 6, own: [organisation("Netzwerk Zugewanderter", "Newcomers' network")] },
      SCIENCE: { total: 1, filled: 1 },
      FAITH: { total: 2, filled: 2 },
    },
  },
  sessions: [
    {
      kind: "BOARD_SESSION",
      title: both("1. Sitzung: Warum Menschen gehen", "1st session: Why people leave"),
      on: saturday(-19),
      place: PLACE,
      agenda: [
        point(both("Befragung von Familien, die fortgezogen sind", "Survey of families who moved away")),
        point(
          both("Themen der nächsten Sitzungen", "Subjects of the next sessions"),
          both("Wohnen, Betrieb, Verein.", "Housing, company, club."),
        ),
      ],
      minutes: both(
        "Häufigster Grund ist die fehlende Stelle für die Partnerin oder den Partner, danach die Wege zur Kita.",
        "The most frequent reason is that the partner finds no job, then the way to day care.",
      ),
    },
    {
      kind: "BOARD_SESSION",
      title: both("2. Sitzung: Betriebe", "2nd session: Companies"),
      on: saturday(-8),
      place: PLACE,
      agenda: [
        point(
          both("Zwei Stellen denken: Arbeit für beide", "Thinking of two jobs: work for both"),
          both("Als Maßnahme beschlossen.", "Passed as a measure."),
        ),
        point(both("Leitbild", "Vision"), both("Beschlossen.", "Passed.")),
      ],
      minutes: both(
        "Leitbild und erste Maßnahme sind abgestimmt. Der Vorschlag einer Bleibeprämie wird zurückgezogen.",
        "Vision and first measure have been voted on. The proposal of a bonus for staying is taken back.",
      ),
    },
    {
      kind: "BOARD_SESSION",
      title: both("3. Sitzung: Ortsteile und Vereine", "3rd session: Districts and clubs"),
      on: saturday(3),
      place: PLACE,
      agenda: [
        point(both("Probejahr im Verein", "A trial year in a club")),
        point(both("Treffpunkte in den Ortsteilen", "Meeting places in the districts")),
      ],
      minutes: null,
    },
    {
      kind: "BOARD_SESSION",
      title: both("4. Sitzung: Abschluss des Papiers", "4th session: Completing the paper"),
      on: saturday(14),
      place: PLACE,
      agenda: [point(both("Abstimmung über alle Maßnahmen", "Vote on all measures"))],
      minutes: null,
    },
  ],
  recommendations: [
    {
      kind: "VISION",
      title: both("Wer kommt, hat hier etwas vor", "Whoever comes has plans here"),
      text: both(
        "Arnsberg fragt neue Familien zuerst, was sie hier vorhaben, und bringt sie mit denen zusammen, die dasselbe vorhaben.",
        "Arnsberg asks new families first what their plans are, and brings them together with those who have the same.",
      ),
      votedIn: 2,
      votes: {
        CIVIL_SOCIETY: [8, 0, 0],
        BUSINESS_AND_CHAMBERS: [5, 0, 1],
        POLITICS: [4, 0, 0],
        NEWCOMERS: [6, 0, 0],
        SCIENCE: [1, 0, 0],
        FAITH: [2, 0, 0],
      },
    },
    {
      kind: "MEASURE",
      title: both("Zwei Stellen denken", "Thinking of two jobs"),
      text: both(
        "Betriebe melden der Wirtschaftsförderung jede Einstellung mit Familie; sie sucht mit dem Jobcenter eine Stelle für die zweite Person.",
        "Companies report every hiring of somebody with a family to the business development office, which looks with the jobcentre for a job for the second person.",
      ),
      votedIn: 2,
      votes: {
        CIVIL_SOCIETY: [7, 0, 1],
        BUSINESS_AND_CHAMBERS: [4, 1, 1],
        POLITICS: [3, 0, 1],
        NEWCOMERS: [6, 0, 0],
        FAITH: [2, 0, 0],
      },
      dissent: {
        BUSINESS_AND_CHAMBERS: both("Die Meldung darf keine Pflicht werden.", "Reporting must not become a duty."),
      },
    },
    {
      kind: "MEASURE",
      title: both("Probejahr im Verein", "A trial year in a club"),
      text: both(
        "Ein Jahr beitragsfrei für alle, die neu in die Stadt kommen.",
        "A year without a fee for everybody who is new in town.",
      ),
    },
    {
      kind: "MEASURE",
      title: both("Bleibeprämie", "Bonus for staying"),
      text: both("500 Euro nach drei Jahren am Ort.", "500 euros after three years in town."),
      withdrawn: {
        on: saturday(-8),
        reason: both(
          "Geld hält niemanden; der Beirat setzt auf Begleitung.",
          "Money keeps nobody; the board relies on company.",
        ),
      },
    },
  ],
};
