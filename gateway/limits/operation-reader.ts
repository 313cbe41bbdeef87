/**
 * The texts of operations as documents that have passed the limits. The same text comes again and again, so that what was
 * found out about it is kept; a text with a profile in it never is.
 */
import type { DocumentNode, GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import { protectPersonalInput } from "../personal-input.js";
import { checkDocument } from "./check-document.js";
import { parseDocument } from "./parse-document.js";
import { restrictedFields } from "./restricted-fields.js";

/** Texts kept, in characters: some thousand operations of the size that users save. */
const KEPT_CHARACTERS = 1_000_000;

type Variables = Readonly<Record<string, unknown>>;

/** A text that was read. */
export interface ReadOperation {
  readonly document: DocumentNode;
  /** Takes personal input, in its text or in its variables. */
  readonly isPersonal: boolean;
  /** Asks for a field that needs a scope. */
  readonly isRestricted: boolean;
}

/** An operation as it goes on, with no personal input in its text. */
export interface PreparedOperation extends ReadOperation {
  readonly query: string;
  readonly variables: Variables;
}

/** A text as it was sent. */
export interface OperationText {
  readonly query: string;
  readonly variables: Variables;
  readonly operationName: string | undefined;
}

/** Reads the text of an operation; null where it is no GraphQL. Throws where it is too large. */
export type OperationReader = (operation: OperationText) => PreparedOperation | null;

/**
 * @param restricted the fields that need a scope, by coordinate
 * @param accept throws for a document that this hub does not answer; asked once for a text that is kept
 */
export function operationReader(
  schema: GraphQLSchema,
  restricted: ReadonlySet<string>,
  accept: (document: DocumentNode) => void,
): OperationReader {
  const asksRestricted = restrictedFields(schema, restricted);
  const kept = new LRUCache<string, ReadOperation>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (_, text) => text.length + 1,
  });
  return (operation) => {
    const { query, variables } = operation;
    const before = kept.get(query);
    if (before) return { ...before, query, variables };
    const document = parseDocument(query);
    if (!document) return null;
    checkDocument(document);
    accept(document);
    const { isTextPublic, isPersonal, ...prepared } = protectPersonalInput(schema, document, operation);
    const read = { document, isPersonal, isRestricted: asksRestricted(document) };
    if (isTextPublic) kept.set(query, read);
    return { ...prepared, ...read };
  };
}
