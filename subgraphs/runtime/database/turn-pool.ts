/**
 * The driver's pool, in which few connections work at a time: every one is a process of PostgreSQL with plans and caches
 * of its own, and more of them than processors only take these from each other. Knows no statement.
 */
import { availableParallelism } from "node:os";
import { bulkhead } from "cockatiel";
import pg from "pg";

/** How many work at a time. One thread of Node keeps hardly more busy. */
export const TURNS = Math.max(2, availableParallelism());

/** Whoever takes longer, for a long statement, a lock or to connect, holds up nobody: another one may work then. */
const TURN_MS = 200;

type Connected = (failure: Error | undefined, client: pg.PoolClient | undefined, release: Release) => void;
type Release = (failure?: Error | boolean) => void;

/** A pool whose `max` is reached only beside connections that are held for long. */
export class TurnPool extends pg.Pool {
  readonly #turns = bulkhead(TURNS, Number.POSITIVE_INFINITY);
  readonly #turnMs: number;

  constructor(options?: pg.PoolConfig, turnMs = TURN_MS) {
    super(options);
    this.#turnMs = turnMs;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.PoolClient> | void {
    if (callback) return void this.#turns.execute(() => this.#turn(callback));
    return new Promise((resolve, reject) => {
      this.connect((failure, client) => (client ? resolve(client) : reject(failure ?? new Error("No connection."))));
    });
  }

  /** Resolves when the next one may work. */
  #turn(callback: Connected): Promise<unknown> {
    const turn = Promise.withResolvers<null>();
    const isLong = setTimeout(turn.resolve, this.#turnMs, null);
    const end = (): void => {
      clearTimeout(isLong);
      turn.resolve(null);
    };
    super.connect((failure, client, release) => {
      if (!client) {
        end();
        return callback(failure, client, release);
      }
      client.release = (broken) => {
        end();
        release(broken);
      };
      callback(failure, client, client.release);
    });
    return turn.promise;
  }
}
