/**
 * The one place where a caller is asked for a right: a scope, and the town for whose staff it must speak.
 * Knows nothing of what the right is for.
 */
import { hubError } from "../../../schema/errors.js";
import type { Caller } from "./caller.js";

/** What a caller may hold beyond reading public data. */
export type Scope =
  | "jobs:write"
  | "statistics:read"
  | "municipality:write"
  | "cases:read"
  | "cases:write"
  | "proposals:decide"
  | "matching:run"
  | "audit:read";

/** Why a caller may not. */
export type Denial = "NOT_SIGNED_IN" | "SCOPE_MISSING" | "OTHER_MUNICIPALITY";

/** What is asked for: a scope, and where `ags` is given also to be staff of that town. */
export interface Right {
  readonly scope: Scope;
  readonly ags?: string;
}

/** Why the caller does not have the right; null: it has it. */
export function denialOf(caller: Caller, { scope, ags }: Right): Denial | null {
  if (caller.kind === "PUBLIC") return "NOT_SIGNED_IN";
  if (!caller.scopes.includes(scope)) return "SCOPE_MISSING";
  return ags === undefined || caller.ags === ags ? null : "OTHER_MUNICIPALITY";
}

/** Whether the caller has the right. */
export const isPermitted = (caller: Caller, right: Right): boolean => denialOf(caller, right) === null;

/** @throws UNAUTHENTICATED for the public, FORBIDDEN for every other caller that does not have the right */
export function requirePermission(caller: Caller, right: Right): void {
  switch (denialOf(caller, right)) {
    case null:
      return;
    case "NOT_SIGNED_IN":
      throw hubError("UNAUTHENTICATED", `This needs a token with the scope ${right.scope}.`);
    case "SCOPE_MISSING":
      throw hubError("FORBIDDEN", `This needs the scope ${right.scope}, which the token does not have.`);
    case "OTHER_MUNICIPALITY":
      throw hubError("FORBIDDEN", "The token speaks for the staff of another municipality.");
  }
}
