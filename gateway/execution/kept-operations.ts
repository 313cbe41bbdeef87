/**
 * The compiled operations, kept for the documents that Apollo Server keeps: bounded in number and in memory, the least
 * recently used goes first. Compiles nothing itself.
 */
import type { OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import type { CompiledOperation } from "./operation.js";

/** Saved operations of some hundred programs; more are a sign of operations that are written for each request. */
const MOST_OPERATIONS = 1_000;

/**
 * Characters of plans and documents; each stands for 20 to 55 bytes (measured on the saved operations), and for 110 in a
 * document that is made of the shortest tokens.
 */
const MOST_CHARACTERS = 1_000_000;

/** What is remembered beside the text, also of an operation that Apollo's executor runs. */
const LEAST_SIZE = 100;

/** Compiled operations by the node that Apollo Server has parsed. */
export interface KeptOperations<Context> {
  /**
   * The operation as it was compiled before, or compiled now; null where Apollo's executor runs it.
   * @param compile is given what is to be called when the operation's size has changed
   */
  of(
    node: OperationDefinitionNode,
    compile: (onSize: () => void) => CompiledOperation<Context> | null,
  ): CompiledOperation<Context> | null;
  /** Forgets all: the graph has changed. */
  clear(): void;
  /** How many are kept. */
  readonly count: number;
  /** Characters of what is kept. */
  readonly size: number;
}

interface Kept<Context> {
  readonly operation: CompiledOperation<Context> | null;
}

/** An empty store. */
export function keptOperations<Context>(
  bounds: { readonly most: number; readonly characters: number } = {
    most: MOST_OPERATIONS,
    characters: MOST_CHARACTERS,
  },
): KeptOperations<Context> {
  const kept = new LRUCache<OperationDefinitionNode, Kept<Context>>({
    max: bounds.most,
    maxSize: bounds.characters,
    // The node holds the document that it was sent in, whoever runs it.
    sizeCalculation: ({ operation }, { loc }) => LEAST_SIZE + (loc?.source.body.length ?? 0) + (operation?.size ?? 0),
  });
  return {
    of: (node, compile) => {
      const before = kept.get(node);
      if (before) return before.operation;
      const operation = compile(() => {
        // One that has gone, and perhaps been compiled again since, counts no more.
        if (kept.peek(node)?.operation === operation) kept.set(node, { operation });
      });
      // One that is larger than all may be is not kept, and compiled again.
      kept.set(node, { operation });
      return operation;
    },
    clear: () => kept.clear(),
    get count() {
      return kept.size;
    },
    get size() {
      return kept.calculatedSize;
    },
  };
}
