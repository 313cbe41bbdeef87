/** Towns of the demonstration in Schleswig-Holstein, Hamburg and Bremen. */
import { dwellings, need, offer, stock, text, type TownPresentation } from "../presentation.js";

export const COAST: readonly TownPresentation[] = [
  {
    ags: "01002000",
    name: "Kiel",
    headline: text("Landeshauptstadt an der Förde", "State capital on the fjord", {
      uk: "Столиця землі на березі фіорду",
    }),
    introduction: text(
      "Kiel liegt an der Ostsee; Hafen, Werften, Universität und Klinik geben vielen Menschen Arbeit. Wohnungen sind knapp, vor allem große. Wer allein oder zu zweit kommt und studieren oder eine Ausbildung machen will, findet hier viel Unterstützung.",
      "Kiel lies on the Baltic Sea; its port, shipyards, university and hospital employ many people. Housing is scarce, large flats above all. Those who come alone or as a couple and want to study or train find a lot of support here.",
      {
        uk: "Кіль розташований на Балтійському морі; порт, верфі, університет і клініка дають роботу багатьом людям. Житла бракує, насамперед великих квартир. Хто приїздить сам або вдвох і хоче навчатися, знайде тут багато підтримки.",
      },
    ),
    strengths: [
      text("Universität, Fachhochschule und viele Ausbildungsplätze", "University, college and many training places"),
      text("Große ukrainische und syrische Gemeinschaften", "Large Ukrainian and Syrian communities"),
      text("Mit dem Bus und der Fähre überall hin", "Bus and ferry to every part of the city"),
    ],
    housing: {
      style: "POST_WAR",
      warmRentCents: 1350,
      dwellings: [dwellings(1, 8, 5), dwellings(2, 6, 3, true), dwellings(3, 2, 0)],
    },
    places: { PRIMARY_SCHOOL: stock(30, 12), SECONDARY_SCHOOL: stock(40, 15), VOCATIONAL_SCHOOL: stock(60, 25) },
    worded: [
      offer(
        "TRAINING",
        12,
        8,
        "Ausbildung zur Anlagenmechanikerin oder zum Anlagenmechaniker auf der Werft",
        "Training as a plant mechanic at the shipyard",
      ),
      offer(
        "INTERNSHIP",
        10,
        6,
        "Orientierungspraktikum in Pflege und Klinik",
        "Orientation internship in nursing and at the hospital",
      ),
    ],
    community: ["SPONSORSHIP", "SPORTS", "MUSIC", "LGBTQI", "FAITH"],
    needs: [
      need("SKILLED_LABOUR", 60, 4, "Pflegefachkräfte für die Klinik", "Nurses for the hospital", "81302"),
      need("TRAINEES", 35, 3, "Auszubildende im Schiffbau", "Trainees in shipbuilding"),
    ],
  },
  {
    ags: "01054056",
    name: "Husum",
    headline: text("Hafenstadt am Wattenmeer", "Harbour town on the Wadden Sea"),
    introduction: text(
      "Husum ist das Zentrum Nordfrieslands: Markt, Krankenhaus, Schulen und Behörden liegen nah beieinander. Windkraft, Landwirtschaft und Gäste an der Küste bringen Arbeit das ganze Jahr.",
      "Husum is the centre of North Frisia: market, hospital, schools and offices lie close together. Wind power, farming and visitors to the coast bring work all year round.",
    ),
    strengths: [
      text("Arbeit in Windkraft, Pflege und Gastgewerbe", "Work in wind power, care and hospitality"),
      text("Alles mit dem Fahrrad erreichbar", "Everything within cycling distance"),
    ],
    housing: {
      style: "POST_WAR",
      warmRentCents: 1150,
      dwellings: [dwellings(2, 4, 2, true), dwellings(4, 3, 2), dwellings(5, 1, 1)],
    },
    places: { CHILDCARE: stock(15, 4), PRIMARY_SCHOOL: stock(20, 11), VOCATIONAL_SCHOOL: stock(25, 14) },
    worded: [
      offer(
        "TRAINING",
        6,
        4,
        "Ausbildung in der Wartung von Windenergieanlagen",
        "Training in wind turbine maintenance",
      ),
    ],
    community: ["SPONSORSHIP", "CLUB", "SPORTS", "NEIGHBOURHOOD"],
    needs: [
      need(
        "SKILLED_LABOUR",
        15,
        4,
        "Fachkräfte für Elektrotechnik in der Windkraft",
        "Electrical technicians for wind power",
        "26252",
      ),
      need(
        "SKILLED_LABOUR",
        12,
        3,
        "Köchinnen und Köche für Hotels an der Küste",
        "Cooks for hotels on the coast",
        "29302",
      ),
    ],
  },
  {
    ags: "02000000",
    name: "Hamburg",
    headline: text("Welthafen mit vielen Sprachen", "World port of many languages"),
    introduction: text(
      "In Hamburg gibt es Arbeit in fast jedem Beruf, Sprachkurse auf jedem Niveau und Gemeinschaften aus aller Welt. Eine bezahlbare Wohnung zu finden dauert oft lange; wir bieten deshalb vor allem Kurse, Ausbildung und Beratung an.",
      "Hamburg has work in almost every occupation, language courses at every level and communities from all over the world. Finding an affordable flat often takes long, so we mainly offer courses, training and advice.",
    ),
    strengths: [
      text("Anerkennungsberatung für Berufe aus dem Ausland", "Advice on the recognition of foreign qualifications"),
      text("Sprachkurse bis C1, auch abends", "Language courses up to C1, in the evening too"),
      text("Nahverkehr rund um die Uhr", "Public transport around the clock"),
    ],
    housing: { style: "CITY", warmRentCents: 1750, dwellings: [dwellings(1, 6, 2), dwellings(2, 4, 1)] },
    places: { CHILDCARE: stock(40, 0), VOCATIONAL_SCHOOL: stock(120, 55) },
    worded: [
      offer("TRAINING", 40, 22, "Ausbildung in Hafenlogistik und Lager", "Training in port logistics and warehousing"),
      offer("SPONSORSHIP", 60, 25, "Mentoring für Menschen mit Studienabschluss", "Mentoring for people with a degree"),
    ],
    community: ["LGBTQI", "WOMENS_GROUP", "FAITH", "MUSIC"],
    needs: [
      need("SKILLED_LABOUR", 120, 4, "Fahrerinnen und Fahrer für Bus und Bahn", "Bus and train drivers", "52132"),
      need(
        "SKILLED_LABOUR",
        200,
        5,
        "Erzieherinnen und Erzieher für Kitas",
        "Childcare workers for day-care centres",
        "83112",
      ),
    ],
  },
  {
    ags: "04012000",
    name: "Bremerhaven",
    headline: text("Stadt am Meer mit Platz zum Wohnen", "City by the sea with room to live"),
    introduction: text(
      "Bremerhaven lebt vom Hafen, von Fisch und Lebensmitteln und von der Forschung an Meer und Klima. Wohnungen sind günstiger als in den meisten Großstädten, auch für große Familien. Viele Menschen hier haben selbst eine Geschichte vom Aus- und Einwandern.",
      "Bremerhaven lives on its port, on fish and food, and on research into sea and climate. Housing costs less than in most large cities, for large families too. Many people here have their own history of emigrating and arriving.",
      {
        ar: "تعيش بريمرهافن من الميناء وصناعة الأسماك والأغذية ومن أبحاث البحر والمناخ. السكن أرخص مما هو عليه في معظم المدن الكبيرة، وللعائلات الكبيرة أيضًا.",
      },
    ),
    strengths: [
      text("Große Wohnungen zu fairen Mieten", "Large flats at fair rents"),
      text(
        "Arbeit im Hafen und in der Lebensmittelverarbeitung, oft mit wenig Deutsch zum Anfang",
        "Work in the port and in food processing, often with little German to start",
      ),
    ],
    housing: {
      style: "POST_WAR",
      warmRentCents: 980,
      dwellings: [dwellings(2, 12, 8), dwellings(4, 14, 9), dwellings(6, 6, 4), dwellings(8, 3, 2)],
    },
    places: { CHILDCARE: stock(20, 0), PRIMARY_SCHOOL: stock(45, 8), SECONDARY_SCHOOL: stock(50, 12) },
    worded: [
      offer("INTERNSHIP", 15, 11, "Schnupperwochen in der Fischverarbeitung", "Taster weeks in fish processing"),
    ],
    community: ["SPONSORSHIP", "SPORTS", "WOMENS_GROUP", "NEIGHBOURHOOD", "FAITH"],
    needs: [
      need(
        "SKILLED_LABOUR",
        80,
        4,
        "Kräfte für Lager und Umschlag im Hafen",
        "Workers for storage and handling in the port",
        "51311",
      ),
      need(
        "REUSE_OF_VACANCY",
        60,
        3,
        "Leer stehende Wohnungen in Lehe wieder nutzen",
        "Bring empty flats in Lehe back into use",
      ),
    ],
  },
];
