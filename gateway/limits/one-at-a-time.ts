/** Questions about a key, one at a time: who asks meanwhile is in the next. It knows no budget. */

interface Waiting<Item, Answer> {
  readonly item: Item;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * @param ask answers the items of a key, each at its place; where it fails, all of them fail
 * @returns asks for one item. Items of a key are asked for in the order in which they come.
 */
export function oneAtATime<Item, Answer>(
  ask: (key: string, items: readonly Item[]) => Promise<readonly Answer[]>,
): (key: string, item: Item) => Promise<Answer> {
  const lines = new Map<string, Waiting<Item, Answer>[]>();
  const serve = async (key: string, line: Waiting<Item, Answer>[]): Promise<void> => {
    while (line.length > 0) {
      const served = line.splice(0);
      try {
        const answers = await ask(
          key,
          served.map(({ item }) => item),
        );
        for (const [place, { resolve }] of served.entries()) resolve(answers[place] as Answer);
      } catch (reason) {
        for (const { reject } of served) reject(reason);
      }
    }
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
