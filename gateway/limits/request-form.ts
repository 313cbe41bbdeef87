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

/** @throws BAD_REQUEST for a body that is no operation, or several */
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
  checkForm(body);
  return sentOf(body);
}

/** The fields of a request, each with what it is; null is as good as none. */
const FIELDS: readonly (readonly [name: string, is: (value: unknown) => boolean, what: string])[] = [
  ["query", (value) => typeof value === "string", "the text of an operation, a string"],
  ["documentId", (value) => typeof value === "string", "the id of a trusted document, a string"],
  ["operationName", (value) => typeof value === "string", "the name of one of the document's operations, a string"],
  ["variables", isRecord, "a JSON object with the value of each variable by its name"],
  ["extensions", isRecord, "a JSON object"],
];

function checkForm(body: unknown): asserts body is Record<string, unknown> {
  if (!isRecord(body)) throw hubError("BAD_REQUEST", `The body is no JSON object: send ${FORM}.`);
  for (const [name, is, what] of FIELDS) {
    const value = body[name] ?? null;
    if (value !== null && !is(value)) throw hubError("BAD_REQUEST", `The field ${name} of the body must be ${what}.`);
  }
  const { query, documentId, extensions } = body;
  // Apollo's clients know its answer to the hash of a text.
  if (!query && !documentId && !(isRecord(extensions) && "persistedQuery" in extensions))
    throw hubError("BAD_REQUEST", `The body has no operation: send ${FORM}.`);
}

const FORM = 'its text in query, as in {"query": "{ viewer { kind } }"}';

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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "{}");
  } catch {
    // Apollo tells of it.
    return {};
  }
}
