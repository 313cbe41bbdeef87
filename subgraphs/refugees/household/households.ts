/**
 * Finds households for those whose cases they are. Whatever is found is noted in the audit log by the transaction that
 * reads it: what cannot be noted is not shown. Knows nothing of what belongs to a household.
 */
import type { DataSource, EntityManager, SelectQueryBuilder } from "typeorm";
import type { Connection, Page } from "../../../schema/connection.js";
import { parseGlobalId } from "../../../schema/identity.js";
import { parseDay } from "../../../schema/scalars.js";
import type { Caller } from "../../runtime/access/caller.js";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../runtime/asked-columns.js";
import { queriesFor, transactionFor } from "../../runtime/database/caller-settings.js";
import { whereChoice } from "../../runtime/database/conditions.js";
import { type Orders, orderingsOf } from "../../runtime/database/orderings.js";
import { type Ordering, pageOf } from "../../runtime/database/page.js";
import { selectRows } from "../../runtime/database/rows.js";
import { noteHouseholds } from "../audit/audit-log.js";
import { Household } from "./household.entity.js";
import type { HouseholdFilter, HouseholdOrder, HouseholdOrderField } from "./household.inputs.js";

/** What a household is read without where nobody asks for it. */
export const FIELD_COLUMNS: FieldColumns<Household> = {
  ...underTheirNames<Household>("registeredOn", "receptionState", "isDemonstration"),
  requiresStepFree: ["requirements"],
};

/** A key as PostgreSQL writes it: in one way, so that a household has one id. */
const KEY_FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The key in an id of a household; null for a text that can be no household's id. */
export function householdKeyIn(id: string): string | null {
  const identity = parseGlobalId(id);
  return identity?.type === "Household" && KEY_FORM.test(identity.key) ? identity.key : null;
}

/** The caller's own cases, newest first unless ordered otherwise: a case worker's households, or a household itself. */
export async function findHouseholds(
  db: DataSource,
  caller: Caller,
  filter: HouseholdFilter | null | undefined,
  orderBy: readonly HouseholdOrder[] | null | undefined,
  page: Page,
  without: LeftOut,
): Promise<Connection<Household>> {
  const orders = orderingsOf(orderBy, ORDERS);
  return transactionFor(db, caller, async (transaction) => {
    const query = ownHouseholds(transaction, caller, without);
    narrow(query, filter);
    const listing = { query, orderBy: orders, key: "h.id::text" };
    // The count may be asked when this transaction has ended.
    const found = await pageOf(transaction, listing, page, queriesFor(db, caller));
    await noteHouseholds(transaction, caller, { read: found.nodes.map(({ key }) => key) });
    return found;
  });
}

/** How a request reads households by key. */
export interface KeyReading {
  readonly without: LeftOut;
  /**
   * The request's own: keys that it has noted, and whether they were found. What was found is not noted again; what was asked
   * for in vain is where it is found later, for its case has been given meanwhile. The keys of this reading are added.
   */
  readonly noted: Map<string, boolean>;
}

/**
 * The caller's own households among these, in one statement; null for what does not exist, for what is somebody else's
 * and for what can be no key alike. What was asked for in vain is noted too.
 */
export async function householdsByKey(
  db: DataSource,
  caller: Caller,
  keys: readonly string[],
  { without, noted }: KeyReading,
): Promise<(Household | null)[]> {
  const asked = keys.filter((key) => KEY_FORM.test(key));
  if (asked.length === 0) return keys.map(() => null);
  const byKey = await transactionFor(db, caller, async (transaction) => {
    const query = ownHouseholds(transaction, caller, without).andWhere("h.id = ANY(:asked)", { asked });
    const found = new Map((await query.getRawMany<Household>()).map((household) => [household.key, household]));
    await noteHouseholds(transaction, caller, {
      read: asked.filter((key) => found.has(key) && noted.get(key) !== true),
      attempted: asked.filter((key) => !found.has(key) && !noted.has(key)),
    });
    return found;
  });
  // Not before it is certain that the notes will stay.
  for (const key of asked) noted.set(key, byKey.has(key) || noted.get(key) === true);
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Notes that the caller, who may see no household at all, asked for these. */
export async function noteAttempts(db: DataSource, caller: Caller, keys: readonly string[]): Promise<void> {
  await transactionFor(db, caller, (transaction) => noteHouseholds(transaction, caller, { attempted: keys }));
}

/** Row-level security says the same: each holds should the other be forgotten. */
function ownHouseholds(transaction: EntityManager, caller: Caller, without: LeftOut): SelectQueryBuilder<Household> {
  const query = selectRows(transaction, Household, "h", without);
  if (caller.kind === "CASE_WORKER") return query.where("h.case_worker_id = :worker", { worker: caller.id });
  if (caller.kind === "HOUSEHOLD") return query.where("h.id = :itself", { itself: caller.householdId ?? null });
  return query.where("false");
}

function narrow(query: SelectQueryBuilder<Household>, filter: HouseholdFilter | null | undefined): void {
  whereChoice(query, "h.reception_state", "filter.receptionState", filter?.receptionState);
  if (filter?.registeredFrom != null)
    query.andWhere("h.registered_on >= :from", { from: parseDay(filter.registeredFrom, "filter.registeredFrom") });
  if (filter?.registeredUntil != null)
    query.andWhere("h.registered_on <= :until", { until: parseDay(filter.registeredUntil, "filter.registeredUntil") });
  if (filter?.isDemonstration != null)
    query.andWhere("h.is_demonstration = :isDemonstration", { isDemonstration: filter.isDemonstration });
}

const EXPRESSIONS: Readonly<Record<HouseholdOrderField, Omit<Ordering, "direction">>> = {
  REGISTERED_ON: { expression: "h.registered_on", type: "date" },
  RECEPTION_STATE: { expression: "h.reception_state", type: "text" },
};

const ORDERS: Orders<HouseholdOrderField> = {
  expressions: EXPRESSIONS,
  unlessAsked: [{ ...EXPRESSIONS.REGISTERED_ON, direction: "DESC" }],
};
