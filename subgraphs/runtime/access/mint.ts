/**
 * Makes callers. Only the gateway's caller room (users), the program's wiring (SERVICE) and the receiver of a signed
 * call may import this file; the import rules hold it.
 */
import { type Caller, register } from "./caller.js";

/** A caller of any kind. Who calls this has checked who asks. */
export const mintCaller = (caller: Caller): Caller => register(caller);

/** The caller of feeds and inner operations: one owner's process asking another. */
export const mintServiceCaller = (owner: string): Caller => register({ id: owner, kind: "SERVICE", scopes: [] });
