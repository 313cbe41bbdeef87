/** How a made-up presentation of a real town is written down. Plain data; what becomes of it is in `rows.ts`. */
import type { LANGUAGES } from "../../../schema/vocabulary/language.js";
import type { NeedKind } from "../../../schema/vocabulary/need-kind.js";
import type { OfferKind } from "../../../schema/vocabulary/offer-kind.js";

export type LanguageTag = (typeof LANGUAGES)[number]["tag"];

type TextIn<Required extends LanguageTag> = Readonly<Record<Required, string> & Partial<Record<LanguageTag, string>>>;

/** A text in all languages of the hub: what many towns say, and the line that is read first. */
export type FullText = TextIn<LanguageTag>;

/** A text in the languages that most readers of the demonstration know, and here and there in more. */
export type ShortText = TextIn<"de" | "en" | "uk" | "ar">;

/** A long text: always in German and English, in the others as far as the town has come. */
export type LongText = TextIn<"de" | "en">;

/** How many there are, and how many of them are still free. */
export interface Stock {
  readonly capacity: number;
  readonly free: number;
}

/** The stock of houses that is typical of the town: it decides what the dwellings are said to be like. */
export type HousingStyle = "OLD_TOWN" | "POST_WAR" | "PREFABRICATED" | "VILLAGE" | "CITY";

export interface DwellingStock extends Stock {
  /** The greatest number of persons that a dwelling holds. */
  readonly persons: number;
  readonly isStepFree: boolean;
}

export interface HousingMarket {
  readonly style: HousingStyle;
  /** Rent per square metre and month in cents, heating and service charges included. */
  readonly warmRentCents: number;
  readonly dwellings: readonly DwellingStock[];
}

/** An offer with words of its own. */
export interface WordedOffer extends Stock {
  readonly kind: OfferKind;
  readonly title: ShortText;
}

export type PlaceKind = "CHILDCARE" | "PRIMARY_SCHOOL" | "SECONDARY_SCHOOL" | "VOCATIONAL_SCHOOL";

/** Kinds of offers that are given by people of the town and said in the words of their kind. */
export type CommunityKind =
  "SPONSORSHIP" | "CLUB" | "SPORTS" | "MUSIC" | "FAITH" | "WOMENS_GROUP" | "LGBTQI" | "NEIGHBOURHOOD";

export interface TownNeed {
  readonly kind: NeedKind;
  readonly quantity: number;
  readonly urgency: 1 | 2 | 3 | 4 | 5;
  readonly title: ShortText;
  readonly kldbCode: string | null;
  /** The recommendation of the town's board because of which it was declared, by its place in the paper. */
  readonly recommendation?: number;
}

/** One town of the demonstration. What it leaves out it has not presented. */
export interface TownPresentation {
  readonly ags: string;
  /** As people say it, without the register's additions. */
  readonly name: string;
  /** The name in other scripts, and where another language has a name of its own. */
  readonly names: TextIn<"uk" | "ar" | "fa" | "ru" | "ti">;
  readonly headline: FullText;
  readonly introduction: LongText;
  readonly strengths: readonly ShortText[];
  readonly housing: HousingMarket | null;
  readonly places: Readonly<Partial<Record<PlaceKind, Stock>>>;
  readonly worded: readonly WordedOffer[];
  readonly community: readonly CommunityKind[];
  readonly needs: readonly TownNeed[];
}

/** So many, of which so many are still free. */
export const stock = (capacity: number, free: number): Stock => ({ capacity, free });

/** Dwellings for so many persons at most. */
export const dwellings = (persons: number, capacity: number, free: number, isStepFree = false): DwellingStock => ({
  persons,
  capacity,
  free,
  isStepFree,
});

/** An offer in words of its own. */
export const offer = (kind: OfferKind, capacity: number, free: number, title: ShortText): WordedOffer => ({
  kind,
  capacity,
  free,
  title,
});

/** A need; its quantity counts persons, children or units, as the kind says. */
export const need = (
  kind: NeedKind,
  quantity: number,
  urgency: TownNeed["urgency"],
  title: ShortText,
  kldbCode: string | null = null,
): TownNeed => ({ kind, quantity, urgency, title, kldbCode });
