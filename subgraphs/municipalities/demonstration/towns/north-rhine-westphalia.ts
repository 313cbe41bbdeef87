/** Towns of the demonstration in Nordrhein-Westfalen. */
import { dwellings, need, offer, stock, text, type TownPresentation } from "../presentation.js";

export const NORTH_RHINE_WESTPHALIA: readonly TownPresentation[] = [
  {
    ags: "05962004",
    name: "Altena",
    headline: text("Kleine Stadt an der Lenne, große Nachbarschaft", "Small town on the Lenne, great neighbourhood", {
      "de-x-easy": "Altena ist eine kleine Stadt mit netten Nachbarn.",
      uk: "Невелике місто на річці Ленне, де сусіди тримаються разом",
      ar: "مدينة صغيرة على نهر لينه، وجيرة كبيرة",
      tr: "Lenne kıyısında küçük bir kent, büyük bir komşuluk",
    }),
    introduction: text(
      "In Altena wird seit Jahrhunderten Draht gezogen; Metallbetriebe im Lennetal suchen bis heute Helferinnen, Helfer und Fachkräfte. Viele Wohnungen stehen leer und sind günstig, auch für Familien. Im Treffpunkt der Ehrenamtlichen bekommt jede neue Familie Kümmerinnen und Kümmerer an die Seite. Mit dem Zug ist man in einer halben Stunde in Hagen und in gut einer Stunde im Ruhrgebiet.",
      "Wire has been drawn in Altena for centuries, and the metal companies of the Lenne valley still look for helpers and skilled workers. Many flats stand empty and cost little, for families too. At the volunteers' meeting place every new family finds people who accompany it. Hagen is half an hour away by train, the Ruhr area a good hour.",
      {
        "de-x-easy":
          "In Altena gibt es Arbeit in Metall-Fabriken. Es gibt viele freie Wohnungen. Die Wohnungen sind nicht teuer. Ehrenamtliche helfen neuen Familien.",
        uk: "В Альтені століттями виготовляють дріт, і металообробні підприємства долини Ленне й досі шукають помічників та фахівців. Багато квартир вільні й недорогі, зокрема для родин. Кожну нову родину супроводжують волонтери. Поїздом пів години до Гагена і трохи більше години до Рурської області.",
        ar: "تُصنع الأسلاك في ألتنا منذ قرون، وما زالت شركات المعادن في وادي لينه تبحث عن عمال مساعدين وعمال مهرة. هناك شقق كثيرة خالية ورخيصة، للعائلات أيضًا. يرافق متطوعون كل عائلة جديدة. تبعد هاغن نصف ساعة بالقطار، ومنطقة الرور أكثر من ساعة بقليل.",
        tr: "Altena'da yüzyıllardır tel çekilir; Lenne vadisindeki metal işletmeleri bugün de yardımcı ve nitelikli eleman arıyor. Birçok daire boş ve uygun fiyatlı, aileler için de. Her yeni aileye gönüllüler eşlik ediyor.",
      },
    ),
    strengths: [
      text("Arbeit in Draht und Metall, auch mit A2", "Work in wire and metal, with A2 already", {
        uk: "Робота з дротом і металом, також із рівнем A2",
        ar: "عمل في الأسلاك والمعادن، حتى بمستوى A2",
      }),
      text("Günstige Wohnungen für Familien, sofort frei", "Affordable family flats, free at once", {
        uk: "Недорогі квартири для родин, вільні вже зараз",
        ar: "شقق رخيصة للعائلات، متاحة فورًا",
      }),
      text(
        "Kitaplätze und eine Grundschule mit Willkommensklasse",
        "Day-care places and a primary school with a welcome class",
      ),
      text("2017 mit dem Nationalen Integrationspreis ausgezeichnet", "Winner of the National Integration Award 2017"),
    ],
    housing: {
      style: "OLD_TOWN",
      warmRentCents: 930,
      dwellings: [
        dwellings(2, 6, 4, true),
        dwellings(3, 5, 4),
        dwellings(4, 8, 6),
        dwellings(4, 2, 2, true),
        dwellings(6, 3, 2),
      ],
    },
    places: { CHILDCARE: stock(18, 7), PRIMARY_SCHOOL: stock(24, 13), SECONDARY_SCHOOL: stock(20, 11) },
    worded: [
      offer(
        "TRAINING",
        9,
        6,
        "Ausbildung zur Verfahrenstechnologin oder zum Verfahrenstechnologen Metall",
        "Training as a metal process technologist",
      ),
      offer(
        "INTERNSHIP",
        8,
        6,
        "Zwei Wochen im Drahtzug: Arbeit kennenlernen",
        "Two weeks in wire drawing: get to know the work",
      ),
      offer("SPONSORSHIP", 20, 12, "Kümmerinnen und Kümmerer für das erste Jahr", "Companions for the first year"),
    ],
    community: ["CLUB", "SPORTS", "MUSIC", "WOMENS_GROUP", "FAITH", "NEIGHBOURHOOD"],
    needs: [
      need(
        "SKILLED_LABOUR",
        24,
        5,
        "Helferinnen und Helfer in der Metallbearbeitung",
        "Helpers in metal working",
        "24201",
      ),
      need("SKILLED_LABOUR", 12, 4, "Zerspanungsmechanikerinnen und -mechaniker", "Machining technicians", "24232"),
      need(
        "SKILLED_LABOUR",
        10,
        4,
        "Pflegefachkräfte für Krankenhaus und Seniorenzentrum",
        "Nurses for hospital and seniors' home",
        "81302",
      ),
      need("RESIDENTS", 100, 4, "Familien mit Kindern", "Families with children"),
      need(
        "REUSE_OF_VACANCY",
        45,
        4,
        "Leer stehende Wohnungen und Läden an der Lenne",
        "Empty flats and shops along the Lenne",
      ),
    ],
  },
  {
    ags: "05111000",
    name: "Düsseldorf",
    headline: text("Landeshauptstadt am Rhein", "State capital on the Rhine"),
    introduction: text(
      "Düsseldorf ist international: Handel, Verwaltung, Gesundheit und Mode bieten Arbeit für viele Berufe. Für Menschen mit Studium gibt es Anerkennungs- und Brückenprogramme. Kitaplätze sind derzeit alle vergeben, Wohnungen teuer.",
      "Düsseldorf is international: trade, administration, health and fashion offer work in many occupations. People with a degree find recognition and bridging programmes. All day-care places are taken at present, and flats are expensive.",
    ),
    strengths: [
      text("Anerkennungsberatung und Brückenprogramme", "Recognition advice and bridging programmes"),
      text("Gemeinschaften aus über 180 Herkunftsländern", "Communities from more than 180 countries"),
    ],
    housing: { style: "CITY", warmRentCents: 1600, dwellings: [dwellings(1, 5, 2), dwellings(2, 4, 1, true)] },
    places: { CHILDCARE: stock(30, 0), PRIMARY_SCHOOL: stock(40, 6), VOCATIONAL_SCHOOL: stock(90, 40) },
    worded: [
      offer("TRAINING", 25, 12, "Ausbildung im Büro und in der Verwaltung", "Training in offices and administration"),
    ],
    community: ["LGBTQI", "WOMENS_GROUP", "FAITH", "SPORTS", "MUSIC"],
    needs: [
      need("SKILLED_LABOUR", 90, 4, "Erzieherinnen und Erzieher", "Childcare workers", "83112"),
      need("SKILLED_LABOUR", 60, 3, "Elektrikerinnen und Elektriker", "Electricians", "26212"),
    ],
  },
  {
    ags: "05911000",
    name: "Bochum",
    headline: text("Vom Bergbau zur Wissensstadt", "From coal mining to a city of knowledge", {
      ar: "من مدينة المناجم إلى مدينة المعرفة",
    }),
    introduction: text(
      "Bochum ist im Ruhrgebiet zu Hause: Menschen aus vielen Ländern haben hier immer schon zusammen gearbeitet. Universität, Kliniken, Logistik und Handwerk suchen Leute. Busse und Bahnen verbinden mit allen Nachbarstädten.",
      "Bochum is at home in the Ruhr area, where people from many countries have always worked together. University, hospitals, logistics and crafts look for people. Buses and trains connect all neighbouring cities.",
    ),
    strengths: [
      text("Große arabischsprachige Gemeinschaft", "Large Arabic-speaking community"),
      text("Hochschulen mit Programmen für Geflüchtete", "Universities with programmes for refugees"),
    ],
    housing: {
      style: "POST_WAR",
      warmRentCents: 1120,
      dwellings: [dwellings(2, 10, 5), dwellings(4, 6, 2), dwellings(5, 1, 0)],
    },
    places: {
      CHILDCARE: stock(35, 0),
      PRIMARY_SCHOOL: stock(45, 10),
      SECONDARY_SCHOOL: stock(50, 15),
      VOCATIONAL_SCHOOL: stock(70, 30),
    },
    worded: [offer("TRAINING", 22, 12, "Ausbildung in Lager und Logistik", "Training in warehousing and logistics")],
    community: ["SPONSORSHIP", "SPORTS", "FAITH", "MUSIC", "LGBTQI"],
    needs: [
      need("SKILLED_LABOUR", 70, 4, "Pflegefachkräfte für die Kliniken", "Nurses for the hospitals", "81302"),
      need("TRAINEES", 50, 3, "Auszubildende im Handwerk", "Trainees in the crafts"),
    ],
  },
  {
    ags: "05382068",
    name: "Troisdorf",
    headline: text("Zwischen Köln und Bonn", "Between Cologne and Bonn"),
    introduction: text(
      "Troisdorf liegt mitten zwischen zwei großen Städten; Kunststoff- und Metallbetriebe arbeiten in der Stadt selbst. Es gibt ein starkes Netz von Ehrenamtlichen. Wohnungen haben wir derzeit nur für eine oder zwei Personen.",
      "Troisdorf lies between two large cities; plastics and metal companies work in the town itself. There is a strong network of volunteers. At present we only have flats for one or two people.",
    ),
    strengths: [
      text("S-Bahn nach Köln und Bonn", "Suburban trains to Cologne and Bonn"),
      text("Erfahrung mit der Aufnahme nach Wunsch", "Experience with receiving people by choice"),
    ],
    housing: { style: "POST_WAR", warmRentCents: 1320, dwellings: [dwellings(1, 4, 2, true), dwellings(2, 3, 2)] },
    places: { CHILDCARE: stock(16, 2), PRIMARY_SCHOOL: stock(20, 7), SECONDARY_SCHOOL: stock(22, 9) },
    worded: [offer("TRAINING", 8, 5, "Ausbildung in der Kunststofftechnik", "Training in plastics technology")],
    community: ["SPONSORSHIP", "SPORTS", "WOMENS_GROUP", "CLUB"],
    needs: [
      need("SKILLED_LABOUR", 20, 3, "Maschinen- und Anlagenführer", "Machine and plant operators", "25122"),
      need("VOLUNTEERS", 15, 2, "Lesepatinnen und Lesepaten", "Volunteer reading partners"),
    ],
  },
  {
    ags: "05958004",
    name: "Arnsberg",
    headline: text("Bürgerstadt im Sauerland", "A citizens' town in the Sauerland"),
    introduction: text(
      "Arnsberg ist für seine Beteiligung der Bürgerinnen und Bürger bekannt. Licht-, Metall- und Holzbetriebe liegen im Ruhrtal. Neue Familien finden Wohnungen in allen Größen, Kitas und Vereine in jedem Ortsteil.",
      "Arnsberg is known for involving its citizens. Lighting, metal and wood companies line the Ruhr valley. New families find flats of all sizes, and day care and clubs in every district.",
    ),
    strengths: [
      text("Betriebe im Mittelstand, die ausbilden", "Family-owned companies that train people"),
      text("Internationales Netzwerk von Neuzugewanderten", "Network run by newcomers themselves"),
    ],
    housing: {
      style: "POST_WAR",
      warmRentCents: 990,
      dwellings: [dwellings(2, 6, 4, true), dwellings(4, 6, 4), dwellings(6, 2, 1)],
    },
    places: {
      CHILDCARE: stock(24, 6),
      PRIMARY_SCHOOL: stock(28, 15),
      SECONDARY_SCHOOL: stock(30, 17),
      VOCATIONAL_SCHOOL: stock(40, 22),
    },
    worded: [
      offer("TRAINING", 15, 10, "Ausbildung in Elektronik und Lichttechnik", "Training in electronics and lighting"),
    ],
    community: ["SPONSORSHIP", "CLUB", "SPORTS", "MUSIC", "NEIGHBOURHOOD"],
    needs: [
      need("SKILLED_LABOUR", 18, 4, "Metallbauerinnen und Metallbauer", "Metal construction workers", "24412"),
      need("SKILLED_LABOUR", 16, 3, "Tischlerinnen und Tischler", "Joiners", "22342"),
    ],
  },
  {
    ags: "05762028",
    name: "Nieheim",
    headline: text(
      "Dörfer mit Gemeinschaftssinn im Weserbergland",
      "Villages with community spirit in the Weser Uplands",
    ),
    introduction: text(
      "In Nieheim gibt es mehr Vereine als Straßen, sagt man. Möbel, Käse und Handwerk geben Arbeit; Höxter und Paderborn sind mit Bus und Auto erreichbar. Die Grundschule freut sich über jedes Kind.",
      "People say Nieheim has more clubs than streets. Furniture, cheese and crafts give work; Höxter and Paderborn can be reached by bus and car. The primary school is glad of every child.",
    ),
    strengths: [
      text("Vereine, die neue Leute gleich mitnehmen", "Clubs that take newcomers along at once"),
      text("Bezahlbare Häuser", "Affordable houses"),
    ],
    housing: {
      style: "VILLAGE",
      warmRentCents: 880,
      dwellings: [dwellings(4, 3, 2), dwellings(5, 2, 2), dwellings(8, 1, 1)],
    },
    places: { CHILDCARE: stock(8, 3), PRIMARY_SCHOOL: stock(16, 10) },
    worded: [],
    community: ["CLUB", "MUSIC", "SPORTS", "NEIGHBOURHOOD"],
    needs: [
      need("PUPILS", 8, 4, "Kinder für die Grundschule", "Children for the primary school"),
      need(
        "SKILLED_LABOUR",
        6,
        3,
        "Tischlerinnen und Tischler für den Möbelbau",
        "Joiners for furniture making",
        "22342",
      ),
    ],
  },
];
