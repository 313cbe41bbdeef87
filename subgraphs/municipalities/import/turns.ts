/**
 * Imports of this process follow one another. Those that wait hold no connection to the database yet, or a few of them
 * would keep everybody else from reading.
 */

/** Whoever is behind so many has clicked more than once. */
export const MOST_WAITING = 10;

let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** Runs the work when those before it have ended; null where too many wait already. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> | null {
  if (waiting >= MOST_WAITING) return null;
  waiting += 1;
  const turn = last.then(work).finally(() => (waiting -= 1));
  last = turn.catch(() => undefined);
  return turn;
}
