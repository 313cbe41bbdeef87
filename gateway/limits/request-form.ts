/**
 * What of an HTTP request is the operation: its text, or the id of a trusted one, its variables and its name. Refuses
 * forms that the hub does not take; what it does not read is left to Apollo, which knows the specification.
 */
import { hubError } from "../../schema/errors.js";
import type { GraphHttpRequest } from "../graph-request.js";

/** An operation as it was sent. */
export interface SentOperation {
  readonly query: string | undefined;
  /** `sha256:` and the hash of a trusted document, in place of its text. */
  readonly documentId: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** @throws BAD_REQUEST for a list of operations */
export function readSent({
  method,
  search,
  body,
}: Pick<GraphHttpRequest, "method" | "search" | "body">): SentOperation {
  if (method === "GET") {
    const parameters = new URLSearchParams(search);
    return sentOf({
      query: parameters.get("query"),
      documentId: parameters.get("documentId"),
      operationName: parameters.get("operationName"),
      variables: parsed(parameters.get("variables")),
      extensions: parsed(parameters.get("extensions")),
    });
  }
  if (Array.isArray(body))
    throw hubError(
      "BAD_REQUEST",
      "The body is a list: batches are not taken. Send each operation in a request of its own, or several fields in one operation.",
    );
  return sentOf(isRecord(body) ? body : {});
}

const sentOf = ({
  query,
  documentId,
  operationName,
  variables,
  extensions,
}: Record<string, unknown>): SentOperation => ({
  query: textOf(query),
  documentId: textOf(documentId),
  operationName: textOf(operationName),
  variables: isRecord(variables) ? variables : {},
  extensions: isRecord(extensions) ? extensions : {},
});

const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "{}");
  } catch {
    // Apollo tells of it.
    return {};
  }
}
