/** What each kind of caller may do beyond reading public data. */
import type { CallerKind } from "../../subgraphs/runtime/access/caller.js";

export type UserKind = Exclude<CallerKind, "SERVICE">;

/** Scopes of a development token. A real issuer says them itself. */
export const SCOPES_BY_KIND: Readonly<Record<UserKind, readonly string[]>> = {
  PUBLIC: [],
  CHAMBER: ["jobs:write"],
  RESEARCHER: ["statistics:read"],
  TOWN: ["municipality:write", "proposals:decide"],
  CASE_WORKER: ["cases:read", "cases:write", "proposals:decide"],
  HOUSEHOLD: ["proposals:decide"],
  PROGRAMME_OFFICE: ["matching:run"],
  AUDITOR: ["audit:read"],
};
