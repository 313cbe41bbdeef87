/** The rate limits of a gateway: budgets, addresses and pseudonyms put together, and what is over cleared away. */
import type { IncomingMessage } from "node:http";
import type { Logger } from "pino";
import { recordOf } from "../../subgraphs/runtime/failure.js";
import type { GatewayQueries } from "../database/gateway-database.js";
import { budget, type Budget } from "./budget.js";
import { addressReader } from "./client-address.js";
import { pseudonyms } from "./pseudonyms.js";
import { type Budgets, requestAccount, type RequestAccount } from "./request-account.js";

/** As the configuration says. */
export interface RateLimitSettings {
  /** Points a minute for a network address of the public; 0: no limit. */
  readonly rateLimitPublic: number;
  /** Points a minute for a caller with a token or a key; 0: no limit. */
  readonly rateLimitCaller: number;
  readonly trustedProxies: readonly string[];
}

export interface RateLimits {
  /** The account of a request. Asks nobody yet. */
  accountOf(request: IncomingMessage): RequestAccount;
  /** Ends what runs beside the requests. */
  stop(): void;
}

/** No row outlives its minute by more than this. */
const CLEARING_MS = 60_000;

/** Opens the limits on a database, which all gateways that share the limits use. */
export function openRateLimits(db: GatewayQueries, settings: RateLimitSettings, log: Logger): RateLimits {
  const names = pseudonyms(db);
  const budgets: Budgets = {
    public: limited(db, "public", settings.rateLimitPublic),
    caller: limited(db, "caller", settings.rateLimitCaller),
  };
  const addressOf = addressReader(settings.trustedProxies, () =>
    log.warn(
      "Requests name a proxy (X-Forwarded-For) and TRUSTED_PROXIES is not set: all who come by it are one client of the rate limits",
    ),
  );
  const clear = async (): Promise<void> => {
    budgets.public?.forget();
    budgets.caller?.forget();
    await db.query("DELETE FROM rate_limit WHERE expire < $1", [Date.now()]);
    await names.forget();
  };
  const clearNow = (): void =>
    void clear().catch((error: unknown) => log.error({ failure: recordOf(error) }, "Rate limits could not be cleared"));
  clearNow();
  const timer = setInterval(clearNow, CLEARING_MS).unref();
  return {
    accountOf: (request) =>
      requestAccount(
        budgets,
        () => addressOf(request),
        (client) => names.of(client),
      ),
    stop: () => clearInterval(timer),
  };
}

const limited = (db: GatewayQueries, name: string, limit: number): Budget | null =>
  limit > 0 ? budget(db, name, limit) : null;
