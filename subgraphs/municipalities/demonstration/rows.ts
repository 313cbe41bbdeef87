/** Turns the made-up presentations into rows of the tables, the same rows every time. */
import type { OfferKind } from "../../../schema/vocabulary/offer-kind.js";
import { type Chance, chanceOf } from "../../runtime/demonstration/chance.js";
import { demonstrationDay } from "../../runtime/demonstration/demonstration.js";
import type {
  DemonstrationText,
  DwellingStock,
  HousingMarket,
  PlaceKind,
  Stock,
  TownPresentation,
} from "./presentation.js";
import { BERLIN_AND_BRANDENBURG } from "./towns/berlin-and-brandenburg.js";
import { COAST } from "./towns/coast.js";
import { HESSE_AND_WEST } from "./towns/hesse-and-west.js";
import { LOWER_SAXONY } from "./towns/lower-saxony.js";
import { MECKLENBURG_VORPOMMERN } from "./towns/mecklenburg-vorpommern.js";
import { NORTH_RHINE_WESTPHALIA } from "./towns/north-rhine-westphalia.js";
import { SAXONY_AND_THURINGIA } from "./towns/saxony-and-thuringia.js";
import { SOUTH } from "./towns/south.js";
import {
  COMMUNITY_WORDS,
  DWELLING_DESCRIPTIONS,
  DWELLING_WORDS,
  NEED_DESCRIPTIONS,
  OFFICES,
  PLACE_WORDS,
} from "./words.js";

export const DEMONSTRATION_TOWNS: readonly TownPresentation[] = [
  ...COAST,
  ...MECKLENBURG_VORPOMMERN,
  ...LOWER_SAXONY,
  ...NORTH_RHINE_WESTPHALIA,
  ...HESSE_AND_WEST,
  ...SOUTH,
  ...BERLIN_AND_BRANDENBURG,
  ...SAXONY_AND_THURINGIA,
];

type Row = Readonly<Record<string, unknown>>;

/** The rows of the demonstration by table. Every localized text has German and English. */
export interface PresentationRows {
  readonly portrait: readonly Row[];
  readonly offer: readonly Row[];
  readonly need: readonly Row[];
}

/** Changing it changes every row that is drawn by chance. */
const SEED = "ortswahl demonstration 1";

/** All rows of the demonstration, the same at every call. */
export function presentationRows(): PresentationRows {
  return {
    portrait: DEMONSTRATION_TOWNS.map(portraitRow),
    offer: DEMONSTRATION_TOWNS.flatMap(offerRows),
    need: DEMONSTRATION_TOWNS.flatMap(needRows),
  };
}

function portraitRow(town: TownPresentation): Row {
  const chance = chanceOf(`${SEED} portrait ${town.ags}`);
  const office = chance.pick(OFFICES);
  const named = Object.entries(office).map(([language, words]) => [language, words?.replace("{town}", town.name)]);
  return {
    ags: town.ags,
    headline: town.headline,
    introduction: town.introduction,
    strengths: town.strengths,
    contact_office: Object.fromEntries(named) as DemonstrationText,
    confirmed_at: moment(chance, 30),
    is_demonstration: true,
  };
}

/** A moment in office hours, at most so many days before the demonstration's day. */
const moment = (chance: Chance, days: number): string =>
  `${demonstrationDay(-chance.between(1, days))}T${String(chance.between(7, 15)).padStart(2, "0")}:${chance.pick(["00", "15", "30", "45"])}:00Z`;

/** An offer before it gets its key and dates. */
interface Drawn extends Stock {
  readonly kind: OfferKind;
  readonly title: DemonstrationText;
  readonly description: DemonstrationText | null;
  readonly dwelling: Dwelling | null;
}

interface Dwelling {
  readonly rooms: number;
  readonly areaM2: number;
  readonly monthlyRentCents: number;
  readonly maxPersons: number;
  readonly isStepFree: boolean;
}

function offerRows(town: TownPresentation): Row[] {
  const chance = chanceOf(`${SEED} offers ${town.ags}`);
  const { housing } = town;
  const drawn: Drawn[] = [
    ...(housing ? housing.dwellings.map((stock) => dwelling(chance, housing, stock)) : []),
    ...Object.entries(town.places).map(([kind, stock]) => ({
      ...plain(kind as PlaceKind, stock, chance.pick(PLACE_WORDS[kind as PlaceKind])),
    })),
    ...town.worded.map(({ kind, title, capacity, free }) => plain(kind, { capacity, free }, title)),
    ...town.community.map((kind) => plain(kind, community(chance), chance.pick(COMMUNITY_WORDS[kind] ?? []))),
  ];
  return drawn.map((offer, index) => offerRow(chance, town.ags, index + 1, offer));
}

const plain = (kind: OfferKind, { capacity, free }: Stock, title: DemonstrationText): Drawn => ({
  kind,
  capacity,
  free,
  title,
  description: null,
  dwelling: null,
});

function community(chance: Chance): Stock {
  const capacity = chance.between(3, 12) * 5;
  return { capacity, free: Math.ceil(capacity * (0.3 + 0.5 * chance.next())) };
}

function dwelling(
  chance: Chance,
  market: HousingMarket,
  { persons, capacity, free, isStepFree }: DwellingStock,
): Drawn {
  const words = DWELLING_WORDS[persons];
  if (!words) throw new RangeError(`There are no words for a dwelling for ${persons}.`);
  const areaM2 = chance.between(...words.area);
  // Rents are asked in steps of five euros.
  const monthlyRentCents = Math.round((areaM2 * market.warmRentCents * (0.95 + 0.1 * chance.next())) / 500) * 500;
  return {
    kind: "HOUSING",
    capacity,
    free,
    title: words.title,
    description: chance.pick(DWELLING_DESCRIPTIONS[market.style]),
    dwelling: { rooms: words.rooms, areaM2, monthlyRentCents, maxPersons: persons, isStepFree },
  };
}

function offerRow(chance: Chance, ags: string, number: number, offer: Drawn): Row {
  const { kind, title, description, capacity, free, dwelling: home } = offer;
  const becomesFree = kind === "HOUSING" && chance.happens(0.1);
  return {
    key: `demonstration-${ags}-${String(number).padStart(2, "0")}`,
    ags,
    kind,
    title,
    description,
    capacity,
    reserved: 0,
    taken: capacity - free,
    available_from: becomesFree ? demonstrationDay(15) : null,
    available_until: null,
    rooms: home?.rooms ?? null,
    area_m2: home?.areaM2 ?? null,
    monthly_rent_cents: home?.monthlyRentCents ?? null,
    max_persons: home?.maxPersons ?? null,
    is_step_free: home?.isStepFree ?? null,
    published_at: moment(chance, 60),
    is_demonstration: true,
  };
}

function needRows(town: TownPresentation): Row[] {
  const chance = chanceOf(`${SEED} needs ${town.ags}`);
  return town.needs.map(({ kind, title, quantity, urgency, kldbCode }, index) => ({
    key: `demonstration-${town.ags}-${String(index + 1).padStart(2, "0")}`,
    ags: town.ags,
    kind,
    title,
    description: NEED_DESCRIPTIONS[kind],
    quantity,
    kldb_code: kldbCode,
    urgency,
    published_at: moment(chance, 60),
    is_demonstration: true,
  }));
}
