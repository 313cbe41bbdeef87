/** Kiel as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { NURSES_FOR_THE_HOSPITAL } from "../words/need-titles.js";

export const KIEL: TownPresentation = {
  ags: "01002000",
  name: "Kiel",
  names: { uk: "Кіль", ar: "كيل", fa: "کیل", ru: "Киль", ti: "ኪል" },
  headline: {
    de: "Landeshauptstadt an der Förde",
    "de-x-easy": "Kiel liegt am Meer. Kiel ist die Haupt-Stadt von Schleswig-Holstein.",
    en: "State capital on the fjord",
    uk: "Столиця землі на березі фіорду",
    ar: "عاصمة الولاية على الخليج البحري",
    fa: "مرکز ایالت در کنار خلیج",
    ru: "Столица земли на берегу фьорда",
    tr: "Fiyort kıyısında eyalet başkenti",
    fr: "Capitale régionale au bord du fjord",
    ti: "ኣብ ወሽመጥ ባሕሪ እትርከብ ርእሰ ከተማ ክፍለ ሃገር",
  },
  introduction: {
    de: "Kiel liegt an der Ostsee; Hafen, Werften, Universität und Klinik geben vielen Menschen Arbeit. Wohnungen sind knapp, vor allem große. Wer allein oder zu zweit kommt und studieren oder eine Ausbildung machen will, findet hier viel Unterstützung.",
    "de-x-easy":
      "Kiel liegt am Meer. Es gibt Arbeit am Hafen und im Kranken-Haus. Es gibt nur wenige große Wohnungen. Sie sind allein oder zu zweit? Dann bekommen Sie hier viel Hilfe.",
    en: "Kiel lies on the Baltic Sea; its port, shipyards, university and hospital employ many people. Housing is scarce, large flats above all. Those who come alone or as a couple and want to study or train find a lot of support here.",
    uk: "Кіль розташований на Балтійському морі; порт, верфі, університет і клініка дають роботу багатьом людям. Житла бракує, насамперед великих квартир. Хто приїздить сам або вдвох і хоче навчатися, знайде тут багато підтримки.",
    ar: "تقع كيل على بحر البلطيق؛ ويوفر الميناء وأحواض السفن والجامعة والمستشفى عملًا لكثيرين. السكن قليل، ولا سيما الشقق الكبيرة. من يأتي وحده أو مع شريك ويريد الدراسة أو التدريب يجد هنا دعمًا كبيرًا.",
    fa: "کیل کنار دریای بالتیک است؛ بندر، کشتی‌سازی، دانشگاه و بیمارستان به بسیاری کار می‌دهند. مسکن کم است، به‌ویژه خانه‌های بزرگ. کسی که تنها یا دونفره می‌آید و می‌خواهد درس بخواند، اینجا پشتیبانی زیادی می‌یابد.",
    ru: "Киль расположен на Балтийском море; порт, верфи, университет и клиника дают работу многим. Жилья не хватает, особенно больших квартир. Кто приезжает один или вдвоём и хочет учиться, найдёт здесь большую поддержку.",
    tr: "Kiel Baltık Denizi kıyısındadır; liman, tersaneler, üniversite ve hastane birçok kişiye iş verir. Konut, özellikle büyük daire azdır. Tek başına ya da iki kişi gelip okumak isteyenler burada çok destek bulur.",
    fr: "Kiel se trouve au bord de la Baltique ; le port, les chantiers navals, l'université et la clinique emploient beaucoup de monde. Les logements sont rares, surtout les grands. Qui vient seul ou à deux pour étudier ou se former trouve ici beaucoup de soutien.",
    ti: "ኪል ኣብ ባሕሪ ባልቲክ ትርከብ። ኣብ ወደብን ሆስፒታልን ስራሕ ኣሎ። ዓበይቲ ገዛውቲ ውሑዳት እዮም። በይንኹም ወይ ክልተ ኴንኩም እንተ መጺእኩም፣ ኣብዚ ብዙሕ ሓገዝ ትረኽቡ።",
  },
  strengths: [
    {
      de: "Universität, Fachhochschule und viele Ausbildungsplätze",
      en: "University, college and many training places",
      uk: "Університет, вища школа прикладних наук і багато місць для навчання професії",
      ar: "جامعة ومعهد عالٍ وأماكن كثيرة للتدريب المهني",
    },
    {
      de: "Große ukrainische und syrische Gemeinschaften",
      en: "Large Ukrainian and Syrian communities",
      uk: "Великі українська та сирійська громади",
      ar: "جاليتان كبيرتان أوكرانية وسورية",
    },
    {
      de: "Mit dem Bus und der Fähre überall hin",
      en: "Bus and ferry to every part of the city",
      uk: "Автобусом і поромом у будь-яку частину міста",
      ar: "بالحافلة والعبّارة إلى كل مكان",
    },
  ],
  housing: {
    style: "POST_WAR",
    warmRentCents: 1350,
    dwellings: [dwellings(1, 8, 5), dwellings(2, 6, 3, true), dwellings(3, 2, 0)],
  },
  places: { PRIMARY_SCHOOL: stock(30, 12), SECONDARY_SCHOOL: stock(40, 15), VOCATIONAL_SCHOOL: stock(60, 25) },
  worded: [
    offer("TRAINING", 12, 8, {
      de: "Ausbildung zur Anlagenmechanikerin oder zum Anlagenmechaniker auf der Werft",
      en: "Training as a plant mechanic at the shipyard",
      uk: "Навчання професії монтажника устаткування на верфі",
      ar: "تدريب مهني على ميكانيكا المنشآت في حوض السفن",
    }),
    offer("INTERNSHIP", 10, 6, {
      de: "Orientierungspraktikum in Pflege und Klinik",
      en: "Orientation internship in nursing and at the hospital",
      uk: "Ознайомча практика в догляді та клініці",
      ar: "تدريب تعريفي في التمريض والمستشفى",
    }),
  ],
  community: ["SPONSORSHIP", "SPORTS", "MUSIC", "LGBTQI", "FAITH"],
  needs: [
    need("SKILLED_LABOUR", 60, 4, NURSES_FOR_THE_HOSPITAL, "81302"),
    need("TRAINEES", 35, 3, {
      de: "Auszubildende im Schiffbau",
      en: "Trainees in shipbuilding",
      uk: "Учні в суднобудуванні",
      ar: "متدربون في بناء السفن",
    }),
  ],
};
