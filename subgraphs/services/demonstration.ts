/**
 * The made-up jobs, providers and integration services around forty real towns: loaded once, taken out whole. Knows
 * nothing of other owners' parts.
 */
import {
  deleteMarked,
  type Demonstration,
  insertRows,
  loadOnce,
  removeForGood,
} from "../runtime/demonstration/demonstration.js";
import { serviceRows } from "./demonstration/rows.js";

export const demonstration: Demonstration = {
  load: (db) =>
    loadOnce(db, async (transaction) => {
      const rows = serviceRows();
      await insertRows(transaction, "job", rows.job);
      await insertRows(transaction, "provider", rows.provider);
      await insertRows(transaction, "integration_service", rows.integration_service);
    }),

  remove: (db) =>
    removeForGood(db, async (transaction) => {
      const job = await deleteMarked(transaction, "job");
      const service = await deleteMarked(transaction, "integration_service");
      // A service that somebody else entered under a made-up provider would go with it: that provider stays.
      const [, provider] = await transaction.query<[unknown[], number]>(
        `DELETE FROM provider WHERE is_demonstration
          AND NOT EXISTS (SELECT FROM integration_service WHERE provider_key = provider.key)`,
      );
      return { job, integration_service: service, provider };
    }),
};
