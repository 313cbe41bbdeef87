/** One operation of a document that holds several. Sees no values. */
import { type DocumentNode, Kind, type OperationDefinitionNode, separateOperations } from "graphql";

/**
 * The document with nothing but the operation and the fragments that it uses. Apollo reads all fragments of a document by
 * the variables of the operation that is asked, and fails over those of others.
 */
export function askedAlone(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const isOneOfSeveral = document.definitions.some(
    (node) => node.kind === Kind.OPERATION_DEFINITION && node !== operation,
  );
  return isOneOfSeveral ? (separateOperations(document)[operation.name?.value ?? ""] ?? document) : document;
}
