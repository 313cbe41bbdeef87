/**
 * A budget of points a minute for each client, shared by all gateways of a database. A statement takes points, and some of
 * what is left in advance: requests that these cover ask nobody. While the database is down each gateway counts by itself.
 * It knows no request.
 */
import { LRUCache } from "lru-cache";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { GatewayQueries } from "../database/gateway-database.js";
import { oneAtATime } from "./one-at-a-time.js";

export const WINDOW_SECONDS = 60;

/** A statement takes one part in so many of what is left in advance; other gateways have it no more. */
const ADVANCE_PARTS = 20;

/** Of so many clients the last ones are remembered. Who is forgotten loses what was taken in advance, and is asked for anew. */
const MOST_CLIENTS = 10_000;

/** What is left after something was taken. */
export interface BudgetState {
  /** Points a minute. */
  readonly limit: number;
  readonly remaining: number;
  /** When there is a new budget, in milliseconds since 1970. */
  readonly resetAt: number;
  /** Whether what was asked for was within it. */
  readonly isWithin: boolean;
}

export interface Budget {
  readonly limit: number;
  /**
   * Takes points, from 1. What goes beyond is taken too: whoever goes on asking waits for the next minute. Never more than
   * the limit passes while the database answers. With one gateway it is exact, as long as a statement takes less than half
   * a second; of several each may hold a twentieth back for a client that has left it, and tells what was left when it last
   * asked.
   */
  take(client: string, points: number): Promise<BudgetState>;
  /** The state of a client of whom this process knows that nothing is left; asks nobody. */
  spent(client: string): BudgetState | null;
  /** Lets go what is known of minutes that are over. */
  forget(): void;
}

/** What this process knows of a client's minute. */
interface Account {
  /** Taken from the shared budget, and not yet used. */
  readonly advance: number;
  /** What was left of the shared budget after the last statement. */
  readonly shared: number;
  /** In milliseconds since 1970. */
  readonly resetAt: number;
}

/**
 * @param name sets the clients of this budget apart from those of others
 * @param limit points a minute, more than 0
 */
export function budget(db: GatewayQueries, name: string, limit: number): Budget {
  const limiter = sharedLimiter(db, name, limit);
  const accounts = new LRUCache<string, Account>({ max: MOST_CLIENTS });
  const accountOf = (client: string): Account | undefined => {
    const account = accounts.get(client);
    return account && account.resetAt > Date.now() ? account : undefined;
  };
  /** Takes points, those in advance if they cover them. @returns what was left before */
  const takePoints = async (client: string, points: number): Promise<{ left: number; resetAt: number }> => {
    const known = accountOf(client);
    if (known && points <= known.advance) {
      accounts.set(client, { ...known, advance: known.advance - points });
      return { left: known.shared + known.advance, resetAt: known.resetAt };
    }
    const { advance, shared } = known ?? { advance: 0, shared: 0 };
    // Used up by this statement: one that is asked beside it must not use it too.
    if (known) accounts.set(client, { ...known, advance: 0 });
    const due = points - advance;
    const wished = Math.floor(Math.max(0, shared - due) / ADVANCE_PARTS);
    const result = await limiter.consume(client, due + wished).catch(asResult);
    const left = limit - (result.consumedPoints - wished);
    const resetAt = Date.now() + result.msBeforeNext;
    accounts.set(client, { advance: Math.min(wished, Math.max(0, left)), shared: result.remainingPoints, resetAt });
    return { left: left + points, resetAt };
  };
  /** Takes what several requests cost at once. @returns for each the state as if they had come one after another */
  const takeInOrder = async (client: string, costs: readonly number[]): Promise<readonly BudgetState[]> => {
    const before = await takePoints(
      client,
      costs.reduce((sum, points) => sum + points, 0),
    );
    let { left } = before;
    return costs.map((points) => {
      left -= points;
      return { limit, remaining: Math.max(0, left), resetAt: before.resetAt, isWithin: left >= 0 };
    });
  };
  return {
    limit,
    take: oneAtATime(takeInOrder),
    // A request whose client has nothing left is refused before its body is read.
    spent: (client) => {
      const account = accountOf(client);
      if (!account || account.shared + account.advance > 0) return null;
      return { limit, remaining: 0, resetAt: account.resetAt, isWithin: false };
    },
    forget: () => {
      for (const [client, { resetAt }] of accounts.entries()) if (resetAt <= Date.now()) accounts.delete(client);
    },
  };
}

/** While the database is down it counts in memory. */
function sharedLimiter(db: GatewayQueries, name: string, limit: number): RateLimiterPostgres {
  const terms = { points: limit, duration: WINDOW_SECONDS, keyPrefix: name };
  return new RateLimiterPostgres({
    ...terms,
    storeClient: db,
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    insuranceLimiter: new RateLimiterMemory(terms),
  });
}

/** A refusal is thrown as what it refuses by. */
function asResult(thrown: unknown): RateLimiterRes {
  if (thrown instanceof RateLimiterRes) return thrown;
  throw thrown;
}
