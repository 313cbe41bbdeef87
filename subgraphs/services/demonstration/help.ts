/** The integration services that the demonstration makes up, by how much a town has. Plain data. */
import { CARE_COURSE, EVENING_COURSE, INTEGRATION_COURSE, PARENTS_COURSE, VOCATIONAL_COURSE } from "./courses.js";
import { help, type HelpTemplate } from "./help-template.js";
import type { ServiceRange } from "./towns.js";

const COUNSELLING = help(
  "ADVICE",
  "MIGRATION_COUNSELLING",
  {
    de: "Migrationsberatung für Erwachsene",
    "de-x-easy": "Beratung für Erwachsene. Sie sind neu in Deutschland? Wir helfen Ihnen.",
    en: "Migration counselling for adults",
    uk: "Міграційна консультація для дорослих",
    ar: "استشارات الهجرة للبالغين",
    fa: "مشاورهٔ مهاجرت برای بزرگسالان",
    ru: "Миграционная консультация для взрослых",
    tr: "Yetişkinler için göç danışmanlığı",
    fr: "Conseil aux migrants adultes",
    ti: "ናይ ስደት ምኽሪ ንዓበይቲ",
  },
  30,
);
const MOBILE_COUNSELLING = help(
  "ADVICE",
  "MIGRATION_COUNSELLING",
  {
    de: "Mobile Migrationsberatung, jeden zweiten Donnerstag",
    "de-x-easy": "Die Beratung kommt zu Ihnen in den Ort. Sie kommt jeden zweiten Donnerstag.",
    en: "Mobile migration counselling, every other Thursday",
    uk: "Виїзна міграційна консультація, щодругого четверга",
    ar: "استشارات هجرة متنقلة، كل خميس ثانٍ",
    fa: "مشاورهٔ سیار مهاجرت، یک پنجشنبه در میان",
    ru: "Выездная миграционная консультация, каждый второй четверг",
    tr: "Gezici göç danışmanlığı, iki haftada bir perşembe",
    fr: "Conseil mobile aux migrants, un jeudi sur deux",
    ti: "ተንቀሳቓሲ ናይ ስደት ምኽሪ፣ ኣብ ክልተ ሰሙን ሓደ ሓሙስ",
  },
  20,
);
const YOUTH = help(
  "ADVICE",
  "YOUTH_MIGRATION_SERVICE",
  {
    de: "Jugendmigrationsdienst, 12 bis 26 Jahre",
    "de-x-easy": "Beratung für junge Menschen. Sie sind 12 bis 26 Jahre alt.",
    en: "Youth migration service, ages 12 to 26",
    uk: "Міграційна служба для молоді, 12–26 років",
    ar: "خدمة الهجرة للشباب، من 12 إلى 26 عامًا",
    fa: "خدمات مهاجرت برای جوانان ۱۲ تا ۲۶ سال",
    ru: "Миграционная служба для молодёжи, 12–26 лет",
    tr: "Gençlik göç hizmeti, 12–26 yaş",
    fr: "Service aux jeunes migrants, de 12 à 26 ans",
    ti: "ናይ መንእሰያት ኣገልግሎት ስደት፣ ካብ 12 ክሳብ 26 ዓመት",
  },
  30,
);
const MENTORING = help(
  "VOLUNTEERS",
  "MENTORING",
  {
    de: "Lotsinnen und Lotsen für das erste Jahr",
    "de-x-easy": "Ein Mensch begleitet Sie im ersten Jahr.",
    en: "Guides for the first year",
    uk: "Провідники на перший рік",
    ar: "مرشدون في السنة الأولى",
    fa: "راهنما برای سال اول",
    ru: "Проводники на первый год",
    tr: "İlk yıl için rehberler",
    fr: "Des guides pour la première année",
    ti: "መራሕቲ መንገዲ ንናይ መጀመርታ ዓመት",
  },
  15,
  { places: [8, 30] },
);
const MINDING = help(
  "VOLUNTEERS",
  "CHILDCARE",
  {
    de: "Kinderbetreuung während der Sprachkurse",
    "de-x-easy": "Sie lernen Deutsch. Wir passen auf Ihre Kinder auf.",
    en: "Childcare during language courses",
    uk: "Догляд за дітьми під час мовних курсів",
    ar: "رعاية الأطفال أثناء دورات اللغة",
    fa: "نگهداری از کودکان هنگام کلاس زبان",
    ru: "Присмотр за детьми во время языковых курсов",
    tr: "Dil kursları sırasında çocuk bakımı",
    fr: "Garde d'enfants pendant les cours de langue",
    ti: "ክንክን ቆልዑ ኣብ ግዜ ትምህርቲ ቋንቋ",
  },
  10,
  { places: [8, 14] },
);
const HEALTH = help(
  "HEALTH",
  "HEALTH",
  {
    de: "Sprechstunde mit Sprachmittlung",
    "de-x-easy": "Arzt mit Dolmetscher. Jemand übersetzt für Sie.",
    en: "Consultation hours with interpreters",
    uk: "Прийом лікаря з перекладом",
    ar: "عيادة مع ترجمة شفوية",
    fa: "ویزیت پزشک با مترجم",
    ru: "Приём врача с переводом",
    tr: "Tercümanlı muayene saatleri",
    fr: "Consultation avec interprète",
    ti: "ሕክምናዊ ምርመራ ምስ ኣስተርጓሚ",
  },
  30,
);
const PSYCHOSOCIAL = help(
  "HEALTH",
  "PSYCHOSOCIAL",
  {
    de: "Psychosoziale Beratung nach Flucht",
    "de-x-easy": "Hilfe nach der Flucht. Sie können über Ihre Sorgen sprechen.",
    en: "Psychosocial counselling after flight",
    uk: "Психосоціальна консультація для біженців",
    ar: "استشارات نفسية واجتماعية بعد اللجوء",
    fa: "مشاورهٔ روانی‌اجتماعی پس از پناهندگی",
    ru: "Психосоциальная консультация для беженцев",
    tr: "Kaçış sonrası psikososyal danışmanlık",
    fr: "Conseil psychosocial après la fuite",
    ti: "ድሕሪ ስደት ስነ-ኣእምሮኣውን ማሕበራውን ምኽሪ",
  },
  40,
  { places: [10, 20] },
);
const LEGAL = help(
  "ADVICE",
  "LEGAL",
  {
    de: "Rechtsberatung zum Aufenthalt",
    "de-x-easy": "Beratung zum Recht. Wie lange dürfen Sie bleiben?",
    en: "Legal advice on residence",
    uk: "Юридична консультація щодо перебування",
    ar: "استشارة قانونية بشأن الإقامة",
    fa: "مشاورهٔ حقوقی دربارهٔ اقامت",
    ru: "Юридическая консультация о пребывании",
    tr: "Oturum hakkında hukuki danışmanlık",
    fr: "Conseil juridique sur le séjour",
    ti: "ሕጋዊ ምኽሪ ብዛዕባ መንበሪ ፍቓድ",
  },
  40,
);
const RECOGNITION = help(
  "WORKSHOP",
  "RECOGNITION",
  {
    de: "Beratung zur Anerkennung von Abschlüssen",
    "de-x-easy": "Sie haben einen Beruf gelernt? Wir helfen mit Ihrem Zeugnis.",
    en: "Advice on the recognition of qualifications",
    uk: "Консультація щодо визнання дипломів",
    ar: "استشارات الاعتراف بالشهادات",
    fa: "مشاورهٔ تأیید مدارک",
    ru: "Консультация о признании дипломов",
    tr: "Diploma denkliği danışmanlığı",
    fr: "Conseil sur la reconnaissance des diplômes",
    ti: "ምኽሪ ብዛዕባ ተቐባልነት ምስክር ወረቐት",
  },
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
