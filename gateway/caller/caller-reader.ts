/** How the door learns who asks, whatever a caller proves it by. */
import type { Caller } from "../../subgraphs/runtime/access/caller.js";

/**
 * The caller behind the value of an Authorization header; the public without one.
 * Throws UNAUTHENTICATED for anything that is not valid: never half a caller.
 */
export type CallerReader = (authorization: string | undefined) => Promise<Caller>;
