/** Pages of municipalities' offers, one statement for all municipalities that are asked the same. */
import type { DataSource } from "typeorm";
import { pageLoader } from "../../runtime/database/page-loader.js";
import type { OfferFilter } from "./offer.inputs.js";
import { findOffersOf } from "./offers.js";

export const offerPageLoader = (db: DataSource) =>
  pageLoader((towns, filter: OfferFilter | null | undefined, page) => findOffersOf(db, towns, filter, page));
