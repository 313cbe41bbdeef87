/**
 * A budget of points a minute for each client, shared by all gateways of a database. One statement takes points and says
 * what is left. While the database is down each gateway counts by itself. It knows no request.
 */
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import type { GatewayQueries } from "../database/gateway-database.js";

export const WINDOW_SECONDS = 60;

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
  /** Takes points. What goes beyond is taken too: whoever goes on asking waits for the next minute. */
  take(client: string, points: number): Promise<BudgetState>;
  /** The state of a client of whom this process knows that nothing is left; asks nobody. */
  spent(client: string): BudgetState | null;
  /** Lets go what is known of minutes that are over. */
  forget(): void;
}

/**
 * @param name sets the clients of this budget apart from those of others
 * @param limit points a minute, more than 0
 */
export function budget(db: GatewayQueries, name: string, limit: number): Budget {
  const terms = { points: limit, duration: WINDOW_SECONDS, keyPrefix: name };
  const limiter = new RateLimiterPostgres({
    ...terms,
    storeClient: db,
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    insuranceLimiter: new RateLimiterMemory(terms),
  });
  // The library has such a list too, but tells of it only when points are taken: a request whose client has none left is
  // refused before its body is read.
  const spent = new Map<string, number>();
  return {
    limit,
    take: async (client, points) => {
      const result = await limiter.consume(client, points).catch(asResult);
      const resetAt = Date.now() + result.msBeforeNext;
      if (result.remainingPoints === 0) spent.set(client, resetAt);
      return { limit, remaining: result.remainingPoints, resetAt, isWithin: result.consumedPoints <= limit };
    },
    spent: (client) => {
      const resetAt = spent.get(client) ?? 0;
      return resetAt > Date.now() ? { limit, remaining: 0, resetAt, isWithin: false } : null;
    },
    forget: () => {
      for (const [client, resetAt] of spent) if (resetAt <= Date.now()) spent.delete(client);
    },
  };
}

/** A refusal is thrown as what it refuses by. */
function asResult(thrown: unknown): RateLimiterRes {
  if (thrown instanceof RateLimiterRes) return thrown;
  throw thrown;
}
