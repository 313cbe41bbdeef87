/** A town's capacity of one kind, as a match counts it. */
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { CAPACITY_KINDS, type CapacityKind } from "../../../schema/vocabulary/capacity-kind.js";
import { registerVocabulary } from "../../../schema/vocabulary/register.js";

const CapacityKindEnum = registerVocabulary(
  "CapacityKind",
  "What a match counts capacity in. A household needs one dwelling of the smallest class that holds it, and a place for each child.",
  CAPACITY_KINDS,
);

@Access("public")
@ObjectType({
  description:
    "What a municipality's offers amount to in one kind of capacity. Counted are offers whose period has not ended; dwellings that do not say whom they hold count nowhere. PERSONS is made of no offer: it is what the municipality said in the pilots for which it was selected.",
})
export class Capacity {
  @Access("public")
  @Field(() => CapacityKindEnum, { description: "The kind of capacity." })
  kind!: CapacityKind;

  @Access("public")
  @Field(() => Int, { description: "Dwellings, places or persons in all." })
  capacity!: number;

  @Access("public")
  @Field(() => Int, {
    description:
      "Dwellings, places or persons that are still free, as the public sees it: reservations count from the next midnight in Germany on.",
  })
  available!: number;
}
