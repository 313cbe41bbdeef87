/** Who usually sits on a board of the demonstration, by group: kinds of organisations and drawn roles. Plain data. */
import type { BoardGroup } from "../../advisory-board/composition/board-group.js";
import { drawnRole, type Holder, organisation } from "../boards/board-plan.js";

export const SEAT_HOLDERS: Readonly<Record<BoardGroup, readonly Holder[]>> = {
  CIVIL_SOCIETY: [
    organisation("Freiwillige Feuerwehr", "Volunteer fire brigade"),
    organisation("Sportverein", "Sports club"),
    organisation("Wohlfahrtsverband", "Welfare association"),
    organisation("Nachbarschaftsverein", "Neighbourhood association"),
    drawnRole("Ausgeloste Einwohnerin oder ausgeloster Einwohner, 18 bis 34 Jahre", "Drawn resident, aged 18 to 34"),
    drawnRole("Ausgeloste Einwohnerin oder ausgeloster Einwohner, 35 bis 64 Jahre", "Drawn resident, aged 35 to 64"),
    drawnRole("Ausgeloste Einwohnerin oder ausgeloster Einwohner, ab 65 Jahren", "Drawn resident, aged 65 and over"),
    organisation("Elternvertretung der Grundschulen", "Parents' council of the primary schools"),
    organisation("Heimat- und Kulturverein", "Local history and culture association"),
    organisation("Frauenverband", "Women's association"),
  ],
  BUSINESS_AND_CHAMBERS: [
    organisation("Handwerkskammer", "Chamber of crafts"),
    organisation("Industrie- und Handelskammer", "Chamber of industry and commerce"),
    organisation("Mittelständischer Industriebetrieb", "Medium-sized industrial company"),
    organisation("Krankenhaus als Arbeitgeber", "Hospital as an employer"),
    organisation("Gewerkschaft", "Trade union"),
    organisation("Werbegemeinschaft des Einzelhandels", "Retailers' association"),
    organisation("Wohnungsgesellschaft", "Housing company"),
    organisation("Pflegedienst", "Nursing service"),
  ],
  POLITICS: [
    organisation("Vom Rat entsandt: Ausschuss für Soziales", "Delegated by the council: committee for social affairs"),
    organisation(
      "Vom Rat entsandt: Ausschuss für Stadtentwicklung",
      "Delegated by the council: committee for town development",
    ),
    organisation("Vom Rat entsandt: Schulausschuss", "Delegated by the council: committee for schools"),
    organisation("Vom Rat entsandt: Finanzausschuss", "Delegated by the council: committee for finances"),
    organisation(
      "Vom Kreistag entsandt: Sozialausschuss",
      "Delegated by the district council: committee for social affairs",
    ),
    organisation("Jugendparlament", "Youth parliament"),
  ],
  ADMINISTRATION: [
    organisation("Stadtplanungsamt", "Town planning office"),
    organisation("Jugendamt", "Youth welfare office"),
    organisation("Ausländerbehörde", "Immigration office"),
    organisation("Jobcenter", "Jobcentre"),
    organisation("Schulverwaltungsamt", "School administration office"),
  ],
  NEWCOMERS: [
    organisation("Integrationsrat", "Integration council"),
    drawnRole(
      "Ausgeloste Person mit vorübergehendem Schutz, 25 bis 49 Jahre",
      "Drawn person with temporary protection, aged 25 to 49",
      "uk",
    ),
    drawnRole(
      "Ausgeloste Person mit Flüchtlingsanerkennung, 18 bis 34 Jahre",
      "Drawn recognised refugee, aged 18 to 34",
      "ar",
    ),
    drawnRole(
      "Ausgeloste Mutter oder ausgeloster Vater, im Asylverfahren",
      "Drawn mother or father, in the asylum procedure",
      "fa",
    ),
    drawnRole("Ausgeloste Person, seit mehr als fünf Jahren am Ort", "Drawn person who came more than five years ago"),
    organisation("Selbstorganisation Zugewanderter", "Newcomers' own association"),
    drawnRole(
      "Ausgeloste Auszubildende oder ausgeloster Auszubildender mit Fluchtgeschichte",
      "Drawn trainee who came as a refugee",
      "ti",
    ),
    drawnRole("Ausgeloste zugewanderte Fachkraft", "Drawn skilled worker from abroad", "en"),
  ],
  SCIENCE: [
    organisation("Hochschule der Region", "University of the region"),
    organisation("Volkshochschule", "Adult education centre"),
    organisation("Berufskolleg", "Vocational college"),
  ],
  FAITH: [
    organisation("Evangelische Kirchengemeinde", "Protestant parish"),
    organisation("Katholische Pfarrgemeinde", "Catholic parish"),
    organisation("Moscheegemeinde", "Mosque community"),
    organisation("Jüdische Gemeinde", "Jewish community"),
  ],
};
