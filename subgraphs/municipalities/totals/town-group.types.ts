/** How totals group their towns: what the rows of every total of this owner tell about a group's towns, and by what. */
import { Field, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { FederalStateEnum, SettlementKindEnum } from "../../../schema/vocabulary/enums.js";
import type { VocabularyEntry } from "../../../schema/vocabulary/entry.js";
import type { FederalState } from "../../../schema/vocabulary/federal-state.js";
import type { SettlementKind } from "../../../schema/vocabulary/settlement-kind.js";

/** The towns of a row's group. A dimension that is not in `by` is null. */
@Access("public")
@ObjectType()
export class TownGroup {
  @Access("public")
  @Field(() => FederalStateEnum, { nullable: true, description: "The group's state, where grouped by STATE." })
  state!: FederalState | null;

  @Access("public")
  @Field(() => SettlementKindEnum, {
    nullable: true,
    description: "The size of the group's municipalities, where grouped by SETTLEMENT_KIND.",
  })
  settlementKind!: SettlementKind | null;
}

/** The towns of a row's group, where they can be told apart by district too. */
@Access("public")
@ObjectType()
export class DistrictGroup extends TownGroup {
  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "Key of the group's district (five digits), where grouped by DISTRICT.",
  })
  district!: string | null;
}

/** The dimensions of `DistrictGroup`. */
export const TOWN_DIMENSIONS = {
  STATE: { value: "STATE", description: "A row per federal state.", label: { de: "Land", en: "State" } },
  SETTLEMENT_KIND: {
    value: "SETTLEMENT_KIND",
    description: "A row per size class of municipalities.",
    label: { de: "Größe der Kommune", en: "Size of the municipality" },
  },
  DISTRICT: { value: "DISTRICT", description: "A row per district.", label: { de: "Kreis", en: "District" } },
} as const satisfies Readonly<Record<string, VocabularyEntry>>;
