/** Asks at both doors, and says what differs in words that show what was asked. */
import type { TokenSubject } from "../../../../gateway/caller/development/subject.js";
import type { Asked, DoorAnswer, TwoDoors } from "./two-doors.js";

/**
 * The one answer of both doors: status, headers and every byte of the body.
 * @param play what the subgraphs do meanwhile, made anew for each door
 * @throws Error that shows operation, variables, and both answers from where they part
 */
export async function sameAnswer(doors: TwoDoors, asked: Asked, subject: TokenSubject): Promise<DoorAnswer> {
  const stock = await doors.askStock(asked, subject);
  const compiled = await doors.askCompiled(asked, subject);
  const [one, other] = [JSON.stringify(stock), JSON.stringify(compiled)];
  if (one === other) return stock;
  throw new Error(
    [
      `The compiled plan answers ${subject.kind} otherwise than Apollo's executor does:`,
      asked.query,
      `variables ${JSON.stringify(asked.variables ?? {})}`,
      ...parted(one, other),
    ].join("\n"),
  );
}

/** What stands before the place where two texts part, for orientation. */
const BEFORE = 200;
const AFTER = 600;

function parted(stock: string, compiled: string): readonly string[] {
  let place = 0;
  while (stock[place] === compiled[place]) place += 1;
  const excerpt = (text: string): string => text.slice(Math.max(0, place - BEFORE), place + AFTER);
  return [`stock    … ${excerpt(stock)}`, `compiled … ${excerpt(compiled)}`];
}
