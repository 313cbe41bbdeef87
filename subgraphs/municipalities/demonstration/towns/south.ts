/** Towns of the demonstration in Baden-Württemberg and Bayern. */
import { dwellings, need, offer, stock, text, type TownPresentation } from "../presentation.js";

export const SOUTH: readonly TownPresentation[] = [
  {
    ags: "08416036",
    name: "Rottenburg am Neckar",
    headline: text("Bischofsstadt mit 17 Ortschaften", "Cathedral town with 17 villages", {
      uk: "Єпископське місто з 17 селами",
    }),
    introduction: text(
      "Rottenburg verbindet Stadt und Dorf: In den Ortschaften kennt man sich, Tübingen ist mit dem Zug in zehn Minuten erreicht. Handwerk, Pflege und Maschinenbau bilden aus. Ein Kreis von Ehrenamtlichen begleitet Familien, die über ein Programm kommen.",
      "Rottenburg joins town and village: in the villages people know each other, and Tübingen is ten minutes away by train. Crafts, care and machinery companies train people. A circle of volunteers accompanies families who come through a programme.",
      {
        uk: "Роттенбург поєднує місто й село: у селах усі знайомі, а до Тюбінгена десять хвилин поїздом. Ремесла, догляд і машинобудування готують кадри. Коло волонтерів супроводжує родини, які приїздять за програмою.",
      },
    ),
    strengths: [
      text("Erfahrene Patinnen und Paten", "Experienced volunteers"),
      text("Sichere Arbeitsplätze in der Region", "Secure jobs in the region"),
    ],
    housing: {
      style: "VILLAGE",
      warmRentCents: 1350,
      dwellings: [dwellings(2, 3, 1), dwellings(4, 4, 2), dwellings(5, 2, 1, true)],
    },
    places: { CHILDCARE: stock(14, 3), PRIMARY_SCHOOL: stock(20, 9), SECONDARY_SCHOOL: stock(22, 10) },
    worded: [offer("TRAINING", 11, 8, "Ausbildung im Holz- und Metallhandwerk", "Training in wood and metal crafts")],
    community: ["SPONSORSHIP", "FAITH", "CLUB", "MUSIC", "SPORTS"],
    needs: [
      need("SKILLED_LABOUR", 14, 4, "Erzieherinnen und Erzieher", "Childcare workers", "83112"),
      need(
        "SKILLED_LABOUR",
        12,
        3,
        "Fachkräfte für Sanitär, Heizung und Klima",
        "Plumbing and heating technicians",
        "34212",
      ),
    ],
  },
  {
    ags: "08311000",
    name: "Freiburg im Breisgau",
    headline: text("Grüne Stadt im Dreiländereck", "Green city where three countries meet"),
    introduction: text(
      "Freiburg ist jung, sonnig und teuer. Universität, Klinik und Umwelttechnik geben Arbeit, Frankreich und die Schweiz sind nah. Freie Wohnungen haben wir nur für eine Person; Kurse, Ausbildung und Begleitung bieten wir gern an.",
      "Freiburg is young, sunny and expensive. University, hospital and environmental technology give work, and France and Switzerland are near. We only have free flats for one person; we gladly offer courses, training and company.",
      {
        fr: "Fribourg est une ville jeune, ensoleillée et chère. L'université, la clinique et les technologies de l'environnement offrent du travail ; la France et la Suisse sont proches.",
      },
    ),
    strengths: [
      text("Kurse für akademische Heilberufe", "Courses for doctors and pharmacists"),
      text("Fahrradwege bis vor die Tür", "Cycle paths to your door"),
    ],
    housing: { style: "CITY", warmRentCents: 1750, dwellings: [dwellings(1, 5, 2, true)] },
    places: { CHILDCARE: stock(22, 0), PRIMARY_SCHOOL: stock(24, 6), VOCATIONAL_SCHOOL: stock(55, 26) },
    worded: [
      offer(
        "TRAINING",
        16,
        9,
        "Ausbildung in der Solar- und Gebäudetechnik",
        "Training in solar and building technology",
      ),
    ],
    community: ["SPONSORSHIP", "LGBTQI", "SPORTS", "MUSIC", "WOMENS_GROUP"],
    needs: [
      need("SKILLED_LABOUR", 50, 4, "Pflegefachkräfte für die Klinik", "Nurses for the hospital", "81302"),
      need("SKILLED_LABOUR", 20, 4, "Elektrikerinnen und Elektriker", "Electricians", "26212"),
    ],
  },
  {
    ags: "08126046",
    name: "Künzelsau",
    headline: text("Kleine Stadt mit Arbeit für viele", "Small town with work for many"),
    introduction: text(
      "In und um Künzelsau gibt es mehr Arbeitsplätze als Menschen, die sie ausfüllen: Lüftungstechnik, Handel mit Schrauben und Werkzeug, Logistik. Viele Betriebe stellen ohne deutsche Zeugnisse ein und bezahlen den Sprachkurs.",
      "In and around Künzelsau there are more jobs than people to fill them: ventilation technology, trade in screws and tools, logistics. Many companies hire without German certificates and pay for the language course.",
      {
        ar: "في كونتسلساو ومحيطها وظائف أكثر من عدد الناس: تقنيات التهوية وتجارة البراغي والأدوات والخدمات اللوجستية. كثير من الشركات توظف بلا شهادات ألمانية وتدفع تكاليف دورة اللغة.",
      },
    ),
    strengths: [
      text("Fast Vollbeschäftigung", "Almost full employment"),
      text("Betriebe, die den Sprachkurs bezahlen", "Companies that pay for the language course"),
    ],
    housing: {
      style: "POST_WAR",
      warmRentCents: 1120,
      dwellings: [dwellings(1, 4, 2), dwellings(3, 3, 2, true), dwellings(4, 2, 1)],
    },
    places: {
      CHILDCARE: stock(12, 2),
      PRIMARY_SCHOOL: stock(15, 7),
      SECONDARY_SCHOOL: stock(18, 9),
      VOCATIONAL_SCHOOL: stock(40, 23),
    },
    worded: [
      offer(
        "TRAINING",
        20,
        16,
        "Ausbildung in Elektronik, Lager und Handel",
        "Training in electronics, warehousing and trade",
      ),
      offer("INTERNSHIP", 10, 8, "Einstiegspraktikum in der Produktion", "Entry internship in production"),
    ],
    community: ["SPONSORSHIP", "SPORTS", "CLUB"],
    needs: [
      need("SKILLED_LABOUR", 40, 5, "Montagekräfte in der Produktion", "Assembly workers", "25101"),
      need("SKILLED_LABOUR", 30, 4, "Kräfte für das Lager", "Warehouse workers", "51311"),
      need("TRAINEES", 25, 4, "Auszubildende in Technik und Handel", "Trainees in technology and trade"),
    ],
  },
  {
    ags: "09162000",
    name: "München",
    headline: text("Viel Arbeit, wenig Wohnraum", "Plenty of work, little housing"),
    introduction: text(
      "In München findet fast jede und jeder Arbeit, oft auch mit wenig Deutsch. Die Mieten sind die höchsten des Landes, deshalb stellen wir nur wenige kleine Wohnungen vor. Wer allein kommt und eine Ausbildung oder Anerkennung anstrebt, findet hier beste Bedingungen.",
      "In Munich almost everyone finds work, often with little German. Rents are the highest in the country, so we only present a few small flats. Those who come alone and aim for training or recognition find the best conditions here.",
    ),
    strengths: [
      text("Anerkennungsstelle und Fachsprachkurse", "Recognition office and specialised language courses"),
      text("Ausbildungsplätze in über 200 Berufen", "Training places in more than 200 occupations"),
    ],
    housing: { style: "CITY", warmRentCents: 2300, dwellings: [dwellings(1, 4, 1), dwellings(2, 2, 1, true)] },
    places: { CHILDCARE: stock(30, 0), PRIMARY_SCHOOL: stock(40, 4), VOCATIONAL_SCHOOL: stock(150, 80) },
    worded: [
      offer("TRAINING", 60, 41, "Ausbildung in Hotel, Küche und Service", "Training in hotels, kitchens and service"),
      offer("TRAINING", 30, 18, "Ausbildung in der Informationstechnik", "Training in information technology"),
    ],
    community: ["LGBTQI", "WOMENS_GROUP", "FAITH", "SPORTS", "MUSIC"],
    needs: [
      need("SKILLED_LABOUR", 150, 5, "Erzieherinnen und Erzieher", "Childcare workers", "83112"),
      need("SKILLED_LABOUR", 120, 5, "Pflegefachkräfte", "Nurses", "81302"),
      need("SKILLED_LABOUR", 80, 4, "Fahrerinnen und Fahrer für Bus und Straßenbahn", "Bus and tram drivers", "52132"),
    ],
  },
  {
    ags: "09479169",
    name: "Wunsiedel",
    headline: text("Energiestadt im Fichtelgebirge", "Energy town in the Fichtel Mountains"),
    introduction: text(
      "Wunsiedel erzeugt seine Energie selbst und baut darauf neue Betriebe. Stein, Glas und Holz gehören seit jeher dazu. Es gibt freie Wohnungen für Familien, Kitaplätze und eine Festspielbühne im Wald.",
      "Wunsiedel makes its own energy and builds new companies on it. Stone, glass and wood have always belonged here. There are free flats for families, day-care places and a festival stage in the forest.",
    ),
    strengths: [
      text("Freie Familienwohnungen", "Free flats for families"),
      text("Arbeit in Holz, Energie und Handwerk", "Work in wood, energy and crafts"),
    ],
    housing: {
      style: "OLD_TOWN",
      warmRentCents: 860,
      dwellings: [dwellings(2, 4, 3, true), dwellings(4, 5, 4), dwellings(6, 2, 2)],
    },
    places: { CHILDCARE: stock(12, 6), PRIMARY_SCHOOL: stock(16, 10), SECONDARY_SCHOOL: stock(18, 10) },
    worded: [offer("TRAINING", 6, 5, "Ausbildung in der Energietechnik", "Training in energy technology")],
    community: ["SPONSORSHIP", "CLUB", "MUSIC", "SPORTS"],
    needs: [
      need("SKILLED_LABOUR", 9, 4, "Fachkräfte für elektrische Betriebstechnik", "Industrial electricians", "26252"),
      need("RESIDENTS", 50, 3, "Junge Familien", "Young families"),
    ],
  },
];
