/** Questions about a key, one at a time: who asks meanwhile is in the next. It knows no budget. */

/** Nobody waits longer for the question before: an answer that takes so long may never come. */
const PATIENCE_MS = 500;

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * @param ask answers the items of a key, each at its place; where it fails, all of them fail. Where it takes longer than
 * half a second, the next question is asked beside it
 * @returns asks for one item. Items of a key are asked for in the order in which they come.
 */
export function oneAtATime<Item, Answer>(
  ask: (key: string, items: readonly Item[]) => Promise<readonly Answer[]>,
): (key: string, item: Item) => Promise<Answer> {
  const lines = new Map<string, Waiting<Item, Answer>[]>();
  const answer = async (key: string, asked: readonly Waiting<Item, Answer>[]): Promise<void> => {
    try {
      const answers = await ask(
        key,
        asked.map(({ item }) => item),
      );
      for (const [place, { resolve }] of asked.entries()) resolve(answers[place] as Answer);
    } catch (reason) {
      for (const { reject } of asked) reject(reason);
    }
  };
  const serve = async (key: string, line: Waiting<Item, Answer>[]): Promise<void> => {
    while (line.length > 0) await orLate(answer(key, line.splice(0)));
    lines.delete(key);
  };
  return (key, item) =>
    new Promise((resolve, reject) => {
      const waiting = { item, resolve, reject };
      const line = lines.get(key);
      if (line) {
        line.push(waiting);
        return;
      }
      const first = [waiting];
      lines.set(key, first);
      void serve(key, first);
    });
}

/** Waits for the end of an answer, but not for ever. */
const orLate = (answered: Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, PATIENCE_MS);
    void answered.then(() => {
      clearTimeout(late);
      resolve();
    });
  });
