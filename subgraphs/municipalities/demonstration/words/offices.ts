/** The offices of a town in the demonstration: an office, never a person. Plain data. */
import type { OfferKind } from "../../../../schema/vocabulary/offer-kind.js";
import type { FullText } from "../presentation.js";

/** The office to turn to; `{town}` stands for the town's name. */
export const CONTACT_OFFICES: readonly FullText[] = [
  {
    de: "Integrationsbüro im Rathaus {town}",
    "de-x-easy": "Büro für neue Einwohner im Rat-Haus {town}",
    en: "Integration office at the town hall of {town}",
    uk: "Бюро інтеграції в ратуші, {town}",
    ar: "مكتب الاندماج في دار البلدية، {town}",
    fa: "دفتر ادغام در شهرداری، {town}",
    ru: "Бюро интеграции в ратуше, {town}",
    tr: "{town} belediyesi uyum bürosu",
    fr: "Bureau d'intégration à l'hôtel de ville ({town})",
    ti: "ቤት ጽሕፈት ምውህሃድ ኣብ ቤት ምምሕዳር {town}",
  },
  {
    de: "Stabsstelle Zuwanderung und Teilhabe, {town}",
    "de-x-easy": "Amt für neue Einwohner in {town}",
    en: "Office for immigration and participation, {town}",
    uk: "Відділ імміграції та участі, {town}",
    ar: "قسم الهجرة والمشاركة، {town}",
    fa: "بخش مهاجرت و مشارکت، {town}",
    ru: "Отдел иммиграции и участия, {town}",
    tr: "Göç ve katılım birimi, {town}",
    fr: "Service de l'immigration et de la participation, {town}",
    ti: "ክፍሊ ስደትን ተሳትፎን፣ {town}",
  },
  {
    de: "Bürgerbüro {town}, Schalter Ankommen",
    "de-x-easy": "Bürger-Büro {town}. Der Schalter heißt: Ankommen.",
    en: "Citizens' office of {town}, arrivals desk",
    uk: "Центр обслуговування громадян, {town}, віконце для новоприбулих",
    ar: "مكتب المواطنين في {town}، شبّاك الوافدين الجدد",
    fa: "دفتر شهروندان {town}، باجهٔ تازه‌واردان",
    ru: "Центр обслуживания граждан, {town}, окно для новоприбывших",
    tr: "{town} vatandaş bürosu, yeni gelenler masası",
    fr: "Accueil des citoyens ({town}), guichet des arrivants",
    ti: "ቤት ጽሕፈት ዜጋታት {town}፣ መስኮት ሓደስቲ ኣተውቲ",
  },
];

/** Coordinates what other offices and volunteers do for newcomers; writes the portrait and the needs. */
export const COORDINATION = "Koordinierungsstelle Integration";
const SCHOOLS = "Schulverwaltungsamt";
const ECONOMY = "Wirtschaftsförderung";

/** Which office of a town keeps offers of a kind; the coordination keeps the others. */
export const OFFICE_BY_KIND: Readonly<Partial<Record<OfferKind, string>>> = {
  HOUSING: "Wohnungsamt",
  CHILDCARE: "Jugendamt",
  PRIMARY_SCHOOL: SCHOOLS,
  SECONDARY_SCHOOL: SCHOOLS,
  VOCATIONAL_SCHOOL: SCHOOLS,
  TRAINING: ECONOMY,
  INTERNSHIP: ECONOMY,
};
