/**
 * A right of a caller: a scope, and the town for whose staff it must speak.
 * Knows nothing of what the right is for.
 */
import { requireAccess, type Scope, scopeDenialOf } from "../../../schema/access.js";
import { hubError } from "../../../schema/errors.js";
import type { Caller } from "./caller.js";

/** Why a caller may not. */
export type Denial = "NOT_SIGNED_IN" | "SCOPE_MISSING" | "OTHER_MUNICIPALITY";

/** What is asked for: a scope, and where `ags` is given also to be staff of that town. */
export interface Right {
  readonly scope: Scope;
  readonly ags?: string;
}

/** Why the caller does not have the right; null: it has it. */
export function denialOf(caller: Caller, { scope, ags }: Right): Denial | null {
  const isTheirs = ags === undefined || caller.ags === ags;
  return scopeDenialOf(caller, scope) ?? (isTheirs ? null : "OTHER_MUNICIPALITY");
}

/** Whether the caller has the right. */
export const isPermitted = (caller: Caller, right: Right): boolean => denialOf(caller, right) === null;

/** @throws UNAUTHENTICATED for the public, FORBIDDEN for every other caller that does not have the right */
export function requirePermission(caller: Caller, right: Right): void {
  requireAccess(caller, right.scope);
  if (!isPermitted(caller, right))
    throw hubError("FORBIDDEN", "The token speaks for the staff of another municipality.");
}
