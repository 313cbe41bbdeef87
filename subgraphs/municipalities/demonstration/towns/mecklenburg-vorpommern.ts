/** Towns of the demonstration in Mecklenburg-Vorpommern. */
import { dwellings, need, offer, stock, text, type TownPresentation } from "../presentation.js";

export const MECKLENBURG_VORPOMMERN: readonly TownPresentation[] = [
  {
    ags: "13003000",
    name: "Rostock",
    headline: text("Hansestadt zwischen Werft und Strand", "Hanseatic city between shipyard and beach"),
    introduction: text(
      "Rostock ist die größte Stadt des Landes: Universität, Klinik, Hafen und Windindustrie suchen Menschen. In den großen Wohngebieten aus den 1970er Jahren gibt es Kitas, Schulen und Ärzte zu Fuß.",
      "Rostock is the largest city of its state: university, hospital, port and wind industry are looking for people. In the large estates of the 1970s, day care, schools and doctors are within walking distance.",
    ),
    strengths: [
      text("Kitaplätze auch für die Kleinsten", "Day care for the youngest too"),
      text(
        "Universität mit Studienkolleg-Angeboten in der Region",
        "University, with preparatory courses in the region",
      ),
    ],
    housing: {
      style: "PREFABRICATED",
      warmRentCents: 1120,
      dwellings: [dwellings(1, 10, 4, true), dwellings(3, 8, 3, true), dwellings(4, 5, 2)],
    },
    places: { CHILDCARE: stock(60, 22), PRIMARY_SCHOOL: stock(50, 14), SECONDARY_SCHOOL: stock(45, 10) },
    worded: [
      offer(
        "TRAINING",
        20,
        13,
        "Ausbildung in der Metalltechnik im Windanlagenbau",
        "Training in metal technology at a wind turbine maker",
      ),
    ],
    community: ["SPONSORSHIP", "SPORTS", "MUSIC", "LGBTQI"],
    needs: [
      need("SKILLED_LABOUR", 45, 4, "Schweißerinnen und Schweißer", "Welders", "24422"),
      need("SKILLED_LABOUR", 70, 4, "Pflegefachkräfte", "Nurses", "81302"),
    ],
  },
  {
    ags: "13075082",
    name: "Loitz",
    headline: text(
      "Kleine Stadt an der Peene, die neue Nachbarn sucht",
      "Small town on the Peene looking for new neighbours",
      {
        uk: "Невелике місто на річці Пене, що шукає нових сусідів",
      },
    ),
    introduction: text(
      "In Loitz kennt man sich. Häuser und Wohnungen stehen leer, die Grundschule hat kleine Klassen und braucht Kinder, damit sie bleiben kann. Wer Ruhe, Platz und einen Garten mag, ist hier richtig; ein Auto hilft, Greifswald liegt eine gute halbe Stunde entfernt.",
      "In Loitz people know each other. Houses and flats stand empty; the primary school has small classes and needs children so that it can stay. It is the right place if you like quiet, space and a garden; a car helps, Greifswald is a good half hour away.",
      {
        uk: "У Лойці всі знають одне одного. Будинки й квартири стоять порожні; у початковій школі маленькі класи, і їй потрібні діти, щоб не закритися. Якщо вам до вподоби тиша, простір і сад, це місце для вас.",
      },
    ),
    strengths: [
      text("Häuser mit Garten für große Familien", "Houses with gardens for large families"),
      text("Kleine Klassen, in denen jedes Kind gesehen wird", "Small classes where every child is noticed"),
      text("Nachbarn, die beim Ankommen helfen", "Neighbours who help you settle in"),
    ],
    housing: {
      style: "VILLAGE",
      warmRentCents: 850,
      dwellings: [dwellings(4, 5, 4), dwellings(6, 4, 3), dwellings(8, 2, 2), dwellings(2, 3, 3, true)],
    },
    places: { CHILDCARE: stock(12, 9), PRIMARY_SCHOOL: stock(30, 21), SECONDARY_SCHOOL: stock(15, 9) },
    worded: [],
    community: ["SPONSORSHIP", "CLUB", "NEIGHBOURHOOD", "SPORTS"],
    needs: [
      need(
        "PUPILS",
        12,
        5,
        "Kinder für die Grundschule, damit sie bleibt",
        "Children for the primary school so that it can stay",
      ),
      need("RESIDENTS", 60, 4, "Familien für leer stehende Häuser", "Families for empty houses"),
      need("VOLUNTEERS", 8, 3, "Menschen für die freiwillige Feuerwehr", "People for the volunteer fire brigade"),
    ],
  },
  {
    ags: "13075105",
    name: "Pasewalk",
    headline: text(
      "Bahnknoten zwischen Berlin, Stettin und Ostsee",
      "Railway junction between Berlin, Szczecin and the Baltic",
    ),
    introduction: text(
      "Pasewalk hat ein Krankenhaus, alle Schulen und viel günstigen Wohnraum. Mit dem Zug ist man in zwei Stunden in Berlin und in einer Stunde in Stettin. Gesucht werden vor allem Pflegekräfte und Handwerker.",
      "Pasewalk has a hospital, all kinds of schools and plenty of affordable housing. By train it takes two hours to Berlin and one to Szczecin. Care workers and craftspeople are wanted above all.",
    ),
    strengths: [
      text("Sofort beziehbare Wohnungen", "Flats that are ready to move into"),
      text("Krankenhaus und Fachärzte in der Stadt", "Hospital and specialists in town"),
    ],
    housing: {
      style: "PREFABRICATED",
      warmRentCents: 860,
      dwellings: [dwellings(2, 10, 8, true), dwellings(4, 10, 7), dwellings(5, 3, 3)],
    },
    places: { CHILDCARE: stock(20, 12), PRIMARY_SCHOOL: stock(25, 15), SECONDARY_SCHOOL: stock(30, 18) },
    worded: [offer("TRAINING", 8, 7, "Ausbildung zur Pflegefachfrau oder zum Pflegefachmann", "Training as a nurse")],
    community: ["SPONSORSHIP", "SPORTS", "CLUB"],
    needs: [
      need("SKILLED_LABOUR", 14, 5, "Altenpflegekräfte", "Geriatric nurses", "82102"),
      need("REUSE_OF_VACANCY", 25, 4, "Leer stehende Wohnungen am Stadtrand", "Empty flats on the edge of town"),
    ],
  },
];
