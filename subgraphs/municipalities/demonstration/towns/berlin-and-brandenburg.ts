/** Towns of the demonstration in Berlin and Brandenburg. */
import { dwellings, need, offer, stock, text, type TownPresentation } from "../presentation.js";

export const BERLIN_AND_BRANDENBURG: readonly TownPresentation[] = [
  {
    ags: "11000000",
    name: "Berlin",
    headline: text("Hauptstadt in allen Sprachen", "Capital in every language", {
      uk: "Столиця всіма мовами",
      ar: "عاصمة بكل اللغات",
    }),
    introduction: text(
      "In Berlin findet man Beratung, Ärzte und Vereine in fast jeder Sprache. Arbeit gibt es in Gesundheit, Gastgewerbe, Informationstechnik und Bau. Wohnungen und Kitaplätze sind dagegen so knapp, dass wir nur wenige zeigen können.",
      "In Berlin there are advisers, doctors and clubs in almost every language. There is work in health, hospitality, information technology and construction. Flats and day-care places are so scarce, however, that we can show only a few.",
      {
        uk: "У Берліні є консультації, лікарі та спілки майже кожною мовою. Робота є в медицині, гастрономії, інформаційних технологіях і будівництві. Натомість житла й місць у дитсадках дуже мало.",
        ar: "في برلين استشارات وأطباء وجمعيات بكل اللغات تقريبًا. يوجد عمل في الصحة والمطاعم والمعلوماتية والبناء، أما الشقق وأماكن الحضانة فقليلة جدًا.",
      },
    ),
    strengths: [
      text("Beratung in mehr als zwanzig Sprachen", "Advice in more than twenty languages"),
      text("Geschützte Angebote für queere Geflüchtete", "Safe places for queer refugees"),
    ],
    housing: { style: "CITY", warmRentCents: 1750, dwellings: [dwellings(1, 6, 1, true), dwellings(2, 4, 1)] },
    places: {
      CHILDCARE: stock(40, 0),
      PRIMARY_SCHOOL: stock(60, 0),
      SECONDARY_SCHOOL: stock(60, 5),
      VOCATIONAL_SCHOOL: stock(160, 70),
    },
    worded: [
      offer(
        "LGBTQI",
        40,
        18,
        "Begleitung und geschützte Wohngruppe für queere Geflüchtete",
        "Company and a safe shared flat for queer refugees",
      ),
      offer("INTERNSHIP", 25, 12, "Praktikum in der Softwareentwicklung", "Internship in software development"),
    ],
    community: ["WOMENS_GROUP", "FAITH", "MUSIC", "SPORTS"],
    needs: [
      need("SKILLED_LABOUR", 180, 5, "Pflegefachkräfte", "Nurses", "81302"),
      need("SKILLED_LABOUR", 140, 5, "Lehrkräfte an Grundschulen", "Primary school teachers", "84114"),
    ],
  },
  {
    ags: "12067120",
    name: "Eisenhüttenstadt",
    headline: text("Geplante Stadt mit Stahl und viel Grün", "Planned town of steel and greenery"),
    introduction: text(
      "Eisenhüttenstadt wurde in den 1950er Jahren rund um das Stahlwerk gebaut: breite Höfe, Kitas und Schulen zu Fuß. Viele sanierte Wohnungen stehen leer. Die Stadt lädt Menschen ein, das Leben hier erst einmal auszuprobieren.",
      "Eisenhüttenstadt was built around the steelworks in the 1950s: wide courtyards, day care and schools within walking distance. Many renovated flats stand empty. The town invites people to try living here first.",
    ),
    strengths: [
      text("Sanierte Wohnungen, sofort frei", "Renovated flats, free at once"),
      text("Stahl und Bahntechnik mit Tarif", "Steel and railway jobs under collective agreements"),
      text("Kita, Schule und Arzt zu Fuß", "Day care, school and doctor within walking distance"),
    ],
    housing: {
      style: "PREFABRICATED",
      warmRentCents: 900,
      dwellings: [dwellings(1, 10, 8, true), dwellings(2, 15, 12), dwellings(4, 14, 11), dwellings(5, 4, 3)],
    },
    places: {
      CHILDCARE: stock(35, 19),
      PRIMARY_SCHOOL: stock(40, 24),
      SECONDARY_SCHOOL: stock(40, 22),
      VOCATIONAL_SCHOOL: stock(45, 30),
    },
    worded: [
      offer(
        "TRAINING",
        15,
        12,
        "Ausbildung in der Metall- und Hüttentechnik",
        "Training in metal and steel technology",
      ),
      offer("SPONSORSHIP", 15, 11, "Probewohnen mit Begleitung", "Trial living with a companion"),
    ],
    community: ["CLUB", "SPORTS", "MUSIC", "NEIGHBOURHOOD"],
    needs: [
      need(
        "SKILLED_LABOUR",
        28,
        4,
        "Helferinnen und Helfer in der Metallbearbeitung",
        "Helpers in metal working",
        "24201",
      ),
      need("RESIDENTS", 200, 5, "Neue Einwohnerinnen und Einwohner jeden Alters", "New residents of any age"),
      need("REUSE_OF_VACANCY", 120, 4, "Leer stehende Wohnungen im Denkmal", "Empty flats in listed buildings"),
    ],
  },
  {
    ags: "12070424",
    name: "Wittenberge",
    headline: text("An der Elbe zwischen Hamburg und Berlin", "On the Elbe between Hamburg and Berlin"),
    introduction: text(
      "Von Wittenberge fährt der schnelle Zug in einer Stunde nach Berlin und nach Hamburg. Bahnwerk, Holz und Kunststoff geben Arbeit; in der Altstadt stehen große, helle Wohnungen leer. Die Wege sind kurz und die Kitas haben Platz.",
      "From Wittenberge the fast train takes an hour to Berlin or Hamburg. Railway works, wood and plastics give work; large, bright flats stand empty in the old town. Distances are short and day care has room.",
      {
        uk: "З Віттенберге швидкий поїзд за годину довозить до Берліна або Гамбурга. Роботу дають залізничне депо, деревина й пластик; у старому місті порожні великі світлі квартири. У дитсадках є місця.",
      },
    ),
    strengths: [
      text("Schnelle Züge in zwei Millionenstädte", "Fast trains to two large cities"),
      text("Altbauwohnungen für große Familien", "Old flats for large families"),
    ],
    housing: {
      style: "OLD_TOWN",
      warmRentCents: 880,
      dwellings: [dwellings(2, 8, 6, true), dwellings(4, 9, 7), dwellings(6, 4, 3), dwellings(7, 2, 2)],
    },
    places: { CHILDCARE: stock(22, 12), PRIMARY_SCHOOL: stock(26, 15), SECONDARY_SCHOOL: stock(28, 17) },
    worded: [offer("TRAINING", 9, 7, "Ausbildung im Bahnwerk", "Training at the railway works")],
    community: ["SPONSORSHIP", "SPORTS", "CLUB", "MUSIC"],
    needs: [
      need(
        "SKILLED_LABOUR",
        15,
        4,
        "Industriemechanikerinnen und Industriemechaniker",
        "Industrial mechanics",
        "25102",
      ),
      need("REUSE_OF_VACANCY", 50, 4, "Leer stehende Läden in der Bahnstraße", "Empty shops in the main street"),
    ],
  },
  {
    ags: "12073384",
    name: "Lychen",
    headline: text("Sieben Seen und eine kleine Stadt", "Seven lakes and a small town"),
    introduction: text(
      "Lychen liegt zwischen sieben Seen. Gäste, Wald und Pflege geben Arbeit; im Sommer mehr als im Winter. Die Schule unterrichtet von der ersten bis zur zehnten Klasse an einem Ort. Ohne Auto braucht man Geduld.",
      "Lychen lies among seven lakes. Guests, forest and care give work, more in summer than in winter. Its school teaches years one to ten in one place. Without a car you need patience.",
    ),
    strengths: [
      text("Eine Schule von der ersten bis zur zehnten Klasse", "One school from year one to ten"),
      text("Natur, Ruhe und Wasser", "Nature, quiet and water"),
    ],
    housing: { style: "VILLAGE", warmRentCents: 900, dwellings: [dwellings(2, 2, 1), dwellings(4, 2, 2)] },
    places: { CHILDCARE: stock(6, 2), PRIMARY_SCHOOL: stock(14, 8), SECONDARY_SCHOOL: stock(16, 10) },
    worded: [],
    community: ["CLUB", "NEIGHBOURHOOD"],
    needs: [
      need("PUPILS", 10, 4, "Kinder für die Schule am Ort", "Children for the local school"),
      need("SKILLED_LABOUR", 6, 4, "Altenpflegekräfte", "Geriatric nurses", "82102"),
    ],
  },
];
