/** A pilot whose programme office is selecting among the applications. Made up; plain data. */
import { monday, thursday } from "../../calendar.js";
import type { ParticipationPlan, PilotPlan } from "../pilot-plan.js";

const PARTICIPATIONS: readonly ParticipationPlan[] = [
  {
    ags: "13075082",
    status: "SELECTED",
    phase: "SELECTION",
    persons: 24,
    appliedOn: thursday(-4),
    motivation: {
      de: "Unsere Schule braucht Kinder, unsere Häuser brauchen Familien; die Stadtvertretung hat einen Beirat beauftragt, der beides zusammendenkt.",
      en: "Our school needs children, our houses need families; the town council has mandated a board that thinks of both together.",
    },
    boardThen: { status: "MANDATED", met: ["COUNCIL_MANDATE", "QUESTION_AND_AIM"], partly: ["COORDINATOR", "BUDGET"] },
    decided: {
      on: thursday(-1),
      reasons: {
        de: "Frischer Auftrag, klare Frage, freie Häuser: hier lässt sich ein Beirat von Anfang an begleiten.",
        en: "A fresh mandate, a clear question, free houses: here a board can be accompanied from the beginning.",
      },
    },
    hasJoined: true,
  },
  {
    ags: "14626110",
    status: "SELECTED",
    phase: "SELECTION",
    persons: 30,
    appliedOn: thursday(-8),
    motivation: {
      de: "Unser Beirat hat sein Papier übergeben; nun soll sich zeigen, ob die Empfehlungen die Aufnahme verändern.",
      en: "Our board has handed over its paper; now it is to be seen whether the recommendations change reception.",
    },
    boardThen: {
      status: "PAPER_HANDED_OVER",
      met: [
        "COUNCIL_MANDATE",
        "QUESTION_AND_AIM",
        "COORDINATOR",
        "BUDGET",
        "NEUTRAL_MODERATION",
        "DIVERSE_COMPOSITION",
        "PUBLIC_AGENDA_AND_MINUTES",
        "WAY_BACK",
      ],
      partly: ["EVALUATION"],
    },
    decided: {
      on: thursday(-1),
      reasons: {
        de: "Ein Beirat kurz vor der Entscheidung, über eine Grenze hinweg.",
        en: "A board shortly before the decision, across a border.",
      },
    },
    hasJoined: true,
  },
  {
    ags: "03254021",
    status: "APPLIED",
    phase: "SELECTION",
    persons: 45,
    appliedOn: thursday(-3),
    motivation: {
      de: "Der Beirat ist in Vorbereitung; im Vorhaben möchten wir Besetzung und Moderation mit anderen Kommunen abgleichen.",
      en: "The board is being prepared; in the pilot we want to compare composition and moderation with other municipalities.",
    },
    boardThen: {
      status: "PREPARING",
      met: ["COUNCIL_MANDATE", "QUESTION_AND_AIM", "COORDINATOR", "BUDGET"],
      partly: ["NEUTRAL_MODERATION", "DIVERSE_COMPOSITION", "PUBLIC_AGENDA_AND_MINUTES"],
    },
  },
  {
    ags: "09162000",
    status: "NOT_SELECTED",
    phase: "SELECTION",
    persons: 20,
    appliedOn: thursday(-5),
    motivation: {
      de: "Wir möchten einen Beirat für einen Stadtbezirk erproben.",
      en: "We want to try a board for one district of the city.",
    },
    decided: {
      on: thursday(-1),
      reasons: {
        de: "Gesucht sind Gremien, die der Rat der ganzen Kommune beauftragt; ein Bezirk entscheidet nicht über die Aufnahme.",
        en: "Sought are boards mandated by the council of the whole municipality; a district does not decide on reception.",
      },
    },
  },
  {
    ags: "12067120",
    status: "WITHDRAWN",
    phase: "APPLICATION",
    persons: 35,
    appliedOn: thursday(-7),
    motivation: {
      de: "Das Vorhaben soll dem Beirat neuen Schwung geben.",
      en: "The pilot is to give the board a new impetus.",
    },
    boardThen: { status: "PAUSED", met: ["COUNCIL_MANDATE", "QUESTION_AND_AIM"], partly: ["COORDINATOR", "BUDGET"] },
    withdrawn: {
      on: monday(-3),
      reason: "Solange die Koordination unbesetzt ist, kann die Stadt nicht teilnehmen.",
      note: {
        de: "Die Stadt möchte sich bewerben, sobald der Beirat wieder arbeitet.",
        en: "The town wants to apply as soon as the board is at work again.",
      },
    },
  },
];

export const BOARDS_SHAPE_RECEPTION: PilotPlan = {
  name: "boards-shape-reception",
  title: { de: "Beiräte gestalten Aufnahme", en: "Boards Shape Reception" },
  description: {
    de: "Kommunen erproben, ob ein Beirat aus allen Gruppen die Aufnahme besser macht: von der Gründung bis zu den Gewichten, mit denen der Abgleich rechnet.",
    en: "Municipalities try whether a board of all groups makes reception better: from its foundation to the weights with which the matching reckons.",
  },
  criteria: {
    de: "Ein Auftrag des Rates oder ein Antrag darauf; Platz für mindestens 20 Personen; Bereitschaft zur Auswertung.",
    en: "A mandate of the council or a motion for one; room for 20 persons at least; readiness for an evaluation.",
  },
  publishedOn: monday(-12),
  applyUntil: thursday(-3),
  placesSought: 100,
  phase: "SELECTION",
  phases: {
    APPLICATION: { planned: [monday(-12), thursday(-3)], began: monday(-12), ended: monday(-2) },
    SELECTION: { planned: [monday(-2), thursday(4)], began: monday(-2) },
    PREPARATION: { planned: [monday(5), thursday(22)] },
    MATCHING: { planned: [monday(23), thursday(40)] },
    ARRIVAL: { planned: [monday(41), thursday(80)] },
    EVALUATION: { planned: [monday(81), thursday(100)] },
  },
  participations: PARTICIPATIONS,
  meetings: [
    {
      title: { de: "Fragestunde zur Bewerbung", en: "Questions about applying" },
      on: thursday(-9),
      place: null,
      agenda: {
        de: "Voraussetzungen eines Beirats; was die Auswahl beachtet.",
        en: "Preconditions of a board; what the selection looks at.",
      },
      minutes: {
        de: "Am häufigsten gefragt: Wer moderiert, und wer bezahlt das Dolmetschen?",
        en: "Asked most often: who moderates, and who pays the interpreters?",
      },
    },
    {
      title: { de: "Auftakt der ausgewählten Kommunen", en: "Opening meeting of the selected municipalities" },
      on: thursday(6),
      place: "Berlin",
      agenda: {
        de: "Zeitplan, Indikatoren, Patenschaften zwischen Kommunen.",
        en: "Timetable, indicators, partnerships between municipalities.",
      },
      minutes: null,
    },
  ],
  indicators: [
    { kind: "BOARD_READINESS", baseline: 40, target: 90 },
    { kind: "NEEDS_DECLARED", baseline: null, target: 40 },
    { kind: "FIRST_WISH_SHARE", baseline: null, target: 60 },
  ],
};
