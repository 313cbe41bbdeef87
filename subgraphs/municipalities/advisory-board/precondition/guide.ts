/**
 * What a town has to do for each precondition, who does it, and how one knows that it is met: for people who set up a
 * board for the first time. Plain data in German and English; knows no board.
 */
import type { Label } from "../../../../schema/vocabulary/entry.js";
import type { Precondition } from "./precondition.js";

export interface PreconditionGuide {
  readonly whatToDo: Label;
  readonly whoDoesIt: Label;
  readonly howOneKnows: Label;
}

export const PRECONDITION_GUIDES: Readonly<Record<Precondition, PreconditionGuide>> = {
  COUNCIL_MANDATE: {
    whatToDo: {
      de: "Den Rat beschließen lassen, dass es den Beirat gibt, welche Frage er bearbeitet, bis wann er antwortet und dass der Rat über das Papier berät. Vorher mit allen Fraktionen sprechen: Ein Beirat, den nur eine Mehrheit will, wird nach der nächsten Wahl vergessen.",
      en: "Have the council resolve that there is a board, which question it works on, by when it answers, and that the council will deal with its paper. Talk to all parliamentary groups first: a board that only a majority wants is forgotten after the next election.",
    },
    whoDoesIt: {
      de: "Die Verwaltungsspitze bringt die Vorlage ein, der Rat beschließt.",
      en: "The head of the administration tables the motion, the council resolves on it.",
    },
    howOneKnows: {
      de: "Es gibt einen Beschluss mit Datum und Nummer, und in ihm steht, dass der Rat das Papier auf die Tagesordnung nimmt.",
      en: "There is a resolution with a date and a number, and it says that the council will put the paper on its agenda.",
    },
  },
  QUESTION_AND_AIM: {
    whatToDo: {
      de: "Eine einzige Frage aufschreiben, die die Kommune wirklich entscheiden kann und deren Antwort noch offen ist. Dazu sagen, was mit der Antwort geschehen soll, und was nicht verhandelbar ist, etwa ein Gesetz oder ein bereits beschlossener Haushalt.",
      en: "Write down one single question that the town can really decide and whose answer is still open. Say what shall be done with the answer, and what cannot be discussed, such as a law or a budget that has been passed.",
    },
    whoDoesIt: {
      de: "Die Steuerungsgruppe schlägt sie vor, der Rat bestätigt sie mit dem Auftrag.",
      en: "The steering group proposes it, the council confirms it with the mandate.",
    },
    howOneKnows: {
      de: "Wer die Frage zum ersten Mal liest, versteht sie, und drei Leute aus drei Gruppen erklären sie gleich.",
      en: "Whoever reads the question for the first time understands it, and three people of three groups explain it alike.",
    },
  },
  COORDINATOR: {
    whatToDo: {
      de: "Eine Stelle benennen, die einlädt, Räume bucht, Unterlagen verschickt und zwischen den Sitzungen ansprechbar ist, und ihr dafür Stunden geben. Nebenbei geht es nicht: Vor jeder Sitzung sind es zwei bis drei volle Wochen.",
      en: "Name an office that invites, books rooms, sends out papers and can be reached between the sessions, and give it hours for that. It cannot be done on the side: before each session it is two to three full weeks.",
    },
    whoDoesIt: {
      de: "Die Verwaltungsspitze, mit dem Amt, in dem die Stelle sitzt.",
      en: "The head of the administration, with the department to which the office belongs.",
    },
    howOneKnows: {
      de: "Die Stelle ist benannt, ihre Wochenstunden stehen in der Geschäftsverteilung, und eine Vertretung ist geregelt.",
      en: "The office is named, its weekly hours are in the allocation of duties, and somebody stands in for it.",
    },
  },
  BUDGET: {
    whatToDo: {
      de: "Ausrechnen, was Moderation, Dolmetschen, Kinderbetreuung, Räume, Verpflegung, Fahrten und Öffentlichkeitsarbeit für alle Sitzungen kosten, und das Geld bereitstellen. Nach Förderung fragen, bevor der Haushalt beschlossen wird.",
      en: "Reckon what moderation, interpreting, childcare, rooms, catering, travel and publicity cost for all sessions, and provide the money. Ask for funding before the budget is passed.",
    },
    whoDoesIt: {
      de: "Die koordinierende Stelle rechnet, die Kämmerei stellt ein, der Rat beschließt.",
      en: "The coordinating office reckons, the treasury enters it, the council passes it.",
    },
    howOneKnows: {
      de: "Der Betrag steht im Haushalt oder in einem Förderbescheid und reicht bis zur letzten Sitzung, Dolmetschen und Kinderbetreuung eingeschlossen.",
      en: "The amount is in the budget or in a notice of funding and lasts until the last session, interpreting and childcare included.",
    },
  },
  NEUTRAL_MODERATION: {
    whatToDo: {
      de: "Eine Moderation beauftragen, die im Streit keine eigene Sache vertritt, und sie schon in die Vorbereitung holen. Sie achtet darauf, dass alle zu Wort kommen, auch die Leisen und die, für die gedolmetscht wird.",
      en: "Commission a moderation that has no cause of its own in the dispute, and bring it in from the preparation on. It sees to it that everybody has a say, the quiet ones and those who need an interpreter too.",
    },
    whoDoesIt: {
      de: "Die Steuerungsgruppe wählt aus, die koordinierende Stelle schließt den Vertrag.",
      en: "The steering group chooses, the coordinating office makes the contract.",
    },
    howOneKnows: {
      de: "Der Vertrag ist geschlossen, die Moderation gehört weder zu Rat noch Verwaltung, und keine Gruppe der Steuerungsgruppe lehnt sie ab.",
      en: "The contract is made, the moderation belongs neither to the council nor to the administration, and no group of the steering group objects to it.",
    },
  },
  DIVERSE_COMPOSITION: {
    whatToDo: {
      de: "Auflisten, wen die Frage betrifft, und die 25 bis 40 Sitze so verteilen, dass keine Gruppe mehr als 40 % hat. Für Menschen ohne Verein Rollen auslosen. Zugewanderte persönlich ansprechen und Dolmetschen und Kinderbetreuung von Anfang an zusagen.",
      en: "List whom the question concerns, and share out the 25 to 40 seats so that no group has more than 40 %. Draw roles by lot for people who belong to no club. Approach newcomers in person, and promise interpreters and childcare from the start.",
    },
    whoDoesIt: {
      de: "Die Steuerungsgruppe verteilt die Sitze, die koordinierende Stelle lädt ein und lost aus.",
      en: "The steering group shares out the seats, the coordinating office invites and draws the lots.",
    },
    howOneKnows: {
      de: "Die Prüfung der Besetzung zeigt keinen offenen Punkt, und wer fehlt, ist genannt.",
      en: "The check of the composition shows nothing open, and whoever is missing is named.",
    },
  },
  PUBLIC_AGENDA_AND_MINUTES: {
    whatToDo: {
      de: "Festlegen, wo Tagesordnung und Protokoll erscheinen, wie lange vor der Sitzung und wie bald danach, und in welchen Sprachen. Vertrauliches knapp halten und begründen. Wer nicht im Beirat sitzt, soll zwischen den Sitzungen etwas sagen können.",
      en: "Settle where agenda and minutes appear, how long before the session and how soon after it, and in which languages. Keep what is confidential short, and give the reason. Whoever has no seat should be able to say something between the sessions.",
    },
    whoDoesIt: {
      de: "Die koordinierende Stelle mit der Pressestelle; die Moderation schreibt die Protokolle.",
      en: "The coordinating office with the press office; the moderation writes the minutes.",
    },
    howOneKnows: {
      de: "Die Tagesordnung der nächsten Sitzung steht hier öffentlich, und zu jeder vergangenen Sitzung gibt es ein Protokoll.",
      en: "The agenda of the next session is public here, and there are minutes of every session that is over.",
    },
  },
  WAY_BACK: {
    whatToDo: {
      de: "Vor der ersten Sitzung vereinbaren, in welcher Ratssitzung das Papier beraten wird, welcher Ausschuss es vorbereitet, welches Amt zu jeder Empfehlung Stellung nimmt und bis wann der Beirat erfährt, was daraus wurde, auch bei einem Nein.",
      en: "Agree before the first session in which meeting the council deals with the paper, which committee prepares it, which department comments on each recommendation, and by when the board learns what became of it, also where the answer is no.",
    },
    whoDoesIt: {
      de: "Die Verwaltungsspitze mit den Fraktionen und der Steuerungsgruppe.",
      en: "The head of the administration with the parliamentary groups and the steering group.",
    },
    howOneKnows: {
      de: "Der Weg ist aufgeschrieben, mit Terminen und zuständigen Stellen, und alle Fraktionen kennen ihn.",
      en: "The way is written down, with dates and the offices in charge, and all parliamentary groups know it.",
    },
  },
  EVALUATION: {
    whatToDo: {
      de: "Drei bis fünf Merkmale festlegen, an denen die Kommune später sieht, ob sich der Beirat gelohnt hat, etwa wie viele Empfehlungen umgesetzt sind und ob die Mitglieder sich gehört fühlten. Nach jeder Sitzung kurz fragen, ein Jahr nach dem Papier noch einmal.",
      en: "Settle three to five signs by which the town will see whether the board was worth it, such as how many recommendations are carried out and whether the members felt heard. Ask briefly after each session, and again a year after the paper.",
    },
    whoDoesIt: {
      de: "Die koordinierende Stelle, am besten mit einer Hochschule oder einer anderen Stelle von außen.",
      en: "The coordinating office, best with a university or somebody else from outside.",
    },
    howOneKnows: {
      de: "Merkmale, Zeitpunkte und Zuständigkeit stehen fest, bevor die erste Sitzung beginnt.",
      en: "Signs, dates and responsibility are settled before the first session begins.",
    },
  },
};
