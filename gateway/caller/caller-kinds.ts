/** What each kind of caller may do beyond reading public data. */
import type { Scope } from "../../schema/access.js";
import type { CallerKind } from "../../subgraphs/runtime/access/caller.js";

export type UserKind = Exclude<CallerKind, "SERVICE">;

/** The most that a kind may hold. An issuer may give less; what it says beyond this is dropped. */
export const SCOPES_BY_KIND: Readonly<Record<UserKind, readonly Scope[]>> = {
  PUBLIC: [],
  CHAMBER: ["jobs:write"],
  RESEARCHER: ["statistics:read"],
  TOWN: ["municipality:write", "proposals:decide"],
  CASE_WORKER: ["cases:read", "cases:write", "proposals:decide"],
  HOUSEHOLD: ["cases:read", "cases:write", "proposals:decide"],
  PROGRAMME_OFFICE: ["matching:run", "pilots:write"],
  AUDITOR: ["audit:read"],
};

/** The kinds, for schemas. */
export const USER_KINDS = Object.keys(SCOPES_BY_KIND) as [UserKind, ...UserKind[]];

/** Of the scopes that somebody was given, those that the kind may hold. */
export const heldScopes = (kind: UserKind, given: readonly string[]): readonly Scope[] =>
  SCOPES_BY_KIND[kind].filter((scope) => given.includes(scope));
