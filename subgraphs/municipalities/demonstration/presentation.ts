/** How a made-up presentation of a real town is written down. Plain data; what becomes of it is in `rows.ts`. */
import type { LocalizedText } from "../../../schema/localized-text.js";
import type { NeedKind } from "../../../schema/vocabulary/need-kind.js";
import type { OfferKind } from "../../../schema/vocabulary/offer-kind.js";

/** A text that the demonstration always has in German and English, and here and there in more languages. */
export type DemonstrationText = LocalizedText & { readonly de: string; readonly en: string };

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
  readonly title: DemonstrationText;
}

export type PlaceKind = "CHILDCARE" | "PRIMARY_SCHOOL" | "SECONDARY_SCHOOL" | "VOCATIONAL_SCHOOL";

export interface TownNeed {
  readonly kind: NeedKind;
  readonly quantity: number;
  readonly urgency: 1 | 2 | 3 | 4 | 5;
  readonly title: DemonstrationText;
  readonly kldbCode: string | null;
}

/** One town of the demonstration. What it leaves out it has not presented. */
export interface TownPresentation {
  readonly ags: string;
  /** As people say it, without the register's additions. */
  readonly name: string;
  readonly headline: DemonstrationText;
  readonly introduction: DemonstrationText;
  readonly strengths: readonly DemonstrationText[];
  readonly housing: HousingMarket | null;
  readonly places: Readonly<Partial<Record<PlaceKind, Stock>>>;
  readonly worded: readonly WordedOffer[];
  /** Community offers in the words of their kind. */
  readonly community: readonly OfferKind[];
  readonly needs: readonly TownNeed[];
}

/** A text in German, English and whichever other languages are given by their tags. */
export const text = (de: string, en: string, more: LocalizedText = {}): DemonstrationText => ({ de, en, ...more });

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
export const offer = (kind: OfferKind, capacity: number, free: number, de: string, en: string): WordedOffer => ({
  kind,
  capacity,
  free,
  title: { de, en },
});

/** A need; its quantity counts persons, children or units, as the kind says. */
export const need = (
  kind: NeedKind,
  quantity: number,
  urgency: TownNeed["urgency"],
  de: string,
  en: string,
  kldbCode: string | null = null,
): TownNeed => ({ kind, quantity, urgency, title: { de, en }, kldbCode });
