/** Batches what is read by key to one statement, which reads the columns that somebody asks for. */
import type DataLoader from "dataloader";
import { type AskedBelow, type FieldColumns, leftOut, type LeftOut } from "../asked-columns.js";

/** Finds what belongs to each of the keys, in their order. */
export type FindRows<Row> = (keys: readonly string[], without: LeftOut) => Promise<readonly Row[]>;

export interface RowLoader<Row> {
  /**
   * What belongs to the key, read once for all of a request that ask at the same time, and for all who ask later for no more.
   * @param info of the field that shows it: columns of which nothing is asked there may be missing. Without it none is.
   */
  load(key: string, info?: AskedBelow): Promise<Row>;
}

/** A key that was asked for. As long as it is not sent, others may ask for more of it. */
interface Ask {
  readonly key: string;
  without: LeftOut;
  isSent: boolean;
}

/**
 * A loader of a request. What is asked for again with a column that was left out is read again: what somebody changes in
 * between is seen by the later one alone, as where an object is reached by two lists.
 */
export function rowLoader<Row>(
  loader: (find: DataLoader.BatchLoadFn<Ask, Row>) => DataLoader<Ask, Row>,
  find: FindRows<Row>,
  columns: FieldColumns,
): RowLoader<Row> {
  const asks = new Map<string, Ask>();
  const batches = loader((sent) => {
    // One statement for all of them: what one asks for, the others get too.
    const without = sent.map((ask) => ask.without).reduce(inBoth);
    for (const ask of sent) Object.assign(ask, { without, isSent: true });
    return find(
      sent.map(({ key }) => key),
      without,
    );
  });
  return {
    load: (key, info) => {
      const unasked = info ? leftOut(info, columns) : [];
      const known = asks.get(key);
      const without = known ? inBoth(known.without, unasked) : unasked;
      const ask = known && (!known.isSent || without.length === known.without.length) ? known : newAsk(key);
      ask.without = without;
      asks.set(key, ask);
      return batches.load(ask);
    },
  };
}

const newAsk = (key: string): Ask => ({ key, without: [], isSent: false });

const inBoth = (one: LeftOut, other: LeftOut): LeftOut =>
  one === other ? one : one.filter((column) => other.includes(column));
