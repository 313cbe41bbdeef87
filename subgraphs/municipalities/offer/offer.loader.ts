/** Offers by key, and pages of municipalities' offers: one statement for all that are asked the same. */
import type { Reads } from "../../runtime/database/reads.js";
import type { Offer } from "./offer.entity.js";
import type { OfferFilter } from "./offer.inputs.js";
import { findOffersOf, offersByKey } from "./offers.js";

export const offerLoader = ({ db, loader }: Reads) => loader<string, Offer | null>((keys) => offersByKey(db, keys));

export const offerPageLoader = ({ db, pages }: Reads) =>
  pages((towns, filter: OfferFilter | null | undefined, page, without) =>
    findOffersOf(db, towns, filter, page, without),
  );
