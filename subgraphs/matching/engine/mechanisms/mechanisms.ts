/** Every mechanism by its name. */
import { deferredAcceptance } from "./deferred-acceptance/deferred-acceptance.js";
import type { Mechanism, MechanismName } from "./mechanism.js";

/** What solves a market under each name. A mechanism is a file or folder here and a line in this table. */
export const mechanisms = (): Partial<Record<MechanismName, Mechanism>> => ({
  DEFERRED_ACCEPTANCE: deferredAcceptance,
});
