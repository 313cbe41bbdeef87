/** Offers by key, one statement per batch; pages of municipalities' offers, one for all that are asked the same. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { pageLoader } from "../../runtime/database/page-loader.js";
import { rowsByKey } from "../../runtime/database/rows.js";
import { Offer } from "./offer.entity.js";
import type { OfferFilter } from "./offer.inputs.js";
import { findOffersOf } from "./offers.js";

export const offerPageLoader = (db: DataSource) =>
  pageLoader((towns, filter: OfferFilter | null | undefined, page) => findOffersOf(db, towns, filter, page));

export const offerLoader = (db: DataSource) =>
  new DataLoader<string, Offer | null>((keys) => rowsByKey(db, Offer, "key", keys));
