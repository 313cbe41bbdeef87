/** Providers by key, one statement per batch. */
import type { Reads } from "../../runtime/database/reads.js";
import { rowsByKey } from "../../runtime/database/rows.js";
import { Provider } from "./provider.entity.js";

export const providerLoader = ({ db, loader }: Reads) =>
  loader<string, Provider | null>((keys) => rowsByKey(db, Provider, "key", keys));
