/** Towns of the demonstration in Hessen, Rheinland-Pfalz and Saarland. */
import { dwellings, need, offer, stock, text, type TownPresentation } from "../presentation.js";

export const HESSE_AND_WEST: readonly TownPresentation[] = [
  {
    ags: "06611000",
    name: "Kassel",
    headline: text("Stadt der documenta mitten in Deutschland", "City of the documenta in the middle of Germany", {
      ar: "مدينة دوكومنتا في قلب ألمانيا",
    }),
    introduction: text(
      "Kassel liegt in der Mitte und ist mit dem Zug aus allen Richtungen erreichbar. Bahn- und Fahrzeugtechnik, Logistik und Kliniken suchen Menschen. In den Stadtteilen gibt es viele arabisch- und türkischsprachige Geschäfte, Vereine und Gemeinden.",
      "Kassel lies in the middle and can be reached by train from every direction. Railway and vehicle technology, logistics and hospitals look for people. Its districts have many Arabic- and Turkish-speaking shops, clubs and communities.",
      {
        ar: "تقع كاسل في وسط ألمانيا ويمكن الوصول إليها بالقطار من كل الاتجاهات. تبحث صناعة القطارات والسيارات والخدمات اللوجستية والمستشفيات عن عاملين. في أحياء المدينة متاجر وجمعيات كثيرة ناطقة بالعربية والتركية.",
      },
    ),
    strengths: [
      text("Arbeit in Industrie und Logistik", "Work in industry and logistics"),
      text("Kurse für Frauen mit Kinderbetreuung", "Courses for women with childcare"),
    ],
    housing: {
      style: "POST_WAR",
      warmRentCents: 1200,
      dwellings: [dwellings(1, 6, 3), dwellings(3, 5, 2, true), dwellings(4, 4, 1)],
    },
    places: {
      CHILDCARE: stock(28, 3),
      PRIMARY_SCHOOL: stock(35, 12),
      SECONDARY_SCHOOL: stock(40, 16),
      VOCATIONAL_SCHOOL: stock(60, 30),
    },
    worded: [offer("TRAINING", 18, 11, "Ausbildung in der Bahntechnik", "Training in railway technology")],
    community: ["SPONSORSHIP", "WOMENS_GROUP", "FAITH", "SPORTS", "MUSIC"],
    needs: [
      need("SKILLED_LABOUR", 40, 4, "Berufskraftfahrerinnen und Berufskraftfahrer", "Lorry drivers", "52122"),
      need(
        "SKILLED_LABOUR",
        30,
        3,
        "Industriemechanikerinnen und Industriemechaniker",
        "Industrial mechanics",
        "25102",
      ),
    ],
  },
  {
    ags: "06534014",
    name: "Marburg",
    headline: text("Universitätsstadt mit kurzen Wegen", "University town with short distances"),
    introduction: text(
      "In Marburg studiert fast jede dritte Person. Universität, Klinikum und die Pharmabetriebe geben Arbeit. Sprachkurse gibt es auf jedem Niveau, Wohnungen dagegen wenige und vor allem kleine.",
      "Almost every third person in Marburg is a student. University, hospital and the pharmaceutical companies give work. There are language courses at every level, but few flats, and mostly small ones.",
    ),
    strengths: [
      text("Sprachkurse bis C1 und Studienvorbereitung", "Language courses up to C1 and preparation for studies"),
      text("Barrierefreiheit hat hier Tradition", "A tradition of accessibility"),
    ],
    housing: {
      style: "OLD_TOWN",
      warmRentCents: 1420,
      dwellings: [dwellings(1, 6, 4, true), dwellings(2, 3, 1, true)],
    },
    places: { CHILDCARE: stock(20, 0), PRIMARY_SCHOOL: stock(22, 9), SECONDARY_SCHOOL: stock(26, 13) },
    worded: [offer("INTERNSHIP", 8, 5, "Praktikum im Labor", "Internship in a laboratory")],
    community: ["SPONSORSHIP", "MUSIC", "SPORTS", "LGBTQI", "WOMENS_GROUP"],
    needs: [
      need(
        "SKILLED_LABOUR",
        20,
        4,
        "Chemielaborantinnen und Chemielaboranten in der Pharmazie",
        "Laboratory technicians in pharmaceutics",
        "41322",
      ),
      need("SKILLED_LABOUR", 30, 4, "Pflegefachkräfte für die Klinik", "Nurses for the hospital", "81302"),
    ],
  },
  {
    ags: "06633025",
    name: "Trendelburg",
    headline: text("Acht Orte an der Diemel", "Eight villages on the Diemel"),
    introduction: text(
      "Trendelburg ist klein, grün und ruhig. Die Kita in der Kernstadt hat Plätze frei, in den Ortsteilen warten Häuser auf Familien. Arbeit gibt es im Handwerk, in der Pflege und in Betrieben der Nachbarstädte.",
      "Trendelburg is small, green and quiet. Its day-care centre has places, and houses in the villages wait for families. There is work in the crafts, in care and in companies of the neighbouring towns.",
    ),
    strengths: [
      text("Kitaplatz ohne Wartezeit", "A day-care place without waiting"),
      text("Haus mit Garten zum Preis einer Wohnung", "A house with a garden for the price of a flat"),
    ],
    housing: { style: "VILLAGE", warmRentCents: 860, dwellings: [dwellings(4, 3, 3), dwellings(6, 2, 2)] },
    places: { CHILDCARE: stock(10, 6), PRIMARY_SCHOOL: stock(14, 9) },
    worded: [],
    community: ["CLUB", "NEIGHBOURHOOD", "SPORTS"],
    needs: [
      need("RESIDENTS", 30, 3, "Familien für die Ortsteile", "Families for the villages"),
      need("VOLUNTEERS", 10, 4, "Menschen für die freiwillige Feuerwehr", "People for the volunteer fire brigade"),
    ],
  },
  {
    ags: "07211000",
    name: "Trier",
    headline: text("Älteste Stadt, offene Grenze", "Oldest city, open border"),
    introduction: text(
      "Trier liegt an der Mosel, nahe an Luxemburg, Frankreich und Belgien. Wer Französisch spricht, ist hier im Vorteil. Kliniken, Handwerk und Gastgewerbe suchen Menschen; der Wohnungsmarkt ist angespannt.",
      "Trier lies on the Moselle, close to Luxembourg, France and Belgium. Speaking French is an advantage here. Hospitals, crafts and hospitality look for people; the housing market is tight.",
      {
        fr: "Trèves se trouve au bord de la Moselle, tout près du Luxembourg, de la France et de la Belgique. Parler français est ici un avantage. Les hôpitaux, l'artisanat et l'hôtellerie recrutent ; il est difficile de trouver un logement.",
      },
    ),
    strengths: [
      text("Französisch im Alltag und im Beruf", "French in daily life and at work", {
        fr: "Le français au quotidien et au travail",
      }),
      text("Universität und viele Schulen", "University and many schools"),
    ],
    housing: { style: "OLD_TOWN", warmRentCents: 1320, dwellings: [dwellings(2, 4, 2), dwellings(3, 3, 1, true)] },
    places: { CHILDCARE: stock(18, 4), PRIMARY_SCHOOL: stock(25, 8), SECONDARY_SCHOOL: stock(30, 11) },
    worded: [offer("TRAINING", 12, 8, "Ausbildung im Gastgewerbe", "Training in hospitality")],
    community: ["SPONSORSHIP", "FAITH", "MUSIC", "SPORTS"],
    needs: [
      need("SKILLED_LABOUR", 35, 4, "Pflegefachkräfte", "Nurses", "81302"),
      need(
        "SKILLED_LABOUR",
        18,
        3,
        "Fachkräfte für Sanitär, Heizung und Klima",
        "Plumbing and heating technicians",
        "34212",
      ),
    ],
  },
  {
    ags: "07135020",
    name: "Cochem",
    headline: text("Kreisstadt zwischen Weinbergen", "District town among vineyards"),
    introduction: text(
      "Cochem ist klein und doch Kreisstadt: Ämter, Krankenhaus und Bahnhof sind da. Von Ostern bis Weihnachten kommen Gäste an die Mosel; Hotels und Winzer suchen dann viele Hände. Für Kitas ist die Verbandsgemeinde zuständig, dazu stellen wir hier nichts vor.",
      "Cochem is small and yet the seat of its district, with offices, a hospital and a railway station. From Easter to Christmas guests come to the Moselle, and hotels and winegrowers need many hands. Day care is the business of the association of municipalities, so we present nothing of it here.",
      {
        fr: "Cochem est une petite ville, mais elle a une gare, un hôpital et les services du district. De Pâques à Noël, les hôtels et les vignerons ont besoin de beaucoup de monde.",
      },
    ),
    strengths: [
      text("Arbeit im Gastgewerbe, auch für den Anfang", "Work in hospitality, for a start too"),
      text("Wohnungen für Beschäftigte", "Flats for employees"),
    ],
    housing: {
      style: "OLD_TOWN",
      warmRentCents: 1000,
      dwellings: [dwellings(1, 4, 3), dwellings(2, 4, 3), dwellings(4, 2, 1)],
    },
    places: {},
    worded: [offer("TRAINING", 8, 7, "Ausbildung in Hotel und Weinbau", "Training in hotels and viticulture")],
    community: ["CLUB", "SPORTS", "MUSIC"],
    needs: [
      need("SKILLED_LABOUR", 14, 5, "Köchinnen und Köche", "Cooks", "29302"),
      need("SKILLED_LABOUR", 16, 4, "Servicekräfte", "Waiting staff", "63302"),
    ],
  },
  {
    ags: "10041100",
    name: "Saarbrücken",
    headline: text("Landeshauptstadt mit französischem Alltag", "State capital with a French touch", {
      fr: "Capitale régionale au quotidien français",
    }),
    introduction: text(
      "Von Saarbrücken fährt die Straßenbahn bis nach Frankreich. Informatik, Stahl, Gesundheit und Handel geben Arbeit; an der Universität wird in drei Sprachen gelehrt. Wohnungen sind günstiger als in anderen Landeshauptstädten.",
      "From Saarbrücken the tram goes all the way to France. Computer science, steel, health and trade give work; the university teaches in three languages. Flats cost less than in other state capitals.",
      {
        fr: "De Sarrebruck, le tramway va jusqu'en France. L'informatique, l'acier, la santé et le commerce offrent du travail. Les logements y sont moins chers que dans d'autres capitales régionales.",
        ar: "من زاربروكن يصل الترام إلى فرنسا. توفر المعلوماتية والصلب والصحة والتجارة فرص عمل، والشقق أرخص مما هي عليه في عواصم الولايات الأخرى.",
      },
    ),
    strengths: [
      text("Französisch und Arabisch sind im Alltag zu hören", "French and Arabic are heard every day"),
      text("Universität mit starker Informatik", "University strong in computer science"),
    ],
    housing: {
      style: "POST_WAR",
      warmRentCents: 1130,
      dwellings: [dwellings(1, 6, 3), dwellings(2, 6, 4, true), dwellings(4, 5, 3), dwellings(6, 2, 1)],
    },
    places: {
      CHILDCARE: stock(26, 7),
      PRIMARY_SCHOOL: stock(30, 11),
      SECONDARY_SCHOOL: stock(34, 15),
      VOCATIONAL_SCHOOL: stock(50, 24),
    },
    worded: [offer("TRAINING", 14, 9, "Ausbildung in der Informationstechnik", "Training in information technology")],
    community: ["SPONSORSHIP", "FAITH", "SPORTS", "LGBTQI", "MUSIC"],
    needs: [
      need("SKILLED_LABOUR", 25, 4, "Softwareentwicklerinnen und Softwareentwickler", "Software developers", "43414"),
      need("SKILLED_LABOUR", 40, 4, "Altenpflegekräfte", "Geriatric nurses", "82102"),
    ],
  },
];
