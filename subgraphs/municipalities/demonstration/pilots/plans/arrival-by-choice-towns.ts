/** The towns that applied to the pilot whose households are arriving. Made up; plain data. */
import { thursday } from "../../calendar.js";
import type { ParticipationPlan } from "../pilot-plan.js";

const APPLIED_ON = thursday(-58);
const DECIDED_ON = thursday(-53);

export const TOWNS_OF_ARRIVAL_BY_CHOICE: readonly ParticipationPlan[] = [
  {
    ags: "05962004",
    status: "SELECTED",
    phase: "ARRIVAL",
    persons: 40,
    appliedOn: APPLIED_ON,
    motivation: {
      de: "Wir haben leere Wohnungen und einen Beirat, der fragt, wer sie füllen soll. Der Abgleich soll zeigen, ob Wünsche und Bedarf zusammenpassen.",
      en: "We have empty flats and a board that asks who is to live in them. The matching is to show whether wishes and needs fit.",
    },
    boardThen: {
      status: "IN_SESSION",
      met: [
        "COUNCIL_MANDATE",
        "QUESTION_AND_AIM",
        "COORDINATOR",
        "BUDGET",
        "NEUTRAL_MODERATION",
        "DIVERSE_COMPOSITION",
      ],
      partly: ["PUBLIC_AGENDA_AND_MINUTES", "WAY_BACK"],
    },
    decided: {
      on: DECIDED_ON,
      reasons: {
        de: "Wohnungen, Begleitung und ein tagender Beirat sind vorhanden.",
        en: "There are flats, company and a board in session.",
      },
    },
    hasJoined: true,
  },
  {
    ags: "01002000",
    status: "SELECTED",
    phase: "ARRIVAL",
    persons: 30,
    appliedOn: thursday(-57),
    motivation: {
      de: "Pflege und Schiffbau bilden aus; wir möchten Menschen gewinnen, die das auch wollen.",
      en: "Nursing and shipbuilding train people; we want to win those who wish for it.",
    },
    decided: {
      on: DECIDED_ON,
      reasons: {
        de: "Große Stadt mit Ausbildungsplätzen; ergänzt die kleinen Kommunen.",
        en: "A large town with training places; it complements the small municipalities.",
      },
    },
    hasJoined: true,
  },
  {
    ags: "03101000",
    status: "SELECTED",
    phase: "ARRIVAL",
    persons: 25,
    appliedOn: thursday(-57),
    motivation: {
      de: "Wir haben bereits an einem ähnlichen Vorhaben mitgewirkt und möchten die Befragung nach zwölf Monaten fortführen.",
      en: "We have taken part in a similar project and want to continue the survey after twelve months.",
    },
    decided: {
      on: DECIDED_ON,
      reasons: {
        de: "Erfahrung mit der Vermittlung nach Wünschen.",
        en: "Experience with placing people by their wishes.",
      },
    },
    hasJoined: true,
  },
  {
    ags: "05382068",
    status: "SELECTED",
    phase: "MATCHING",
    persons: 20,
    appliedOn: thursday(-57),
    motivation: {
      de: "Unsere Schulen haben Platz und Ehrenamtliche; Wohnungen suchen wir im Vorhaben gemeinsam mit Vermieterinnen und Vermietern.",
      en: "Our schools have room and volunteers; we look for flats together with landlords in the course of the pilot.",
    },
    decided: {
      on: DECIDED_ON,
      reasons: {
        de: "Gute Schulen; die Wohnungen werden bis zur Vermittlung nachgewiesen.",
        en: "Good schools; the flats will be proved by the matching.",
      },
    },
    hasJoined: true,
  },
  {
    ags: "08126046",
    status: "WAITING",
    phase: "SELECTION",
    persons: 15,
    appliedOn: thursday(-57),
    motivation: {
      de: "Betriebe stellen Wohnraum; die Begleitung bauen wir auf.",
      en: "Companies provide homes; we are building up the company for newcomers.",
    },
    decided: {
      on: DECIDED_ON,
      reasons: {
        de: "Rückt nach, sobald eine Anlaufstelle für Familien benannt ist.",
        en: "Moves up as soon as there is an office for families.",
      },
    },
  },
  {
    ags: "08311000",
    status: "NOT_SELECTED",
    phase: "SELECTION",
    persons: 10,
    appliedOn: thursday(-56),
    motivation: {
      de: "Viele Arbeitgeber und Initiativen; wir möchten lernen, wie Wünsche berücksichtigt werden.",
      en: "Many employers and initiatives; we want to learn how wishes are considered.",
    },
    decided: {
      on: DECIDED_ON,
      reasons: {
        de: "Auf absehbare Zeit ist keine Wohnung für eine Familie frei; ohne Wohnungen lässt sich die Vermittlung nicht erproben.",
        en: "No flat for a family will be free in the foreseeable future; without flats the matching cannot be tried.",
      },
    },
  },
  {
    ags: "16074044",
    status: "WITHDRAWN",
    phase: "PREPARATION",
    persons: 12,
    appliedOn: thursday(-57),
    motivation: {
      de: "Zehn Wohnungen der Genossenschaft sind frei, die Porzellanbetriebe suchen Leute.",
      en: "Ten flats of the cooperative are free, and the porcelain companies look for people.",
    },
    decided: {
      on: DECIDED_ON,
      reasons: { de: "Freie Wohnungen und Arbeit am Ort.", en: "Free flats and work in town." },
    },
    hasJoined: true,
    withdrawn: {
      on: thursday(-45),
      reason: "Die Genossenschaft hat die zugesagten Wohnungen anderweitig vergeben.",
      note: {
        de: "Die vorgesehenen Wohnungen stehen nicht mehr zur Verfügung; die Stadt möchte sich später wieder bewerben.",
        en: "The flats that were meant for it are no longer available; the town would like to apply again later.",
      },
    },
  },
];
