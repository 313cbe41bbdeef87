/** Who asks, as the gateway alone knows it. */
import { Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { Access } from "../../schema/access.js";
import type { ReaderContext } from "../../schema/label-fields.js";
import { AgsScalar } from "../../schema/scalars.js";
import { registerVocabulary } from "../../schema/vocabulary/register.js";
import type { Caller, CallerKind } from "../../subgraphs/runtime/access/caller.js";

interface HubContext extends ReaderContext {
  readonly caller: Caller;
}

const CALLER_KINDS = [
  { value: "PUBLIC", description: "Anyone, without a token.", label: { de: "Öffentlichkeit", en: "Public" } },
  {
    value: "CHAMBER",
    description: "A tool of a chamber of commerce or crafts.",
    label: { de: "Kammer", en: "Chamber" },
  },
  {
    value: "RESEARCHER",
    description: "A researcher with access to released statistics.",
    label: { de: "Forschung", en: "Researcher" },
  },
  { value: "TOWN", description: "Staff of a municipality.", label: { de: "Kommune", en: "Municipality" } },
  {
    value: "CASE_WORKER",
    description: "Somebody who counsels households in reception.",
    label: { de: "Beratung", en: "Case worker" },
  },
  {
    value: "HOUSEHOLD",
    description: "A household that looks after its own profile and proposals.",
    label: { de: "Haushalt", en: "Household" },
  },
  {
    value: "PROGRAMME_OFFICE",
    description: "The office that runs the programme.",
    label: { de: "Programmbüro", en: "Programme office" },
  },
  {
    value: "AUDITOR",
    description: "Somebody who examines how data was used, and changes none.",
    label: { de: "Prüfung", en: "Auditor" },
  },
] as const satisfies readonly {
  value: Exclude<CallerKind, "SERVICE">;
  description: string;
  label: { de: string; en: string };
}[];

const CallerKindEnum = registerVocabulary("CallerKind", "What kind of caller asks.", CALLER_KINDS);

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
