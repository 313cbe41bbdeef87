/** Lists that grow without bound: Relay connections with `nodes`, and the arguments by which they are paged. */
import { ArgsType, type ClassType, Field, Int, ObjectType, Directive } from "type-graphql";
import { Access, accessOfClass } from "./access.js";
import { badInput } from "./errors.js";

/** Most entries of one page: a page stays well under a megabyte, and cost can be told before the query runs. */
export const MAX_FIRST = 100;
const DEFAULT_FIRST = 20;

@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    defaultValue: DEFAULT_FIRST,
    description: `How many entries at most, from 1 to ${MAX_FIRST}.`,
  })
  first: number = DEFAULT_FIRST;

  @Field(() => String, {
    nullable: true,
    description:
      "Continue after this entry: the `cursor` of an edge or `pageInfo.endCursor` of the page before, with the same filter and order.",
  })
  after?: string | null;
}

/** A page as a rule takes it: checked. */
export interface Page {
  readonly first: number;
  readonly after: string | null;
  /** Whether `totalCount` will be asked: entries and their number are then found in one go. It may be asked all the same. */
  readonly isCounted?: boolean;
}

/** The arguments as a page, or BAD_USER_INPUT for a `first` out of bounds. The cursor is checked where its order is known. */
export function parsePage({ first, after }: PageArguments): Page {
  if (first >= 1 && first <= MAX_FIRST) return { first, after: after ?? null };
  throw badInput("first", `first is ${first}; a page has from 1 to ${MAX_FIRST} entries.`);
}

@Access("public")
@Directive("@shareable")
@ObjectType({ description: "Where a page of a list stands." })
export class PageInfo {
  @Access("public")
  @Field(() => Boolean, { description: "Whether more entries follow this page." })
  hasNextPage!: boolean;

  @Access("public")
  @Field(() => Boolean, { description: "Whether entries stand before this page: true exactly when `after` was given." })
  hasPreviousPage!: boolean;

  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "Cursor of the first entry of the page; null for an empty page.",
  })
  startCursor!: string | null;

  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last entry of the page, to hand in as `after`; null for an empty page.",
  })
  endCursor!: string | null;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** A connection as a rule gives it. `totalCount` is a function where counting costs a statement of its own. */
export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
  readonly totalCount: () => number | Promise<number>;
}

/** A connection of the entries of one page. */
export function connectionOf<Node>(
  edges: readonly Edge<Node>[],
  page: Page,
  hasNextPage: boolean,
  totalCount: Connection<Node>["totalCount"],
): Connection<Node> {
  const pageInfo: PageInfo = {
    hasNextPage,
    hasPreviousPage: page.after !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount };
}

/**
 * The GraphQL types `<name>Connection` and `<name>Edge` for a node type, for those who may see it.
 * @param entries what the entries are, in words, for the descriptions
 * @param connectionName another name for a connection that says more than its page, by fields added to it
 */
export function ConnectionType<Node extends object>(
  name: string,
  node: ClassType<Node> | (new () => Node),
  entries: string,
  connectionName = `${name}Connection`,
) {
  const access = accessOfClass(node);
  if (!access) throw new Error(`${name} declares nothing of who may see it.`);

  @Access(access)
  @ObjectType(`${name}Edge`, { description: `An entry in a list of ${entries}, with its cursor.` })
  class EdgeType {
    @Access("public")
    @Field(() => String, { description: "Opaque place of the entry in this order, to hand in as `after`." })
    cursor!: string;

    @Access("public")
    @Field(() => node, { description: "The entry itself." })
    node!: Node;
  }

  @Access(access)
  @ObjectType(connectionName, { description: `A page of a list of ${entries}.` })
  class ConnectionObject {
    @Access("public")
    @Field(() => [EdgeType], { description: "The page's entries with their cursors." })
    edges!: EdgeType[];

    @Access("public")
    @Field(() => [node], { description: "The page's entries without cursors." })
    nodes!: Node[];

    @Access("public")
    @Field(() => PageInfo, { description: "Where this page stands in the list." })
    pageInfo!: PageInfo;

    // A function on the value, so that nobody pays for a count that nobody asked for.
    totalCount!: Connection<Node>["totalCount"];

    @Access("public")
    @Field(() => Int, {
      name: "totalCount",
      description: "How many entries the whole list has with this filter, over all pages.",
    })
    total(): number | Promise<number> {
      return this.totalCount();
    }
  }
  return ConnectionObject;
}
