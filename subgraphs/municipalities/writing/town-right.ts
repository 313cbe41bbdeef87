/**
 * Who may write for a town, and what a client is told beforehand about it. The caller itself is asked in
 * `runtime/access/permission.ts`; here stands what of the town and the object may be in the way.
 */
import type { DataSource, EntityManager } from "typeorm";
import { badInput } from "../../../schema/errors.js";
import { type UserError, userError } from "../../../schema/user-error.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";
import type { Caller } from "../../runtime/access/caller.js";
import { denialOf, type Right } from "../../runtime/access/permission.js";

/** The right to write what a town presents. */
export const townRight = (ags: string): Right => ({ scope: "municipality:write", ags });

/** The scope, before it is known which town is meant. */
export const ANY_TOWN_RIGHT: Right = { scope: "municipality:write" };

const CANNOT_UPDATE_REASONS = [
  {
    value: "NOT_SIGNED_IN",
    description: "The request came without a token.",
    label: { de: "Nicht angemeldet", en: "Not signed in" },
  },
  {
    value: "SCOPE_MISSING",
    description: "The token does not have the scope that the change needs, such as `municipality:write`.",
    label: { de: "Berechtigung fehlt", en: "Right missing" },
  },
  {
    value: "OTHER_MUNICIPALITY",
    description: "The token speaks for the staff of another municipality.",
    label: { de: "Andere Kommune", en: "Other municipality" },
  },
  {
    value: "MUNICIPALITY_GONE",
    description: "The municipality is gone from the register, so nothing can be presented for it.",
    label: { de: "Kommune aufgelöst", en: "Municipality gone" },
  },
  {
    value: "WITHDRAWN",
    description: "The object was withdrawn.",
    label: { de: "Zurückgezogen", en: "Withdrawn" },
  },
  {
    value: "NOT_IN_SESSION",
    description: "It is a draft of a board that is not IN_SESSION: only then a board writes its drafts.",
    label: { de: "Beirat tagt nicht", en: "Board not in session" },
  },
  {
    value: "ENDED",
    description: "It has ended and stays as it was.",
    label: { de: "Beendet", en: "Ended" },
  },
] as const;
export type CannotUpdateReason = (typeof CANNOT_UPDATE_REASONS)[number]["value"];
export const CannotUpdateReasonEnum = registerVocabulary(
  "CannotUpdateReason",
  "Why the caller cannot change something of a municipality.",
  CANNOT_UPDATE_REASONS,
);

/** @throws BAD_USER_INPUT for withdrawn ones of all towns: each town's staff lists its own */
export function refuseWithdrawn(filter: { readonly isWithdrawn?: boolean | null } | null | undefined): void {
  if (filter?.isWithdrawn)
    throw badInput("filter.isWithdrawn", "Withdrawn ones are listed of one municipality, by its own staff.");
}

/** What of an object decides whether it can be changed. */
interface Changeable {
  readonly ags: string;
  readonly withdrawnAt?: string | null;
  readonly closedOn?: string | null;
}

/** Everything that keeps the caller from changing an object; empty: it can. */
export function cannotUpdateReasons(
  caller: Caller,
  { ags, withdrawnAt = null, closedOn = null }: Changeable,
  isCurrent: boolean,
): CannotUpdateReason[] {
  const denial = denialOf(caller, townRight(ags));
  return [
    ...(denial ? [denial] : []),
    ...(isCurrent ? [] : (["MUNICIPALITY_GONE"] as const)),
    ...(withdrawnAt === null ? [] : (["WITHDRAWN"] as const)),
    ...(closedOn === null ? [] : (["ENDED"] as const)),
  ];
}

/** Most entries of one sort that a town may present: what a file may bring at once, and a hundred times what any has. */
export const MOST_ENTRIES = 100_000;

/** The refusal of an entry more than a town may present; null where there is room. */
export async function refusalOfNumber(
  transaction: EntityManager,
  noun: "offer" | "need",
  ags: string,
): Promise<UserError | null> {
  const [row] = await transaction.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM ${noun} WHERE ags = $1`,
    [ags],
  );
  if ((row?.count ?? 0) < MOST_ENTRIES) return null;
  return userError("LIMIT_REACHED", "ags", `The municipality ${ags} has ${MOST_ENTRIES} ${noun}s already.`);
}

/** The refusal of a write for a town that does not exist; null where it does. */
export async function refusalOfTown(db: DataSource | EntityManager, ags: string): Promise<UserError | null> {
  const [town] = await db.query<{ isCurrent: boolean }[]>(
    `SELECT is_current AS "isCurrent" FROM municipality WHERE ags = $1`,
    [ags],
  );
  if (!town) return userError("NOT_FOUND", "ags", `The register has no municipality ${ags}.`);
  return town.isCurrent
    ? null
    : userError("MUNICIPALITY_GONE", "ags", `The municipality ${ags} is gone from the register.`);
}
