/** Towns of the demonstration in Sachsen, Sachsen-Anhalt and Thüringen. */
import { dwellings, need, offer, stock, text, type TownPresentation } from "../presentation.js";

export const SAXONY_AND_THURINGIA: readonly TownPresentation[] = [
  {
    ags: "14713000",
    name: "Leipzig",
    headline: text("Wachsende Stadt der Musik und des Handels", "Growing city of music and trade"),
    introduction: text(
      "Leipzig wächst: Autowerke, Logistik, Kliniken und Kultur ziehen Menschen an. Sprachkurse und Gemeinschaften gibt es in großer Zahl. Die Kitaplätze, die wir vorstellen wollten, sind derzeit alle vergeben.",
      "Leipzig is growing: car plants, logistics, hospitals and culture attract people. There are many language courses and communities. The day-care places that we wanted to present are all taken at present.",
    ),
    strengths: [
      text("Arbeit rund um die Uhr am Logistikkreuz", "Work around the clock at the logistics hub"),
      text("Chöre, Orchester und freie Szene", "Choirs, orchestras and independent culture"),
    ],
    housing: {
      style: "OLD_TOWN",
      warmRentCents: 1200,
      dwellings: [dwellings(1, 8, 3), dwellings(2, 6, 3, true), dwellings(3, 4, 1)],
    },
    places: {
      CHILDCARE: stock(45, 0),
      PRIMARY_SCHOOL: stock(50, 11),
      SECONDARY_SCHOOL: stock(55, 14),
      VOCATIONAL_SCHOOL: stock(80, 38),
    },
    worded: [offer("TRAINING", 24, 13, "Ausbildung in der Lagerlogistik", "Training in warehouse logistics")],
    community: ["SPONSORSHIP", "MUSIC", "LGBTQI", "SPORTS", "WOMENS_GROUP"],
    needs: [
      need("SKILLED_LABOUR", 80, 4, "Kräfte für Lager und Umschlag", "Warehouse and handling workers", "51311"),
      need("SKILLED_LABOUR", 50, 4, "Lehrkräfte an weiterführenden Schulen", "Secondary school teachers", "84124"),
    ],
  },
  {
    ags: "14626110",
    name: "Görlitz",
    headline: text("Europastadt an der Neiße", "European city on the Neisse", { uk: "Європейське місто на Нейсе" }),
    introduction: text(
      "Görlitz und Zgorzelec sind zwei Städte in zwei Ländern und leben wie eine. Turbinen- und Schienenfahrzeugbau, Pflege und Gastgewerbe suchen Menschen. In prächtigen alten Häusern stehen viele Wohnungen leer und sind günstig zu mieten.",
      "Görlitz and Zgorzelec are two towns in two countries and live like one. Turbine and rail vehicle makers, care and hospitality look for people. Many flats in splendid old houses stand empty and are cheap to rent.",
      {
        uk: "Гьорліц і Згожелець — два міста у двох країнах, що живуть як одне. Потрібні люди для виробництва турбін і вагонів, догляду та гастрономії. У розкішних старих будинках багато вільних недорогих квартир.",
      },
    ),
    strengths: [
      text("Günstige Altbauwohnungen", "Affordable flats in old houses", { uk: "Недорогі квартири в старих будинках" }),
      text("Slawische Sprachen im Alltag", "Slavic languages in daily life", { uk: "Слов'янські мови щодня" }),
    ],
    housing: {
      style: "OLD_TOWN",
      warmRentCents: 880,
      dwellings: [dwellings(1, 8, 6), dwellings(2, 12, 9, true), dwellings(4, 12, 9), dwellings(6, 4, 3)],
    },
    places: {
      CHILDCARE: stock(30, 14),
      PRIMARY_SCHOOL: stock(35, 18),
      SECONDARY_SCHOOL: stock(36, 17),
      VOCATIONAL_SCHOOL: stock(40, 25),
    },
    worded: [
      offer("TRAINING", 14, 10, "Ausbildung im Schienenfahrzeugbau", "Training in rail vehicle construction"),
      offer("SPONSORSHIP", 12, 8, "Probewohnen in der Altstadt", "Trial living in the old town"),
    ],
    community: ["SPORTS", "MUSIC", "CLUB", "FAITH"],
    needs: [
      need("SKILLED_LABOUR", 20, 4, "Schweißerinnen und Schweißer", "Welders", "24422"),
      need("SKILLED_LABOUR", 25, 4, "Altenpflegekräfte", "Geriatric nurses", "82102"),
      need("RESIDENTS", 150, 3, "Familien und junge Erwachsene", "Families and young adults"),
    ],
  },
  {
    ags: "14522020",
    name: "Augustusburg",
    headline: text("Kleine Stadt unter dem Schloss", "Small town below the castle"),
    introduction: text(
      "Augustusburg gestaltet seine Zukunft mit kleinen Projekten der Bürgerinnen und Bürger. Chemnitz ist eine halbe Stunde entfernt, am Ort gibt es Handwerk, Gastgewerbe und eine Schule, die Kinder sucht.",
      "Augustusburg shapes its future with small projects by its citizens. Chemnitz is half an hour away; in town there are crafts, hospitality and a school that looks for children.",
    ),
    strengths: [
      text("Bürgerprojekte, bei denen alle mitmachen können", "Citizens' projects that everyone can join"),
      text("Kleine Schule mit Werkstatt", "Small school with a workshop"),
    ],
    housing: { style: "VILLAGE", warmRentCents: 880, dwellings: [dwellings(3, 3, 2), dwellings(5, 2, 2)] },
    places: { CHILDCARE: stock(8, 5), PRIMARY_SCHOOL: stock(15, 10) },
    worded: [offer("INTERNSHIP", 4, 4, "Praktikum in Schloss und Gasthof", "Internship at the castle and inn")],
    community: ["CLUB", "MUSIC", "NEIGHBOURHOOD", "SPORTS"],
    needs: [
      need("PUPILS", 9, 4, "Kinder für die Grundschule", "Children for the primary school"),
      need("SKILLED_LABOUR", 5, 3, "Malerinnen und Maler", "Painters", "33212"),
    ],
  },
  {
    ags: "15002000",
    name: "Halle (Saale)",
    headline: text("Händelstadt mit Platz in der Neustadt", "Handel's city with room in its new town"),
    introduction: text(
      "Halle hat zwei Gesichter: die alte Universitätsstadt und Halle-Neustadt mit großen, günstigen Wohnungen. Lebensmittel, Chemie und Forschung geben Arbeit. Arabisch, Ukrainisch und Russisch hört man jeden Tag.",
      "Halle has two faces: the old university city and Halle-Neustadt with large, affordable flats. Food, chemistry and research give work. Arabic, Ukrainian and Russian are heard every day.",
      {
        ar: "لمدينة هاله وجهان: مدينة الجامعة القديمة وحي نويشتات بشققه الكبيرة الرخيصة. توفر الأغذية والكيمياء والأبحاث العمل، وتُسمع العربية كل يوم.",
        uk: "Галле має два обличчя: старе університетське місто і район Нойштадт із великими недорогими квартирами. Роботу дають харчова промисловість, хімія та наука.",
      },
    ),
    strengths: [
      text("Große Wohnungen mit Aufzug", "Large flats with a lift"),
      text("Sprachmittlung in Ämtern und Praxen", "Interpreters in offices and surgeries"),
    ],
    housing: {
      style: "PREFABRICATED",
      warmRentCents: 990,
      dwellings: [dwellings(2, 14, 9, true), dwellings(4, 12, 7, true), dwellings(5, 5, 3), dwellings(8, 1, 1)],
    },
    places: {
      CHILDCARE: stock(45, 9),
      PRIMARY_SCHOOL: stock(50, 5),
      SECONDARY_SCHOOL: stock(55, 12),
      VOCATIONAL_SCHOOL: stock(60, 33),
    },
    worded: [offer("TRAINING", 16, 11, "Ausbildung in der Lebensmitteltechnik", "Training in food technology")],
    community: ["SPONSORSHIP", "MUSIC", "WOMENS_GROUP", "FAITH", "SPORTS"],
    needs: [
      need(
        "SKILLED_LABOUR",
        30,
        4,
        "Helferinnen und Helfer in der Lebensmittelherstellung",
        "Food production helpers",
        "29201",
      ),
      need(
        "SKILLED_LABOUR",
        20,
        3,
        "Chemielaborantinnen und Chemielaboranten",
        "Chemical laboratory technicians",
        "41322",
      ),
    ],
  },
  {
    ags: "15081240",
    name: "Kalbe (Milde)",
    headline: text("Künstlerstadt in der Altmark", "Artists' town in the Altmark"),
    introduction: text(
      "In Kalbe standen viele Häuser leer, bis Künstlerinnen und Künstler kamen und sie wieder öffneten. Platz ist noch immer da: für Familien, Werkstätten und Ideen. Arbeit gibt es in Landwirtschaft, Pflege und Handwerk.",
      "Many houses in Kalbe stood empty until artists came and opened them again. There is still room: for families, workshops and ideas. There is work in farming, care and crafts.",
    ),
    strengths: [
      text("Häuser und Werkstätten zum Herrichten", "Houses and workshops to do up"),
      text("Menschen, die gern Neues anfangen", "People who like to start something new"),
    ],
    housing: {
      style: "VILLAGE",
      warmRentCents: 840,
      dwellings: [dwellings(4, 6, 5), dwellings(6, 3, 3), dwellings(8, 2, 1)],
    },
    places: { CHILDCARE: stock(14, 8), PRIMARY_SCHOOL: stock(20, 13), SECONDARY_SCHOOL: stock(18, 11) },
    worded: [offer("MUSIC", 20, 14, "Offene Werkstatt für Musik und Kunst", "Open workshop for music and art")],
    community: ["SPONSORSHIP", "CLUB", "NEIGHBOURHOOD"],
    needs: [
      need("SKILLED_LABOUR", 8, 4, "Fachkräfte in der Landwirtschaft", "Farm workers", "11102"),
      need("REUSE_OF_VACANCY", 30, 4, "Leer stehende Höfe und Läden", "Empty farms and shops"),
      need("VOLUNTEERS", 12, 3, "Mitmachende im Kulturverein", "People to join the culture club"),
    ],
  },
  {
    ags: "16053000",
    name: "Jena",
    headline: text("Lichtstadt zwischen Felsen", "City of light between the cliffs"),
    introduction: text(
      "Jena ist die Stadt der Optik: Linsen, Laser und Forschung, dazu Universität und Klinikum. Wer Naturwissenschaft oder Technik gelernt hat, findet Anschluss. Wohnungen sind knapp, Kitaplätze zurzeit alle belegt.",
      "Jena is the city of optics: lenses, lasers and research, with a university and its hospital. If you have learnt science or engineering you will find your place. Flats are scarce, and day-care places are all taken at present.",
    ),
    strengths: [
      text("Arbeit in Optik und Messtechnik", "Work in optics and measuring technology"),
      text("Patenschaften mit Studierenden", "Partnerships with students"),
    ],
    housing: {
      style: "PREFABRICATED",
      warmRentCents: 1270,
      dwellings: [dwellings(1, 6, 3, true), dwellings(3, 3, 1, true)],
    },
    places: { CHILDCARE: stock(24, 0), PRIMARY_SCHOOL: stock(24, 8), SECONDARY_SCHOOL: stock(26, 9) },
    worded: [offer("TRAINING", 10, 6, "Ausbildung in der Feinoptik", "Training in precision optics")],
    community: ["SPONSORSHIP", "SPORTS", "MUSIC", "LGBTQI"],
    needs: [
      need("SKILLED_LABOUR", 18, 4, "Mechatronikerinnen und Mechatroniker", "Mechatronics technicians", "26112"),
      need("SKILLED_LABOUR", 15, 4, "Softwareentwicklerinnen und Softwareentwickler", "Software developers", "43414"),
    ],
  },
  {
    ags: "16074044",
    name: "Kahla",
    headline: text("Porzellanstadt unter der Leuchtenburg", "Porcelain town below the Leuchtenburg"),
    introduction: text(
      "In Kahla wird Porzellan gemacht, in Jena ist man mit dem Zug in einer Viertelstunde. Wohnungen sind günstig, Kita und Grundschule haben Plätze. Die Stadt sucht Familien, die bleiben wollen.",
      "Porcelain is made in Kahla, and Jena is a quarter of an hour away by train. Flats are affordable, day care and primary school have places. The town is looking for families who want to stay.",
    ),
    strengths: [
      text("Günstig wohnen nahe an Jena", "Affordable living close to Jena"),
      text("Kitaplätze frei", "Free day-care places"),
    ],
    housing: {
      style: "POST_WAR",
      warmRentCents: 880,
      dwellings: [dwellings(2, 5, 3, true), dwellings(4, 6, 4), dwellings(5, 2, 1)],
    },
    places: { CHILDCARE: stock(14, 7), PRIMARY_SCHOOL: stock(18, 11), SECONDARY_SCHOOL: stock(16, 9) },
    worded: [offer("TRAINING", 6, 5, "Ausbildung in der Keramiktechnik", "Training in ceramics technology")],
    community: ["SPONSORSHIP", "CLUB", "SPORTS"],
    needs: [
      need("SKILLED_LABOUR", 10, 3, "Maschinen- und Anlagenführer", "Machine and plant operators", "25122"),
      need("RESIDENTS", 40, 3, "Familien mit Kindern", "Families with children"),
    ],
  },
];
