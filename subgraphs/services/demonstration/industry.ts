/** Trades of industry, logistics and the crafts. */
import { apprenticeship, FULL, FULL_OR_PART, HOME, job, SHIFT, type Trade } from "./job-template.js";

export const INDUSTRY = {
  METAL: {
    employer: "Muster-Drahtwerk {town} (Beispiel)",
    description: "Einarbeitung im Team, Arbeitskleidung wird gestellt, Deutschkurs nach der Schicht möglich.",
    jobs: [
      job("24201", "Helfer/in Drahtzug und Metallbearbeitung (m/w/d)", "A2", SHIFT),
      job("24232", "Zerspanungsmechaniker/in (m/w/d)", "B1", SHIFT),
      job("24202", "Fachkraft für Metalltechnik (m/w/d)", "B1", SHIFT),
      job("24522", "Werkzeugmechaniker/in (m/w/d)", "B1", FULL),
      job("25122", "Maschinen- und Anlagenführer/in (m/w/d)", "A2", SHIFT),
      apprenticeship("24202", "Ausbildung Fachkraft für Metalltechnik (m/w/d)", "A2"),
    ],
  },
  STEEL: {
    employer: "Muster-Stahlbau {town} (Beispiel)",
    description: "Bezahlung nach Tarif, Schutzausrüstung und Einweisung in einfacher Sprache.",
    jobs: [
      job("24422", "Schweißer/in (m/w/d)", "A2", SHIFT),
      job("24412", "Metallbauer/in Konstruktionstechnik (m/w/d)", "B1", FULL),
      job("24411", "Helfer/in Metallbau (m/w/d)", "A1", SHIFT),
      job("26252", "Betriebselektriker/in (m/w/d)", "B1", SHIFT),
      apprenticeship("24412", "Ausbildung Metallbau (m/w/d)"),
    ],
  },
  MACHINERY: {
    employer: "Muster-Maschinenbau {town} (Beispiel)",
    description: "Moderne Fertigung, feste Ansprechperson in den ersten Monaten.",
    jobs: [
      job("25102", "Industriemechaniker/in (m/w/d)", "B1", SHIFT),
      job("26112", "Mechatroniker/in (m/w/d)", "B1", FULL),
      job("25101", "Montagehelfer/in (m/w/d)", "A2", SHIFT),
      job("25122", "Maschinen- und Anlagenführer/in (m/w/d)", "A2", SHIFT),
      job("24232", "CNC-Fachkraft Drehen und Fräsen (m/w/d)", "B1", SHIFT),
      apprenticeship("26112", "Ausbildung Mechatronik (m/w/d)"),
    ],
  },
  VEHICLES: {
    employer: "Muster-Fahrzeugtechnik {town} (Beispiel)",
    description: "Schichtarbeit mit Zuschlägen, Werkbus vom Bahnhof.",
    jobs: [
      job("25212", "Kfz-Mechatroniker/in (m/w/d)", "B1", FULL),
      job("25101", "Helfer/in in der Fahrzeugmontage (m/w/d)", "A2", SHIFT),
      job("24422", "Schweißer/in Fahrzeugbau (m/w/d)", "A2", SHIFT),
      job("26252", "Elektroniker/in für Betriebstechnik (m/w/d)", "B1", SHIFT),
      apprenticeship("25212", "Ausbildung Kfz-Mechatronik (m/w/d)"),
    ],
  },
  PLASTICS: {
    employer: "Muster-Kunststofftechnik {town} (Beispiel)",
    description: "Saubere Produktion, Anlernen an der Maschine mit Bildern und Videos.",
    jobs: [
      job("22101", "Produktionshelfer/in Kunststoff (m/w/d)", "A1", SHIFT),
      job("25122", "Maschinen- und Anlagenführer/in Spritzguss (m/w/d)", "A2", SHIFT),
      job("24522", "Werkzeugmechaniker/in Formenbau (m/w/d)", "B1", FULL),
      job("51312", "Fachkraft für Lagerlogistik (m/w/d)", "B1", SHIFT),
    ],
  },
  CHEMISTRY: {
    employer: "Muster-Labor und Chemie {town} (Beispiel)",
    description: "Sicherheitsschulung in mehreren Sprachen, geregelte Arbeitszeit.",
    jobs: [
      job("41322", "Chemielaborant/in (m/w/d)", "B2", FULL),
      job("25122", "Anlagenführer/in in der Abfüllung (m/w/d)", "A2", SHIFT),
      job("26252", "Elektroniker/in Prozessleittechnik (m/w/d)", "B1", FULL),
      apprenticeship("41322", "Ausbildung Chemielabor (m/w/d)", "B2"),
    ],
  },
  ELECTRICITY: {
    employer: "Muster-Energie {town} (Beispiel)",
    description: "Arbeit im Freien und in der Werkstatt, Führerschein kann im Betrieb gemacht werden.",
    jobs: [
      job("26252", "Servicetechniker/in Windenergie (m/w/d)", "B1", FULL),
      job("26212", "Elektroniker/in Energie- und Gebäudetechnik (m/w/d)", "B1", FULL),
      job("26301", "Helfer/in Elektromontage (m/w/d)", "A2", FULL),
      apprenticeship("26212", "Ausbildung Elektronik für Energie- und Gebäudetechnik (m/w/d)"),
    ],
  },
  WOOD: {
    employer: "Muster-Holz und Möbel {town} (Beispiel)",
    description: "Familienbetrieb, der neue Kolleginnen und Kollegen anlernt.",
    jobs: [
      job("22342", "Tischler/in (m/w/d)", "A2", FULL),
      job("22301", "Helfer/in Holzverarbeitung (m/w/d)", "A1", FULL),
      job("11711", "Helfer/in Forst und Sägewerk (m/w/d)", "A1", FULL),
      apprenticeship("22342", "Ausbildung Tischlerei (m/w/d)"),
    ],
  },
  FOOD: {
    employer: "Muster-Lebensmittel {town} (Beispiel)",
    description: "Früh- und Spätschicht, Hygieneschulung in vielen Sprachen.",
    jobs: [
      job("29201", "Produktionshelfer/in Lebensmittel (m/w/d)", null, SHIFT),
      job("29222", "Bäcker/in (m/w/d)", "A2", SHIFT),
      job("29232", "Fleischer/in (m/w/d)", "A2", FULL),
      job("51311", "Helfer/in Kühllager (m/w/d)", "A1", SHIFT),
      apprenticeship("29222", "Ausbildung Bäckerei (m/w/d)", "A2"),
    ],
  },
  LOGISTICS: {
    employer: "Muster-Logistik {town} (Beispiel)",
    description: "Einarbeitung in Deutsch, Englisch und Arabisch; Staplerschein wird bezahlt.",
    jobs: [
      job("51311", "Lagerhelfer/in (m/w/d)", "A1", SHIFT),
      job("52122", "Berufskraftfahrer/in (m/w/d)", "A2", FULL),
      job("51312", "Fachkraft für Lagerlogistik (m/w/d)", "B1", SHIFT),
      job("51622", "Speditionskaufmann/-frau (m/w/d)", "B2", FULL),
      job("51321", "Zusteller/in für Pakete (m/w/d)", "A2", FULL_OR_PART),
    ],
  },
  CRAFTS: {
    employer: "Muster-Handwerk {town} (Beispiel)",
    description: "Kleiner Betrieb, gemeinsames Frühstück, feste Kolonne.",
    jobs: [
      job("34212", "Anlagenmechaniker/in Sanitär, Heizung, Klima (m/w/d)", "B1", FULL),
      job("33212", "Maler/in und Lackierer/in (m/w/d)", "A2", FULL),
      job("26212", "Elektroniker/in Gebäudetechnik (m/w/d)", "B1", FULL),
      job("34201", "Helfer/in Sanitär und Heizung (m/w/d)", "A2", FULL),
      apprenticeship("34212", "Ausbildung Sanitär, Heizung, Klima (m/w/d)"),
    ],
  },
  CONSTRUCTION: {
    employer: "Muster-Bau {town} (Beispiel)",
    description: "Baustellen in der Region, Abholung mit dem Firmenwagen.",
    jobs: [
      job("32122", "Maurer/in (m/w/d)", "A2", FULL),
      job("32101", "Bauhelfer/in (m/w/d)", "A1", FULL),
      job("33302", "Trockenbauer/in (m/w/d)", "A2", FULL),
      job("32142", "Dachdecker/in (m/w/d)", "B1", FULL),
      job("32201", "Helfer/in Tiefbau (m/w/d)", "A1", FULL),
    ],
  },
  FARMING: {
    employer: "Muster-Hof und Garten {town} (Beispiel)",
    description: "Arbeit mit Tieren und Pflanzen, auf Wunsch mit Wohnung.",
    jobs: [
      job("11101", "Helfer/in Landwirtschaft (m/w/d)", null, FULL_OR_PART),
      job("12101", "Helfer/in Gartenbau (m/w/d)", "A1", FULL_OR_PART),
      job("11102", "Landwirt/in (m/w/d)", "A2", FULL),
      job("12142", "Garten- und Landschaftsbauer/in (m/w/d)", "A2", FULL),
    ],
  },
  INFORMATION: {
    employer: "Muster-Software {town} (Beispiel)",
    description: "Arbeitssprache Englisch und Deutsch, Kurse während der Arbeitszeit.",
    jobs: [
      job("43414", "Softwareentwickler/in (m/w/d)", "A2", HOME),
      job("43102", "Fachinformatiker/in (m/w/d)", "B1", HOME),
      job("43412", "Anwendungsentwickler/in (m/w/d)", "B1", HOME),
      apprenticeship("43102", "Ausbildung Fachinformatik (m/w/d)", "B2"),
    ],
  },
} satisfies Readonly<Record<string, Trade>>;
