/** What several towns of the demonstration need, in the words that they have in common. Plain data. */
import type { FullText } from "../presentation.js";

export const NURSES_FOR_THE_HOSPITAL: FullText = {
  de: "Pflegefachkräfte für die Klinik",
  "de-x-easy": "Pflege-Kräfte für das Kranken-Haus",
  en: "Nurses for the hospital",
  uk: "Медсестри й медбрати для клініки",
  ar: "ممرضات وممرضون للمستشفى",
  fa: "پرستار برای بیمارستان",
  ru: "Медсёстры и медбратья для клиники",
  tr: "Hastane için hemşireler",
  fr: "Infirmières et infirmiers pour la clinique",
  ti: "ንሆስፒታል ነርስታት",
};

export const NURSES: FullText = {
  de: "Pflegefachkräfte",
  "de-x-easy": "Pflege-Kräfte",
  en: "Nurses",
  uk: "Медсестри й медбрати",
  ar: "ممرضات وممرضون",
  fa: "پرستار",
  ru: "Медсёстры и медбратья",
  tr: "Hemşireler",
  fr: "Infirmières et infirmiers",
  ti: "ነርስታት",
};

export const CHILDCARE_WORKERS: FullText = {
  de: "Erzieherinnen und Erzieher",
  "de-x-easy": "Menschen für die Arbeit in der Kita",
  en: "Childcare workers",
  uk: "Виховательки та вихователі",
  ar: "مربيات ومربون",
  fa: "مربی مهدکودک",
  ru: "Воспитатели и воспитательницы",
  tr: "Çocuk eğitimcileri",
  fr: "Éducatrices et éducateurs",
  ti: "ተንከባከብቲ ህጻናት",
};

export const TRAINEES_IN_THE_CRAFTS: FullText = {
  de: "Auszubildende im Handwerk",
  "de-x-easy": "Junge Menschen für die Ausbildung im Hand-Werk",
  en: "Trainees in the crafts",
  uk: "Учні в ремеслах",
  ar: "متدربون في الحرف",
  fa: "کارآموز در صنایع دستی",
  ru: "Ученики в ремёслах",
  tr: "Zanaatlarda çıraklar",
  fr: "Apprentis dans l'artisanat",
  ti: "ተለማመድቲ ኣብ ኢደ-ጥበብ",
};

export const MACHINE_OPERATORS: FullText = {
  de: "Maschinen- und Anlagenführer",
  "de-x-easy": "Menschen für die Arbeit an Maschinen",
  en: "Machine and plant operators",
  uk: "Оператори машин та установок",
  ar: "مشغّلو آلات ومنشآت",
  fa: "اپراتور ماشین و دستگاه",
  ru: "Операторы машин и установок",
  tr: "Makine ve tesis operatörleri",
  fr: "Conducteurs de machines et d'installations",
  ti: "ኦፐረይተራት ማሽን",
};

export const FIREFIGHTERS: FullText = {
  de: "Menschen für die freiwillige Feuerwehr",
  "de-x-easy": "Menschen für die Feuer-Wehr",
  en: "People for the volunteer fire brigade",
  uk: "Люди для добровільної пожежної дружини",
  ar: "أشخاص للإطفاء التطوعي",
  fa: "نیرو برای آتش‌نشانی داوطلبانه",
  ru: "Люди для добровольной пожарной дружины",
  tr: "Gönüllü itfaiye için insanlar",
  fr: "Des volontaires pour les sapeurs-pompiers",
  ti: "ንወለንተኛ መጥፋእቲ ሓዊ ሰባት",
};

export const COOKS: FullText = {
  de: "Köchinnen und Köche",
  "de-x-easy": "Köche",
  en: "Cooks",
  uk: "Кухарки та кухарі",
  ar: "طباخات وطباخون",
  fa: "آشپز",
  ru: "Повара",
  tr: "Aşçılar",
  fr: "Cuisinières et cuisiniers",
  ti: "ከሸንቲ",
};

export const SOFTWARE_DEVELOPERS: FullText = {
  de: "Softwareentwicklerinnen und Softwareentwickler",
  "de-x-easy": "Menschen für die Arbeit am Computer: Programme schreiben",
  en: "Software developers",
  uk: "Розробниці та розробники програм",
  ar: "مطورات ومطورو برمجيات",
  fa: "برنامه‌نویس",
  ru: "Разработчики программ",
  tr: "Yazılım geliştiriciler",
  fr: "Développeuses et développeurs",
  ti: "ሰራሕቲ ሶፍትዌር",
};

export const GERIATRIC_NURSES: FullText = {
  de: "Altenpflegekräfte",
  "de-x-easy": "Menschen für die Pflege von alten Menschen",
  en: "Geriatric nurses",
  uk: "Працівники догляду за літніми",
  ar: "عاملون في رعاية المسنين",
  fa: "پرستار سالمندان",
  ru: "Работники по уходу за пожилыми",
  tr: "Yaşlı bakım elemanları",
  fr: "Aides-soignants pour personnes âgées",
  ti: "ተንከባከብቲ ኣረጋውያን",
};

export const PLUMBERS: FullText = {
  de: "Fachkräfte für Sanitär, Heizung und Klima",
  "de-x-easy": "Menschen für Bad, Heizung und Klima",
  en: "Plumbing and heating technicians",
  uk: "Фахівці з сантехніки, опалення та клімату",
  ar: "فنيو التمديدات الصحية والتدفئة والتكييف",
  fa: "تکنسین لوله‌کشی، گرمایش و تهویه",
  ru: "Специалисты по сантехнике, отоплению и климату",
  tr: "Sıhhi tesisat, ısıtma ve klima ustaları",
  fr: "Techniciens sanitaire, chauffage et climatisation",
  ti: "ክኢላታት ቧንቧን መሙቕን",
};

export const ELECTRICIANS: FullText = {
  de: "Elektrikerinnen und Elektriker",
  "de-x-easy": "Elektriker",
  en: "Electricians",
  uk: "Електрики",
  ar: "كهربائيات وكهربائيون",
  fa: "برق‌کار",
  ru: "Электрики",
  tr: "Elektrikçiler",
  fr: "Électriciennes et électriciens",
  ti: "ኤሌክትሪሻናት",
};

export const HELPERS_IN_METAL_WORKING: FullText = {
  de: "Helferinnen und Helfer in der Metallbearbeitung",
  "de-x-easy": "Helfer für die Arbeit mit Metall",
  en: "Helpers in metal working",
  uk: "Помічники в металообробці",
  ar: "عمال مساعدون في تشغيل المعادن",
  fa: "کارگر کمکی فلزکاری",
  ru: "Помощники в металлообработке",
  tr: "Metal işlemede yardımcı elemanlar",
  fr: "Ouvriers pour le travail des métaux",
  ti: "ሓገዝቲ ኣብ ስራሕ ሓጺን",
};

export const INDUSTRIAL_MECHANICS: FullText = {
  de: "Industriemechanikerinnen und Industriemechaniker",
  "de-x-easy": "Mechaniker für große Maschinen",
  en: "Industrial mechanics",
  uk: "Промислові механіки",
  ar: "ميكانيكيات وميكانيكيون صناعيون",
  fa: "مکانیک صنعتی",
  ru: "Промышленные механики",
  tr: "Endüstri mekanikerleri",
  fr: "Mécaniciens industriels",
  ti: "ናይ ኢንዱስትሪ መካኒካት",
};

export const PUPILS_FOR_THE_PRIMARY_SCHOOL: FullText = {
  de: "Kinder für die Grundschule",
  "de-x-easy": "Kinder für die Grund-Schule",
  en: "Children for the primary school",
  uk: "Діти для початкової школи",
  ar: "أطفال للمدرسة الابتدائية",
  fa: "کودک برای دبستان",
  ru: "Дети для начальной школы",
  tr: "İlkokul için çocuklar",
  fr: "Des enfants pour l'école primaire",
  ti: "ንመባእታ ቤት ትምህርቲ ቆልዑ",
};

export const WELDERS: FullText = {
  de: "Schweißerinnen und Schweißer",
  "de-x-easy": "Menschen zum Schweißen von Metall",
  en: "Welders",
  uk: "Зварниці та зварники",
  ar: "لحّامات ولحّامون",
  fa: "جوشکار",
  ru: "Сварщицы и сварщики",
  tr: "Kaynakçılar",
  fr: "Soudeuses et soudeurs",
  ti: "በየድቲ ሓጺን",
};

export const MECHATRONICS_TECHNICIANS: FullText = {
  de: "Mechatronikerinnen und Mechatroniker",
  "de-x-easy": "Menschen für Maschinen und Elektronik",
  en: "Mechatronics technicians",
  uk: "Мехатроніки",
  ar: "فنيو ميكاترونيك",
  fa: "تکنسین مکاترونیک",
  ru: "Мехатроники",
  tr: "Mekatronikerler",
  fr: "Mécatroniciennes et mécatroniciens",
  ti: "ክኢላታት መካትሮኒክስ",
};

export const FAMILIES_WITH_CHILDREN: FullText = {
  de: "Familien mit Kindern",
  "de-x-easy": "Familien, auch mit vielen Kindern",
  en: "Families with children",
  uk: "Родини з дітьми",
  ar: "عائلات لديها أطفال",
  fa: "خانواده‌های دارای فرزند",
  ru: "Семьи с детьми",
  tr: "Çocuklu aileler",
  fr: "Familles avec enfants",
  ti: "ቆልዑ ዘለወን ስድራቤታት",
};
