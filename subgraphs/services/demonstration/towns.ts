/** Which trades and how many jobs the demonstration makes up for which real town. Plain data. */
import { INDUSTRY } from "./industry.js";
import type { Trade } from "./job-template.js";
import { SERVICE_TRADES } from "./service-trades.js";

export const TRADES = { ...INDUSTRY, ...SERVICE_TRADES } satisfies Readonly<Record<string, Trade>>;
export type TradeName = keyof typeof TRADES;

/** How much help with arriving a town of the size has. */
export type ServiceRange = "VILLAGE" | "TOWN" | "CITY";

export interface WorkingTown {
  readonly ags: string;
  readonly name: string;
  readonly range: ServiceRange;
  readonly jobs: number;
  /** The trades that shape it, the most important first. */
  readonly trades: readonly TradeName[];
}

const village = (ags: string, name: string, jobs: number, ...trades: TradeName[]): WorkingTown => ({
  ags,
  name,
  range: "VILLAGE",
  jobs,
  trades,
});
const town = (...[ags, name, jobs, ...trades]: Parameters<typeof village>): WorkingTown => ({
  ...village(ags, name, jobs, ...trades),
  range: "TOWN",
});
const city = (...[ags, name, jobs, ...trades]: Parameters<typeof village>): WorkingTown => ({
  ...village(ags, name, jobs, ...trades),
  range: "CITY",
});

export const WORKING_TOWNS: readonly WorkingTown[] = [
  city("01002000", "Kiel", 21, "HOSPITAL", "STEEL", "INFORMATION", "TRANSPORT", "HOSPITALITY", "CHILDREN_AND_SCHOOL"),
  town("01054056", "Husum", 15, "ELECTRICITY", "HOSPITALITY", "ELDERLY_CARE", "FARMING", "RETAIL"),
  city(
    "02000000",
    "Hamburg",
    25,
    "LOGISTICS",
    "TRANSPORT",
    "CHILDREN_AND_SCHOOL",
    "INFORMATION",
    "HOSPITALITY",
    "OFFICE",
  ),
  city("04012000", "Bremerhaven", 20, "FOOD", "LOGISTICS", "ELECTRICITY", "HOSPITAL", "STEEL"),
  city("13003000", "Rostock", 20, "STEEL", "HOSPITAL", "HOSPITALITY", "ELECTRICITY", "RETAIL"),
  village("13075082", "Loitz", 10, "FARMING", "ELDERLY_CARE", "CRAFTS", "FOOD"),
  town("13075105", "Pasewalk", 14, "HOSPITAL", "ELDERLY_CARE", "CRAFTS", "RETAIL", "FARMING"),
  city("03254021", "Hildesheim", 24, "MACHINERY", "HOSPITAL", "CHILDREN_AND_SCHOOL", "LOGISTICS", "CRAFTS", "RETAIL"),
  city("03101000", "Braunschweig", 23, "VEHICLES", "INFORMATION", "TRANSPORT", "HOSPITAL", "OFFICE", "CLEANING"),
  town("03153017", "Goslar", 16, "HOSPITALITY", "CHEMISTRY", "METAL", "ELDERLY_CARE", "RETAIL"),
  town("03254002", "Alfeld (Leine)", 14, "MACHINERY", "CRAFTS", "ELDERLY_CARE", "RETAIL", "WOOD"),
  town("03254008", "Bockenem", 12, "LOGISTICS", "VEHICLES", "FARMING", "CRAFTS"),
  town("05962004", "Altena", 17, "METAL", "HOSPITAL", "STEEL", "ELDERLY_CARE", "CRAFTS", "RETAIL"),
  city("05111000", "Düsseldorf", 24, "OFFICE", "CHILDREN_AND_SCHOOL", "RETAIL", "HOSPITAL", "CRAFTS", "HOSPITALITY"),
  city("05911000", "Bochum", 22, "HOSPITAL", "LOGISTICS", "CRAFTS", "INFORMATION", "CLEANING", "TRANSPORT"),
  town("05382068", "Troisdorf", 16, "PLASTICS", "MACHINERY", "RETAIL", "ELDERLY_CARE", "CLEANING"),
  town("05958004", "Arnsberg", 17, "STEEL", "WOOD", "ELECTRICITY", "ELDERLY_CARE", "CRAFTS"),
  town("05762028", "Nieheim", 11, "WOOD", "FOOD", "CRAFTS", "ELDERLY_CARE"),
  city("06611000", "Kassel", 22, "VEHICLES", "LOGISTICS", "HOSPITAL", "MACHINERY", "CLEANING", "RETAIL"),
  town("06534014", "Marburg", 17, "CHEMISTRY", "HOSPITAL", "CHILDREN_AND_SCHOOL", "HOSPITALITY", "OFFICE"),
  village("06633025", "Trendelburg", 10, "ELDERLY_CARE", "CRAFTS", "FARMING", "HOSPITALITY"),
  city("07211000", "Trier", 20, "HOSPITAL", "HOSPITALITY", "CRAFTS", "FOOD", "OFFICE"),
  town("07135020", "Cochem", 12, "HOSPITALITY", "FARMING", "SURGERIES", "RETAIL"),
  city("10041100", "Saarbrücken", 21, "INFORMATION", "STEEL", "ELDERLY_CARE", "RETAIL", "TRANSPORT", "HOSPITAL"),
  town("08416036", "Rottenburg am Neckar", 15, "CRAFTS", "CHILDREN_AND_SCHOOL", "MACHINERY", "WOOD", "SURGERIES"),
  city(
    "08311000",
    "Freiburg im Breisgau",
    22,
    "HOSPITAL",
    "ELECTRICITY",
    "HOSPITALITY",
    "INFORMATION",
    "CRAFTS",
    "SURGERIES",
  ),
  town("08126046", "Künzelsau", 18, "MACHINERY", "LOGISTICS", "ELECTRICITY", "OFFICE", "PLASTICS"),
  city(
    "09162000",
    "München",
    25,
    "HOSPITALITY",
    "HOSPITAL",
    "CHILDREN_AND_SCHOOL",
    "TRANSPORT",
    "INFORMATION",
    "VEHICLES",
    "CONSTRUCTION",
  ),
  town("09479169", "Wunsiedel", 12, "ELECTRICITY", "WOOD", "CRAFTS", "ELDERLY_CARE"),
  city(
    "11000000",
    "Berlin",
    25,
    "HOSPITAL",
    "CHILDREN_AND_SCHOOL",
    "INFORMATION",
    "CONSTRUCTION",
    "HOSPITALITY",
    "CLEANING",
  ),
  town("12067120", "Eisenhüttenstadt", 15, "METAL", "STEEL", "HOSPITAL", "ELDERLY_CARE", "RETAIL"),
  town("12070424", "Wittenberge", 13, "MACHINERY", "WOOD", "PLASTICS", "ELDERLY_CARE"),
  village("12073384", "Lychen", 10, "HOSPITALITY", "ELDERLY_CARE", "WOOD", "FARMING"),
  city(
    "14713000",
    "Leipzig",
    24,
    "LOGISTICS",
    "VEHICLES",
    "CHILDREN_AND_SCHOOL",
    "HOSPITAL",
    "HOSPITALITY",
    "CLEANING",
  ),
  town("14626110", "Görlitz", 17, "STEEL", "ELDERLY_CARE", "HOSPITALITY", "MACHINERY", "SURGERIES"),
  village("14522020", "Augustusburg", 10, "CRAFTS", "HOSPITALITY", "ELDERLY_CARE", "WOOD"),
  city("15002000", "Halle (Saale)", 21, "FOOD", "CHEMISTRY", "HOSPITAL", "LOGISTICS", "CLEANING"),
  town("15081240", "Kalbe (Milde)", 11, "FARMING", "ELDERLY_CARE", "CRAFTS", "CONSTRUCTION"),
  city("16053000", "Jena", 21, "MACHINERY", "INFORMATION", "HOSPITAL", "CHEMISTRY", "CHILDREN_AND_SCHOOL"),
  town("16074044", "Kahla", 12, "PLASTICS", "CRAFTS", "ELDERLY_CARE", "RETAIL"),
];
