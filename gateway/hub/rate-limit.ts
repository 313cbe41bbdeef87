/** What an operation costs and what is left, as the gateway alone knows it. */
import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { Access } from "../../schema/access.js";
import { DateTime } from "../../schema/scalars.js";
import type { RequestAccount } from "../limits/request-account.js";

@Access("public")
@ObjectType({
  description:
    "The caller's budget of points. It is shared by all requests of a caller with a token or API key, and by all requests of a network address without one. Whoever goes beyond it is answered with 429, `RATE_LIMITED` and the header `Retry-After`.",
})
class RateLimit {
  @Access("public")
  @Field(() => Int, {
    description: "What this operation costs, in points, however much of it comes out empty: from 1.",
  })
  cost!: number;

  @Access("public")
  @Field(() => Int, { nullable: true, description: "Points in 60 seconds; null where the hub sets no limit." })
  limit!: number | null;

  @Access("public")
  @Field(() => Int, {
    nullable: true,
    description: "Points left after this operation; null where the hub sets no limit.",
  })
  remaining!: number | null;

  @Access("public")
  @Field(() => DateTime, {
    nullable: true,
    description: "When there is a new budget, in UTC; null where the hub sets no limit.",
  })
  resetAt!: Date | null;
}

interface RateLimitContext {
  readonly account: RequestAccount;
}

@Resolver(() => RateLimit)
export class RateLimitResolver {
  @Access("public")
  @Query(() => RateLimit, {
    description:
      "What this operation costs and what is left of the caller's budget; the headers `RateLimit` and `RateLimit-Policy` of the answer say the same.",
  })
  rateLimit(@Ctx() { account }: RateLimitContext): RateLimit {
    const { cost, state } = account;
    return {
      cost,
      limit: state?.limit ?? null,
      remaining: state?.remaining ?? null,
      resetAt: state && new Date(state.resetAt),
    };
  }
}
