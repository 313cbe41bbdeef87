/** The words in which offers and needs of the demonstration are described, by kind. Plain data. */
import type { NeedKind } from "../../../schema/vocabulary/need-kind.js";
import type { OfferKind } from "../../../schema/vocabulary/offer-kind.js";
import { type DemonstrationText, type HousingStyle, type PlaceKind, text } from "./presentation.js";

const ONE_ROOM = text("Ein-Zimmer-Wohnung", "One-room flat");

/** What a dwelling for so many persons is called, and how many rooms and square metres such dwellings have. */
export const DWELLING_WORDS: Readonly<
  Record<
    number,
    { readonly title: DemonstrationText; readonly rooms: number; readonly area: readonly [number, number] }
  >
> = {
  1: { title: ONE_ROOM, rooms: 1, area: [28, 38] },
  2: { title: text("Zwei-Zimmer-Wohnung für zwei", "Two-room flat for two"), rooms: 2, area: [46, 58] },
  3: {
    title: text("Drei-Zimmer-Wohnung für bis zu drei Personen", "Three-room flat for up to three people"),
    rooms: 3,
    area: [62, 72],
  },
  4: {
    title: text("Familienwohnung für bis zu vier Personen", "Family flat for up to four people"),
    rooms: 3.5,
    area: [74, 88],
  },
  5: {
    title: text("Vier-Zimmer-Wohnung für bis zu fünf Personen", "Four-room flat for up to five people"),
    rooms: 4,
    area: [90, 102],
  },
  6: {
    title: text("Große Wohnung für bis zu sechs Personen", "Large flat for up to six people"),
    rooms: 5,
    area: [104, 120],
  },
  7: {
    title: text("Große Wohnung für bis zu sieben Personen", "Large flat for up to seven people"),
    rooms: 5.5,
    area: [118, 132],
  },
  8: {
    title: text("Haus für eine große Familie, bis zu acht Personen", "House for a large family, up to eight people"),
    rooms: 6,
    area: [130, 155],
  },
};

export const DWELLING_DESCRIPTIONS: Readonly<Record<HousingStyle, readonly DemonstrationText[]>> = {
  OLD_TOWN: [
    text(
      "Sanierter Altbau nahe dem Marktplatz, Küche vorhanden.",
      "Renovated old building near the market square, kitchen included.",
    ),
    text(
      "Hohe Räume, Holzböden, neue Heizung; Keller und Fahrradraum im Haus.",
      "High rooms, wooden floors, new heating; cellar and bicycle room in the house.",
    ),
    text(
      "Ruhige Seitenstraße, Kita und Läden zu Fuß.",
      "Quiet side street, day care and shops within walking distance.",
    ),
  ],
  POST_WAR: [
    text(
      "Haus aus den 1960er Jahren, gedämmt, mit Balkon zum Hof.",
      "House of the 1960s, insulated, with a balcony to the courtyard.",
    ),
    text(
      "Frisch gestrichen, Küche vorhanden, Bus vor der Tür.",
      "Freshly painted, kitchen included, bus stop at the door.",
    ),
    text(
      "Genossenschaftswohnung mit Spielplatz und Waschküche.",
      "Cooperative flat with a playground and a laundry room.",
    ),
  ],
  PREFABRICATED: [
    text(
      "Sanierter Plattenbau mit Balkon, Fernwärme und viel Grün.",
      "Renovated prefabricated building with balcony, district heating and plenty of green.",
    ),
    text(
      "Kita, Schule und Laden im Wohngebiet, Straßenbahn oder Bus nah.",
      "Day care, school and shop on the estate, tram or bus nearby.",
    ),
    text("Heller Grundriss, neues Bad, sofort beziehbar.", "Bright rooms, new bathroom, ready to move into."),
  ],
  VILLAGE: [
    text(
      "Mit Garten und Schuppen; Nachbarn helfen beim Einzug.",
      "With garden and shed; neighbours help with moving in.",
    ),
    text("Früheres Bauernhaus, saniert, Schulbus im Ort.", "Former farmhouse, renovated, school bus in the village."),
    text(
      "Ruhige Lage am Ortsrand, Stellplatz vor dem Haus.",
      "Quiet spot at the edge of the village, parking in front of the house.",
    ),
  ],
  CITY: [
    text(
      "Möblierte Wohnung in einem Haus der Stadt, befristet auf zwei Jahre.",
      "Furnished flat in a municipal building, limited to two years.",
    ),
    text(
      "Kleine Wohnung nahe der Bahn, Gemeinschaftsraum im Haus.",
      "Small flat near the railway, common room in the house.",
    ),
  ],
};

export const PLACE_WORDS: Readonly<Record<PlaceKind, readonly DemonstrationText[]>> = {
  CHILDCARE: [
    text(
      "Plätze in der Kita, mit Eingewöhnung in kleinen Gruppen",
      "Day-care places, with settling in in small groups",
    ),
    text("Kitaplätze mit Sprachförderung", "Day-care places with language support"),
  ],
  PRIMARY_SCHOOL: [
    text("Plätze in der Grundschule mit Willkommensklasse", "Primary school places with a welcome class"),
    text("Plätze in der Grundschule, nachmittags betreut", "Primary school places with afternoon care"),
  ],
  SECONDARY_SCHOOL: [
    text(
      "Plätze in der weiterführenden Schule, Deutsch als Zweitsprache",
      "Secondary school places with German as a second language",
    ),
    text("Plätze in der Gesamtschule mit Vorbereitungsklasse", "Comprehensive school places with a preparatory class"),
  ],
  VOCATIONAL_SCHOOL: [
    text("Plätze in der Berufsschule mit Sprachklasse", "Vocational school places with a language class"),
    text("Berufsvorbereitungsjahr mit Deutsch", "Preparatory vocational year with German"),
  ],
};

export const COMMUNITY_WORDS: Readonly<Partial<Record<OfferKind, readonly DemonstrationText[]>>> = {
  SPONSORSHIP: [
    text("Patenschaft für das erste Jahr", "Sponsorship for the first year"),
    text("Ehrenamtliche begleiten zu Ämtern und Ärzten", "Volunteers come along to offices and doctors"),
  ],
  CLUB: [
    text("Kleingartenverein mit freien Gärten", "Allotment club with free gardens"),
    text("Freiwillige Feuerwehr mit Jugendgruppe", "Volunteer fire brigade with a youth group"),
  ],
  SPORTS: [
    text(
      "Fußball und Turnen im Sportverein, das erste Jahr ohne Beitrag",
      "Football and gymnastics, first year free of charge",
    ),
    text("Schwimmkurs für Kinder und Erwachsene", "Swimming lessons for children and adults"),
  ],
  MUSIC: [
    text("Chor, in dem viele Sprachen gesungen werden", "Choir that sings in many languages"),
    text("Musikschule mit Leihinstrumenten", "Music school with instruments on loan"),
  ],
  FAITH: [
    text("Runder Tisch der Religionen", "Round table of religions"),
    text("Gemeinden verschiedener Religionen mit offenen Türen", "Communities of different faiths with open doors"),
  ],
  WOMENS_GROUP: [
    text("Frauencafé mit Kinderbetreuung", "Women's café with childcare"),
    text("Fahrrad- und Sprachkurs für Frauen", "Cycling and language course for women"),
  ],
  LGBTQI: [
    text("Offene Gruppe für queere Menschen, vertraulich", "Open group for queer people, confidential"),
    text("Beratung und Treff für queere Geflüchtete", "Advice and a meeting place for queer refugees"),
  ],
  NEIGHBOURHOOD: [
    text("Nachbarschaftstreff mit Mittagstisch", "Neighbourhood meeting place with lunch"),
    text("Nachbarn mit Werkzeug, Anhänger und Zeit", "Neighbours with tools, a trailer and time"),
  ],
};

export const NEED_DESCRIPTIONS: Readonly<Record<NeedKind, DemonstrationText>> = {
  SKILLED_LABOUR: text(
    "Betriebe am Ort melden offene Stellen, die sie seit Monaten nicht besetzen.",
    "Local employers report vacancies that have been open for months.",
  ),
  TRAINEES: text(
    "Ausbildungsplätze, die im letzten Jahr unbesetzt blieben.",
    "Training places that stayed empty last year.",
  ),
  RESIDENTS: text(
    "Die Stadt hat Einwohner verloren; Schulen, Busse und Läden brauchen neue.",
    "The town has lost residents; schools, buses and shops need new ones.",
  ),
  PUPILS: text(
    "Unter der Mindestzahl würde eine Klasse geschlossen.",
    "Below the minimum number a class would be closed.",
  ),
  VOLUNTEERS: text("Mitmachen geht auch mit wenig Deutsch.", "You can join with little German too."),
  REUSE_OF_VACANCY: text(
    "Die Stadt hilft bei Sanierung und Miete im ersten Jahr.",
    "The town helps with renovation and with the rent of the first year.",
  ),
};

/** The office to turn to; `{town}` stands for the town's name. */
export const OFFICES: readonly DemonstrationText[] = [
  text("Integrationsbüro im Rathaus {town}", "Integration office at the town hall of {town}"),
  text("Stabsstelle Zuwanderung und Teilhabe, {town}", "Office for immigration and participation, {town}"),
  text("Bürgerbüro {town}, Schalter Ankommen", "Citizens' office of {town}, arrivals desk"),
];
