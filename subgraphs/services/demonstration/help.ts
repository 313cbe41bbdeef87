/** The integration services that the demonstration makes up, by how much a town has. Plain data. */
import type { LocalizedText } from "../../../schema/localized-text.js";
import type { LanguageLevel } from "../../../schema/vocabulary/language-level.js";
import type { ServiceKind } from "../../../schema/vocabulary/service-kind.js";
import type { ServiceRange } from "./towns.js";

/** Who gives the help; `{town}` stands for the town. All of them are invented and say so. */
export const PROVIDERS = {
  SCHOOL: "Volkshochschule Musterbildung {town} (Beispiel)",
  WORKSHOP: "Bildungswerk Musterhandwerk {town} (Beispiel)",
  ADVICE: "Beratungszentrum Miteinander {town} (Beispiel)",
  HEALTH: "Gesundheitszentrum Mustermed {town} (Beispiel)",
  VOLUNTEERS: "Freiwilligenagentur Musterhände {town} (Beispiel)",
} as const;
export type ProviderName = keyof typeof PROVIDERS;

export interface HelpTemplate {
  readonly provider: ProviderName;
  readonly kind: ServiceKind;
  readonly name: LocalizedText & { readonly de: string; readonly en: string };
  readonly levels: readonly [LanguageLevel, LanguageLevel] | null;
  /** At least and at most so many places; null: places are not counted. */
  readonly places: readonly [number, number] | null;
  /** BCP 47 tags in which it is given, beside those that chance adds. */
  readonly languages: readonly string[];
  readonly reachKm: number;
}

const help = (
  provider: ProviderName,
  kind: ServiceKind,
  name: HelpTemplate["name"],
  reachKm: number,
  more: Partial<Pick<HelpTemplate, "levels" | "places" | "languages">> = {},
): HelpTemplate => ({ provider, kind, name, reachKm, levels: null, places: null, languages: ["de"], ...more });

const INTEGRATION_COURSE = help(
  "SCHOOL",
  "INTEGRATION_COURSE",
  {
    de: "Integrationskurs von A1 bis B1",
    en: "Integration course from A1 to B1",
    uk: "Інтеграційний курс від A1 до B1",
    ar: "دورة اندماج من A1 إلى B1",
  },
  25,
  { levels: ["A1", "B1"], places: [15, 22] },
);
const EVENING_COURSE = help(
  "SCHOOL",
  "INTEGRATION_COURSE",
  { de: "Deutsch am Abend, A1 und A2", en: "German in the evening, A1 and A2" },
  20,
  { levels: ["A1", "A2"], places: [10, 16] },
);
const PARENTS_COURSE = help(
  "SCHOOL",
  "INTEGRATION_COURSE",
  {
    de: "Elternkurs A1 bis B1 mit Kinderbetreuung",
    en: "Parents' course A1 to B1 with childcare",
    uk: "Курс для батьків A1–B1 з доглядом за дітьми",
    ar: "دورة للآباء والأمهات من A1 إلى B1 مع رعاية للأطفال",
  },
  20,
  { levels: ["A1", "B1"], places: [12, 16] },
);
const VOCATIONAL_COURSE = help(
  "WORKSHOP",
  "VOCATIONAL_LANGUAGE_COURSE",
  { de: "Berufssprachkurs B1 und B2", en: "Vocational language course B1 and B2" },
  30,
  { levels: ["B1", "B2"], places: [12, 20] },
);
const CARE_COURSE = help(
  "WORKSHOP",
  "VOCATIONAL_LANGUAGE_COURSE",
  { de: "Fachsprache Pflege und Medizin, B2 und C1", en: "Language for care and medicine, B2 and C1" },
  40,
  { levels: ["B2", "C1"], places: [10, 16] },
);
const COUNSELLING = help(
  "ADVICE",
  "MIGRATION_COUNSELLING",
  {
    de: "Migrationsberatung für Erwachsene",
    en: "Migration counselling for adults",
    uk: "Міграційна консультація для дорослих",
    ar: "استشارات الهجرة للبالغين",
  },
  30,
);
const MOBILE_COUNSELLING = help(
  "ADVICE",
  "MIGRATION_COUNSELLING",
  {
    de: "Mobile Migrationsberatung, jeden zweiten Donnerstag",
    en: "Mobile migration counselling, every other Thursday",
  },
  20,
);
const YOUTH = help(
  "ADVICE",
  "YOUTH_MIGRATION_SERVICE",
  { de: "Jugendmigrationsdienst, 12 bis 26 Jahre", en: "Youth migration service, ages 12 to 26" },
  30,
);
const MENTORING = help(
  "VOLUNTEERS",
  "MENTORING",
  { de: "Lotsinnen und Lotsen für das erste Jahr", en: "Guides for the first year" },
  15,
  { places: [8, 30] },
);
const MINDING = help(
  "VOLUNTEERS",
  "CHILDCARE",
  { de: "Kinderbetreuung während der Sprachkurse", en: "Childcare during language courses" },
  10,
  { places: [8, 14] },
);
const HEALTH = help(
  "HEALTH",
  "HEALTH",
  { de: "Sprechstunde mit Sprachmittlung", en: "Consultation hours with interpreters" },
  30,
);
const PSYCHOSOCIAL = help(
  "HEALTH",
  "PSYCHOSOCIAL",
  { de: "Psychosoziale Beratung nach Flucht", en: "Psychosocial counselling after flight" },
  40,
  { places: [10, 20] },
);
const LEGAL = help("ADVICE", "LEGAL", { de: "Rechtsberatung zum Aufenthalt", en: "Legal advice on residence" }, 40);
const RECOGNITION = help(
  "WORKSHOP",
  "RECOGNITION",
  { de: "Beratung zur Anerkennung von Abschlüssen", en: "Advice on the recognition of qualifications" },
  60,
);

export const HELP_BY_RANGE: Readonly<Record<ServiceRange, readonly HelpTemplate[]>> = {
  VILLAGE: [EVENING_COURSE, MOBILE_COUNSELLING, MENTORING],
  TOWN: [INTEGRATION_COURSE, PARENTS_COURSE, VOCATIONAL_COURSE, COUNSELLING, YOUTH, MENTORING, MINDING],
  CITY: [
    INTEGRATION_COURSE,
    PARENTS_COURSE,
    EVENING_COURSE,
    VOCATIONAL_COURSE,
    CARE_COURSE,
    COUNSELLING,
    YOUTH,
    MENTORING,
    MINDING,
    HEALTH,
    PSYCHOSOCIAL,
    LEGAL,
    RECOGNITION,
  ],
};
