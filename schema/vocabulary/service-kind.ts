/** What an integration service does for people who have come. */
import type { VocabularyEntry } from "./entry.js";

export const SERVICE_KINDS = [
  {
    value: "INTEGRATION_COURSE",
    description: "German language and orientation course of the state (Integrationskurs), up to B1.",
    label: { de: "Integrationskurs", en: "Integration course" },
  },
  {
    value: "VOCATIONAL_LANGUAGE_COURSE",
    description: "German for work (Berufssprachkurs), after the integration course or beside it.",
    label: { de: "Berufssprachkurs", en: "Vocational language course" },
  },
  {
    value: "MIGRATION_COUNSELLING",
    description: "Counselling of adult immigrants (Migrationsberatung).",
    label: { de: "Migrationsberatung", en: "Migration counselling" },
  },
  {
    value: "YOUTH_MIGRATION_SERVICE",
    description: "Counselling and company of young immigrants from 12 to 27 (Jugendmigrationsdienst).",
    label: { de: "Jugendmigrationsdienst", en: "Youth migration service" },
  },
  {
    value: "HEALTH",
    description: "Access to health care: clearing offices, interpreters, consultations.",
    label: { de: "Gesundheit", en: "Health" },
  },
  {
    value: "PSYCHOSOCIAL",
    description: "Psychosocial counselling and treatment, also after trauma.",
    label: { de: "Psychosoziale Hilfe", en: "Psychosocial help" },
  },
  {
    value: "LEGAL",
    description: "Counselling on residence, asylum and social law.",
    label: { de: "Rechtsberatung", en: "Legal counselling" },
  },
  {
    value: "CHILDCARE",
    description: "Care of children while their parents learn, or as a bridge to day care.",
    label: { de: "Kinderbetreuung", en: "Childcare" },
  },
  {
    value: "RECOGNITION",
    description: "Counselling on the recognition of qualifications from abroad.",
    label: { de: "Anerkennungsberatung", en: "Recognition of qualifications" },
  },
  {
    value: "MENTORING",
    description: "A volunteer who helps with arriving, learning or finding work.",
    label: { de: "Mentoring", en: "Mentoring" },
  },
] as const satisfies readonly VocabularyEntry[];

export type ServiceKind = (typeof SERVICE_KINDS)[number]["value"];
