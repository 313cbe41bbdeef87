/**
 * A federation with something of everything that Federation 2 has: three owners of a small library. Which values fail is
 * decided by the values, so that both executors meet the same failures.
 */
import { GraphQLError } from "graphql";
import type { SmallSubgraph } from "./small-federation.js";

interface Book {
  readonly id: string;
  readonly isbn: string;
  readonly title: string | null;
  readonly author: string | null;
}

const books: readonly Book[] = [
  { id: "b1", isbn: "111", title: "Atlas of towns", author: "a1" },
  { id: "b2", isbn: "222", title: null, author: "a2" },
  { id: "b3", isbn: "333", title: "Third", author: "a1" },
  { id: "fails", isbn: "444", title: "Fails", author: "gone" },
  { id: "b5", isbn: "555", title: "Fifth", author: null },
];
const films = [
  { id: "f1", title: "A film", minutes: 90 },
  { id: "b1", title: "Of the same id", minutes: 30 },
];
const book = (id: unknown) => books.find((known) => known.id === id) ?? null;
const fail = (code?: string): never => {
  throw new GraphQLError("It fails", code ? { extensions: { code, more: 1 } } : {});
};
const failing = (id: string) => id === "fails" || id === "gone";

const catalogue: SmallSubgraph = {
  name: "catalogue",
  typeDefs: `
    type Query { book(id: ID!): Book  books(first: Int = 9): [Book!]!  media: [Media]  things: [Thing]  shelf: Shelf!  shared: Shared @shareable  maybe: [[Book]!]  strict: [[Book!]!]!  nothing: Shelf  kinds: [Kind]  hidden: Book @inaccessible }
    type Mutation { add(title: String!): Book  rename(id: ID!, title: String): Book!  break: Int! }
    interface Media @key(fields: "id") { id: ID!  title: String }
    type Book implements Media @key(fields: "id") @key(fields: "isbn") { id: ID!  isbn: ID!  title: String @shareable  strictTitle: String!  author: Author  size: Size  kind: Kind  raw: Any  secret: String @inaccessible  pages(unit: String = "p"): Int!  same: Book }
    type Film implements Media @key(fields: "id") { id: ID!  title: String  minutes: Int!  size: Int }
    union Thing = Book | Film | Shelf
    type Shelf { name: String!  books: [Book]  top: Book!  media(skip: Int): [Media!]  back: Query }
    type Shared @shareable { a: Int  c: Inner }
    type Inner @shareable { x: Int }
    type Size @shareable { width: Int!  unit: Unit! }
    type Author @key(fields: "id") { id: ID! }
    enum Unit { CM INCH }
    enum Kind { NOVEL ATLAS SECRET @inaccessible }
    scalar Any`,
  resolvers: {
    Unit: { CM: 1, INCH: 2 },
    Query: {
      book: (_: unknown, { id }: { id: string }) => book(id),
      books: (_: unknown, { first }: { first: number }) => books.slice(0, first),
      media: () => [...books.slice(0, 2), null, ...films, books[3]],
      things: () => [books[0], films[0], { name: "one", books }, null, books[3]],
      shelf: () => ({ name: "main", books: [...books, null, books[0]] }),
      shared: () => ({ a: 1, c: { x: 1 } }),
      maybe: () => [[books[0], null], [], [books[3], books[2]]],
      strict: () => [[books[0], books[2]], [books[0]]],
      nothing: () => null,
      kinds: () => ["NOVEL", "SECRET", null, "ATLAS"],
    },
    Mutation: {
      add: (_: unknown, { title }: { title: string }) => ({ ...books[0], title }),
      rename: (_: unknown, { id, title }: { id: string; title: string }) => ({
        ...(book(id) ?? fail("NOT_FOUND")),
        title,
      }),
      break: () => fail(),
    },
    Media: { __resolveType: (value: object) => ("minutes" in value ? "Film" : "Book") },
    Thing: { __resolveType: (value: object) => ("minutes" in value ? "Film" : "isbn" in value ? "Book" : "Shelf") },
    Shelf: {
      top: () => books[2],
      media: () => [films[0], books[0], films[1]],
      back: () => ({}),
    },
    Book: {
      __resolveReference: ({ id, isbn }: Partial<Book>) => books.find((one) => one.id === id || one.isbn === isbn),
      strictTitle: ({ title }: Book) => title,
      author: ({ author }: Book) => (author === null ? null : { id: author }),
      size: ({ id }: Book) => (id === "b2" ? null : { width: id.length, unit: id === "b3" ? 2 : 1 }),
      kind: ({ id }: Book) => (id === "b3" ? "SECRET" : id === "fails" ? fail("KIND") : "ATLAS"),
      raw: ({ id }: Book) => (id === "b1" ? { constructor: [1, { a: null }], b: "x" } : id === "b3" ? [1, "two"] : 3),
      secret: () => "secret",
      pages: ({ id }: Book, { unit }: { unit: string | null }) => id.length * 100 + (unit === "words" ? 7 : 0),
      same: ({ id }: Book) => book(id),
    },
    Film: { size: () => 7 },
  },
};

const people: SmallSubgraph = {
  name: "people",
  typeDefs: `
    type Query { author(id: ID!): Author  shared: Shared @shareable  authors: [Author] }
    type Mutation { praise(id: ID!): Author }
    type Author @key(fields: "id") { id: ID!  name: String!  born: Int  favourite: Book @provides(fields: "title")  books: [Book!]  rank(by: String): Float }
    type Book @key(fields: "isbn") { isbn: ID!  title: String @external  note: String  borrowed: Int  fee(per: Int = 2): Int @requires(fields: "size { width unit }  pages")  spoken: Int @requires(fields: "pages(unit: \\"words\\")")  size: Size @external  pages(unit: String = "p"): Int! @external  loans: [Loan!] }
    type Size @shareable { width: Int!  unit: Unit! }
    type Loan { by: Author!  days: Int  book: Book }
    enum Unit { CM INCH }
    type Shared @shareable { b: String  c: Inner }
    type Inner @shareable { y: Int }`,
  resolvers: {
    Query: {
      author: (_: unknown, { id }: { id: string }) => ({ id }),
      shared: () => ({ b: "b", c: { y: 2 } }),
      authors: () => [{ id: "a1" }, { id: "gone" }, null, { id: "a2" }],
    },
    Mutation: { praise: (_: unknown, { id }: { id: string }) => ({ id }) },
    Author: {
      __resolveReference: ({ id }: { id: string }) => (id === "a3" ? null : { id }),
      name: ({ id }: { id: string }) => (failing(id) ? fail() : id === "a2" ? null : `Name ${id}`),
      born: ({ id }: { id: string }) => (id === "a1" ? 1900 : null),
      favourite: ({ id }: { id: string }) => (id === "a1" ? { isbn: "333", title: "Third, as people know it" } : null),
      books: ({ id }: { id: string }) =>
        failing(id) ? fail("BOOKS") : [{ isbn: "111" }, { isbn: "333" }, { isbn: "111" }],
      rank: (_: unknown, { by }: { by?: string }) => by?.length ?? 0.5,
    },
    Book: {
      __resolveReference: (reference: { isbn: string }) => (reference.isbn === "555" ? null : reference),
      note: ({ isbn }: { isbn: string }) => (isbn === "444" ? fail("NOTE") : `note ${isbn}`),
      borrowed: ({ isbn }: { isbn: string }) => Number(isbn),
      spoken: ({ pages }: { pages?: number }) => pages ?? null,
      fee: (
        { size, pages }: { size?: { width: number; unit: string } | null; pages?: number },
        { per }: { per: number },
      ) => (size?.width ?? -1) * 1000 + (pages ?? 0) * per,
      loans: ({ isbn }: { isbn: string }) =>
        isbn === "222"
          ? null
          : [
              { by: { id: "a1" }, days: 3, isbn },
              { by: { id: isbn === "333" ? "gone" : "a1" }, isbn },
            ],
    },
    Loan: { book: ({ isbn }: { isbn: string }) => ({ isbn }) },
  },
};

const ratings: SmallSubgraph = {
  name: "ratings",
  typeDefs: `
    type Query { best: Media  latest: [Media] }
    type Media @key(fields: "id") @interfaceObject { id: ID!  stars: Int!  reviews(first: Int): [Review]  twin: Media }
    type Review { text: String  media: Media!  size: String }`,
  resolvers: {
    Query: { best: () => ({ id: "b3" }), latest: () => [{ id: "f1" }, { id: "b1" }, { id: "unknown" }] },
    Media: {
      __resolveReference: ({ id }: { id: string }) => (id === "b2" ? null : { __typename: "Media", id }),
      stars: ({ id }: { id: string }) => (failing(id) ? fail("STARS") : id.length),
      reviews: ({ id }: { id: string }) => [{ text: `of ${id}`, media: { id }, size: "long" }, null],
      twin: ({ id }: { id: string }) => ({ id: id === "b1" ? "f1" : "b1" }),
    },
  },
};

/** Its subgraphs. */
export const library: readonly SmallSubgraph[] = [catalogue, people, ratings];
