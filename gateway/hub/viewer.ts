/** Who asks, as the gateway alone knows it. */
import { Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { Access } from "../../schema/access.js";
import type { ReaderContext } from "../../schema/label-fields.js";
import { AgsScalar } from "../../schema/scalars.js";
import { CallerKindEnum } from "../../schema/vocabulary/enums.js";
import type { Caller, CallerKind } from "../../subgraphs/runtime/access/caller.js";

interface HubContext extends ReaderContext {
  readonly caller: Caller;
}

@Access("public")
@ObjectType({ description: "The caller of this request, as the hub sees it." })
class Viewer {
  @Access("public")
  @Field(() => ID, { description: "The caller's pseudonym, as in the audit log." })
  id!: string;

  @Access("public")
  @Field(() => CallerKindEnum, { description: "What kind of caller it is." })
  kind!: CallerKind;

  @Access("public")
  @Field(() => [String], { description: "What the caller may do beyond reading public data." })
  scopes!: readonly string[];

  @Access("public")
  @Field(() => AgsScalar, {
    nullable: true,
    description: "The municipality for whose staff the caller speaks; null for others.",
  })
  ags!: string | null;
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Access("public")
  @Query(() => Viewer, { description: "Who is asking: the caller behind the token, or the public." })
  viewer(@Ctx() { caller }: HubContext): Viewer {
    const { id, kind, scopes, ags = null } = caller;
    return { id, kind, scopes, ags };
  }
}
