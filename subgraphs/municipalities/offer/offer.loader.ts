/** Offers by key, and pages of municipalities' offers: one statement for all that are asked the same. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { pageLoader } from "../../runtime/database/page-loader.js";
import type { Offer } from "./offer.entity.js";
import type { OfferFilter } from "./offer.inputs.js";
import { findOffersOf, offersByKey } from "./offers.js";

export const offerLoader = (db: DataSource) => new DataLoader<string, Offer | null>((keys) => offersByKey(db, keys));

export const offerPageLoader = (db: DataSource) =>
  pageLoader((towns, filter: OfferFilter | null | undefined, page) => findOffersOf(db, towns, filter, page));
