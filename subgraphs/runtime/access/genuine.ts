/**
 * Remembers which objects were made as callers. Only `mint.ts` enters one and only `caller.ts` asks; the import rules
 * hold it, or anybody could make a caller of anything.
 */

const genuine = new WeakSet();

/** Enters an object among the genuine ones, for as long as it lives. */
export const enterGenuine = (made: object): void => void genuine.add(made);

/** Whether the object was entered. */
export const isGenuine = (candidate: object): boolean => genuine.has(candidate);
