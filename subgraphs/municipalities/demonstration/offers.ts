/** Draws the offers of a town of the demonstration: dwellings, places, and what its people give. */
import type { OfferKind } from "../../../schema/vocabulary/offer-kind.js";
import type { Chance } from "../../runtime/demonstration/chance.js";
import { demonstrationDay } from "../../runtime/demonstration/demonstration.js";
import { chanceFor, moment, type Row } from "./draw.js";
import { keeping, silence } from "./freshness.js";
import { period } from "./periods.js";
import type {
  CommunityKind,
  DwellingStock,
  FullText,
  HousingMarket,
  PlaceKind,
  ShortText,
  Stock,
  TownPresentation,
} from "./presentation.js";
import { COMMUNITY_DESCRIPTIONS } from "./words/community-descriptions.js";
import { COMMUNITY_WORDS } from "./words/community.js";
import { DWELLING_DESCRIPTIONS } from "./words/dwelling-descriptions.js";
import { DWELLING_WORDS } from "./words/dwellings.js";
import { PLACE_DESCRIPTIONS, PLACE_WORDS } from "./words/places.js";

/** An offer before it gets its key and dates. */
interface Drawn extends Stock {
  readonly kind: OfferKind;
  readonly title: ShortText;
  readonly description: FullText | null;
  readonly dwelling: Dwelling | null;
}

interface Dwelling {
  readonly rooms: number;
  readonly areaM2: number;
  readonly monthlyRentCents: number;
  readonly maxPersons: number;
  readonly isStepFree: boolean;
}

/** Internships that ended before the demonstration's day: in Bremerhaven, Braunschweig and Augustusburg. */
const ENDED: Readonly<Partial<Record<string, OfferKind>>> = {
  "04012000": "INTERNSHIP",
  "03101000": "INTERNSHIP",
  "14522020": "INTERNSHIP",
};

/** An ended offer was published and last confirmed before its end, which is at most so many days ago. */
const ENDED_WITHIN_DAYS = 40;

/** The offers of a town, in the order in which it presents them. */
export function offerRows(town: TownPresentation): Row[] {
  const chance = chanceFor("offers", town.ags);
  const later = chanceFor("freshness", town.ags);
  const periods = chanceFor("periods", town.ags);
  const { housing } = town;
  const drawn: Drawn[] = [
    ...(housing ? housing.dwellings.map((stock) => dwelling(chance, housing, stock)) : []),
    ...Object.entries(town.places).map(([name, stock]) => {
      const kind = name as PlaceKind;
      return described(later, PLACE_DESCRIPTIONS[kind], plain(kind, stock, chance.pick(PLACE_WORDS[kind])));
    }),
    ...town.worded.map(({ kind, title, capacity, free }) => plain(kind, { capacity, free }, title)),
    ...town.community.map((kind) => community(chance, later, kind)),
  ];
  return drawn.map((offer, index) => offerRow({ chance, later, periods }, town.ags, index + 1, offer));
}

const plain = (kind: OfferKind, { capacity, free }: Stock, title: ShortText): Drawn => ({
  kind,
  capacity,
  free,
  title,
  description: null,
  dwelling: null,
});

/** Two offers in three are described. */
const described = (later: Chance, description: FullText, offer: Drawn): Drawn =>
  later.happens(2 / 3) ? { ...offer, description } : offer;

function community(chance: Chance, later: Chance, kind: CommunityKind): Drawn {
  const capacity = chance.between(3, 12) * 5;
  const free = Math.ceil(capacity * (0.3 + 0.5 * chance.next()));
  const title = chance.pick(COMMUNITY_WORDS[kind]);
  return described(later, COMMUNITY_DESCRIPTIONS[kind], plain(kind, { capacity, free }, title));
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

/** `later`, and after it `periods`, draw what came to the demonstration after `chance` had settled the rest. */
interface Sources {
  readonly chance: Chance;
  readonly later: Chance;
  readonly periods: Chance;
}

function offerRow({ chance, later, periods }: Sources, ags: string, number: number, offer: Drawn): Row {
  const { kind, title, description, capacity, free, dwelling: home } = offer;
  const becomesFree = kind === "HOUSING" && chance.happens(0.1);
  const hasEnded = ENDED[ags] === kind;
  const drawn = period(periods, ags, kind, becomesFree);
  const earlier = hasEnded ? ENDED_WITHIN_DAYS : silence(ags);
  const publishedAt = moment(chance, 60, earlier);
  return {
    key: `demonstration-${ags}-${String(number).padStart(2, "0")}`,
    ags,
    kind,
    title,
    description,
    capacity,
    reserved: 0,
    taken: capacity - free,
    available_from: hasEnded ? null : drawn.from,
    available_until: hasEnded
      ? demonstrationDay(-later.between(2, ENDED_WITHIN_DAYS))
      : (end(later, kind) ?? drawn.until),
    rooms: home?.rooms ?? null,
    area_m2: home?.areaM2 ?? null,
    monthly_rent_cents: home?.monthlyRentCents ?? null,
    max_persons: home?.maxPersons ?? null,
    is_step_free: home?.isStepFree ?? null,
    published_at: publishedAt,
    ...keeping(later, kind, number, publishedAt, earlier),
    is_demonstration: true,
  };
}

/** Two places of training in three are given until a day, far enough for a hub that is started years later. */
const end = (later: Chance, kind: OfferKind): string | null =>
  kind === "TRAINING" && later.happens(2 / 3) ? demonstrationDay(later.between(730, 1_095)) : null;
