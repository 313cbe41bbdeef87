/**
 * In which order answers arrive, made a matter of choice: they are kept until nothing more is asked, and then let go one
 * by one. What a slow subgraph would do to an order of errors it does here, without the time, and every time alike.
 */

export interface Arrivals {
  /** Hands on the answer when its turn has come, lowest rank first, of equals the one asked first. */
  inTurn<Answer>(rank: number, answer: Promise<Answer>): Promise<Answer>;
}

interface Waiting {
  readonly rank: number;
  readonly letGo: () => void;
}

/** A new order of arrivals. One request at a time. */
export function arrivals(): Arrivals {
  let onTheWay = 0;
  let isTurning = false;
  const waiting: Waiting[] = [];
  const turn = (): void => {
    isTurning = false;
    if (onTheWay > 0) return;
    const [first] = waiting.toSorted((one, other) => one.rank - other.rank);
    if (!first) return;
    waiting.splice(waiting.indexOf(first), 1);
    first.letGo();
    turnSoon();
  };
  // Whoever got the last answer has by then asked for all that follows from it.
  const turnSoon = (): void => {
    if (isTurning) return;
    isTurning = true;
    setImmediate(turn);
  };
  return {
    inTurn: async (rank, answer) => {
      onTheWay += 1;
      const place = new Promise<void>((resolve) => waiting.push({ rank, letGo: resolve }));
      try {
        await answer;
      } catch {
        // Its turn comes all the same.
      }
      onTheWay -= 1;
      turnSoon();
      await place;
      return answer;
    },
  };
}
