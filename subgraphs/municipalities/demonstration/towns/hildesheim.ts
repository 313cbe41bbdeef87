/** Hildesheim as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { CHILDCARE_WORKERS, MECHATRONICS_TECHNICIANS, TRAINEES_IN_THE_CRAFTS } from "../words/need-titles.js";

export const HILDESHEIM: TownPresentation = {
  ags: "03254021",
  name: "Hildesheim",
  names: { uk: "Гільдесгайм", ar: "هيلدسهايم", fa: "هیلدسهایم", ru: "Хильдесхайм", ti: "ሂልደስሃይም" },
  headline: {
    de: "Welterbe, Hochschulen und Industrie in kurzen Wegen",
    "de-x-easy": "Hildesheim ist eine schöne Stadt. Hier gibt es Schulen, Arbeit und Ärzte.",
    en: "World heritage, universities and industry close together",
    uk: "Світова спадщина, університети та промисловість поруч",
    ar: "تراث عالمي وجامعات وصناعة على مسافات قصيرة",
    fa: "میراث جهانی، دانشگاه و صنعت در فاصله‌های کوتاه",
    ru: "Всемирное наследие, вузы и промышленность рядом",
    tr: "Dünya mirası, üniversiteler ve sanayi bir arada",
    fr: "Patrimoine mondial, universités et industrie à deux pas",
    ti: "ዓለምለኻዊ ቅርሲ፣ ዩኒቨርሲቲታትን ኢንዱስትሪን ኣብ ቀረባ",
  },
  introduction: {
    de: "Hildesheim ist groß genug für Universität, Fachhochschule, zwei Krankenhäuser und ein Theater, und klein genug, um mit dem Rad zur Arbeit zu fahren. Technik, Pflege und Logistik suchen Fachkräfte; die Volkshochschule und freie Träger unterrichten Deutsch von A1 bis C1. Wohnungen für zwei bis vier Personen gibt es, größere sind selten.",
    "de-x-easy":
      "In Hildesheim können Sie Deutsch lernen. Es gibt Arbeit in Fabriken und im Lager. Es gibt auch Arbeit in der Pflege. Es gibt Wohnungen für 2 bis 4 Personen. Es gibt nur wenige große Wohnungen.",
    en: "Hildesheim is large enough for a university, a college, two hospitals and a theatre, and small enough to cycle to work. Engineering, care and logistics look for skilled people; the adult education centre and other providers teach German from A1 to C1. There are flats for two to four people; larger ones are rare.",
    uk: "Гільдесгайм достатньо великий, щоб мати університет, дві лікарні й театр, і достатньо малий, щоб їздити на роботу велосипедом. Потрібні фахівці з техніки, догляду та логістики; німецьку викладають від A1 до C1. Є квартири для двох–чотирьох осіб, більші трапляються рідко.",
    ar: "هيلدسهايم مدينة فيها جامعة ومستشفيان ومسرح، ويمكن الوصول فيها إلى العمل بالدراجة. تبحث الصناعة والرعاية والخدمات اللوجستية عن عمال مهرة، وتُدرَّس الألمانية من المستوى A1 إلى C1. تتوفر شقق لشخصين إلى أربعة أشخاص، أما الأكبر فنادرة.",
    fa: "هیلدسهایم دانشگاه، دو بیمارستان و تئاتر دارد و می‌توان با دوچرخه سر کار رفت. صنعت، پرستاری و انبارداری نیروی ماهر می‌خواهند؛ آلمانی از سطح A1 تا C1 تدریس می‌شود. خانه برای دو تا چهار نفر هست، بزرگ‌تر کم پیدا می‌شود.",
    ru: "Хильдесхайм достаточно велик для университета, двух больниц и театра и достаточно мал, чтобы ездить на работу на велосипеде. Нужны специалисты в технике, уходе и логистике; немецкий преподают от A1 до C1. Есть квартиры на двух–четырёх человек, большие редки.",
    tr: "Hildesheim üniversitesi, iki hastanesi ve tiyatrosu olacak kadar büyük, işe bisikletle gidilecek kadar küçüktür. Teknik, bakım ve lojistik alanları nitelikli eleman arıyor; Almanca A1'den C1'e kadar öğretiliyor. İki ile dört kişilik daireler var, daha büyükleri az.",
    fr: "Hildesheim est assez grande pour avoir une université, deux hôpitaux et un théâtre, et assez petite pour aller au travail à vélo. La technique, les soins et la logistique recrutent ; l'allemand s'enseigne de A1 à C1. On trouve des logements pour deux à quatre personnes, rarement plus grands.",
    ti: "ኣብ ሂልደስሃይም ጀርመንኛ ክትመሃሩ ትኽእሉ። ኣብ ፋብሪካታትን መኽዘናትን ስራሕ ኣሎ። ኣብ ክንክን ሕሙማት እውን ስራሕ ኣሎ። ንክልተ ክሳብ ኣርባዕተ ሰባት ዝኸውን ገዛውቲ ኣሎ። ዓበይቲ ገዛውቲ ግን ውሑዳት እዮም።",
  },
  strengths: [
    {
      de: "Deutschkurse auf jedem Niveau, auch mit Kinderbetreuung",
      en: "German courses at every level, with childcare too",
      uk: "Курси німецької всіх рівнів, також із доглядом за дітьми",
      ar: "دورات لغة ألمانية لكل المستويات، مع رعاية للأطفال أيضًا",
    },
    {
      de: "Viele Ausbildungsbetriebe in Technik und Pflege",
      en: "Many training companies in engineering and care",
      uk: "Багато підприємств, що навчають техніки та догляду",
      ar: "شركات كثيرة تدرّب في التقنية والرعاية",
    },
    {
      de: "Mit dem Zug in einer halben Stunde in Hannover",
      en: "Half an hour by train to Hanover",
      uk: "До Ганновера пів години поїздом",
      ar: "نصف ساعة بالقطار إلى هانوفر",
    },
  ],
  housing: {
    style: "POST_WAR",
    warmRentCents: 1120,
    dwellings: [dwellings(1, 6, 3, true), dwellings(2, 8, 4), dwellings(3, 6, 3, true), dwellings(4, 5, 2)],
  },
  places: {
    CHILDCARE: stock(30, 6),
    PRIMARY_SCHOOL: stock(40, 16),
    SECONDARY_SCHOOL: stock(45, 19),
    VOCATIONAL_SCHOOL: stock(60, 28),
  },
  worded: [
    offer("TRAINING", 18, 11, {
      de: "Ausbildung in Mechatronik und Elektrotechnik",
      en: "Training in mechatronics and electrical engineering",
      uk: "Навчання мехатроніки та електротехніки",
      ar: "تدريب مهني في الميكاترونيك والهندسة الكهربائية",
    }),
    offer("TRAINING", 20, 14, {
      de: "Ausbildung zur Pflegefachfrau oder zum Pflegefachmann",
      en: "Training as a nurse",
      uk: "Навчання за фахом медсестри або медбрата",
      ar: "تدريب مهني في التمريض",
    }),
    offer("INTERNSHIP", 12, 7, {
      de: "Praktikum im Handwerk mit Sprachbegleitung",
      en: "Internship in the crafts with language support",
      uk: "Практика в ремеслах із мовною підтримкою",
      ar: "تدريب عملي في الحرف مع مرافقة لغوية",
    }),
  ],
  community: ["SPONSORSHIP", "SPORTS", "MUSIC", "WOMENS_GROUP", "FAITH", "NEIGHBOURHOOD"],
  needs: [
    need(
      "SKILLED_LABOUR",
      45,
      4,
      {
        de: "Pflegefachkräfte für Krankenhäuser und Heime",
        en: "Nurses for hospitals and homes",
        uk: "Медсестри й медбрати для лікарень і будинків догляду",
        ar: "ممرضات وممرضون للمستشفيات ودور الرعاية",
      },
      "81302",
    ),
    need("SKILLED_LABOUR", 20, 3, MECHATRONICS_TECHNICIANS, "26112"),
    need("SKILLED_LABOUR", 25, 4, CHILDCARE_WORKERS, "83112"),
    need("TRAINEES", 40, 3, TRAINEES_IN_THE_CRAFTS),
    need("VOLUNTEERS", 30, 2, {
      de: "Sprachpatinnen und Sprachpaten",
      en: "Volunteer language partners",
      uk: "Мовні наставники-волонтери",
      ar: "متطوعون للمرافقة اللغوية",
    }),
  ],
};
