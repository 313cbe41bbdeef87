/** Forgets what was kept of requests so that they could be sent again, or looked up. Knows no mutation. */
import type { DataSource } from "typeorm";
import { ownerItself, transactionFor } from "../../runtime/database/caller-settings.js";
import { forgetOldKeys } from "../../runtime/database/idempotency.js";

/** Whoever hands in a file imports it within minutes, or the day that a holiday lasts. */
const UPLOAD_DAYS = 1;

/** A quarter: until then the office has mended the rows that were left out, or never will. */
const IMPORT_DAYS = 90;

/** Forgets keys of changes and files older than a day, and reports of imports older than a quarter. */
export function forgetOldRequests(db: DataSource): Promise<void> {
  return transactionFor(db, ownerItself("municipalities"), async (transaction) => {
    await forgetOldKeys(transaction);
    await transaction.query("DELETE FROM upload WHERE uploaded_at < now() - make_interval(days => $1)", [UPLOAD_DAYS]);
    await transaction.query("DELETE FROM data_import WHERE imported_at < now() - make_interval(days => $1)", [
      IMPORT_DAYS,
    ]);
  });
}
