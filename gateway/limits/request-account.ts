/**
 * Who pays for a request, and what is left afterwards: the caller of a token or key by its kind and id, the public by its
 * network address. Nobody pays for another: a caller is not held up by what others do from the same address.
 */
import type { GraphQLError } from "graphql";
import { hubError } from "../../schema/errors.js";
import type { Caller } from "../../subgraphs/runtime/access/caller.js";
import { type Budget, type BudgetState, WINDOW_SECONDS } from "./budget.js";

/** In points, as operations are: what a point is stands in `operation-cost.ts`. */
export const COSTS = {
  /** A wrong token or key: 2,000 guesses a minute use up what an address has in production. */
  failedAuthentication: 100,
  /** What was refused before it was known what it asks. */
  refusedRequest: 10,
  readingRoute: 10,
  /** It may be a file of 20 MB with 50,000 rows. */
  writingRoute: 1_000,
} as const;

export interface RequestAccount {
  /** Says who pays. Throws RATE_LIMITED where it is known already that nothing is left; takes nothing. */
  open(caller: Caller): Promise<void>;
  /** Takes the cost. Throws RATE_LIMITED where it goes beyond what is left. */
  charge(cost: number): Promise<void>;
  /** Takes the cost of what was refused for another reason, if nothing was taken yet. */
  settle(cost: number): Promise<void>;
  /** Who tries what is no token and no key pays by its address. Throws RATE_LIMITED where nothing is left there. */
  chargeFailedAuthentication(): Promise<void>;
  /** What was taken; 0 before. */
  readonly cost: number;
  /** What is left; null before anything is known, and where there is no limit. */
  readonly state: BudgetState | null;
}

/** Both budgets; null where there is no limit. */
export interface Budgets {
  readonly public: Budget | null;
  readonly caller: Budget | null;
}

/** @param pseudonymOf what stands for a client in the table */
export function requestAccount(
  budgets: Budgets,
  address: () => string,
  pseudonymOf: (client: string) => Promise<string>,
): RequestAccount {
  let payer: { readonly budget: Budget; readonly client: string } | null = null;
  let state: BudgetState | null = null;
  let cost = 0;
  const payAs = async (budget: Budget | null, client: string): Promise<void> => {
    payer = budget && { budget, client: await pseudonymOf(client) };
  };
  const take = async (points: number): Promise<void> => {
    cost = points;
    if (payer) state = await payer.budget.take(payer.client, points);
  };
  const refuseSpent = (): void => {
    const spent = payer?.budget.spent(payer.client) ?? null;
    if (!spent) return;
    state = spent;
    throw refusal(spent, 0);
  };
  const charge = async (points: number): Promise<void> => {
    await take(points);
    if (state && !state.isWithin) throw refusal(state, points);
  };
  return {
    open: async (caller) => {
      if (caller.kind === "PUBLIC") await payAs(budgets.public, `address ${address()}`);
      else await payAs(budgets.caller, `caller ${caller.kind} ${caller.id}`);
      refuseSpent();
    },
    charge,
    settle: async (points) => {
      if (cost === 0 && state === null) await take(points);
    },
    chargeFailedAuthentication: async () => {
      await payAs(budgets.public, `address ${address()}`);
      refuseSpent();
      await charge(COSTS.failedAuthentication);
    },
    get cost() {
      return cost;
    },
    get state() {
      return state;
    },
  };
}

/** Seconds until there is a new budget, from 1. */
export const secondsUntilReset = ({ resetAt }: BudgetState): number =>
  Math.max(1, Math.ceil((resetAt - Date.now()) / 1_000));

function refusal(state: BudgetState, cost: number): GraphQLError {
  const seconds = secondsUntilReset(state);
  if (cost > state.limit)
    return hubError(
      "RATE_LIMITED",
      `The request costs ${cost} points, more than the ${state.limit} that there are in ${WINDOW_SECONDS} seconds: ask for less at once.`,
    );
  return hubError(
    "RATE_LIMITED",
    `The ${state.limit} points of these ${WINDOW_SECONDS} seconds are used up; there are new ones in ${seconds} second${seconds === 1 ? "" : "s"}.`,
  );
}

/** The headers by which a client knows what is left (draft-ietf-httpapi-ratelimit-headers-11), and when to come back. */
export function rateLimitHeaders({ state }: RequestAccount): Readonly<Record<string, string>> {
  if (!state) return {};
  const seconds = secondsUntilReset(state);
  return {
    "ratelimit-policy": `"minute";q=${state.limit};w=${WINDOW_SECONDS};qu="points"`,
    ratelimit: `"minute";r=${state.remaining};t=${seconds}`,
    ...(state.isWithin ? {} : { "retry-after": String(seconds) }),
  };
}
