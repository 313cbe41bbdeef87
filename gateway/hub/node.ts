/** Objects by id, whoever owns them: the graph's door to them, and their types as far as the gateway knows them. */
import type DataLoader from "dataloader";
import { Arg, Ctx, Directive, Field, ID, InterfaceType, ObjectType, Query, Resolver } from "type-graphql";
import { Access } from "../../schema/access.js";
import { badInput } from "../../schema/errors.js";
import type { FoundNode } from "./find-nodes.js";

/** As many as a page of a list has. */
const MOST_IDS = 100;

@Access("public")
@InterfaceType({
  autoRegisterImplementations: false,
  description: "Something with an id by which it is found again. Its type says what it is.",
})
abstract class Node {
  @Access("public")
  @Field(() => ID, { description: "Opaque id, stable over time." })
  id!: string;
}

/** Classes for the types that are found by id. Their owners describe them and know everything but the id. */
export const nodeTypes = (names: readonly string[]): readonly (abstract new () => unknown)[] => names.map(nodeType);

function nodeType(name: string): abstract new () => unknown {
  // Nobody comes to the gateway for more of an object: its owner has it all.
  @Access("public")
  @Directive('@key(fields: "id", resolvable: false)')
  @ObjectType(name, { implements: Node })
  abstract class NodeObject extends Node {}
  return NodeObject;
}

/** The object type of what was found. */
export const typeOfNode = ({ __typename }: FoundNode): string => __typename;

interface NodeContext {
  readonly nodes: DataLoader<string, FoundNode | null>;
}

@Resolver(() => Node)
export class NodeResolver {
  @Access("public")
  @Query(() => Node, {
    nullable: true,
    description:
      "What has this id, of whatever type; null where nothing has it and where the caller may not see what has it. A text that is no id is nobody's.",
  })
  node(
    @Arg("id", () => ID, { description: "The `id` of an object of the graph." }) id: string,
    @Ctx() { nodes }: NodeContext,
  ) {
    return nodes.load(id);
  }

  @Access("public")
  @Query(() => [Node], {
    nullable: "itemsAndList",
    description:
      "What has these ids, an entry for each in their order: as `node` answers for one, so an entry is null where nothing is found.",
  })
  nodes(
    @Arg("ids", () => [ID], {
      description: `Ids of objects of the graph, ${MOST_IDS} at most, of one type or several.`,
    })
    ids: string[],
    @Ctx() { nodes }: NodeContext,
  ) {
    if (ids.length > MOST_IDS)
      throw badInput("ids", `ids has ${ids.length} entries; ${MOST_IDS} are answered at once.`);
    // Each for itself: an owner that does not answer takes only its own objects with it.
    return ids.map((id) => nodes.load(id));
  }
}
