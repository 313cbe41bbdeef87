/** Trades of care, teaching, trade, hospitality and transport. */
import { apprenticeship, FULL, FULL_OR_PART, job, MINOR, PART, SHIFT, type Trade } from "./job-template.js";

export const SERVICE_TRADES = {
  HOSPITAL: {
    employer: "Musterklinik {town} (Beispiel)",
    description: "Hilfe bei der Anerkennung, Fachsprachkurs in der Dienstzeit, Kinderbetreuung im Haus.",
    jobs: [
      job("81302", "Pflegefachfrau/Pflegefachmann (m/w/d)", "B2", SHIFT),
      job("81301", "Pflegehelfer/in, mit Deutschkurs im Haus (m/w/d)", "A1", FULL_OR_PART),
      job(
        "81302",
        "Pflegefachkraft in Anerkennung, mit Deutschkurs im Haus (m/w/d)",
        "A1",
        FULL_OR_PART,
        "QUALIFICATION",
      ),
      job("81404", "Assistenzärztin/Assistenzarzt (m/w/d)", "C1", FULL),
      job("81212", "Medizinische/r Laborant/in (m/w/d)", "B2", SHIFT),
      apprenticeship("81302", "Ausbildung Pflege (m/w/d)"),
    ],
  },
  ELDERLY_CARE: {
    employer: "Seniorenhaus Mustergarten {town} (Beispiel)",
    description: "Feste Touren, Dienstplan vier Wochen im Voraus.",
    jobs: [
      job("82101", "Helfer/in Altenpflege (m/w/d)", "A2", FULL_OR_PART),
      job("82102", "Altenpfleger/in (m/w/d)", "B1", SHIFT),
      job("83142", "Hauswirtschafts- und Familienpflegekraft (m/w/d)", "A2", PART),
      apprenticeship("82102", "Ausbildung Altenpflege (m/w/d)"),
    ],
  },
  CHILDREN_AND_SCHOOL: {
    employer: "Kita- und Schulverbund Musterkinder {town} (Beispiel)",
    description: "Arbeit im Team, Hospitation jederzeit möglich.",
    jobs: [
      job("83112", "Erzieher/in (m/w/d)", "B2", FULL_OR_PART),
      job("83111", "Helfer/in in der Kita (m/w/d)", "B1", PART),
      job("84114", "Lehrkraft Grundschule (m/w/d)", "C1", FULL_OR_PART),
      job("83124", "Sozialarbeiter/in (m/w/d)", "C1", FULL_OR_PART),
      job("84124", "Lehrkraft weiterführende Schule (m/w/d)", "C1", FULL_OR_PART),
    ],
  },
  RETAIL: {
    employer: "Mustermarkt {town} (Beispiel)",
    description: "Einkauf mit Rabatt, planbare Schichten.",
    jobs: [
      job("62101", "Helfer/in Verkauf und Regal (m/w/d)", "A2", MINOR),
      job("62102", "Verkäufer/in (m/w/d)", "B1", FULL_OR_PART),
      job("62302", "Fachverkäufer/in Lebensmittel (m/w/d)", "B1", FULL_OR_PART),
      job("61212", "Kaufmann/-frau im Großhandel (m/w/d)", "B2", FULL),
    ],
  },
  HOSPITALITY: {
    employer: "Hotel und Gasthof Musterhof {town} (Beispiel)",
    description: "Verpflegung im Haus, auf Wunsch Zimmer für die ersten Monate.",
    jobs: [
      job("29302", "Koch/Köchin (m/w/d)", "A2", SHIFT),
      job("63301", "Helfer/in im Service (m/w/d)", "A2", MINOR),
      job("29301", "Küchenhelfer/in (m/w/d)", null, FULL_OR_PART),
      job("63221", "Helfer/in Hotel und Zimmer (m/w/d)", "A1", FULL_OR_PART),
      job("63302", "Fachkraft im Gastgewerbe (m/w/d)", "B1", SHIFT),
      apprenticeship("29302", "Ausbildung Koch/Köchin (m/w/d)", "A2"),
    ],
  },
  TRANSPORT: {
    employer: "Muster-Verkehrsbetriebe {town} (Beispiel)",
    description: "Führerschein Klasse D wird bezahlt, unbefristet.",
    jobs: [
      job("52132", "Busfahrer/in (m/w/d)", "B1", SHIFT),
      job("25212", "Mechatroniker/in in der Buswerkstatt (m/w/d)", "B1", SHIFT),
      job("52132", "Umschulung zum/zur Busfahrer/in (m/w/d)", "B1", FULL, "QUALIFICATION"),
    ],
  },
  CLEANING: {
    employer: "Muster-Gebäudedienste {town} (Beispiel)",
    description: "Objekte nahe der Wohnung, Tariflohn.",
    jobs: [
      job("54101", "Reinigungskraft (m/w/d)", null, MINOR),
      job("54112", "Gebäudereiniger/in (m/w/d)", "A2", FULL_OR_PART),
      job("34102", "Hausmeister/in (m/w/d)", "B1", FULL),
    ],
  },
  OFFICE: {
    employer: "Muster-Verwaltung und Dienste {town} (Beispiel)",
    description: "Gleitzeit, Arbeit teils von zu Hause.",
    jobs: [
      job("71402", "Sachbearbeiter/in Büro (m/w/d)", "B2", FULL_OR_PART),
      job("72302", "Steuerfachangestellte/r (m/w/d)", "C1", FULL_OR_PART),
      job("73202", "Verwaltungsfachangestellte/r (m/w/d)", "C1", FULL_OR_PART),
      apprenticeship("71402", "Ausbildung Büromanagement (m/w/d)", "B2"),
      job("71402", "Praktikum im Büro (m/w/d)", "B1", PART, "INTERNSHIP"),
    ],
  },
  SURGERIES: {
    employer: "Praxisverbund Mustermedizin {town} (Beispiel)",
    description: "Kleines Team, keine Nachtdienste.",
    jobs: [
      job("81102", "Medizinische/r Fachangestellte/r (m/w/d)", "B2", FULL_OR_PART),
      job("81712", "Physiotherapeut/in (m/w/d)", "B2", FULL_OR_PART),
      job("81112", "Zahnmedizinische/r Fachangestellte/r (m/w/d)", "B1", FULL_OR_PART),
      job("81804", "Apotheker/in (m/w/d)", "C1", FULL_OR_PART),
    ],
  },
} satisfies Readonly<Record<string, Trade>>;
