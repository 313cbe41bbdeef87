/** The sessions of Altena's board, with agenda and minutes. Made up; plain data. */
import { saturday, thursday } from "../../calendar.js";
import { both, point, type SessionPlan } from "../board-plan.js";

const HALL = "Bürgerhaus, großer Saal";

export const ALTENA_SESSIONS: readonly SessionPlan[] = [
  {
    kind: "BOARD_SESSION",
    title: both("1. Sitzung: Wo wir stehen", "1st session: Where we stand"),
    on: saturday(-60),
    place: HALL,
    agenda: [
      point(
        both("Auftrag des Rates und Regeln der Zusammenarbeit", "Mandate of the council and rules of working together"),
        both(
          "Die Regeln sind vereinbart; gesucht wird Konsens, Dissens wird notiert.",
          "The rules are agreed; consensus is sought, dissent is written down.",
        ),
      ),
      point(
        both("Zahlen zu Leerstand, Schulen und offenen Stellen", "Figures on vacancy, schools and open jobs"),
        both(
          "Die Wohnungsgesellschaft legt bis zur zweiten Sitzung eine Liste vor.",
          "The housing company presents a list by the second session.",
        ),
      ),
      point(both("Was Familien in der ersten Woche brauchen", "What families need in the first week")),
    ],
    minutes: both(
      "Alle 33 Mitglieder waren da, gedolmetscht wurde in vier Sprachen. Leerstand gilt vielen als Last; Zugewanderte beschreiben ihn als Chance, wenn jemand beim Einzug hilft.",
      "All 33 members were present, with interpreters for four languages. Many see vacancy as a burden; newcomers describe it as a chance if somebody helps with moving in.",
    ),
  },
  {
    kind: "BOARD_SESSION",
    title: both("2. Sitzung: Wohnen und Arbeiten", "2nd session: Housing and work"),
    on: saturday(-50),
    place: HALL,
    agenda: [
      point(both("Welche Wohnungen in einem Jahr bewohnbar sind", "Which flats can be lived in within a year")),
      point(
        both("Was Betriebe für den Einstieg tun", "What companies do for the start"),
        both(
          "Drei Betriebe wollen Ausbildung mit Sprachbegleitung anbieten.",
          "Three companies want to offer training with language support.",
        ),
      ),
    ],
    minutes: both(
      "Der Beirat sammelt elf Vorschläge und bildet daraus vier Arbeitsgruppen. Offen bleibt, wie Schichtarbeit und Kinderbetreuung zusammengehen.",
      "The board collects eleven proposals and forms four working groups. How shift work and childcare go together stays open.",
    ),
  },
  {
    kind: "PUBLIC_PARTICIPATION",
    title: both("Offener Abend für alle", "Open evening for everybody"),
    on: thursday(-46),
    place: HALL,
    agenda: [point(both("Vorstellung der vier Themen an Tischen", "The four subjects, presented at tables"))],
    minutes: both(
      "Rund 90 Menschen kamen. Am häufigsten genannt: der letzte Bus am Abend und Kitaplätze für Schichteltern.",
      "Some 90 people came. Named most often: the last bus in the evening, and day care for parents who work shifts.",
    ),
  },
  {
    kind: "BOARD_SESSION",
    title: both("3. Sitzung: Entwurf des Papiers", "3rd session: Draft of the paper"),
    on: saturday(-42),
    place: HALL,
    agenda: [
      point(
        both("Leitbild und Leitlinien", "Vision and guidelines"),
        both("Leitbild und Leitlinie sind abgestimmt.", "Vision and guideline have been voted on."),
      ),
      point(both("Maßnahmen: Kosten und Zuständigkeiten", "Measures: costs and responsibilities")),
    ],
    minutes: both(
      "Das Leitbild findet Konsens. Zur Leitlinie merkt ein Teil der Vereine an, dass auch Alteingesessene auf Wohnungen warten.",
      "There is consensus on the vision. On the guideline some of the clubs note that long-time residents wait for flats too.",
    ),
  },
  {
    kind: "BOARD_SESSION",
    title: both("4. Sitzung: Abstimmung über die Maßnahmen", "4th session: Vote on the measures"),
    on: saturday(-34),
    place: HALL,
    agenda: [
      point(
        both("Abstimmung über fünf Maßnahmen", "Vote on five measures"),
        both(
          "Alle fünf gehen in das Papier, zwei davon mit notiertem Dissens.",
          "All five go into the paper, two of them with dissent written down.",
        ),
      ),
      point(both("Übergabe an den Rat", "Handing over to the council")),
    ],
    minutes: both(
      "Die Maßnahmen werden einzeln abgestimmt. Beim Ankauf von Häusern bleiben Politik und Wirtschaft geteilt; beides steht im Papier.",
      "The measures are voted on one by one. On buying houses, politics and businesses stay divided; both views are in the paper.",
    ),
  },
  {
    kind: "BOARD_SESSION",
    title: both("Nachtreffen: Was daraus wurde", "Follow-up meeting: What came of it"),
    on: saturday(-4),
    place: HALL,
    agenda: [
      point(both("Bericht der Verwaltung zu jeder Empfehlung", "The administration's report on each recommendation")),
      point(both("Erste Befragung der Mitglieder", "First survey of the members")),
    ],
    minutes: both(
      "Die Wohnungslotsen arbeiten; die Ausbildungsplätze sind ausgeschrieben. Zum Abendbus hat der Kreis eine Prüfung bis zum nächsten Fahrplan zugesagt.",
      "The housing guides are at work; the training places are advertised. On the evening bus the district has promised an answer before the next timetable.",
    ),
  },
];
