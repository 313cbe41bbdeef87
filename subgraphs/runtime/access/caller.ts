/**
 * Who asks. The same frozen object in every room; where it may be made is `mint.ts`.
 * Knows nothing of tokens, of HTTP and of what a caller may see.
 */
import { isGenuine } from "./genuine.js";
import type { UserKind } from "../../../schema/vocabulary/caller-kind.js";

/** A user of a kind, or one of the hub's owners that asks another one. */
export type CallerKind = UserKind | "SERVICE";

export interface Caller {
  /** Pseudonym of the caller in logs and in the audit log; never a person's name. */
  readonly id: string;
  readonly kind: CallerKind;
  readonly scopes: readonly string[];
  /** The town for whose staff the caller speaks. */
  readonly ags?: string;
  readonly householdId?: string;
}

/** Whether the object was made where callers may be made. A look-alike is no caller. */
export const isCaller = (candidate: unknown): candidate is Caller =>
  typeof candidate === "object" && candidate !== null && isGenuine(candidate);
