/**
 * Batches what is read by key, of one table or of several, to a statement for each that reads the columns that somebody
 * asks for. Knows no table.
 */
import type DataLoader from "dataloader";
import type { LeftOut } from "../asked-columns.js";

/** A key that was asked for, and without what it is read. */
export interface AskedRow<Key> {
  readonly key: Key;
  readonly without: LeftOut;
}

/** As long as it is not sent, others may ask for more of it. */
interface Ask<Key> extends AskedRow<Key> {
  without: LeftOut;
  isSent: boolean;
}

/** Makes a loader of a request. */
export type MakeLoader = <Key, Row>(find: DataLoader.BatchLoadFn<Key, Row>) => DataLoader<Key, Row>;

export interface ColumnLoaderParts<Key, Row> {
  /** Finds what belongs to each, in their order. All of a table are asked for without the same columns. */
  readonly find: (asked: readonly AskedRow<Key>[]) => Promise<readonly Row[]>;
  /** Keys of the same name are the same. */
  readonly nameOf: (key: Key) => string;
  readonly tableOf: (key: Key) => unknown;
}

export interface ColumnLoader<Key, Row> {
  /**
   * What belongs to the key, read once for all of a request that ask at the same time, and for all who ask later for no more.
   * @param without columns that need not be there
   */
  load(key: Key, without: LeftOut): Promise<Row>;
}

/**
 * A loader of a request. What is asked for again with a column that was left out is read again: what somebody changes in
 * between is seen by the later one alone, as where an object is reached by two lists.
 */
export function columnLoader<Key, Row>(
  loader: MakeLoader,
  { find, nameOf, tableOf }: ColumnLoaderParts<Key, Row>,
): ColumnLoader<Key, Row> {
  const asks = new Map<string, Ask<Key>>();
  const batches = loader<Ask<Key>, Row>((sent) => {
    // One statement for all of a table: what one asks for, the others get too.
    for (const its of Map.groupBy(sent, ({ key }) => tableOf(key)).values()) {
      const without = its.map((ask) => ask.without).reduce(inBoth);
      for (const ask of its) Object.assign(ask, { without, isSent: true });
    }
    return find(sent);
  });
  return {
    load: (key, unasked) => {
      const name = nameOf(key);
      const known = asks.get(name);
      const without = known ? inBoth(known.without, unasked) : unasked;
      const isEnough = known && (!known.isSent || without.length === known.without.length);
      const ask = isEnough ? known : { key, without, isSent: false };
      ask.without = without;
      asks.set(name, ask);
      return batches.load(ask);
    },
  };
}

const inBoth = (one: LeftOut, other: LeftOut): LeftOut =>
  one === other ? one : one.filter((column) => other.includes(column));
