/**
 * What one request reads of an owner's database: loaders whose statements go out in waves, so that a query's shape alone
 * says how many statements it costs. Knows neither tables nor rules.
 */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { GatheringPool } from "./gathering-pool.js";
import type { FieldColumns } from "../asked-columns.js";
import { type FindPages, type PageLoader, pageLoader } from "./page-loader.js";
import { type FindRows, type RowLoader, rowLoader } from "./row-loader.js";

/** Makes the loaders of one request. They share waves, whichever of them is asked. */
export interface Reads {
  readonly db: DataSource;
  /** The owner's own pool: to count over rows that `db` may not show. */
  readonly ownerDb: DataSource;
  /** A loader of rows by key. Its batch must not wait for another loader: that one's statement waits for this batch. */
  readonly loader: <Key, Row, CacheKey = Key>(
    find: DataLoader.BatchLoadFn<Key, Row>,
    cacheKeyFn?: (key: Key) => CacheKey,
  ) => DataLoader<Key, Row, CacheKey>;
  /**
   * Runs what a root of the query reads, and lets the wave under way last until it is read: what belongs to the entries of
   * all roots is asked together. It must not wait for a loader.
   */
  readonly root: <Result>(read: () => Promise<Result>) => Promise<Result>;
  /** A loader of rows, or lists of them, of which only the asked columns are read. */
  readonly rows: <Row>(find: FindRows<Row>, columns: FieldColumns) => RowLoader<Row>;
  /** A loader of pages of lists by their parents, likewise. */
  readonly pages: <Filter, Row>(find: FindPages<Filter, Row>, columns?: FieldColumns) => PageLoader<Filter, Row>;
}

/**
 * Loaders over a pool for one request. A wave holds everything that was asked since the last one, and goes out when all
 * statements of the last one have answered. Where several ways lead to the same rows (a need and a measure to their
 * recommendation), each statement would otherwise take what happens to be asked by the time it goes out: once a loader
 * or twice, as the answers of the database come in.
 */
export function createReads(db: DataSource, ownerDb = db): Reads {
  const wave = new Wave(db);
  const loader: Reads["loader"] = (find, cacheKeyFn) =>
    new DataLoader(async (keys) => wave.run(async () => find(keys)), {
      batchScheduleFn: (send) => wave.join(send),
      ...(cacheKeyFn ? { cacheKeyFn } : {}),
    });
  return {
    db,
    ownerDb,
    loader,
    root: (read) => wave.run(read),
    rows: (find, columns) => rowLoader(loader, find, columns),
    pages: (find, columns = {}) => pageLoader(loader, find, columns),
  };
}

/** Holds batches back until the ones before them have answered. */
class Wave {
  private waiting: (() => void)[] = [];
  private running = 0;
  private isDue = false;

  constructor(private readonly db: DataSource) {}

  /** Sends the batch with the next wave. */
  join(send: () => void): void {
    this.waiting.push(send);
    this.sendWhenIdle();
  }

  /** Runs a part of the present wave; the last one to answer lets the next wave go. */
  async run<Result>(part: () => Promise<Result>): Promise<Result> {
    this.running++;
    try {
      return await part();
    } finally {
      this.running--;
      this.sendWhenIdle();
    }
  }

  private sendWhenIdle(): void {
    if (this.isDue || this.running > 0 || this.waiting.length === 0) return;
    this.isDue = true;
    // After everything that follows from the answers: resolvers ask for more in promises' reactions.
    void Promise.resolve().then(() => process.nextTick(() => this.send()));
  }

  private send(): void {
    const wave = this.waiting;
    this.waiting = [];
    this.isDue = false;
    const sendAll = (): void => {
      for (const send of wave) send();
    };
    if (this.db instanceof GatheringPool) this.db.gather(sendAll);
    else sendAll();
  }
}
