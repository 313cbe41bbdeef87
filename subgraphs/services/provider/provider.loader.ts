/** Providers by key, one statement per batch. */
import { underTheirNames } from "../../runtime/asked-columns.js";
import type { Reads } from "../../runtime/database/reads.js";
import { rowByKey } from "../../runtime/database/rows.js";
import { Provider } from "./provider.entity.js";

/** What a provider is read without where nobody asks for it. */
export const FIELD_COLUMNS = underTheirNames<Provider>("name", "isDemonstration");

export const providerLoader = (reads: Reads) => rowByKey(reads, Provider, "key", FIELD_COLUMNS);
