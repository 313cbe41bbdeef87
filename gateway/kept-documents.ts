/** Documents that Apollo Server has parsed and validated, kept for the next time: bounded, the least recently used goes first. */
import type { ApolloServerOptions } from "@apollo/server";
import type { DocumentNode } from "graphql";
import { LRUCache } from "lru-cache";

type DocumentStore = NonNullable<ApolloServerOptions<object>["documentStore"]>;

/** Twice as many as operations are compiled. Apollo's own store would hold ten thousand, of 13 KB and more each. */
const MOST_DOCUMENTS = 2_000;

/** Characters of their texts. */
const MOST_CHARACTERS = 1_000_000;

/** An empty store. */
export function keptDocuments(): DocumentStore {
  const kept = new LRUCache<string, DocumentNode>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.source.body.length ?? 1),
  });
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, document) => {
      kept.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
}
