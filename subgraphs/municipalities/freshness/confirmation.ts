/** A town's staff says that a whole part of its presentation still holds. */
import type { DataSource, EntityManager } from "typeorm";
import { parseAgs } from "../../../schema/scalars.js";
import type { UserError } from "../../../schema/user-error.js";
import type { Caller } from "../../runtime/access/caller.js";
import { requirePermission } from "../../runtime/access/permission.js";
import { change } from "../writing/change.js";
import { problemsOfOffice, trimmed } from "../writing/texts.js";
import { refusalOfTown, townRight } from "../writing/town-right.js";
import { toUserError } from "../writing/value-problem.js";
import type { Confirmation, PresentationConfirmInput } from "./confirmation.inputs.js";
import type { PresentationPart } from "./vocabulary.js";

const refused = (errors: readonly UserError[]): Confirmation => ({ key: null, errors, confirmed: 0, expired: 0 });

/**
 * Confirms all entries of a part that the town presents, but those whose period has ended. Their versions stay: a
 * confirmation changes nothing that another clerk may just be writing.
 * @throws UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for an AGS of another form
 */
export async function confirmPart(
  db: DataSource,
  caller: Caller,
  input: PresentationConfirmInput,
): Promise<Confirmation> {
  const ags = parseAgs(input.ags, "input.ags");
  requirePermission(caller, townRight(ags));
  const office = trimmed(input.office);
  const problems = problemsOfOffice(office);
  if (problems.length > 0) return refused(problems.map(toUserError));
  const request = { operation: "presentationConfirm", idempotencyKey: input.idempotencyKey, input };
  const outcome = await change<Confirmation>(db, caller, request, async (transaction) => {
    const refusal = await refusalOfTown(transaction, ags);
    if (refusal) return { isDone: false, outcome: refused([refusal]) };
    const counts = await confirmRows(transaction, input.part, ags, office);
    return { isDone: true, outcome: { key: ags, errors: [], ...counts } };
  });
  return { ...refused([]), ...outcome };
}

/** Table of each part, and what tells that the period of its row has ended. */
const TABLES: {
  readonly [Part in PresentationPart]: { readonly table: string; readonly rows: string; readonly isExpired: string };
} = {
  PORTRAIT: { table: "portrait", rows: "true", isExpired: "false" },
  OFFERS: {
    table: "offer",
    rows: "withdrawn_at IS NULL",
    isExpired: "coalesce(available_until < local_today(), false)",
  },
  NEEDS: {
    table: "need",
    rows: "withdrawn_at IS NULL",
    isExpired: "coalesce(needed_until < local_today(), false)",
  },
};

async function confirmRows(
  transaction: EntityManager,
  part: PresentationPart,
  ags: string,
  office: string | null,
): Promise<Pick<Confirmation, "confirmed" | "expired">> {
  const { table, rows, isExpired } = TABLES[part];
  const ownKey = part === "PORTRAIT" ? "ags" : "key";
  // Locked in the order in which proposals lock offers, or the two could wait for each other; two confirmations too.
  const [counts] = await transaction.query<{ confirmed: number; expired: number }[]>(
    `WITH present AS (
       SELECT ${ownKey} AS own_key, ${isExpired} AS is_expired FROM ${table}
         WHERE ags = $1 AND ${rows} ORDER BY ${ownKey} COLLATE "C" FOR UPDATE
     ), confirmed AS (
       UPDATE ${table} SET confirmed_at = now(), office = coalesce($2, office)
         FROM present WHERE ${ownKey} = own_key AND NOT is_expired RETURNING 1
     )
     SELECT (SELECT count(*) FROM confirmed)::integer AS confirmed,
       (SELECT count(*) FROM present WHERE is_expired)::integer AS expired`,
    [ags, office],
  );
  return counts ?? { confirmed: 0, expired: 0 };
}
