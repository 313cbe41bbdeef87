/**
 * How staff takes back what an adopted recommendation has brought about: a need or a measure, as it departs from a weight
 * that one has set, openly and by saying why. Knows nothing of how needs and measures are withdrawn.
 */
import type { EntityManager } from "typeorm";
import { globalId } from "../../../../schema/identity.js";
import { type LocalizedTextInput, parseLocalizedText } from "../../../../schema/localized-text.input.js";
import { inLanguage, type LocalizedText } from "../../../../schema/localized-text.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import { PUBLIC_TEXT_BOUNDS } from "../../writing/texts.js";

/** Something that may have come of a recommendation. */
interface Brought {
  readonly key: string;
  readonly recommendationKey: string | null;
}

type Table = "need" | "strategy_measure";

/** What stands against a withdrawal, and what is written beside it. */
interface TakingBack {
  readonly refusalOf: (row: Brought, transaction: EntityManager) => Promise<UserError | null>;
  readonly beforehand: (transaction: EntityManager, row: Brought) => Promise<void>;
}

/** The withdrawal of a need or a measure: what comes of a recommendation needs a reason, which everybody reads. */
export function takingBack(table: Table, given: readonly LocalizedTextInput[] | null | undefined): TakingBack {
  const { text, errors } = parseLocalizedText(given, "overrideReason", PUBLIC_TEXT_BOUNDS);
  return {
    refusalOf: async ({ recommendationKey }, transaction) =>
      errors[0] ??
      (recommendationKey !== null && text === null ? broughtByRecommendation(transaction, recommendationKey) : null),
    // What staff has thought up itself it takes back without a word.
    beforehand: (transaction, { key, recommendationKey }) =>
      writeReason(transaction, table, key, recommendationKey === null ? null : text),
  };
}

/** What stands again departs from nothing. */
export const bringingBack = (table: Table): Pick<TakingBack, "beforehand"> => ({
  beforehand: (transaction, { key }) => writeReason(transaction, table, key, null),
});

/** Without a version of its own: the withdrawal that follows makes one, in whose history the reason stands. */
async function writeReason(
  transaction: EntityManager,
  table: Table,
  key: string,
  reason: LocalizedText | null,
): Promise<void> {
  await transaction.query(
    `UPDATE ${table} SET override_reason = $2 WHERE key = $1 AND override_reason IS DISTINCT FROM $2::jsonb`,
    [key, reason && JSON.stringify(reason)],
  );
}

async function broughtByRecommendation(transaction: EntityManager, key: string): Promise<UserError> {
  const [row] = await transaction.query<{ title: LocalizedText }[]>("SELECT title FROM recommendation WHERE key = $1", [
    key,
  ]);
  const title = row ? `“${inLanguage(row.title, undefined, ["en"])}” ` : "";
  return userError(
    "SET_BY_RECOMMENDATION",
    "overrideReason",
    `It came of the recommendation ${title}(${globalId("Recommendation", key)}), which the council has adopted. Say in overrideReason why it is taken back; everybody reads it beside the recommendation. Nothing was changed.`,
  );
}
