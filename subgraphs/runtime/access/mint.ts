/**
 * Makes callers. Only the gateway's caller room (users), the program's wiring (SERVICE) and the receiver of a signed
 * call may import this file; the import rules hold it.
 */
import type { Caller } from "./caller.js";
import { enterGenuine } from "./genuine.js";

/** A caller of any kind, frozen. Who calls this has checked who asks. */
export function mintCaller(caller: Caller): Caller {
  const minted = Object.freeze({ ...caller, scopes: Object.freeze([...caller.scopes]) });
  enterGenuine(minted);
  return minted;
}

/** The caller of feeds and inner operations: one owner's process asking another. */
export const mintServiceCaller = (owner: string): Caller => mintCaller({ id: owner, kind: "SERVICE", scopes: [] });
