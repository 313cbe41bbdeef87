/** Towns of the demonstration in Niedersachsen. */
import { dwellings, need, offer, stock, text, type TownPresentation } from "../presentation.js";

export const LOWER_SAXONY: readonly TownPresentation[] = [
  {
    ags: "03254021",
    name: "Hildesheim",
    headline: text(
      "Welterbe, Hochschulen und Industrie in kurzen Wegen",
      "World heritage, universities and industry close together",
      {
        "de-x-easy": "Hildesheim ist eine schöne Stadt. Hier gibt es Schulen, Arbeit und Ärzte.",
        uk: "Світова спадщина, університети та промисловість поруч",
        ar: "تراث عالمي وجامعات وصناعة على مسافات قصيرة",
      },
    ),
    introduction: text(
      "Hildesheim ist groß genug für Universität, Fachhochschule, zwei Krankenhäuser und ein Theater, und klein genug, um mit dem Rad zur Arbeit zu fahren. Technik, Pflege und Logistik suchen Fachkräfte; die Volkshochschule und freie Träger unterrichten Deutsch von A1 bis C1. Wohnungen für zwei bis vier Personen gibt es, größere sind selten.",
      "Hildesheim is large enough for a university, a college, two hospitals and a theatre, and small enough to cycle to work. Engineering, care and logistics look for skilled people; the adult education centre and other providers teach German from A1 to C1. There are flats for two to four people; larger ones are rare.",
      {
        "de-x-easy":
          "In Hildesheim können Sie Deutsch lernen. Es gibt Arbeit in Fabriken, in der Pflege und im Lager. Es gibt Wohnungen für 2 bis 4 Personen. Große Wohnungen gibt es wenig.",
        uk: "Гільдесгайм достатньо великий, щоб мати університет, дві лікарні й театр, і достатньо малий, щоб їздити на роботу велосипедом. Потрібні фахівці з техніки, догляду та логістики; німецьку викладають від A1 до C1. Є квартири для двох–чотирьох осіб, більші трапляються рідко.",
        ar: "هيلدسهايم مدينة فيها جامعة ومستشفيان ومسرح، ويمكن الوصول فيها إلى العمل بالدراجة. تبحث الصناعة والرعاية والخدمات اللوجستية عن عمال مهرة، وتُدرَّس الألمانية من المستوى A1 إلى C1. تتوفر شقق لشخصين إلى أربعة أشخاص، أما الأكبر فنادرة.",
      },
    ),
    strengths: [
      text(
        "Deutschkurse auf jedem Niveau, auch mit Kinderbetreuung",
        "German courses at every level, with childcare too",
        {
          uk: "Курси німецької всіх рівнів, також із доглядом за дітьми",
          ar: "دورات لغة ألمانية لكل المستويات، مع رعاية للأطفال أيضًا",
        },
      ),
      text("Viele Ausbildungsbetriebe in Technik und Pflege", "Many training companies in engineering and care"),
      text("Mit dem Zug in einer halben Stunde in Hannover", "Half an hour by train to Hanover"),
    ],
    housing: {
      style: "POST_WAR",
      warmRentCents: 1120,
      dwellings: [dwellings(1, 6, 3, true), dwellings(2, 8, 4), dwellings(3, 6, 3, true), dwellings(4, 5, 2)],
    },
    places: {
      CHILDCARE: stock(30, 6),
      PRIMARY_SCHOOL: stock(40, 16),
      SECONDARY_SCHOOL: stock(45, 19),
      VOCATIONAL_SCHOOL: stock(60, 28),
    },
    worded: [
      offer(
        "TRAINING",
        18,
        11,
        "Ausbildung in Mechatronik und Elektrotechnik",
        "Training in mechatronics and electrical engineering",
      ),
      offer("TRAINING", 20, 14, "Ausbildung zur Pflegefachfrau oder zum Pflegefachmann", "Training as a nurse"),
      offer(
        "INTERNSHIP",
        12,
        7,
        "Praktikum im Handwerk mit Sprachbegleitung",
        "Internship in the crafts with language support",
      ),
    ],
    community: ["SPONSORSHIP", "SPORTS", "MUSIC", "WOMENS_GROUP", "FAITH", "NEIGHBOURHOOD"],
    needs: [
      need(
        "SKILLED_LABOUR",
        45,
        4,
        "Pflegefachkräfte für Krankenhäuser und Heime",
        "Nurses for hospitals and homes",
        "81302",
      ),
      need("SKILLED_LABOUR", 20, 3, "Mechatronikerinnen und Mechatroniker", "Mechatronics technicians", "26112"),
      need("SKILLED_LABOUR", 25, 4, "Erzieherinnen und Erzieher", "Childcare workers", "83112"),
      need("TRAINEES", 40, 3, "Auszubildende im Handwerk", "Trainees in the crafts"),
      need("VOLUNTEERS", 30, 2, "Sprachpatinnen und Sprachpaten", "Volunteer language partners"),
    ],
  },
  {
    ags: "03101000",
    name: "Braunschweig",
    headline: text("Stadt der Forschung und der Mobilität", "City of research and mobility"),
    introduction: text(
      "In Braunschweig arbeiten viele Menschen in Forschung, Fahrzeug- und Bahntechnik. Die Technische Universität und große Betriebe bieten Einstiege für Menschen mit Studium oder Fachausbildung. Am Wohnungsmarkt ist Geduld nötig.",
      "Many people in Braunschweig work in research, vehicle and railway technology. The technical university and large companies offer ways in for people with a degree or vocational training. The housing market takes patience.",
      {
        uk: "У Брауншвейзі багато людей працює в науці, автомобільній і залізничній техніці. Технічний університет і великі підприємства відкривають шлях людям з вищою або професійною освітою.",
      },
    ),
    strengths: [
      text("Brückenkurse für Ingenieurinnen und Ingenieure", "Bridging courses for engineers"),
      text("Stadtbahn und Bus im dichten Takt", "Frequent trams and buses"),
    ],
    housing: {
      style: "POST_WAR",
      warmRentCents: 1250,
      dwellings: [dwellings(1, 8, 3), dwellings(2, 5, 2, true), dwellings(4, 2, 1)],
    },
    places: { CHILDCARE: stock(25, 0), PRIMARY_SCHOOL: stock(35, 9), SECONDARY_SCHOOL: stock(40, 12) },
    worded: [
      offer(
        "INTERNSHIP",
        10,
        5,
        "Praktikum im Labor und in der Entwicklung",
        "Internship in laboratory and development",
      ),
      offer("TRAINING", 16, 9, "Ausbildung in der Fahrzeugtechnik", "Training in vehicle technology"),
    ],
    community: ["SPONSORSHIP", "SPORTS", "LGBTQI", "MUSIC"],
    needs: [
      need("SKILLED_LABOUR", 30, 4, "Softwareentwicklerinnen und Softwareentwickler", "Software developers", "43414"),
      need("SKILLED_LABOUR", 40, 4, "Fahrerinnen und Fahrer für Bus und Stadtbahn", "Bus and tram drivers", "52132"),
    ],
  },
  {
    ags: "03153017",
    name: "Goslar",
    headline: text("Alte Kaiserstadt am Harz", "Old imperial town at the foot of the Harz"),
    introduction: text(
      "Goslar empfängt Gäste aus der ganzen Welt und sucht Menschen, die in Hotels, Küchen und Läden arbeiten. In den Ortsteilen stehen Wohnungen leer, die Stadt hilft beim Einzug. Metall- und Chemiebetriebe gibt es seit Jahrhunderten.",
      "Goslar welcomes guests from all over the world and looks for people to work in hotels, kitchens and shops. Flats stand empty in the outlying districts, and the town helps with moving in. There have been metal and chemical works for centuries.",
    ),
    strengths: [
      text("Arbeit in Hotels und Gaststätten, auch mit A2", "Work in hotels and restaurants, with A2 already"),
      text("Wald und Berge vor der Tür", "Forest and hills on the doorstep"),
    ],
    housing: {
      style: "OLD_TOWN",
      warmRentCents: 980,
      dwellings: [dwellings(2, 8, 6), dwellings(4, 7, 5), dwellings(6, 2, 1)],
    },
    places: { CHILDCARE: stock(18, 5), PRIMARY_SCHOOL: stock(22, 12), SECONDARY_SCHOOL: stock(24, 14) },
    worded: [offer("TRAINING", 14, 10, "Ausbildung im Hotel und in der Küche", "Training in hotels and kitchens")],
    community: ["SPONSORSHIP", "CLUB", "SPORTS", "NEIGHBOURHOOD"],
    needs: [
      need("SKILLED_LABOUR", 22, 4, "Köchinnen und Köche", "Cooks", "29302"),
      need(
        "REUSE_OF_VACANCY",
        40,
        3,
        "Leer stehende Wohnungen in den Ortsteilen",
        "Empty flats in the outlying districts",
      ),
    ],
  },
  {
    ags: "03254002",
    name: "Alfeld (Leine)",
    headline: text(
      "Kleinstadt mit Welterbe und Papierfabrik",
      "Small town with a world heritage site and a paper mill",
    ),
    introduction: text(
      "Alfeld liegt an der Bahnlinie zwischen Hannover und Göttingen. Papier, Maschinenbau und Handwerk prägen die Stadt; Schulen aller Formen und eine Kita in der Innenstadt sind zu Fuß erreichbar.",
      "Alfeld lies on the railway line between Hanover and Göttingen. Paper, machinery and crafts shape the town; all types of schools and a day-care centre are within walking distance of the centre.",
    ),
    strengths: [
      text("Industriearbeitsplätze in der Stadt", "Industrial jobs in town"),
      text("Sprachcafé jede Woche", "Language café every week"),
    ],
    housing: {
      style: "OLD_TOWN",
      warmRentCents: 930,
      dwellings: [dwellings(2, 4, 3, true), dwellings(4, 5, 3), dwellings(5, 2, 1)],
    },
    places: { CHILDCARE: stock(12, 4), PRIMARY_SCHOOL: stock(18, 10), SECONDARY_SCHOOL: stock(20, 12) },
    worded: [offer("TRAINING", 7, 5, "Ausbildung in der Papiertechnik", "Training in paper technology")],
    community: ["SPONSORSHIP", "SPORTS", "CLUB", "MUSIC"],
    needs: [
      need("SKILLED_LABOUR", 10, 4, "Maschinen- und Anlagenführer", "Machine and plant operators", "25122"),
      need("TRAINEES", 12, 3, "Auszubildende in Industrie und Handwerk", "Trainees in industry and crafts"),
    ],
  },
  {
    ags: "03254008",
    name: "Bockenem",
    headline: text("Ländlich wohnen, an der Autobahn arbeiten", "Living in the country, working by the motorway"),
    introduction: text(
      "Bockenem besteht aus einer Kernstadt und vielen Dörfern. Zulieferbetriebe und Logistik an der A 7 suchen Menschen, auch ohne Ausbildung. Wer ein Haus mit Garten für die Familie sucht, hat gute Aussichten.",
      "Bockenem is a small centre with many villages. Suppliers and logistics firms by the A 7 motorway look for people, with or without training. If you want a house with a garden for the family, your chances are good.",
    ),
    strengths: [
      text("Häuser und große Wohnungen", "Houses and large flats"),
      text("Betriebe, die im Betrieb Deutsch unterrichten", "Companies that teach German at work"),
    ],
    housing: {
      style: "VILLAGE",
      warmRentCents: 900,
      dwellings: [dwellings(4, 4, 2), dwellings(6, 3, 3), dwellings(8, 1, 1)],
    },
    places: { CHILDCARE: stock(10, 3), PRIMARY_SCHOOL: stock(16, 9) },
    worded: [],
    community: ["CLUB", "SPORTS", "NEIGHBOURHOOD"],
    needs: [
      need("SKILLED_LABOUR", 18, 4, "Kräfte für Lager und Versand", "Workers for warehouse and dispatch", "51311"),
      need("RESIDENTS", 40, 3, "Familien für die Dörfer", "Families for the villages"),
    ],
  },
];
