/** Offers by key, and pages of municipalities' offers: one statement for all that are asked the same. */
import type { Reads } from "../../runtime/database/reads.js";
import type { Offer } from "./offer.entity.js";
import type { OfferFilter } from "./offer.inputs.js";
import { FIELD_COLUMNS, findOffersOf, offersByKey } from "./offers.js";

export const offerLoader = ({ db, rows }: Reads) =>
  rows<Offer | null>((keys, without) => offersByKey(db, keys, without), FIELD_COLUMNS);

export const offerPageLoader = ({ db, pages }: Reads) =>
  pages(
    (towns, filter: OfferFilter | null | undefined, page, without) => findOffersOf(db, towns, filter, page, without),
    FIELD_COLUMNS,
  );
