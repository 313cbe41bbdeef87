/**
 * Reservations of offers by proposals of the matching, beside the offers that they use. Both operations may come any
 * number of times, in any order, from any number of processes. Knows nothing of who is proposed.
 */
import type { DataSource, EntityManager } from "typeorm";
import { z } from "zod";
import type { Caller } from "../../runtime/access/caller.js";
import { transactionFor } from "../../runtime/database/caller-settings.js";

/** Most offers of one proposal: a dwelling, and a place per child and kind of place. */
const MOST_ITEMS = 50;

/** Any key but one that PostgreSQL cannot hold: U+0000 is the one character that its texts do not have. */
const keySchema = z
  .string()
  .min(1)
  .max(200)
  .refine((key) => !key.includes("\0"));

export const reserveInput = z.object({
  proposalId: keySchema,
  items: z
    .array(z.object({ offerKey: keySchema, places: z.number().int().min(1).max(1_000) }))
    .min(1)
    .max(MOST_ITEMS)
    .refine((items) => new Set(items.map(({ offerKey }) => offerKey)).size === items.length),
});
export const releaseInput = z.object({ proposalId: reserveInput.shape.proposalId });

/** What a proposal asks for: places of offers, each offer once. */
export type ReserveInput = z.infer<typeof reserveInput>;
type Items = ReserveInput["items"];

/**
 * What became of a reservation: it holds; it was released before and does not come back; the proposal holds other items;
 * or an offer has not enough left, was withdrawn, has ended or is of a town that is gone, and nothing at all was reserved.
 */
export type ReserveOutcome =
  | { readonly outcome: "RESERVED" | "RELEASED" | "OTHER_ITEMS" }
  | { readonly outcome: "EXHAUSTED"; readonly offerKey: string };

/** Ends the transaction: what was reserved in it is given back. */
class Exhausted extends Error {
  constructor(readonly offerKey: string) {
    super("An offer has not enough left.");
  }
}

/**
 * Reserves every offer that a proposal uses, or none. Repeating it with the same proposal changes nothing.
 * Safe under any concurrency: one conditional UPDATE per offer, in one transaction.
 */
export async function reserve(db: DataSource, caller: Caller, input: ReserveInput): Promise<ReserveOutcome> {
  try {
    return await transactionFor(db, caller, (transaction) => reserveIn(transaction, input));
  } catch (error) {
    if (error instanceof Exhausted) return { outcome: "EXHAUSTED", offerKey: error.offerKey };
    throw error;
  }
}

/** The steps of `reserve`, for whoever holds the transaction and rolls it back when they throw. */
export async function reserveIn(
  transaction: EntityManager,
  { proposalId, items }: ReserveInput,
): Promise<ReserveOutcome> {
  // In the order of keys: two proposals that want the same offers wait for each other, and never both.
  const ordered = items.toSorted((one, other) => (one.offerKey < other.offerKey ? -1 : 1));
  const entered = await transaction.query<unknown[]>(
    `INSERT INTO reservation (proposal_id, status, reserved_at) VALUES ($1, 'RESERVED', now())
     ON CONFLICT (proposal_id) DO NOTHING RETURNING proposal_id`,
    [proposalId],
  );
  if (entered.length === 0) return outcomeBefore(transaction, proposalId, ordered);
  for (const { offerKey, places } of ordered) {
    const [, count] = await transaction.query<[unknown[], number]>(
      `UPDATE offer SET reserved = reserved + $2
       WHERE key = $1 AND reserved + taken + $2 <= capacity AND withdrawn_at IS NULL
         AND (available_until IS NULL OR available_until >= local_today())
         AND EXISTS (SELECT FROM municipality AS town WHERE town.ags = offer.ags AND town.is_current)`,
      [offerKey, places],
    );
    if (count !== 1) throw new Exhausted(offerKey);
  }
  await transaction.query(
    `INSERT INTO reservation_item (proposal_id, offer_key, places)
     SELECT $1, offer_key, places FROM unnest($2::text[], $3::integer[]) AS item (offer_key, places)`,
    [proposalId, ordered.map(({ offerKey }) => offerKey), ordered.map(({ places }) => places)],
  );
  return { outcome: "RESERVED" };
}

async function outcomeBefore(transaction: EntityManager, proposalId: string, ordered: Items): Promise<ReserveOutcome> {
  const [before] = await transaction.query<{ status: "RESERVED" | "RELEASED" }[]>(
    "SELECT status FROM reservation WHERE proposal_id = $1",
    [proposalId],
  );
  if (before?.status !== "RESERVED") return { outcome: "RELEASED" };
  const held = await transaction.query<Items>(
    `SELECT offer_key AS "offerKey", places FROM reservation_item WHERE proposal_id = $1 ORDER BY offer_key COLLATE "C"`,
    [proposalId],
  );
  const isSame = JSON.stringify(held) === JSON.stringify(ordered.map(({ offerKey, places }) => ({ offerKey, places })));
  return { outcome: isSame ? "RESERVED" : "OTHER_ITEMS" };
}

/**
 * Gives back what a proposal holds. Repeating it changes nothing, and a reservation that arrives after its release is
 * none: a call that was late or came twice never brings it back.
 */
export async function release(
  db: DataSource,
  caller: Caller,
  { proposalId }: z.infer<typeof releaseInput>,
): Promise<{ readonly outcome: "RELEASED" }> {
  await transactionFor(db, caller, (transaction) => releaseIn(transaction, proposalId));
  return { outcome: "RELEASED" };
}

/** The steps of `release`, for whoever holds the transaction. */
export async function releaseIn(transaction: EntityManager, proposalId: string): Promise<void> {
  const ended = await transaction.query<unknown[]>(
    `INSERT INTO reservation (proposal_id, status, released_at) VALUES ($1, 'RELEASED', now())
     ON CONFLICT (proposal_id) DO UPDATE SET status = 'RELEASED', released_at = now()
       WHERE reservation.status = 'RESERVED'
     RETURNING proposal_id`,
    [proposalId],
  );
  if (ended.length === 0) return;
  const held = await transaction.query<Items>(
    `SELECT offer_key AS "offerKey", places FROM reservation_item WHERE proposal_id = $1 ORDER BY offer_key COLLATE "C"`,
    [proposalId],
  );
  for (const { offerKey, places } of held)
    await transaction.query("UPDATE offer SET reserved = reserved - $2 WHERE key = $1", [offerKey, places]);
}
