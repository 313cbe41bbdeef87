/**
 * The one table of error codes that a user of the graph can meet, and the only way to make such an error.
 * Knows nothing of HTTP, of the database and of any owner.
 */
import { GraphQLError } from "graphql";

interface ErrorCode {
  /** Who can mend it. */
  readonly mendedBy: "caller" | "operator";
  /** The next step, in words, for the one who can mend it. */
  readonly hint: string;
  /** Of an answer over HTTP that is nothing but this error; 400 without one. */
  readonly status?: number;
  /** Returned in `userErrors` of a mutation's answer, with this description in the graph; all others are thrown. */
  readonly returned?: string;
  /** What people read of one that is returned. */
  readonly label?: { readonly de: string; readonly en: string };
}

export const ERROR_CODES = {
  BAD_USER_INPUT: {
    mendedBy: "caller",
    hint: "Correct the argument that extensions.argument names, as the message says, and send the operation again.",
  },
  UNAUTHENTICATED: {
    status: 401,
    mendedBy: "caller",
    hint: "Send a valid token in the header Authorization: Bearer …, or none for public data.",
  },
  FORBIDDEN: {
    status: 403,
    mendedBy: "caller",
    hint: "Ask the operator for a token with the scope that the field's description names.",
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    mendedBy: "caller",
    hint: "Send an operation by POST, its variables in the body; elsewhere use a method that the header Allow names.",
  },
  NOT_ACCEPTABLE: {
    status: 406,
    mendedBy: "caller",
    hint: "Accept application/graphql-response+json or application/json; without the header Accept it is the latter.",
  },
  PAYLOAD_TOO_LARGE: {
    status: 413,
    mendedBy: "caller",
    hint: "Ask for less in one request, or hand in files by the upload.",
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    mendedBy: "caller",
    hint: "Send JSON in UTF-8, not compressed, with the header content-type: application/json.",
  },
  OPERATION_TOO_LARGE: {
    mendedBy: "caller",
    hint: "Ask in several smaller operations, or hand in values in variables; the message says what there was too much of.",
  },
  COST_LIMIT_EXCEEDED: {
    mendedBy: "caller",
    hint: "Ask for shorter lists (first), for fewer lists within lists, or for totals by fewer dimensions and months, and page through the rest.",
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 403,
    mendedBy: "caller",
    hint: "Send one of the operations that this hub was set up to answer, unchanged; ask the operator to add yours.",
  },
  SUBGRAPH_UNAVAILABLE: {
    status: 503,
    mendedBy: "operator",
    hint: "The rest of the answer is complete. Ask for these fields again in a moment.",
  },
  ISSUER_UNAVAILABLE: {
    status: 503,
    mendedBy: "operator",
    hint: "The token may be good: send the same again in a moment. The operator finds in the log why its issuer cannot be read.",
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    mendedBy: "operator",
    hint: "Nothing that the caller sent is wrong. The operator finds the cause in the log under the request's id.",
  },
  INVALID_VALUE: {
    mendedBy: "caller",
    hint: "Correct the field of the input that userErrors.field names, as the message says, and send the mutation again.",
    returned: "A field of the input has a value that cannot be used.",
    label: { de: "Angabe nicht verwendbar", en: "Value cannot be used" },
  },
  NOT_FOUND: {
    status: 404,
    mendedBy: "caller",
    hint: "Correct the address, id or key: what it names is not there, or not for this caller.",
    returned: "There is no such object, or the caller may not see it.",
    label: { de: "Nicht vorhanden", en: "Not there" },
  },
  VERSION_CONFLICT: {
    mendedBy: "caller",
    hint: "Look at the present state, which the answer holds, and send the change again with its version.",
    returned: "Somebody else has changed the object since it was read. Nothing was changed now.",
    label: { de: "Inzwischen geändert", en: "Changed meanwhile" },
  },
  ALREADY_EXISTS: {
    mendedBy: "caller",
    hint: "Update the object that has this key, reinstate it where it was withdrawn, or choose another key.",
    returned: "Another object has this key already, or a withdrawn one.",
    label: { de: "Kennung schon vergeben", en: "Key is taken" },
  },
  CAPACITY_IN_USE: {
    mendedBy: "caller",
    hint: "Leave room for what is reserved or taken, or wait until it is released.",
    returned: "Places of the offer are reserved or taken, and the change would leave no room for them.",
    label: { de: "Reserviert oder vergeben", en: "Reserved or taken" },
  },
  WITHDRAWN: {
    mendedBy: "caller",
    hint: "Bring it back by the mutation that reinstates it, or create a new one.",
    returned: "The object was withdrawn and cannot be changed as long as it is.",
    label: { de: "Zurückgezogen", en: "Withdrawn" },
  },
  MUNICIPALITY_GONE: {
    mendedBy: "caller",
    hint: "Use the key of the municipality that took it over.",
    returned: "The municipality is gone from the register: it was merged, or has another key now.",
    label: { de: "Kommune aufgelöst", en: "Municipality gone" },
  },
  STEP_NOT_OPEN: {
    mendedBy: "caller",
    hint: "Take a step that the message names as open, or do first what it names as missing.",
    returned: "The step does not lead on from the present status, or something is missing for it. Nothing was changed.",
    label: { de: "Schritt nicht offen", en: "Step not open" },
  },
  SET_BY_RECOMMENDATION: {
    mendedBy: "caller",
    hint: "Leave it as the council adopted it; or depart from it with an overrideReason, which everybody reads (for a weight with overridesRecommendation too).",
    returned: "A recommendation has set this that the council adopted; the change would depart from it silently.",
    label: { de: "Vom Rat beschlossen", en: "Adopted by the council" },
  },
  IDEMPOTENCY_KEY_REUSED: {
    mendedBy: "caller",
    hint: "Choose a new key for a new change; send a change again with the same key and the same input.",
    returned: "The idempotency key was used before, with other input.",
    label: { de: "Schlüssel anders verwendet", en: "Key used otherwise" },
  },
  LIMIT_REACHED: {
    mendedBy: "caller",
    hint: "Update entries instead of creating new ones, or ask the operator.",
    returned: "The municipality has as many entries of this sort as the hub keeps of one.",
    label: { de: "Höchstzahl erreicht", en: "Limit reached" },
  },
  TRY_AGAIN: {
    mendedBy: "caller",
    hint: "Send the same again in a minute.",
    returned: "The hub is busy with others just now. Nothing was changed.",
    label: { de: "Später noch einmal", en: "Try again later" },
  },
  FILE_REFUSED: {
    mendedBy: "caller",
    hint: "Mend the file as a whole, as the message says: no row of it was read.",
    returned: "The file as a whole cannot be read, so that none of its rows was imported.",
    label: { de: "Datei nicht lesbar", en: "File cannot be read" },
  },
  GRAPHQL_PARSE_FAILED: { mendedBy: "caller", hint: "Correct the syntax of the operation." },
  GRAPHQL_VALIDATION_FAILED: {
    mendedBy: "caller",
    hint: "Correct the operation: the schema has no such field, argument or type.",
  },
  RATE_LIMITED: {
    status: 429,
    mendedBy: "caller",
    hint: "Wait as many seconds as the header Retry-After says. A field rateLimit in the operation, and the headers RateLimit and RateLimit-Policy, tell beforehand what is left.",
  },
  OPERATION_RESOLUTION_FAILURE: { mendedBy: "caller", hint: "Name one of the document's operations in operationName." },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    // As Apollo answers it: its clients look into an answer that is one, and send the text.
    status: 200,
    mendedBy: "caller",
    hint: "Send the text of the operation in query: the hub keeps none. Clients of Apollo do so by themselves.",
  },
  BAD_REQUEST: {
    mendedBy: "caller",
    hint: "Send a GraphQL request as the GraphQL over HTTP specification describes it.",
  },
} as const satisfies Record<string, ErrorCode>;

export type ErrorCodeName = keyof typeof ERROR_CODES;

/** What is wrong with one argument, and what would be right. */
export interface ArgumentProblem {
  /** Its path in the field's arguments, such as `profile.wishes.1.importance`. */
  readonly argument: string;
  readonly message: string;
}

interface ErrorDetails {
  readonly argument?: string;
  /** All that is wrong, the one of `argument` first, where it is more than one thing. */
  readonly problems?: readonly ArgumentProblem[];
}

/** The HTTP status of an answer that is nothing but an error of this code. */
export const statusOfCode = (code: ErrorCodeName): number => {
  const entry: ErrorCode = ERROR_CODES[code];
  return entry.status ?? 400;
};

/** An error whose message is written for the caller: the fact and what would be right. It carries a code of the table. */
export function hubError(code: ErrorCodeName, message: string, details: ErrorDetails = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

/** The argument is not usable. `argument` is its path in the field's arguments, such as `filter.near.ags`. */
export const badInput = (argument: string, message: string): GraphQLError =>
  hubError("BAD_USER_INPUT", message, { argument });

/** Several arguments are not usable: message and `argument` are those of the first, `extensions.problems` lists all. */
export function badInputs(problems: readonly [ArgumentProblem, ...ArgumentProblem[]]): GraphQLError {
  const [{ argument, message }] = problems;
  return problems.length === 1
    ? badInput(argument, message)
    : hubError("BAD_USER_INPUT", message, { argument, problems });
}

/** Whether an error was made for the caller's eyes; every other message stays in the log. */
export const isForCaller = (code: unknown): code is ErrorCodeName =>
  typeof code === "string" && code in ERROR_CODES && code !== "INTERNAL_SERVER_ERROR";
